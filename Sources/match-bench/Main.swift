import Foundation
import Matching

/// The developer's tool: where does the time go?
@main
struct Main {
    static let usage = """
        match-bench measures the library. It runs in release builds only.

          match-bench score [--mentors N] [--mentees M] [--seed S] [--repeat K] [--threads T] [--json]
              Score every pair of two invented rosters at once; the share of eligible pairs stands beside the speed.
          match-bench solve --input FILE [--maximize] [--json]
              Solve a cost matrix (CSV, .npy or DIMACS .asn) and check the proof; only the solver is timed.
          match-bench export --output FILE [--mentors N] [--mentees M] [--seed S]
              Write the cost matrix behind two invented rosters as .npy, for other solvers.

        """

    static func main() {
        #if DEBUG
            fail("match-bench measures nothing in a debug build: use swift run -c release match-bench", code: 64)
        #else
            var arguments = BenchArguments(CommandLine.arguments.dropFirst())
            do throws(BenchError) {
                switch arguments.command {
                case "score": try ScoreBench.run(&arguments)
                case "solve": try SolveBench.run(&arguments)
                case "export": try ExportBench.run(&arguments)
                case nil where arguments.takeFlag("--help"), "help": print(usage, terminator: "")
                default: throw .usage("no such command")
                }
            } catch {
                fail(error.message, code: error.exitCode)
            }
        #endif
    }

    private static func fail(_ message: String, code: Int32) -> Never {
        FileHandle.standardError.write(Data("match-bench: \(message)\n".utf8))
        exit(code)
    }
}
