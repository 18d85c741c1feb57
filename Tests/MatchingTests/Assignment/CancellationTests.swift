import Synchronization
import Testing

@testable import Matching

/// A solve that is cancelled from another task, and what it reports on the way.
@Suite struct CancellationTests {
    private static let problem = RandomInstance(.geometric, rows: 300, columns: 300, seed: 1).problem(.dense32)

    /// What a progress closure has seen.
    private final class Reports: Sendable {
        let all = Mutex<[AssignmentProgress]>([])
        func add(_ progress: AssignmentProgress) { all.withLock { $0.append(progress) } }
    }

    /// Runs a solve in a task of its own, and cancels that from the first report of a phase.
    private func solve(
        _ problem: AssignmentProblem,
        _ method: AssignmentMethod,
        cancellingIn phase: String?
    ) async -> (result: Result<Assignment, AssignmentError>, reports: [AssignmentProgress]) {
        let reports = Reports()
        let task = Task {
            // A closure runs on the thread that solves, so the task at hand is this one.
            do throws(AssignmentError) {
                return Result<Assignment, AssignmentError>.success(
                    try problem.solve(method: method) { progress in
                        reports.add(progress)
                        if progress.phase == phase { withUnsafeCurrentTask { $0?.cancel() } }
                    }
                )
            } catch {
                return .failure(error)
            }
        }
        return (await task.value, reports.all.withLock { $0 })
    }

    @Test(arguments: ["shortlists", "row reduction", "searches"])
    func aCancelledSolveThrows(_ phase: String) async throws {
        for _ in 0..<3 {
            let (result, reports) = await solve(Self.problem, .shortlists, cancellingIn: phase)
            #expect(throws: AssignmentError.cancelled) { try result.get() }
            // The next look at the task ends the solve; nothing is reported then.
            #expect(reports.last?.phase == phase && reports.count { $0.phase == phase } == 1)
        }
    }

    @Test(arguments: [AssignmentMethod.shortestPaths, .flow])
    func aCancelledPlainMethodThrows(_ method: AssignmentMethod) async throws {
        let problem = RandomInstance(.geometric, rows: 60, columns: 60, seed: 1).problem(.dense32)
        let (result, reports) = await solve(problem, method, cancellingIn: "searches")
        #expect(throws: AssignmentError.cancelled) { try result.get() }
        #expect(reports.count { $0.phase == "searches" } == 1)
    }

    @Test func aCancelledRoundOfBidsThrows() async throws {
        let (result, reports) = await solve(Self.problem, .costScaling, cancellingIn: "cost scaling")
        #expect(throws: AssignmentError.cancelled) { try result.get() }
        #expect(reports.last?.phase == "cost scaling")
    }

    @Test func aCancelledCoarseStartThrows() async throws {
        let problem = RandomInstance(.macholWien, rows: 300, columns: 300, seed: 1).problem(.dense32)
        // Rows are reduced before; the coarser problem reports nothing but is told.
        let (result, reports) = await solve(problem, .automatic, cancellingIn: "row reduction")
        #expect(throws: AssignmentError.cancelled) { try result.get() }
        #expect(reports.last?.phase == "row reduction")
    }

    @Test(arguments: AssignmentMethod.allCases)
    func aTaskCancelledBeforeSolvesNothing(_ method: AssignmentMethod) async throws {
        let problem = RandomInstance(.ties, rows: 20, columns: 20, seed: 1).problem()
        let task = Task { () -> AssignmentError? in
            withUnsafeCurrentTask { $0?.cancel() }
            do throws(AssignmentError) { _ = try problem.solve(method: method) } catch { return error }
            return nil
        }
        #expect(await task.value == .cancelled)
    }

    /// What a solve holds is gone when it ends, whichever way it ends.
    @Test(arguments: ["shortlists", "row reduction", nil])
    func nothingIsKept(_ phase: String?) async throws {
        final class Witness: Sendable {}
        var witness: Witness? = Witness()
        weak let trace = witness
        do {
            let kept = try #require(witness)
            let problem = AssignmentProblem(rowCount: 80, columnCount: 80) { row, costs in
                withExtendedLifetime(kept) {
                    for column in 0..<80 { costs[column] = Int64((row * 37 + column * 61) % 101) }
                }
            }
            let (result, _) = await solve(problem, .shortlists, cancellingIn: phase)
            #expect((try? result.get()) == nil || phase == nil)
        }
        witness = nil
        #expect(trace == nil)
    }

    @Test(arguments: AssignmentMethod.allCases, [(60, 60), (90, 20), (20, 90)])
    func progressIsSane(_ method: AssignmentMethod, _ shape: (Int, Int)) async throws {
        let family = method == .costScaling ? CostFamily.geometric : .uniform
        let problem = RandomInstance(family, rows: shape.0, columns: shape.1, seed: 9).problem(.dense32)
        guard problem.canBeSolved(by: method) else { return }
        let (result, reports) = await solve(problem, method, cancellingIn: nil)
        let assignment = try result.get()
        #expect(!reports.isEmpty)
        #expect(reports.allSatisfy { (0...shape.0).contains($0.rowsPlaced) && $0.rowCount == shape.0 })
        let phases = Set(assignment.statistics.phases.map(\.name))
        #expect(reports.allSatisfy { phases.contains($0.phase) })
        #expect(assignment.statistics.phases.allSatisfy { $0.nanoseconds >= 0 })
        let (again, sameReports) = await solve(problem, method, cancellingIn: nil)
        #expect(sameReports == reports)
        #expect(try again.get().statistics.withoutTimes == assignment.statistics.withoutTimes)
    }
}
