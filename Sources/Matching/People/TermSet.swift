/// The subjects, interests or roles of one person: never empty, without duplicates, in the order written.
public struct TermSet: Sendable, Hashable {
    /// The terms in the order written.
    public let terms: [Term]
    /// The terms marked with `!`, which a mentor must meet; some of ``terms``.
    public let musts: Set<Term>
    /// The terms once more where there are many, to be found without going through them all; empty where there are few,
    /// which are compared faster than hashed.
    private let index: Set<Term>

    /// Reads a cell: terms split at `|`, `/`, `;`, `,` and newlines, a must marked with `!` behind it. What is empty or
    /// punctuation alone, as the dash of somebody who has nothing to say, is no term.
    ///
    /// - Returns: `nil` for a cell without a term.
    public init?(_ text: String) {
        let items = SetItem.items(text).filter(\.isWord)
        self.init(terms: items.map(Term.init), musts: Set(items.lazy.filter(\.isMust).map(Term.init)))
    }

    /// Creates a set of terms, each kept where it stands first.
    ///
    /// - Parameters:
    ///   - terms: in the order written, the preferred one first.
    ///   - musts: those that are not among the terms are left out.
    /// - Returns: `nil` where there is no term.
    public init?(terms: [Term], musts: Set<Term> = []) {
        guard !terms.isEmpty else { return nil }
        self.terms = withoutDuplicates(terms)
        self.musts = musts.isEmpty ? musts : musts.intersection(terms)
        index = self.terms.count > 8 ? Set(self.terms) : []
    }

    /// Whether a term is in the set.
    ///
    /// - Complexity: O(1).
    public func contains(_ term: Term) -> Bool {
        index.isEmpty ? terms.contains(term) : index.contains(term)
    }
}
