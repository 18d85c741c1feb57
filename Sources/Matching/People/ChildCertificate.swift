/// A mentor's child-protection certificate (børneattest).
public enum ChildCertificate: Hashable, Sendable {
    /// None, or none that is known of.
    case none
    /// One without an end that is known of.
    case valid
    /// One that is valid up to and including a day.
    case validThrough(CalendarDate)

    /// Reads a cell: yes, no, or the last day of validity; an empty cell counts as no.
    public init?(_ text: String) {
        if Text.trimmed(text).isEmpty {
            self = .none
        } else if let answer = Answer.bool(text) {
            self = answer ? .valid : .none
        } else if let lastDay = CalendarDate(text) {
            self = .validThrough(lastDay)
        } else {
            return nil
        }
    }

    /// Whether the certificate is valid on a day.
    public func isValid(on date: CalendarDate) -> Bool {
        switch self {
        case .none: false
        case .valid: true
        case .validThrough(let lastDay): date <= lastDay
        }
    }
}
