/// Solves problems whose rows want at most one column, by bids and shortest augmenting paths over *shortlists*.
///
/// A row's shortlist holds its few cheapest columns in reduced cost, and a *bound*: no permitted pair outside the list has a
/// reduced cost below it. Column duals only ever fall, so reduced costs only ever rise, and a bound stays true for the
/// whole solve. A row's whole costs are read once to make the list, and again only where an answer depends on what lies
/// beyond the bound; then the list is made anew at present duals.
///
/// Invariants, from the row reduction on, over the rows placed:
/// - `rowDual[i] + columnDual[j] <= cost[i, j]` for permitted pairs, with equality on pairs made;
/// - `rowDual[i] <= price[i]` (what leaving row i alone weighs), with equality where it is left alone;
/// - a column with a free place has the dual 0; with a minimum, `shortfallUnit` below it and 0 to that at it. In a
///   *balanced* problem, where every place is taken in the end, column duals may be anything until then.
@safe final class ShortlistSolver<Rows: CostRows, Value: SolverInteger> {
    /// One of a row's cheapest columns.
    struct Candidate {
        var column: Int32
        var cost: Rows.Cost
    }

    /// What is known of a row; together, because a bid needs it all.
    struct RowState {
        var dual: Value
        /// No permitted pair outside the shortlist has a reduced cost below this.
        var bound: Value
        var column: Int32
        /// The length of the shortlist.
        var count: Int32
        /// The next row in the same column.
        var next: Int32
        /// The last search in which the shortlist was made anew.
        var search: Int32
    }

    /// The costs. Set anew before each use, as the memory they are in may have moved.
    var rows: Rows
    let terms: SolverTerms<Value>
    let options: SolverOptions
    let rowCount: Int
    let columnCount: Int
    private let longestRow: Int
    /// The most candidates in a shortlist.
    private(set) var listLimit: Int
    private(set) var pickLimit: Int

    // SAFETY: everything below lies in `memory`, which lives as long as this object and hands no block out twice. Blocks for
    // rows have `rowCount` places and are read at rows alone: those that a caller names lie below `rowCount`, and those
    // that are found (`firstRow`, `RowState.next`, `rowBefore`) were put there by this solver. Blocks for columns have
    // `columnCount` places and are read at columns alone: those of candidates and picks, which a kernel takes from a row
    // whose columns `AssignmentProblem` has checked. Lists have `listLimit` places a row, of which `RowState.count` are in
    // use; picks have `pickLimit`, which is the room that kernels are told. This holds for the extensions as well.
    let memory = Workspace()
    let rowStates: UnsafeMutablePointer<RowState>
    private(set) var lists: UnsafeMutablePointer<Candidate>
    private(set) var picks: UnsafeMutablePointer<Pick<Value>>
    private(set) var duals: ColumnDuals<Value>
    /// The first of the rows in a column; the others follow by ``RowState/next``.
    let firstRow: UnsafeMutablePointer<Int32>
    /// The places that a column has left.
    let placesLeft: UnsafeMutablePointer<Int32>
    /// How many rows a column lacks to its minimum, where any column has one.
    let missing: UnsafeMutablePointer<Int32>?

    // The state of one search; `distance` is `infinite` between searches.
    let distance: UnsafeMutablePointer<Value>
    let rowBefore: UnsafeMutablePointer<Int32>
    let met: UnsafeMutablePointer<Int32>
    let ready: UnsafeMutablePointer<Int32>
    let settled: UnsafeMutablePointer<Int32>
    var heap = SearchHeap<Value>()
    var searchNumber: Int32 = 0
    /// Whether so few searches are left that shortlists are not worth making anew.
    var isNearlyDone = false
    /// Columns with a place left, all together.
    var openColumns = 0
    /// At least this lies between the dual and the price of every row with a column; 0 is always true.
    var leastLeaving: Value = 0
    /// What has still to be added to all row duals and taken from all column duals: in a problem without free places, a
    /// search that moves all duals alike only moves this. 0 but after a search that was ended by ``leastLeaving``.
    var shift: Value = 0

    var watch: SolverWatch
    /// What reading ahead has read; means nothing.
    var readSoFar = 0
    /// What a coarser problem took for a while.
    var bytesBeside = 0

    /// Stands for "no row" and "no column" in the packed arrays; never leaves the solver.
    static var none: Int32 { -1 }
    /// Above every value that arises; sums and differences of a few of them fit.
    static var infinite: Value { .max / 8 }
    /// The dual of a column that is closed to everybody: no reduced cost below `infinite`.
    static var closed: Value { .min / 4 }

