extension MatchWeights {
    /// Works out the units for a model.
    ///
    /// - Throws: ``MatcherError/tooLarge`` where they leave no room in 128 bits.
    /// - Complexity: O(people + pairs).
    init(for model: MatchModel) throws(MatcherError) {
        let places = Int128(model.placesWanted)
        let isScore = model.policy.objective == .score
        // A network's units must not move with the people, so that prices found for some are prices for others. The units
        // of a plain assignment problem are those that its solver works out.
        let isPlain = PlainRelaxation.suits(model) && (!model.policy.balance || isScore)
        let mostPoints = Int128(isPlain ? model.mostPoints : model.policy.pointsPossible) + Int128(model.bonus ?? 0)
        // Where points are the aim, one more pair is worth less than a point, but not nothing.
        point = isScore ? places + 1 : 1
        pair = isScore ? 1 : 0
        var below = places * (mostPoints * point + pair)
        // The sum of the squares of loads is no more than the square of their sum.
        let squares = places * places
        if model.policy.balance, !isScore {
            square = below + 1
        } else {
            square = 0
        }
        below += try Self.product(square, squares)
        kept = model.isKept.isEmpty || model.bonus != nil ? 0 : below + 1
        below += kept * places
        place = isScore || model.demands.allSatisfy { $0 <= 1 } ? 0 : below + 1
        below += try Self.product(place, places)
        let topRank = Int128(model.ranks.max() ?? 0)
        mentee = below + 1
        below += try Self.product(mentee, places * topRank)
        shortfall = below + 1
        let wanted = model.minimums.reduce(Int128(1)) { $0 + Int128($1) }
        guard try Self.product(shortfall, wanted) < Int128(1) << 122 else { throw .tooLarge }
    }

    /// Whether pairs weigh the same.
    func agreesOnPairs(with other: MatchWeights) -> Bool {
        point == other.point && pair == other.pair && kept == other.kept && square == other.square
    }

    /// An upper bound of all that can add up, either side of zero.
    func total(in model: MatchModel) -> Int128 {
        shortfall * model.minimums.reduce(Int128(2)) { $0 + Int128($1) }
    }

    private static func product(_ a: Int128, _ b: Int128) throws(MatcherError) -> Int128 {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        guard !overflow, product < Int128(1) << 122 else { throw .tooLarge }
        return product
    }
}
