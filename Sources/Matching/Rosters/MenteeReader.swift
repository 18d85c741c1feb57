/// Turns the rows of the mentees' list into mentees.
struct MenteeReader: PersonReader {
    static let owner = RosterField.Owner.mentee

    private var common: CommonFields
    private var mentorsWanted: FieldReader<Int>
    private var waitingSince: FieldReader<CalendarDate>
    private var priority: FieldReader<Int>
    private var ready: FieldReader<Bool>
    private var custom: CustomFields
    private let defaultMentorsWanted: Int

    init(columns: RosterColumns, options: RosterReader.Options) {
        common = CommonFields(columns: columns, owner: Self.owner)
        mentorsWanted = FieldReader(.mentorsWanted, in: columns) {
            $0.number(.mentorsWanted, &$1) { text in
                Text.wholeNumber(text).flatMap { (1...Int(Int32.max)).contains($0) ? $0 : nil }
            }
        }
        waitingSince = FieldReader(.waitingSince, in: columns) { $0.waitingSince(on: options.date, &$1) }
        priority = FieldReader(.priority, in: columns) { $0.number(.priority, &$1) { Text.wholeNumber($0) } }
        ready = FieldReader(.ready, in: columns) { $0.answer(.ready, &$1) }
        custom = CustomFields(options.custom, in: columns, side: .mentee)
        defaultMentorsWanted = options.defaultMentorsWanted
    }

    mutating func person(_ id: PersonID?, in row: inout RosterRow) -> Mentee? {
        let name = common.name(in: &row)
        let needType = common.needType.value(in: &row)
        let subjects = common.subjects.value(in: &row)
        let languages = common.languages.value(in: &row)
        let schedule = common.schedule.value(in: &row)
        let area = common.area.value(in: &row)
        let interests = common.interests.value(in: &row)
        let age = common.age.value(in: &row)
        if let column = common.age.column, row.record.isEmpty(column) { row.add(.menteeWithoutAge, at: column) }
        let wanted = mentorsWanted.value(in: &row)
        let waitingSince = waitingSince.value(in: &row)
        let priority = priority.value(in: &row) ?? 0
        let isReady = ready.value(in: &row) ?? true
        let roles = common.roles.value(in: &row)
        if let roles = roles?.terms.count, let wanted, roles != wanted, let column = mentorsWanted.column {
            row.add(.rolesDecide(roles: roles, mentors: wanted), at: column)
        }
        let custom = custom.entries(in: &row)
        guard let id else { return nil }
        return Mentee(
            id: id,
            name: name,
            needType: needType,
            subjects: subjects,
            languages: languages,
            schedule: schedule,
            area: area,
            interests: interests,
            age: age,
            mentorsWanted: roles?.terms.count ?? wanted ?? defaultMentorsWanted,
            roles: roles,
            waitingSince: waitingSince,
            priority: priority,
            isReady: isReady,
            custom: custom
        )
    }

    func finish(_ row: inout RosterRow) {
        guard common.age.column == nil else { return }
        row.problems.append(Problem(file: row.file, kind: .roster(.menteeWithoutAge)))
    }
}
