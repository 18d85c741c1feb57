/// Something that a pair must keep to be made at all.
public enum Rule: Hashable, Sendable {
    /// The rule of a criterion that the policy requires.
    case criterion(Criterion)
    /// A must (`matematik!`) among a mentee's own wishes, whatever the policy requires.
    case must(Criterion)

    /// The stable name of the rule in results: the criterion's, with `Must` behind it for a must.
    public var name: String {
        switch self {
        case .criterion(let criterion): criterion.rawValue
        case .must(let criterion): criterion.rawValue + "Must"
        }
    }

    /// Every rule that can apply, in the order in which they are tried: those about the person before those about wishes.
    public static let all: [Rule] = [
        .criterion(.childCertificate), .criterion(.ages), .criterion(.needType), .must(.languages),
        .criterion(.languages), .must(.subjects), .criterion(.subjects), .must(.interests), .criterion(.interests),
        .criterion(.area), .criterion(.schedule),
    ]
}
