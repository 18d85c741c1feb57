/// Any criterion of a policy, built in or the programme's own.
public enum CriterionName: Hashable, Sendable {
    /// One of those that every programme has.
    case builtIn(Criterion)
    /// One of the policy's custom criteria, by its name.
    case custom(String)

    /// The name in the policy and in results.
    public var name: String {
        switch self {
        case .builtIn(let criterion): criterion.rawValue
        case .custom(let name): name
        }
    }

    /// Whether a name is that of a built-in criterion, or of the rule of roles, so that a custom criterion cannot have it.
    static func isBuiltIn(_ name: String) -> Bool {
        let key = Text.key(name)
        return key == "role" || Criterion.allCases.contains { Text.key($0.rawValue) == key }
    }
}
