/// Words that a misspelt one is compared with, made ready once for many comparisons.
struct Vocabulary: Sendable {
    private struct Word: Sendable {
        let text: String
        let letters: [Unicode.Scalar]
        let signature: UInt64

        init(_ text: String) {
            self.text = text
            letters = Array(Text.key(text).unicodeScalars)
            signature = letters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
        }
    }

    private let words: [Word]

    init(_ words: some Sequence<String>) {
        self.words = words.map(Word.init)
    }

    /// The nearest word by the Damerau-Levenshtein distance in which no letter is edited twice, the first of those that
    /// are equally near; `nil` where it differs in more than a third of its letters.
    func suggestion(for text: String) -> String? {
        // No word of any vocabulary is so long, and a whole page in a cell must not cost its square.
        guard text.utf8.count <= 200 else { return nil }
        let misspelt = Word(text)
        guard !misspelt.letters.isEmpty else { return nil }
        var best: (text: String, distance: Int)?
        for word in words {
            let (count, other) = (word.letters.count, misspelt.letters.count)
            let limit = min(max(count, other) / 3, best.map { $0.distance - 1 } ?? .max)
            // An edit changes the length by one, and puts away and brings in one letter at most.
            guard limit >= 0, abs(count - other) <= limit,
                (word.signature ^ misspelt.signature).nonzeroBitCount <= 2 * limit
            else { continue }
            let distance = Self.distance(word.letters, misspelt.letters)
            if distance <= limit { best = (word.text, distance) }
        }
        return best?.text
    }

    private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var beforeLast = Array(repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        var row = last
        for i in first.indices {
            row[0] = i + 1
            for j in second.indices {
                let substitution = last[j] + (first[i] == second[j] ? 0 : 1)
                row[j + 1] = min(substitution, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
                    row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
                }
            }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[second.count]
    }
}
