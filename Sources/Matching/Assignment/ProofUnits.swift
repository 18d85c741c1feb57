/// What an optimality proof works out from the problem alone: the weights of one step of rank and of one missing place.
struct ProofUnits {
    /// The range of the costs of permitted pairs and of places left unfilled, 0 included.
    let costs: ClosedRange<Int128>
    /// The weight of one step of rank.
    let rank: Int128
    /// The weight of a place missing at a minimum.
    let shortfall: Int128
    /// No dual may be larger, either side of zero.
    let ceiling: Int128

    /// - Parameter stated: the units that the duals are said to be in. They are taken where they are large enough to keep
    ///   the order of aims strict: any such proves as much.
    /// - Throws: ``OptimalityError/dualOutOfRange`` where the weights leave no room in 128 bits, or are stated too small.
    init(of problem: AssignmentProblem, stated: LevelScale? = nil) throws(OptimalityError) {
        // A problem that could not be stated exactly can be neither solved nor proved.
        guard problem.isExact else { throw .dualOutOfRange }
        var cheapest: Int128 = 0
        var dearest: Int128 = 0
        for cost in problem.leavingCosts + Self.extremes(problem) {
            if Int128(cost) < cheapest { cheapest = Int128(cost) }
            if Int128(cost) > dearest { dearest = Int128(cost) }
        }
        ceiling = Int128(1) << 124
        costs = cheapest...dearest
        let places = problem.demands.reduce(Int128(0)) { $0 + Int128($1) }
        let leastRank = 1 + places * (dearest - cheapest)
        rank = stated?.rankUnit ?? leastRank
        let topRank = problem.ranks.reduce(0) { max($0, Int128($1)) }
        let ranks = rank.multipliedReportingOverflow(by: places * topRank)
        guard leastRank <= rank, rank < ceiling, !ranks.overflow, ranks.partialValue < ceiling else {
            throw .dualOutOfRange
        }
        let leastShortfall = ranks.partialValue + leastRank
        shortfall = stated?.shortfallUnit ?? leastShortfall
        guard leastShortfall <= shortfall, shortfall < 2 * ceiling else { throw .dualOutOfRange }
    }

    /// The cheapest and the dearest permitted pair of each row.
    private static func extremes(_ problem: AssignmentProblem) -> [Int64] {
        var extremes: [Int64] = []
        for row in 0..<problem.rowCount {
            var lowest = Int64.max
            var highest = Int64.min
            problem.forEachPair(ofRow: row) { _, cost in
                lowest = cost < lowest ? cost : lowest
                highest = cost > highest ? cost : highest
            }
            if lowest <= highest { extremes += [lowest, highest] }
        }
        return extremes
    }
}
