import Testing

@testable import Matching

/// Every method against a search of all sets of places, on problems that are too large to try every assignment of.
@Suite struct SubsetMethodTests {
    /// Shapes up to 8 x 8 of which a side has more than 5.
    static let shapes = (1...8).flatMap { rows in (1...8).map { (rows: rows, columns: $0) } }
        .filter { $0.rows > 5 || $0.columns > 5 }

    /// The most sets of places that are searched for one problem.
    private static let mostStates = 1100

    private static let claim = "Every method finds what searching all subsets finds"

    /// Rows that want one column, none or, in every third problem, up to three, in every form: 39 shapes with five seeds each.
    @Test(arguments: shapes)
    func everyMethodFindsWhatAllSubsetsShow(_ shape: (rows: Int, columns: Int)) throws {
        var differences = 0
        for seed in Trials.seeds(5) {
            let instance = instance(shape, seed)
            var search = SubsetMethod(instance)
            let form = RandomInstance.Form.allCases[Int(seed) % RandomInstance.Form.allCases.count]
            let name = "\(shape.rows) x \(shape.columns), \(form), seed \(seed)"
            if try !MethodCheck(instance.problem(form), best: search.best(), name).holds() { differences += 1 }
        }
        Trials.note(Self.claim, trials: Trials.seeds(5).count, differences: differences)
    }

    private func instance(_ shape: (rows: Int, columns: Int), _ seed: UInt64) -> RandomInstance {
        var instance = RandomInstance(
            rows: shape.rows,
            columns: shape.columns,
            seed: seed &* 7919 &+ UInt64(64 * shape.rows + shape.columns),
            highestDemand: seed % 3 == 0 ? 3 : 1,
            general: true
        )
        // Rows that want several make for many sets: the last of them do with one.
        guard var demands = instance.demands else { return instance }
        for row in demands.indices.reversed() where demands.reduce(1, { $0 * ($1 + 1) }) > Self.mostStates {
            demands[row] = min(demands[row], 1)
        }
        instance.demands = demands
        return instance
    }

    /// The two searches share nothing, so that a mistake in one shows.
    @Test func theTwoExhaustiveSearchesAgree() {
        var differences = 0
        let seeds = Trials.seeds(300)
        for seed in seeds {
            let shape = BruteForceTests.shapes[Int(seed) % BruteForceTests.shapes.count]
            let instance = RandomInstance(
                rows: min(4, shape.rows),
                columns: min(4, shape.columns),
                seed: seed,
                highestDemand: 1 + Int(seed % 3),
                general: true
            )
            var search = SubsetMethod(instance)
            let (best, other) = (search.best(), bestWorthByBruteForce(instance.problem()))
            if best == other { continue }
            Issue.record("seed \(seed): \(best), \(other)")
            differences += 1
        }
        Trials.note(
            "Trying every assignment and searching all subsets agree",
            trials: seeds.count,
            differences: differences
        )
    }
}
