import Testing

@testable import Matching

@Suite struct SolverWatchTests {
    /// A phase that comes again stands once, with the time and the rows of each time.
    @Test func aPhaseThatComesAgainIsAddedUp() throws {
        var watch = SolverWatch(rowCount: 9, report: nil)
        let clock = ContinuousClock()
        var spent = Duration.zero
        for placed in [2, 5, 9] {
            watch.begin("first")
            spent += clock.measure {
                let start = clock.now
                while clock.now - start < .milliseconds(1) {}
            }
            watch.end(placed: placed)
            watch.begin("second")
            watch.end(placed: placed)
        }
        let phases = watch.statistics.phases
        #expect(phases.map(\.name) == ["first", "second"])
        #expect(phases.map(\.rowsPlaced) == [9, 0])
        let first = try #require(phases.first)
        #expect(.nanoseconds(first.nanoseconds) >= spent && phases[1].nanoseconds >= 0)
    }
}
