import Testing

@testable import match_bench

@Suite("The developer's command line")
struct BenchArgumentsTests {
    /// Lines that must be refused before anything is made or measured.
    private static let refused: [[String]] = [
        [], ["slove"], ["--version"], ["run", "--famly", "ties"], ["run", "--family", "tie"], ["run", "--rows"],
        ["run", "--rows", "0"], ["run", "--rows", "many"], ["run", "--method", "magic"], ["run", "extra"],
        ["run", "--family", "large", "--rows", "3", "--columns", "4"], ["run", "--rows", "200000"],
        ["suite", "--fast"], ["suite", "--family", "x"], ["suite", "--limit", "-1"], ["solve"],
        ["solve", "--input", "x.npy", "--fast"], ["profile", "--maximize"], ["pipeline", "--people", "3"],
        ["score", "--threads", "0"], ["compare", "one.json"], ["compare", "--fail-above", "1", "--loud", "a", "b"],
        ["plot", "a.json"], ["plot", "--output", "x.svg"], ["export", "--rows", "3"],
        ["export", "--rows", "3", "--output", "x.txt"], ["export", "--family", "capacity-heavy", "--output", "x.npy"],
    ]

    @Test("What is not understood is a usage error", arguments: refused)
    func usage(line: [String]) {
        #expect { try BenchCommands.run(BenchArguments(line)) } throws: { ($0 as? BenchError)?.exitCode == 64 }
    }

    @Test("Every command and family is explained")
    func help() {
        for command in BenchCommands.all {
            #expect(BenchCommands.help.contains("  \(command.name) "))
            #expect(command.help.hasPrefix("match-bench \(command.name): "))
            #expect(command.help.split(separator: "\n").allSatisfy { $0.count <= 120 }, "\(command.name)")
        }
        for family in Family.allCases { #expect(BenchCommands.help.contains("\n  \(family.rawValue) ")) }
        #expect(BenchCommands.help.split(separator: "\n").allSatisfy { $0.count <= 120 })
        #expect(Set(BenchCommands.all.map { $0.name }).count == BenchCommands.all.count)
    }

    @Test("Options in any order, files apart")
    func order() throws {
        var line = BenchArguments(["compare", "a.json", "--fail-above", "1.5", "b.json", "--loud"])
        #expect(line.command == "compare")
        #expect(try line.takeDecimal("--fail-above") == 1.5)
        #expect(line.takeFlag("--loud") && !line.takeFlag("--loud"))
        #expect(try line.takeFiles(2...2, called: "files") == ["a.json", "b.json"])
        try line.finish()
    }
}
