/// A ``SessionSolver``, whatever the storage of its costs and the width of its values.
///
/// Closures, and not a protocol, as the compiler makes code for each kind of solver where it sees which one it is: here.
struct AnySessionSolver {
    let changeCapacity: (_ column: Int, _ capacity: Int) -> Void
    let takeOut: (_ row: Int) -> Void
    let putBack: (_ row: Int) -> Void
    let costChanged: (_ row: Int, _ column: Int, _ cost: Int64?) -> Void
    let solveAgain: () throws(AssignmentError) -> Bool
    let assignment: (LevelScale) -> Assignment

    @inline(__always)
    init<Source: CostSource, Value: SolverInteger>(_ solver: SessionSolver<Source, Value>) {
        changeCapacity = { solver.changeCapacity(ofColumn: $0, to: $1) }
        takeOut = { solver.takeOut(row: $0) }
        putBack = { solver.putBack(row: $0) }
        costChanged = { solver.costChanged(row: $0, column: $1, to: $2) }
        solveAgain = { () throws(AssignmentError) in try solver.solveAgain() }
        assignment = { solver.assignment(on: $0) }
    }
}
