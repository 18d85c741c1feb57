/// Costs that outlive one solve: gives out a kernel to read them for as long as somebody needs it.
protocol CostSource: AnyObject {
    associatedtype Rows: CostColumns

    /// Makes ready what reading columns needs.
    func prepareColumns()

    /// Calls `body` with a kernel, which is good until it returns.
    func withRows<Result, Failure: Error>(_ body: (Rows) throws(Failure) -> Result) throws(Failure) -> Result
}

/// A matrix of 32-bit costs.
final class NarrowSource: CostSource {
    private let dense: DenseRows<Int32>
    private let rowCount: Int

    init(_ dense: DenseRows<Int32>, rowCount: Int) {
        self.dense = dense
        self.rowCount = rowCount
    }

    func prepareColumns() {}

    func withRows<Result, Failure: Error>(
        _ body: (NarrowCostRows) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        unsafe try dense.costs.withUnsafeBufferPointer { buffer throws(Failure) -> Result in
            unsafe try body(
                NarrowCostRows(
                    costs: memory(buffer),
                    rowCount: rowCount,
                    columnCount: dense.columnCount,
                    mark: dense.hasForbidden ? DenseRows<Int32>.mark : nil
                )
            )
        }
    }
}

/// A matrix of 64-bit costs.
final class WideSource: CostSource {
    private let dense: DenseRows<Int64>
    private let rowCount: Int

    init(_ dense: DenseRows<Int64>, rowCount: Int) {
        self.dense = dense
        self.rowCount = rowCount
    }

    func prepareColumns() {}

    func withRows<Result, Failure: Error>(
        _ body: (WideCostRows) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        unsafe try dense.costs.withUnsafeBufferPointer { buffer throws(Failure) -> Result in
            unsafe try body(
                WideCostRows(
                    costs: memory(buffer),
                    rowCount: rowCount,
                    columnCount: dense.columnCount,
                    mark: dense.hasForbidden ? DenseRows<Int64>.mark : nil
                )
            )
        }
    }
}

/// Compressed rows, and, from the first need of them on, compressed columns.
final class CompressedSource<Cost: SolverInteger>: CostSource {
    private let rows: CompressedRows
    private var columns: CompressedRows?
    private let columnCount: Int

    init(_ rows: CompressedRows, columnCount: Int) {
        self.rows = rows
        self.columnCount = columnCount
    }

    func prepareColumns() {
        if columns == nil { columns = rows.transposed(columnCount: columnCount) }
    }

    func withRows<Result, Failure: Error>(
        _ body: (IndexedCostRows<Cost>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try Self.with(rows, columnCount: columnCount) { rows throws(Failure) -> Result in
            guard let columns else { return try body(IndexedCostRows(rows: rows, columns: nil)) }
            return try Self.with(columns, columnCount: rows.rowCount) { columns throws(Failure) -> Result in
                try body(IndexedCostRows(rows: rows, columns: columns))
            }
        }
    }

    private static func with<Result, Failure: Error>(
        _ compressed: CompressedRows,
        columnCount: Int,
        _ body: (CompressedCostRows<Cost>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        unsafe try compressed.rowStarts.withUnsafeBufferPointer { starts throws(Failure) -> Result in
            unsafe try compressed.pairColumns.withUnsafeBufferPointer { columns throws(Failure) -> Result in
                unsafe try compressed.pairCosts.withUnsafeBufferPointer { costs throws(Failure) -> Result in
                    unsafe try body(
                        CompressedCostRows(
                            starts: memory(starts),
                            columns: memory(columns),
                            costs: memory(costs),
                            rowCount: starts.count - 1,
                            columnCount: columnCount
                        )
                    )
                }
            }
        }
    }
}

/// A cost function.
final class FunctionSource: CostSource {
    private let rows: FunctionCostRows

    init(_ function: CostFunction, rowCount: Int) {
        let scratch = FunctionCostRows.Scratch(columnCount: function.columnCount)
        rows = FunctionCostRows(function: function, rowCount: rowCount, scratch: scratch)
    }

    func prepareColumns() {}

    func withRows<Result, Failure: Error>(
        _ body: (FunctionCostRows) throws(Failure) -> Result
    ) throws(Failure) -> Result { try body(rows) }
}

/// The memory of an array; a place never read where the array is empty.
private func memory<Element>(_ buffer: UnsafeBufferPointer<Element>) -> UnsafePointer<Element> {
    // SAFETY: aligned and not nil; kernels read only as many elements as there are rows, columns and pairs: none.
    unsafe buffer.baseAddress ?? UnsafePointer(bitPattern: 64)!
}
