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
    /// A part of the format that a later release acts on.
    case notYet(key: String)
    /// A part of the format that a later release acts on, and that may be left as it is meanwhile.
    case ignoredYet(key: String)

    /// The stable name of the problem.
    public var code: String {
        switch self {
        case .syntax: "policySyntax"
        case .unknownKey: "unknownKey"
        case .duplicateKey: "duplicateKey"
        case .wrongType: "wrongType"
        case .outOfRange: "outOfRange"
        case .unknownWord: "unknownWord"
        case .notYet, .ignoredYet: "notYet"
        }
    }

    /// How much the problem matters.
    public var severity: Problem.Severity {
        if case .ignoredYet = self { .warning } else { .error }
    }
}
