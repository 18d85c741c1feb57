/// What a problem says about its rows and columns apart from the costs, checked in one place for every storage.
struct AssignmentSides: Sendable {
    let rowCount: Int
    let columnCount: Int
    let objective: AssignmentProblem.Objective
    let capacities: [Int]
    let minimums: [Int]
    let ranks: [Int]
    let demands: [Int]
    /// With the sign already turned where the problem maximises.
    let leavingCosts: [Int64]
    /// Whether every leaving cost has an opposite to turn the sign to.
    let isExact: Bool

    /// Fills in what was left out, and traps where something breaks the rules of ``AssignmentProblem``'s initialisers.
    init(
        rowCount: Int,
        columnCount: Int,
        capacities: [Int]?,
        minimums: [Int]?,
        ranks: [Int]?,
        demands: [Int]?,
        leavingCosts: [Int64]?,
        objective: AssignmentProblem.Objective
    ) {
        let sizes = 0...AssignmentProblem.sizeLimit
        precondition(sizes.contains(rowCount) && sizes.contains(columnCount), "at most 2^31 - 1 rows and columns")
        let capacities = capacities ?? Array(repeating: 1, count: columnCount)
        let minimums = minimums ?? Array(repeating: 0, count: columnCount)
        let ranks = ranks ?? Array(repeating: 1, count: rowCount)
        let demands = demands ?? Array(repeating: 1, count: rowCount)
        let leavingCosts = leavingCosts ?? Array(repeating: 0, count: rowCount)
        precondition(capacities.count == columnCount && minimums.count == columnCount, "one entry a column")
        precondition(ranks.count == rowCount && demands.count == rowCount && leavingCosts.count == rowCount)
        precondition(zip(capacities, minimums).allSatisfy { 0 <= $1 && $1 <= $0 }, "0 <= minimum <= capacity")
        precondition(ranks.allSatisfy { $0 >= 0 }, "a rank is 0 or more")
        precondition(demands.allSatisfy { $0 >= 0 }, "a demand is 0 or more")
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.objective = objective
        self.capacities = capacities
        self.minimums = minimums
        self.ranks = ranks
        // A row goes to a column at most once. Without this, totals over places that nobody could fill might overflow.
        let highestDemand = max(1, columnCount)
        self.demands = demands.contains { $0 > highestDemand } ? demands.map { min($0, highestDemand) } : demands
        self.leavingCosts = objective == .maximize ? leavingCosts.map(objective.turned) : leavingCosts
        isExact = objective == .minimize || !leavingCosts.contains(.min)
    }

    /// The columns that can take nobody: their pairs are as good as forbidden.
    var closedColumns: [Int] {
        capacities.contains(0) ? capacities.indices.filter { capacities[$0] == 0 } : []
    }
}
