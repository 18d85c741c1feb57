/// Something that a pair must keep to be made at all.
public enum Rule: Hashable, Sendable {
    /// The rule of a criterion that the policy requires.
    case criterion(Criterion)
    /// A must (`matematik!`) among a mentee's own wishes, whatever the policy requires.
    case must(Criterion)
    /// At least one of the roles for which the mentee wants a mentor.
    case role
    /// The rule of a custom criterion that the policy requires, by its name.
    case custom(String)
    /// What somebody has said of the pair: that it must not be made. No part of a score.
    case decision

    /// The stable name of the rule in results: the criterion's, with `Must` behind it for a must.
    public var name: String {
        switch self {
        case .criterion(let criterion): criterion.rawValue
        case .must(let criterion): criterion.rawValue + "Must"
        case .role: "role"
        case .custom(let name): name
        case .decision: "decision"
        }
    }

    /// Every rule that can apply under a policy, in the order in which they are tried: those about the person before those
    /// about wishes, then the policy's own, and times last.
    public static func all(under policy: Policy) -> [Rule] {
        builtIn + policy.custom.filter(\.isRequired).map { .custom($0.name) } + [.criterion(.schedule)]
    }

    private static let builtIn: [Rule] = [
        .criterion(.childCertificate), .criterion(.ages), .role, .criterion(.needType), .must(.languages),
        .criterion(.languages), .must(.subjects), .criterion(.subjects), .must(.interests), .criterion(.interests),
        .criterion(.area),
    ]
}
