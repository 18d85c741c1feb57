import Testing

@testable import Matching

/// Mistakes in code that calls the solver stop at its door, before anything is worked out from them.
@Suite("Mistakes of a caller stop at the door")
struct PreconditionTests {
    @Test("Columns of compressed rows ascend from 0")
    func columnsOfCompressedRows() async {
        await #expect(processExitsWith: .failure) {
            _ = AssignmentProblem(columnCount: 2, rowStarts: [0, 1], pairColumns: [-1], pairCosts: [1])
        }
        await #expect(processExitsWith: .failure) {
            _ = AssignmentProblem(
                columnCount: 2,
                rowStarts: [0, 2],
                pairColumns: [1, 1],
                pairCosts: [1, 2]
            )
        }
        await #expect(processExitsWith: .success) {
            _ = AssignmentProblem(
                columnCount: 2,
                rowStarts: [0, 2],
                pairColumns: [0, 1],
                pairCosts: [1, 2]
            )
        }
    }

    @Test("Arcs come in the order of their tails, between nodes that there are")
    func arcsOfNetworks() async {
        await #expect(processExitsWith: .failure) {
            var network = FlowNetwork<Int64>(nodeCount: 2)
            network.addArc(from: 1, to: 0, upper: 1, cost: 0)
            network.addArc(from: 0, to: 1, upper: 1, cost: 0)
        }
        await #expect(processExitsWith: .failure) {
            var network = FlowNetwork<Int64>(nodeCount: 2)
            network.addArc(from: 2, to: 0, upper: 1, cost: 0)
        }
        await #expect(processExitsWith: .failure) {
            var network = FlowNetwork<Int64>(nodeCount: 2)
            network.addArc(from: 0, to: 2, upper: 1, cost: 0)
        }
    }
}
