/// What can be wrong with a list of mentors or mentees whose table could be read.
///
/// A cell's text stands in a case only where its column is not personal.
public enum RosterProblem: Hashable, Sendable {
    /// Neither a header that means `id` nor a policy that names one.
    case missingIDColumn
    /// The policy names a header that the list does not have.
    case namedColumnMissing(RosterField, header: String)
    /// A column that means nothing to the programme and is not read; without a header where it has none, or where the
    /// row may be somebody's.
    case ignoredColumn(header: String)
    /// A column that has a meaning on the other list only.
    case columnOfOtherList(RosterField)
    /// The two lists seem to be given in the wrong order.
    case listsSwapped
    /// A row without an id.
    case missingID
    /// An id that stands on an earlier line of the same list.
    case duplicateID(firstLine: Int)
    /// Somebody whose id, or name and age, stand on the other list as well.
    case onBothLists(otherLine: Int)
    /// A cell that could be a CPR number (the text is not kept).
    case looksLikeCPR
    /// Ids of mixed width that a spreadsheet has probably cut the leading zeros from.
    case leadingZerosLost
    /// A value that is not one of those the field knows, or no word at all.
    case unknownValue(RosterField, text: String, suggestion: String?)
    /// A schedule, or a part of one, that cannot be read.
    case badSchedule(text: String, WeeklySchedule.ParseError)
    /// Minutes between the quarters were rounded inward.
    case scheduleRounded(text: String)
    /// A day without times, which is free all day, stands before others with times.
    case daysWithoutTimes(text: String)
    /// A number, range or date that cannot be read or is out of range.
    case badNumber(RosterField, text: String)
    /// A date that cannot be read or does not exist.
    case badDate(RosterField, text: String)
    /// A must (`matematik!`) where only a mentee's wishes can be one.
    case mustOnMentor(RosterField, text: String)
    /// A certificate that has run out.
    case expiredCertificate(lastDay: String)
    /// A mentee of unknown age raises no certificate rule.
    case menteeWithoutAge
    /// A waiting date after the day of matching counts as that day.
    case futureDate(RosterField)
    /// A mentor whom no mentee on the list could have.
    case mentorNobodyCanUse
    /// A mentee who names more or fewer roles than mentors: there is one mentor for each role.
    case rolesDecide(roles: Int, mentors: Int)
    /// A mentee who names more roles than anybody can want mentors.
    case tooManyRoles(found: Int, limit: Int)
    /// The list has no column that a custom criterion reads; it counts as not stated.
    case customColumnMissing(criterion: String, header: String, suggestion: String?)
    /// A cell that a custom criterion cannot read (the text is not kept).
    case badCustomCell(criterion: String, CustomCellForm)

    /// The stable names of these problems.
    public enum Code: String, CaseIterable, Sendable, Hashable {
        /// Neither a header that means `id` nor a policy that names one.
        case missingIDColumn
        /// The policy names a header that the list does not have.
        case namedColumnMissing
        /// A column that means nothing to the programme and is not read.
        case ignoredColumn
        /// A column that has a meaning on the other list only.
        case columnOfOtherList
        /// The two lists seem to be given in the wrong order.
        case listsSwapped
        /// A row without an id.
        case missingID
        /// An id that stands on an earlier line of the same list.
        case duplicateID
        /// Somebody whose id, or name and age, stand on the other list as well.
        case onBothLists
        /// A cell that could be a CPR number (the text is not kept).
        case looksLikeCPR
        /// Ids of mixed width that a spreadsheet has probably cut the leading zeros from.
        case leadingZerosLost
        /// A value that is not one of those the field knows.
        case unknownValue
        /// A schedule, or a part of one, that cannot be read.
        case badSchedule
        /// Minutes between the quarters were rounded inward.
        case scheduleRounded
        /// A day without times, which is free all day, stands before others with times.
        case daysWithoutTimes
        /// A number, range or date that cannot be read or is out of range.
        case badNumber
        /// A date that cannot be read or does not exist.
        case badDate
        /// A must (`matematik!`) where only a mentee's wishes can be one.
        case mustOnMentor
        /// A certificate that has run out.
        case expiredCertificate
        /// A mentee of unknown age raises no certificate rule.
        case menteeWithoutAge
        /// A waiting date after the day of matching counts as that day.
        case futureDate
        /// A mentor whom no mentee on the list could have.
        case mentorNobodyCanUse
        /// A mentee who names more or fewer roles than mentors: there is one mentor for each role.
        case rolesDecide
        /// A mentee who names more roles than anybody can want mentors.
        case tooManyRoles
        /// The list has no column that a custom criterion reads; it counts as not stated.
        case customColumnMissing
        /// A cell that a custom criterion cannot read (the text is not kept).
        case badCustomCell
    }

    /// The stable name of the problem.
    public var code: Code {
        switch self {
        case .missingIDColumn: .missingIDColumn
        case .namedColumnMissing: .namedColumnMissing
        case .ignoredColumn: .ignoredColumn
        case .columnOfOtherList: .columnOfOtherList
        case .listsSwapped: .listsSwapped
        case .missingID: .missingID
        case .duplicateID: .duplicateID
        case .onBothLists: .onBothLists
        case .looksLikeCPR: .looksLikeCPR
        case .leadingZerosLost: .leadingZerosLost
        case .unknownValue: .unknownValue
        case .badSchedule: .badSchedule
        case .scheduleRounded: .scheduleRounded
        case .daysWithoutTimes: .daysWithoutTimes
        case .badNumber: .badNumber
        case .badDate: .badDate
        case .mustOnMentor: .mustOnMentor
        case .expiredCertificate: .expiredCertificate
        case .menteeWithoutAge: .menteeWithoutAge
        case .futureDate: .futureDate
        case .mentorNobodyCanUse: .mentorNobodyCanUse
        case .rolesDecide: .rolesDecide
        case .tooManyRoles: .tooManyRoles
        case .customColumnMissing: .customColumnMissing
        case .badCustomCell: .badCustomCell
        }
    }

    /// How much the problem matters.
    public var severity: Problem.Severity {
        switch self {
        case .missingIDColumn, .namedColumnMissing, .missingID, .duplicateID, .unknownValue, .badSchedule, .badNumber,
            .badDate, .tooManyRoles, .badCustomCell:
            .error
        case .ignoredColumn, .columnOfOtherList, .listsSwapped, .onBothLists, .looksLikeCPR, .leadingZerosLost,
            .scheduleRounded, .daysWithoutTimes, .mustOnMentor, .expiredCertificate, .menteeWithoutAge, .futureDate,
            .mentorNobodyCanUse,
            .rolesDecide, .customColumnMissing:
            .warning
        }
    }
}