    init(_ rows: Rows, _ terms: SolverTerms<Value>, _ options: SolverOptions, _ watch: SolverWatch) {
        self.rows = rows
        self.terms = terms
        self.options = options
        self.watch = watch
        rowCount = rows.rowCount
        columnCount = rows.columnCount
        var longest = 0
        for row in 0..<rowCount { longest = max(longest, rows.length(ofRow: row)) }
        longestRow = longest
        listLimit = max(1, min(options.listLimit, longest))
        pickLimit = Self.pickLimit(forLists: listLimit)

        unsafe rowStates = memory.array(
            rowCount,
            of: RowState(dual: 0, bound: 0, column: Self.none, count: 0, next: Self.none, search: 0)
        )
        unsafe lists = memory.uninitialized(rowCount * listLimit, Candidate.self)
        unsafe picks = memory.uninitialized(pickLimit, Pick<Value>.self)
        duals = unsafe ColumnDuals(
            exact: memory.array(columnCount, of: 0),
            screen: Rows.usesScreen ? memory.array(columnCount, of: 0) : nil
        )
        unsafe firstRow = memory.array(columnCount, of: Self.none)
        unsafe placesLeft = memory.array(columnCount, of: 1)
        unsafe missing = terms.minimums == nil ? nil : memory.array(columnCount, of: 0)
        unsafe distance = memory.array(columnCount, of: Self.infinite)
        unsafe rowBefore = memory.uninitialized(columnCount, Int32.self)
        unsafe met = memory.uninitialized(columnCount, Int32.self)
        unsafe ready = memory.uninitialized(columnCount, Int32.self)
        unsafe settled = memory.uninitialized(columnCount, Int32.self)
        openColumns = columnCount
        for column in 0..<columnCount {
            if let capacities = terms.capacities {
                unsafe placesLeft[column] = Int32(min(capacities[column], rowCount))
                if unsafe placesLeft[column] == 0 {
                    openColumns -= 1
                    duals.set(column, Self.closed)
                }
            }
            if let missing = unsafe missing, let minimums = terms.minimums, minimums[column] > 0 {
                unsafe missing[column] = Int32(min(minimums[column], rowCount + 1))
                duals.set(column, terms.shortfallUnit)
            }
        }
    }

    deinit { heap.deallocate() }

    /// Says whether all column duals are 0 for the time being, which spares kernels reading them.
    func saveReadingDuals(_ areZero: Bool) { duals.areZero = areZero }

    private static func pickLimit(forLists limit: Int) -> Int { 4 * limit + 4 * collectMargin }

    /// Gives every row room for a longer shortlist. The lists have to be made anew then.
    func lengthenLists(to limit: Int) {
        let limit = min(limit, longestRow)
        if limit <= listLimit { return }
        listLimit = limit
        pickLimit = Self.pickLimit(forLists: limit)
        unsafe lists = memory.uninitialized(rowCount * limit, Candidate.self)
        unsafe picks = memory.uninitialized(pickLimit, Pick<Value>.self)
    }

    // MARK: Prices and places

    /// What leaving a row alone weighs, on the scale of the duals as they are kept.
    @inline(__always)
    func price(_ row: Int) -> Value { terms.prices.map { $0[row] &- shift } ?? Self.infinite }

    /// What a row that takes a free place in a column pays beyond its reduced cost.
    ///
    /// - Precondition: the column has a place left.
    @inline(__always)
    func slack(ofPlaceIn column: Int) -> Value {
        if terms.isBalanced { return 0 }
        if let missing = unsafe missing, unsafe missing[column] > 0 {
            return unsafe duals.exact[column] &- shift &- terms.shortfallUnit
        }
        return unsafe duals.exact[column] &- shift
    }

    /// Whether a column has one place, which is taken, so that its dual can fall without touching other rows.
    @inline(__always)
    func isTakenByOne(_ column: Int) -> Bool {
        guard unsafe placesLeft[column] == 0, unsafe firstRow[column] != Self.none else { return false }
        return unsafe rowStates[Int(firstRow[column])].next == Self.none
    }

    @inline(__always)
    func place(_ row: Int, in column: Int) {
        unsafe rowStates[row].column = Int32(truncatingIfNeeded: column)
        unsafe rowStates[row].next = firstRow[column]
        unsafe firstRow[column] = Int32(truncatingIfNeeded: row)
        unsafe placesLeft[column] &-= 1
        if unsafe placesLeft[column] == 0 { openColumns &-= 1 }
        if let missing = unsafe missing { unsafe missing[column] &-= 1 }
    }

    @inline(__always)
    func remove(_ row: Int, from column: Int) {
        let next = unsafe rowStates[row].next
        if unsafe firstRow[column] == Int32(truncatingIfNeeded: row) {
            unsafe firstRow[column] = next
        } else {
            var before = unsafe Int(firstRow[column])
            while unsafe rowStates[before].next != Int32(truncatingIfNeeded: row) {
                before = unsafe Int(rowStates[before].next)
            }
            unsafe rowStates[before].next = next
        }
        unsafe rowStates[row].column = Self.none
        if unsafe placesLeft[column] == 0 { openColumns &+= 1 }
        unsafe placesLeft[column] &+= 1
        if let missing = unsafe missing { unsafe missing[column] &+= 1 }
    }

    /// Takes every row out of its column.
    func clearPlaces() {
        for row in 0..<rowCount where unsafe rowStates[row].column != Self.none {
            unsafe remove(row, from: Int(rowStates[row].column))
        }
    }
}

/// What a solver has to know of a problem besides its costs.
struct SolverTerms<Value: SolverInteger> {
    /// How many rows each column may take; `nil` gives every column one place.
    var capacities: [Int]?
    /// How many rows each column should take; `nil` asks for none.
    var minimums: [Int]?
    /// What one place below a minimum weighs.
    var shortfallUnit: Value = 0
    /// What leaving each row alone weighs; `nil` where every row will have a column.
    var prices: [Value]?
    /// The rows that want no column; `nil` where every row wants one.
    var idleRows: [Bool]?
    /// Whether all rows together fill all places of all columns.
    var isBalanced = false
    /// Two costs differ by at most this.
    var costSpread: Value = 1 << 31
}

/// How a solver goes about it.
struct SolverOptions {
    /// The most candidates in a shortlist.
    var listLimit = 32
    /// The same for cost scaling after a price war: a list is outdated when prices have risen by its width, and making it
    /// anew reads a whole row. `nil` leaves lists as they are.
    var scalingListLimit: Int?
    /// Whether cost scaling comes before the searches: always, never, or where the row reduction shows a price war.
    var scaling = Scaling.afterPriceWar

    enum Scaling { case always, afterPriceWar, never }
}
