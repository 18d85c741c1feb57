extension Text {
    /// The candidate that a misspelt word most probably stands for: the nearest by insertions, deletions,
    /// substitutions and swaps of neighbours.
    ///
    /// Both sides are compared by ``key(_:)``. Among equally near candidates the first wins.
    ///
    /// - Returns: `nil` where even the nearest differs in more than a third of its letters.
    /// - Complexity: O(*c* *n*²) for *c* candidates of about *n* letters.
    public static func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
        Vocabulary(candidates).suggestion(for: word)
    }
}
