import Testing

@testable import Matching

/// Circulations of least cost against every circulation there is.
@Suite("Circulations")
struct CirculationTests {
    /// A network of a few nodes and arcs, some with a least flow.
    private func network(_ generator: inout SeededGenerator) -> FlowNetwork<Int64> {
        let nodes = Int.random(in: 2...4, using: &generator)
        var network = FlowNetwork<Int64>(nodeCount: nodes)
        let tails = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
            Int.random(in: 0..<nodes, using: &generator)
        }
        for tail in tails.sorted() {
            let upper = Int.random(in: 0...2, using: &generator)
            network.addArc(
                from: tail,
                to: Int.random(in: 0..<nodes, using: &generator),
                lower: Int.random(in: 0..<8, using: &generator) == 0 ? min(1, upper) : 0,
                upper: upper,
                cost: Int64.random(in: -5...5, using: &generator)
            )
        }
        network.finish()
        return network
    }

    /// The least cost over all flows that balance every node; `nil` where none does.
    private func leastCost(_ network: FlowNetwork<Int64>) -> Int64? {
        var best: Int64?
        var balance = Array(repeating: 0, count: network.nodeCount)
        func go(_ arc: Int, _ cost: Int64) {
            if arc == network.arcCount {
                if balance.allSatisfy({ $0 == 0 }) { best = min(best ?? cost, cost) }
                return
            }
            for flow in network.lowers[arc]...network.uppers[arc] {
                balance[Int(network.tails[arc])] -= Int(flow)
                balance[Int(network.heads[arc])] += Int(flow)
                go(arc + 1, cost + Int64(flow) * network.costs[arc])
                balance[Int(network.tails[arc])] += Int(flow)
                balance[Int(network.heads[arc])] -= Int(flow)
            }
        }
        go(0, 0)
        return best
    }

    private func cost(_ circulation: Circulation<Int64>, _ network: FlowNetwork<Int64>) -> Int64 {
        zip(circulation.flows, network.costs).reduce(0) { $0 + Int64($1.0) * $1.1 }
    }

    @Test("No circulation costs less, from wherever the search starts", arguments: 0..<UInt64(20))
    func least(_ batch: UInt64) throws {
        var infeasible = 0
        for seed in batch * 50..<(batch + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let network = network(&generator)
            let expected = leastCost(network)
            var solver = CirculationSolver(network)
            guard let cold = solver.solve() else {
                #expect(expected == nil, "seed \(seed)")
                infeasible += 1
                continue
            }
            #expect(cost(cold, network) == expected, "seed \(seed)")
            #expect(cold.isProvedBest(in: network), "seed \(seed)")
            let start = Circulation(
                flows: (0..<network.arcCount).map { _ in Int32.random(in: 0...2, using: &generator) },
                potentials: (0..<network.nodeCount).map { _ in Int64.random(in: -9...9, using: &generator) }
            )
            var again = CirculationSolver(network, from: start)
            let solved = again.solve()
            let warm = try #require(solved)
            #expect(cost(warm, network) == expected && warm.isProvedBest(in: network), "seed \(seed)")
        }
        #expect(infeasible < 50)
    }

    @Test("What is not a best circulation is not proved", arguments: 0..<UInt64(200))
    func proofs(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let network = network(&generator)
        var solver = CirculationSolver(network)
        guard let best = solver.solve() else { return }
        for arc in 0..<network.arcCount where network.tails[arc] != network.heads[arc] {
            for change in [Int32(-1), 1] {
                var other = best
                other.flows[arc] += change
                #expect(!other.isProvedBest(in: network), "seed \(seed)")
            }
        }
        #expect(!Circulation(flows: best.flows, potentials: []).isProvedBest(in: network))
    }
}
