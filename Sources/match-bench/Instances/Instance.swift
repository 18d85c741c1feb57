import Matching

/// A problem to be solved, and what is known of its optimum.
struct Instance: Sendable {
    /// What the instance is called in tables and records: a family, or a file.
    let name: String
    let rows: Int
    let columns: Int
    /// The number that it was made from.
    let seed: Int
    /// The costs, where they are all there is to the problem.
    let matrix: CostMatrix?
    let problem: AssignmentProblem
    let known: KnownOptimum

    /// An instance that is a bare matrix.
    ///
    /// - Parameter known: what is known beside the bounds that any matrix has.
    init(_ family: Family, _ matrix: CostMatrix, seed: Int, known: KnownOptimum) throws(BenchError) {
        guard let problem = AssignmentProblem(matrix) else { throw .wrong("\(family.rawValue): a cost is too large") }
        self.init(family, problem, matrix: matrix, seed: seed, known: known)
    }

    /// An instance that is more than a matrix.
    init(_ family: Family, _ problem: AssignmentProblem, matrix: CostMatrix? = nil, seed: Int, known: KnownOptimum) {
        name = family.rawValue
        rows = problem.rowCount
        columns = problem.columnCount
        self.seed = seed
        self.matrix = matrix
        self.problem = problem
        self.known = known
    }

    /// Whether an answer is proved and agrees with what is known; says what is wrong with it.
    func verdict(on assignment: Assignment) -> Verdict {
        do throws(OptimalityError) {
            let proof = try OptimalityProof(checking: assignment, of: problem)
            let faults = known.faults(matched: proof.matched, cost: proof.cost)
            return Verdict(matched: proof.matched, cost: proof.cost, faults: faults)
        } catch {
            return Verdict(matched: assignment.matchedCount, cost: 0, faults: ["the proof failed: \(error)"])
        }
    }

    /// What came of checking an answer.
    struct Verdict: Sendable {
        let matched: Int
        let cost: Int128
        /// Everything that is wrong; empty for an answer that is proved and agrees with what is known.
        let faults: [String]
    }
}
