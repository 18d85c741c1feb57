/// What can be wrong with a result that is checked against the lists it was made from.
///
/// The place is the line and the character in the result; ids stand in no case.
public enum ResultProblem: Hashable, Sendable {
    /// The text is not JSON.
    case syntax(JSON5Error.Reason)
    /// The result has another format than this release reads.
    case otherSchema
    /// A part that is missing, stands there twice or is not what it should be.
    case unreadable(member: String)
    /// A list that is not the file that the result was made from.
    case otherFile(role: String)
    /// Somebody who is not on the list.
    case unknownPerson
    /// A figure or word that does not follow from the lists and the policy.
    case wrong(member: String)
    /// A list that leaves something out, holds too much, or is in another order.
    case wrongList(member: String)
    /// A pair that is forbidden: the stable names of what forbids it, as in ``PairsProblem/lockBreaksRule(obstacles:isAllowed:)``.
    case brokenRule(obstacles: [String])
    /// A pair that was decided never to be made.
    case forbiddenPair
    /// A pair that was decided to be made is not there.
    case missingLock
    /// A person with more pairs than places.
    case tooManyPairs
    /// A time that is missing, or that the two have not both.
    case wrongTime
    /// A time that somebody in the pair is promised twice.
    case overlappingTimes
    /// A group whose members are promised different times.
    case groupApart
    /// A role that the mentee does not ask for, has filled already or that the mentor does not offer.
    case wrongRole
    /// Weights that do not keep the policy's aims in their strict order.
    case unfitWeights
    /// A better proposal is not ruled out.
    case notProvedBest

    /// The stable names of these problems.
    public enum Code: String, CaseIterable, Sendable, Hashable {
        /// The text is not JSON.
        case resultSyntax
        /// The result has another format than this release reads.
        case otherSchema
        /// A part that is missing, stands there twice or is not what it should be.
        case unreadableResult
        /// A list that is not the file that the result was made from.
        case otherFile
        /// Somebody who is not on the list.
        case unknownPersonInResult
        /// A figure or word that does not follow from the lists and the policy.
        case wrongFigure
        /// A list that leaves something out, holds too much, or is in another order.
        case wrongList
        /// A pair that is forbidden: the stable names of what forbids it, as in ``PairsProblem/lockBreaksRule(obstacles:isAllowed:)``.
        case brokenRule
        /// A pair that was decided never to be made.
        case forbiddenPair
        /// A pair that was decided to be made is not there.
        case missingLock
        /// A person with more pairs than places.
        case tooManyPairs
        /// A time that is missing, or that the two have not both.
        case wrongTime
        /// A time that somebody in the pair is promised twice.
        case overlappingTimes
        /// A group whose members are promised different times.
        case groupApart
        /// A role that the mentee does not ask for, has filled already or that the mentor does not offer.
        case wrongRole
        /// Weights that do not keep the policy's aims in their strict order.
        case unfitWeights
        /// A better proposal is not ruled out.
        case notProvedBest
    }

    /// The stable name of the problem.
    public var code: Code {
        switch self {
        case .syntax: .resultSyntax
        case .otherSchema: .otherSchema
        case .unreadable: .unreadableResult
        case .otherFile: .otherFile
        case .unknownPerson: .unknownPersonInResult
        case .wrong: .wrongFigure
        case .wrongList: .wrongList
        case .brokenRule: .brokenRule
        case .forbiddenPair: .forbiddenPair
        case .missingLock: .missingLock
        case .tooManyPairs: .tooManyPairs
        case .wrongTime: .wrongTime
        case .overlappingTimes: .overlappingTimes
        case .groupApart: .groupApart
        case .wrongRole: .wrongRole
        case .unfitWeights: .unfitWeights
        case .notProvedBest: .notProvedBest
        }
    }

    /// How much the problem matters: a result with any of them is not to be trusted.
    public var severity: Problem.Severity { .error }
}
