/// What can be wrong with a policy file or a flag that changes the policy.
public enum PolicyProblem: Hashable, Sendable {
    /// The text is not JSON5.
    case syntax(JSON5Error.Reason)
    /// A key that no part of the policy has.
    case unknownKey(String, suggestion: String?)
    /// A key given twice in one object.
    case duplicateKey(String, firstLine: Int)
    /// A value of another type than the key takes.
    case wrongType(key: String, expected: String)
    /// A number outside its range.
    case outOfRange(key: String, lowest: Int, highest: Int)
    /// A word that is not one of those the key takes.
    case unknownWord(key: String, word: String, allowed: [String])
    /// A key that must be there is not.
    case missingKey(String)
    /// A key that criteria of this kind do not have.
    case keyNotOfKind(String, kind: String)
    /// A key among differences that is no number.
    case notANumber(String)
    /// A criterion's `column` means both sides, and yet a side is named as well.
    case columnAndSides
    /// A name that an earlier criterion has or, without a line, a built-in one.
    case nameTaken(String, firstLine: Int?)
    /// More custom criteria than there may be.
    case tooManyCriteria(limit: Int)
    /// A header that is to be read as two fields.
    case headerTwice(String, RosterField)
    /// A criterion whose rule no two values keep.
    case neverKept(String)
    /// A criterion with a weight, none of whose shares is above 0.
    case weightWithoutShares(String)
    /// Balance under an objective that knows nothing of it.
    case balanceUnderScore
    /// A minimum score above that of the best pair there can be, which is given in tenths of a per cent.
    case minimumScoreUnreachable(highestTenths: Int)

    /// The stable names of these problems.
    public enum Code: String, CaseIterable, Sendable, Hashable {
        /// The text is not JSON5.
        case policySyntax
        /// A key that no part of the policy has.
        case unknownKey
        /// A key given twice in one object.
        case duplicateKey
        /// A value of another type than the key takes.
        case wrongType
        /// A number outside its range.
        case outOfRange
        /// A word that is not one of those the key takes.
        case unknownWord
        /// A key that must be there is not.
        case missingKey
        /// A key that criteria of this kind do not have.
        case keyNotOfKind
        /// A key among differences that is no number.
        case notANumber
        /// A criterion's `column` means both sides, and yet a side is named as well.
        case columnAndSides
        /// A name that an earlier criterion has or, without a line, a built-in one.
        case nameTaken
        /// More custom criteria than there may be.
        case tooManyCriteria
        /// A header that is to be read as two fields.
        case headerTwice
        /// A criterion whose rule no two values keep.
        case neverKept
        /// A criterion with a weight, none of whose shares is above 0.
        case noEffect
        /// A minimum score above that of the best pair there can be, which is given in tenths of a per cent.
        case minimumScoreUnreachable
    }

    /// The stable name of the problem.
    public var code: Code {
        switch self {
        case .syntax: .policySyntax
        case .unknownKey: .unknownKey
        case .duplicateKey: .duplicateKey
        case .wrongType: .wrongType
        case .outOfRange: .outOfRange
        case .unknownWord: .unknownWord
        case .missingKey: .missingKey
        case .keyNotOfKind: .keyNotOfKind
        case .notANumber: .notANumber
        case .columnAndSides: .columnAndSides
        case .nameTaken: .nameTaken
        case .tooManyCriteria: .tooManyCriteria
        case .headerTwice: .headerTwice
        case .neverKept: .neverKept
        case .weightWithoutShares, .balanceUnderScore: .noEffect
        case .minimumScoreUnreachable: .minimumScoreUnreachable
        }
    }

    /// How much the problem matters.
    public var severity: Problem.Severity {
        switch self {
        case .weightWithoutShares, .balanceUnderScore: .warning
        default: .error
        }
    }
}
