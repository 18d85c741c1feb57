/// What somebody has stated in a column of the programme's own, in the form in which a custom criterion compares it.
public enum CustomValue: Hashable, Sendable {
    /// The cell as a whole.
    case word(Term)
    /// The members of a set.
    case words(TermSet)
    /// A number, or the place, from 0, of a value on a scale.
    case number(DecimalNumber)
    /// A range of numbers.
    case range(DecimalRange)
}

/// What a custom criterion knows of one person.
public struct CustomEntry: Hashable, Sendable {
    /// The person's value; `nil` means not stated.
    public var value: CustomValue?
    /// Whether the criterion's `when` lets it count for this person; true where it asks nothing of the person.
    public var isConcerned: Bool

    /// Creates an entry.
    public init(_ value: CustomValue? = nil, isConcerned: Bool = true) {
        self.value = value
        self.isConcerned = isConcerned
    }
}
