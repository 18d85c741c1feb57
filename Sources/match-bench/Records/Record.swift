import Foundation

/// What was measured in one go, on one machine.
struct Record: Codable, Hashable, Sendable {
    /// The version of this format.
    var schema = 1
    /// When, as `2026-11-21T14:05:09Z`.
    var date: String
    var machine: Machine
    var entries: [Entry]

    /// The name under which the library itself stands beside other solvers.
    static let ours = "match-bench"

    /// A record of the present moment.
    init(entries: [Entry], machine: Machine = .current(), date: Date = Date()) {
        self.date = date.formatted(.iso8601)
        self.machine = machine
        self.entries = entries
    }

    /// The times of one solver on one instance.
    struct Entry: Codable, Hashable, Sendable {
        /// Who solved it: ``Record/ours`` or the name of a peer.
        var solver: String
        /// The family, or the name of a file.
        var family: String
        var rows: Int
        var columns: Int
        /// What the instance was made from; `nil` for a file.
        var seed: Int?
        /// The method asked for, and the one that did it.
        var method: String
        var methodUsed: String?
        /// How many solves were timed on each of how many threads.
        var repeats: Int
        var threads: Int
        /// The solve alone: half of the runs lie between the two quartiles.
        var medianMs: Double
        var minMs: Double
        var maxMs: Double
        var lowerQuartileMs: Double
        var upperQuartileMs: Double
        /// Solves a second, all threads together.
        var solvesPerSecond: Double?
        /// The pairs made, and their cost, as text since it may leave 64 bits.
        var matched: Int
        var objective: String
        /// Whether the answer was proved; `nil` for peers, which are only compared.
        var proved: Bool?
        /// What is known of the optimum beforehand: `exact`, `bounds` or `none`.
        var known: String?
        /// The solver's own memory beside the problem, and the most that the process has held up to then.
        var solverMiB: Double?
        var peakMiB: Double?

        /// How far apart the middle runs lie, as a share of the median.
        var spread: Double { medianMs > 0 ? (upperQuartileMs - lowerQuartileMs) / medianMs : 0 }

        /// What must agree for two times to be of the same thing.
        var key: Key {
            Key(solver: solver, family: family, rows: rows, columns: columns, method: method, threads: threads)
        }
    }

    /// What was timed.
    struct Key: Hashable, Sendable {
        var solver: String
        var family: String
        var rows: Int
        var columns: Int
        var method: String
        var threads: Int
    }
}
