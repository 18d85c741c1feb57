extension PolicyReader {
    /// Finds parts that are each allowed but cannot mean anything together.
    mutating func findContradictions(_ whole: JSON5Value) {
        if policy.balance, policy.objective == .score {
            report(places["balance"] ?? places["objective"] ?? whole, .balanceUnderScore)
        }
        // No pair earns more than this: a custom criterion may have no share of 1.
        let reachable =
            Criterion.allCases.reduce(0) { $0 + policy[$1].weight * Policy.shares.upperBound }
            + policy.custom.reduce(0) { $0 + $1.weight * $1.largestShare }
        if policy.minimumPoints > reachable {
            let highest = policy.scoreTenths(points: reachable)
            report(places["minimumScore"] ?? whole, .minimumScoreUnreachable(highestTenths: highest))
        }
    }
}
