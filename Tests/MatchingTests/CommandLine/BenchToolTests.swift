import Testing

@Suite("The developer's tool")
struct BenchToolTests {
    private let tool = ToolRun.built("match-bench")

    #if DEBUG
        @Test(
            "Nothing is measured in a debug build",
            arguments: [
                [], ["--help"], ["score"], ["suite", "--quick"], ["solve", "--input", "x.csv", "--json"],
                ["export", "--output", "x.npy"],
            ]
        )
        func refusal(arguments: [String]) throws {
            let scratch = ScratchDirectory()
            let run = try ToolRun(tool, arguments, directory: scratch.path)
            #expect(run.exitCode == 64)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("debug") && run.errors.contains("-c release"))
            #expect(scratch.names.isEmpty)
        }
    #else
        @Test("One matrix, one object")
        func solve() throws {
            let input = Fixtures.path("instances/square.csv")
            let json = try ToolRun(tool, ["solve", "--input", input, "--json"]).json()
            let names = [
                "columns", "matched", "method", "objective", "peakMiB", "proved", "readMs", "rows", "solveMs",
                "solverMiB",
                "solves",
            ]
            #expect(try json.names() == names)
            #expect(try json.integer("objective") == 9 && json.integer("matched") == 6 && json.bool("proved"))
        }

        @Test("Usage, missing input, bad data")
        func failures() throws {
            #expect(try ToolRun(tool, ["slove"]).exitCode == 64)
            #expect(try ToolRun(tool, ["solve", "--input", "/none"]).exitCode == 66)
            let text = Fixtures.path("rosters/utf8-comma-lf/mentors.csv")
            #expect(try ToolRun(tool, ["solve", "--input", text]).exitCode == 65)
        }
    #endif
}
