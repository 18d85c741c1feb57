/// A pack of cards drawn without replacement and shuffled anew when it is empty.
///
/// Over every whole pack the shares are exact, so a roster of fifty has nearly the same mix as one of a million.
struct RosterSampleDeck<Card: Sendable>: Sendable {
    private var cards: [Card]
    private var drawn: Int
    private var opening: Int

    /// Creates a pack with `count` cards of each kind.
    ///
    /// The first `opening` cards of the first pack are of the first kinds listed. Where those suit the most people, a
    /// roster of a few rows has eligible pairs too.
    init(_ kinds: [(card: Card, count: Int)], opening: Int = 2) {
        cards = kinds.flatMap { Array(repeating: $0.card, count: $0.count) }
        precondition(!cards.isEmpty, "an empty pack has no card to draw")
        drawn = cards.count
        self.opening = min(opening, cards.count)
    }

    /// The next card.
    mutating func draw(_ generator: inout SampleGenerator) -> Card {
        if drawn == cards.count {
            for last in stride(from: cards.count - 1, to: opening, by: -1) {
                cards.swapAt(last, opening + generator.below(last - opening + 1))
            }
            drawn = 0
            opening = 0
        }
        defer { drawn += 1 }
        return cards[drawn]
    }
}
