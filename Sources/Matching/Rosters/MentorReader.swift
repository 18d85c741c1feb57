/// Turns the rows of the mentors' list into mentors.
struct MentorReader: PersonReader {
    static let owner = RosterField.Owner.mentor

    private var common: CommonFields
    private var ages: FieldReader<AgeRange>
    private var capacity: FieldReader<Capacity>
    private var group: FieldReader<Bool>
    private var childCertificate: FieldReader<ChildCertificate>
    private var custom: CustomFields
    private let defaultCapacity: Capacity
    private let defaultIsGroup: Bool

    init(columns: RosterColumns, options: RosterReader.Options) {
        common = CommonFields(columns: columns, owner: Self.owner)
        ages = FieldReader(.ages, in: columns) { $0.number(.ages, &$1) { AgeRange($0) } }
        capacity = FieldReader(.capacity, in: columns) { $0.number(.capacity, &$1) { Capacity($0) } }
        group = FieldReader(.group, in: columns) { $0.answer(.group, &$1) }
        childCertificate = FieldReader(.childCertificate, in: columns) { $0.certificate(on: options.date, &$1) }
        custom = CustomFields(options.custom, in: columns, side: .mentor)
        defaultCapacity = options.defaultCapacity
        defaultIsGroup = options.defaultIsGroup
    }

    mutating func person(_ id: PersonID?, in row: inout RosterRow) -> Mentor? {
        let name = common.name(in: &row)
        let needType = common.needType.value(in: &row)
        let subjects = common.subjects.value(in: &row)
        let languages = common.languages.value(in: &row)
        let schedule = common.schedule.value(in: &row)
        let area = common.area.value(in: &row)
        let interests = common.interests.value(in: &row)
        let age = common.age.value(in: &row)
        let ages = ages.value(in: &row)
        let capacity = capacity.value(in: &row) ?? defaultCapacity
        let isGroup = group.value(in: &row) ?? defaultIsGroup
        let childCertificate = childCertificate.value(in: &row) ?? .none
        let roles = common.roles.value(in: &row)
        let custom = custom.entries(in: &row)
        guard let id else { return nil }
        return Mentor(
            id: id,
            name: name,
            needType: needType,
            subjects: subjects,
            languages: languages,
            schedule: schedule,
            area: area,
            interests: interests,
            age: age,
            ages: ages,
            capacity: capacity,
            isGroup: isGroup,
            childCertificate: childCertificate,
            roles: roles,
            custom: custom
        )
    }

    func finish(_ row: inout RosterRow) {}
}
