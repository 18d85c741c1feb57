/// The costs that have changed since a problem was made, kept beside its own storage.
///
/// So no matrix is copied for the sake of a few pairs, and every storage is changed alike.
final class CostChanges {
    /// A pair's new cost; none where it must not be made.
    struct Change {
        var column: Int32
        var cost: Int64?
    }

    /// The changes of each row that has any.
    private(set) var ofRow: [Int: [Change]] = [:]
    /// For each column with changes, the rows that they are in.
    private(set) var rowsOfColumn: [Int: Set<Int>] = [:]

    /// The most changes in one row: a kernel drops that many pairs at most from those that it picked.
    static let mostInRow = 32

    var isEmpty: Bool { ofRow.isEmpty }

    /// The change of a pair, if it has one.
    func change(row: Int, column: Int) -> Change? {
        ofRow[row]?.first { $0.column == Int32(truncatingIfNeeded: column) }
    }

    /// Gives a pair a cost.
    func set(row: Int, column: Int, to cost: Int64?) {
        let change = Change(column: Int32(truncatingIfNeeded: column), cost: cost)
        var changes = ofRow[row] ?? []
        if let place = changes.firstIndex(where: { $0.column == change.column }) {
            changes[place] = change
        } else {
            changes.append(change)
            rowsOfColumn[column, default: []].insert(row)
        }
        ofRow[row] = changes
    }

    /// Whether a row has no room for another change.
    func isFull(row: Int) -> Bool { (ofRow[row]?.count ?? 0) > Self.mostInRow }
}

/// The rows of a problem with the changes to its costs.
struct ChangedCostRows<Base: CostColumns>: CostColumns {
    typealias Cost = Base.Cost

    let base: Base
    let changes: CostChanges

    static var usesScreen: Bool { Base.usesScreen }
    static var readsColumns: Bool { Base.readsColumns }
    var rowCount: Int { base.rowCount }
    var columnCount: Int { base.columnCount }
    var bytes: Int { base.bytes }

    func length(ofRow row: Int) -> Int { base.length(ofRow: row) + (changes.ofRow[row]?.count ?? 0) }

    /// The pairs that have not changed, and then, as if they came behind, those that have.
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
    ) -> Bool {
        guard !changes.isEmpty, let changed = changes.ofRow[row] else {
            // SAFETY: picks and room are the caller's, passed on as they are.
            return unsafe base.collect(
                row,
                from: start,
                cursor: &cursor,
                duals,
                upTo: threshold,
                into: picks,
                count: &count,
                room: room,
                isInRange: isInRange
            )
        }
        let length = base.length(ofRow: row)
        if cursor < length {
            var kept = count
            let isDone = unsafe base.collect(
                row,
                from: start,
                cursor: &cursor,
                duals,
                upTo: threshold,
                into: picks,
                count: &count,
                room: room,
                isInRange: isInRange
            )
            for place in kept..<count where !changed.contains(where: { unsafe $0.column == picks[place].column }) {
                unsafe picks[kept] = picks[place]
                kept += 1
            }
            count = kept
            if !isDone { return false }
            cursor = length
        }
        while cursor < length + changed.count {
            if count + 1 >= room { return false }
            let change = changed[cursor - length]
            if let cost = change.cost {
                let reduced = Value(truncatingIfNeeded: cost) &- duals[change.column]
                if reduced <= threshold {
                    unsafe picks[count] = Pick(key: reduced, column: change.column)
                    count += 1
                }
            }
            cursor += 1
        }
        return true
    }

    @inline(__always)
    func forEachPair(ofColumn column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void) {
        guard !changes.isEmpty, let rows = changes.rowsOfColumn[column] else {
            return base.forEachPair(ofColumn: column, body)
        }
        base.forEachPair(ofColumn: column) { row, cost in
            if !rows.contains(row) { body(row, cost) }
        }
        for row in rows.sorted() {
            if let cost = changes.change(row: row, column: column)?.cost { body(row, cost) }
        }
    }
}
