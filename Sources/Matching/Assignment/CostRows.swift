/// The rows of costs that a solver reads, whatever way they are stored.
///
/// A solver never asks for one cost. It asks for the pairs of a row that are cheap enough at present duals, which is what
/// can be done quickly.
protocol CostRows {
    /// What a cost is kept as in a shortlist.
    associatedtype Cost: SolverInteger

    /// Whether ``ColumnDuals/screen`` is read.
    static var usesScreen: Bool { get }

    var rowCount: Int { get }
    var columnCount: Int { get }

    /// The memory that the kernel holds beside the costs.
    var bytes: Int { get }

    /// The number of pairs that a row may have, at most.
    func length(ofRow row: Int) -> Int

    /// Writes the pairs of a row with a reduced cost (cost less column dual) of at most `threshold` to `picks`.
    ///
    /// - Parameters:
    ///   - start: a column or pair to begin at, any number from 0; so that rows alike do not all see the same pairs first.
    ///   - cursor: how many columns or pairs have been visited; 0 to begin with.
    ///   - count: how many picks there are.
    ///   - room: how many picks there is room for. A kernel may write, but not count, one beyond each pick.
    ///   - isInRange: set to `false` where a cost visited is beyond what the kernel is exact on; the picks mean nothing then.
    ///     Looked after only where it is given, as it is for the first reading of each row.
    /// - Returns: whether the whole row has been visited; otherwise there were fewer than ``collectMargin`` places left.
    func collect<Value: SolverInteger>(
        _ row: Int,
        from start: Int,
        cursor: inout Int,
        _ duals: ColumnDuals<Value>,
        upTo threshold: Value,
        into picks: UnsafeMutablePointer<Pick<Value>>,
        count: inout Int,
        room: Int,
        isInRange: UnsafeMutablePointer<Bool>?
    ) -> Bool

    /// The least cost of each column that has one, written to `minima`; `false` where a row source cannot say quickly.
    func columnMinima<Value: SolverInteger>(_ minima: UnsafeMutablePointer<Value>) -> Bool

    /// The costs of some rows against some columns, row-major, for a coarser problem; `nil` where they cannot be had quickly.
    func submatrix(rows: [Int], columns: [Int]) -> [Int32]?
}

extension CostRows {
    static var usesScreen: Bool { false }
    var bytes: Int { 0 }
    func columnMinima<Value: SolverInteger>(_ minima: UnsafeMutablePointer<Value>) -> Bool { false }
    func submatrix(rows: [Int], columns: [Int]) -> [Int32]? { nil }
}

/// The places that ``CostRows/collect(_:from:cursor:_:upTo:into:count:room:isInRange:)`` needs for going on.
let collectMargin = 17

/// A pair picked out of a row: its reduced cost and its column.
struct Pick<Value: SolverInteger>: BitwiseCopyable {
    var key: Value
    var column: Int32
}

/// The duals of the columns, and a narrow copy of them that vector kernels read.
@safe struct ColumnDuals<Value: SolverInteger> {
    // SAFETY: lent by the solver that owns the memory; both have a place for each column, and are read at columns alone.

    /// The duals.
    let exact: UnsafeMutablePointer<Value>
    /// The duals, but none below ``screenFloor``: a cost less this is never above the reduced cost, so what fails a test
    /// against it fails the exact one. Only where the rows' kernel reads it.
    let screen: UnsafeMutablePointer<Int32>?
    /// Whether all duals are 0, so that nobody need read them.
    var areZero = false

    /// Narrow costs lie in `-screenLimit ..< screenLimit`, narrow duals in `-screenLimit ... screenLimit`, so that their
    /// differences fit 32 bits.
    static var screenLimit: Int32 { 1 << 30 }

    /// - Precondition: a dual is at most ``screenLimit`` where there is a screen.
    @inline(__always)
    func set(_ column: Int, _ value: Value) {
        unsafe exact[column] = value
        if let screen = unsafe screen {
            unsafe screen[column] =
                value < Value(-Self.screenLimit) ? -Self.screenLimit : Int32(truncatingIfNeeded: value)
        }
    }

    @inline(__always)
    subscript(_ column: Int32) -> Value { unsafe exact[Int(column)] }
}
