import Testing

@testable import Matching

/// Solves a problem by every method, and compares each answer with what is known to be the best.
struct MethodCheck {
    private let problem: AssignmentProblem
    private let best: AssignmentWorth
    private let name: String

    init(_ problem: AssignmentProblem, best: AssignmentWorth, _ name: String) {
        self.problem = problem
        self.best = best
        self.name = name
    }

    /// Whether every method that can finds the best and proves it, and every other says that it cannot. Records what is not
    /// as it should be.
    func holds() throws -> Bool {
        var holds = true
        for method in AssignmentMethod.allCases {
            guard let wrong = try mistake(of: method) else { continue }
            Issue.record("\(name) by \(method): \(wrong)")
            holds = false
        }
        return holds
    }

    private func mistake(of method: AssignmentMethod) throws -> String? {
        let assignment: Assignment
        do throws(AssignmentError) {
            assignment = try problem.solve(method: method)
        } catch {
            let isRight = error == .unsupported(method) && !problem.canBeSolved(by: method)
            return isRight ? nil : "\(error)"
        }
        guard problem.canBeSolved(by: method) else { return "solved what it cannot" }
        let worth = AssignmentWorth(of: assignment, in: problem)
        guard worth == best else { return "\(worth) instead of \(best)" }
        let proof = try OptimalityProof(checking: assignment, of: problem)
        guard proof.cost == best.cost, proof.shortfall == best.shortfall else { return "proved another worth" }
        guard proof.cost == assignment.totalCost(in: problem), proof.matched == assignment.matchedCount,
            proof.pairsChecked == problem.pairCount
        else { return "proved another assignment" }
        return nil
    }
}
