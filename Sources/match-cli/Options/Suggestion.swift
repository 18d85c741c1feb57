import Matching

/// Finds the word that was probably meant.
enum Suggestion {
    /// The candidate nearest to a mistyped word; `nil` where none is near. Leading dashes do not count.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        let nearest = Text.suggestion(for: bare(word), among: candidates.map(bare))
        return candidates.first { bare($0) == nearest }
    }

    private static func bare(_ word: String) -> String { String(word.drop { $0 == "-" }) }
}
