/// What can be wrong with a file of pairs whose table could be read.
///
/// Ids stand in no case: the place says where to look.
public enum PairsProblem: Hashable, Sendable {
    /// One of the columns that a file of pairs is read by.
    public enum Column: String, CaseIterable, Hashable, Sendable {
        /// The mentor's id.
        case mentor
        /// The mentee's id.
        case mentee
        /// What is said of the pair.
        case status
    }

    /// A column that the file needs and does not have.
    case missingColumn(Column)
    /// A status that is not one of those there are; its text is empty where it is not near to one, since it may be a name.
    case unknownStatus(text: String, suggestion: String?)
    /// A row with a status that does not say whose.
    case missingPerson(Column)
    /// An id that nobody on the list has.
    ///
    /// - Parameter isHarmless: whether the status asks for nothing, so that the row can be passed over.
    case unknownPerson(Column, isHarmless: Bool)
    /// A pair that an earlier line gives another status.
    case contradiction(firstLine: Int)
    /// A pair that an earlier line gives the same status.
    case statedTwice(firstLine: Int)
    /// A pair that is to be made although something forbids it.
    ///
    /// - Parameters:
    ///   - obstacles: the stable names of what forbids it, in order: `notReady`, `noCapacity`, `belowMinimum` or a rule's.
    ///   - isAllowed: whether the pair is made all the same.
    case lockBreaksRule(obstacles: [String], isAllowed: Bool)
    /// A pair that was proposed before and may not be made again.
    ///
    /// - Parameter obstacles: the stable names of what forbids it now, as above.
    case earlierBreaksRule(obstacles: [String])

    /// The stable names of these problems.
    public enum Code: String, CaseIterable, Sendable, Hashable {
        /// A column that the file needs and does not have.
        case missingPairsColumn
        /// A status that is not one of those there are.
        case unknownStatus
        /// A row with a status that does not say whose.
        case missingPerson
        /// An id that nobody on the list has.
        case unknownPerson
        /// A pair that an earlier line gives another status.
        case contradictingPairs
        /// A pair that an earlier line gives the same status.
        case pairStatedTwice
        /// A pair that is to be made although something forbids it.
        case lockBreaksRule
        /// A pair that was proposed before and may not be made again.
        case earlierBreaksRule
    }

    /// The stable name of the problem.
    public var code: Code {
        switch self {
        case .missingColumn: .missingPairsColumn
        case .unknownStatus: .unknownStatus
        case .missingPerson: .missingPerson
        case .unknownPerson: .unknownPerson
        case .contradiction: .contradictingPairs
        case .statedTwice: .pairStatedTwice
        case .lockBreaksRule: .lockBreaksRule
        case .earlierBreaksRule: .earlierBreaksRule
        }
    }

    /// How much the problem matters.
    public var severity: Problem.Severity {
        switch self {
        case .missingColumn, .unknownStatus, .missingPerson, .contradiction: .error
        case .statedTwice, .earlierBreaksRule: .warning
        case .unknownPerson(_, let isHarmless): isHarmless ? .warning : .error
        case .lockBreaksRule(_, let isAllowed): isAllowed ? .warning : .error
        }
    }
}
