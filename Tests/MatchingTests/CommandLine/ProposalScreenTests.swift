import Foundation
import Synchronization
import Testing

@testable import Matching
@testable import match_cli

/// A proposal as a coordinator sees it: figures, bars, and what to do next.
@Suite("A proposal on a terminal")
struct ProposalScreenTests {
    private static let unicode = ["TERM": "xterm", "LANG": "da_DK.UTF-8"]

    private func run(
        _ arguments: [String],
        in folder: String,
        columns: UInt16 = 80,
        environment: [String: String] = unicode
    ) throws -> [String] {
        let run = try PseudoTerminal(columns: columns).run(
            ToolRun.built("match-cli"),
            arguments + ["--lang", "en"],
            environment: environment,
            directory: folder,
            withErrors: true
        )
        #expect(run.exitCode == 0)
        return run.lines
    }

    @Test("A bar is as long as its score, in blocks or in ASCII")
    func bars() {
        #expect(ScoreBar.text(tenths: 1000, cells: 8, drawsBlocks: true) == "▄▄▄▄▄▄▄▄")
        #expect(ScoreBar.text(tenths: 1000, cells: 8, drawsBlocks: false) == "########")
        #expect(ScoreBar.text(tenths: 0, cells: 8, drawsBlocks: true).isEmpty)
        #expect(ScoreBar.text(tenths: 1, cells: 8, drawsBlocks: true) == "▖")
        #expect(ScoreBar.text(tenths: 1, cells: 8, drawsBlocks: false) == "#.......")
        #expect(ScoreBar.text(tenths: 9999, cells: 8, drawsBlocks: false) == "########")
        var last = 0
        for tenths in 0...1000 {
            let bar = ScoreBar.text(tenths: tenths, cells: 10, drawsBlocks: true)
            let halves = bar.reduce(0) { $0 + ($1 == "▄" ? 2 : 1) }
            #expect(halves >= last && bar.count <= 10 && DisplayText.width(of: bar) == bar.count)
            last = halves
        }
    }

    @Test(
        "Blocks only where the terminal's text is UTF-8",
        arguments: [
            (["TERM": "xterm", "LANG": "en_DK.UTF-8"], true), (["TERM": "xterm", "LC_ALL": "da_DK.utf8"], true),
            (["TERM": "xterm", "LC_ALL": "C", "LANG": "da_DK.UTF-8"], false), (["TERM": "xterm"], false),
            (["TERM": "dumb", "LANG": "da_DK.UTF-8"], false),
        ]
    )
    func blocks(environment: [String: String], expected: Bool) throws {
        let fixture = "programmes/s04-tingbjerg"
        let lines = try run(matchArguments(fixture), in: Fixtures.path(fixture), environment: environment)
        let row = try #require(lines.first { $0.hasPrefix("U01") })
        #expect(row.contains("▄") == expected && row.contains("###") == !expected)
        #expect(lines.contains { $0.contains("░") } == expected)
    }

    @Test("The figures are those of the result, and every line to copy runs", arguments: [40, 80, 120] as [UInt16])
    func figuresAndNextSteps(columns: UInt16) throws {
        let fixture = "programmes/s02-randers-nordby"
        let folder = Fixtures.path(fixture)
        let plain = try run(matchArguments(fixture), in: folder, columns: columns)
            .map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
        #expect(plain.allSatisfy { $0.count <= Int(columns) })
        #expect(plain.contains { $0.hasPrefix("  15  of 17 mentees matched") })
        #expect(plain.contains("   2  waiting") && plain.contains("  10  free places left"))
        let next = try #require(plain.firstIndex(of: "Next"))
        let text = plain[next...].joined(separator: "\n").replacing(/\ \\\n\ +/, with: " ")
        let commands = text.split(separator: "\n").filter { $0.hasPrefix("    match-cli ") }
        #expect(commands.count == 3)
        for command in commands where !command.contains("--output") {
            let words = command.split(separator: " ").dropFirst().map { $0 == "ID" ? "S01" : String($0) }
            #expect(try matchCLI(words, in: folder).exitCode == 0, "\(command)")
        }
    }

    @Test("A path with a space or worse is one harmless word of the line to copy")
    func paths() throws {
        let scratch = try ScratchDirectory(copyOf: "rosters/utf8-comma-lf")
        let name = "my 'list'\u{1B}.csv"
        try FileManager.default.moveItem(atPath: scratch.file("mentors.csv"), toPath: scratch.file(name))
        let lines = try run(["match", name, "mentees.csv"], in: scratch.path, columns: 200)
        #expect(
            lines.contains { $0.contains(#"match-cli match 'my '\''list'\''\u{1B}.csv' mentees.csv --output out"#) }
        )
    }

    @Test("What is done with results that were written")
    func afterWriting() throws {
        let scratch = try ScratchDirectory(copyOf: "rosters/utf8-comma-lf")
        let lines = try run(["match", "--output", "out"], in: scratch.path)
        #expect(lines.contains("    out/pairs.csv"))
        #expect(lines.contains("    out/report.html"))
        // The locale would choose Danish, so that the line says which language it was.
        #expect(lines.contains("    match-cli rematch --previous out/pairs.csv --lang en"))
        #expect(!lines.contains { $0.contains("--output out") })
    }

    @Test("What is left is told only once enough is done")
    func timeLeft() {
        #expect(ProgressLine.secondsLeft(share: nil, elapsed: .seconds(9)) == nil)
        #expect(ProgressLine.secondsLeft(share: 0.01, elapsed: .seconds(9)) == nil)
        #expect(ProgressLine.secondsLeft(share: 0.5, elapsed: .milliseconds(100)) == nil)
        #expect(ProgressLine.secondsLeft(share: 0.25, elapsed: .seconds(2)) == 6)
        #expect(ProgressLine.secondsLeft(share: 0.999, elapsed: .seconds(2)) == 1)
        #expect(ProgressLine.secondsLeft(share: 1, elapsed: .seconds(2)) == nil)
    }

    @Test("Long work says what it does, and takes the line away; with --quiet or a dumb terminal it says nothing")
    func progress() throws {
        let cases: [([String], [String: String], Bool)] = [
            ([], Self.unicode, true), (["--quiet"], Self.unicode, false), ([], ["TERM": "dumb"], false),
        ]
        for (more, environment, expected) in cases {
            let scratch = try ScratchDirectory(copyOf: "rosters/utf8-comma-lf")
            let (path, text) = (scratch.file("slow"), try Fixtures.data("rosters/utf8-comma-lf/mentees.csv"))
            try #require(mkfifo(path, 0o600) == 0)
            let writer = Thread {
                let file = FileHandle(forWritingAtPath: path)
                Thread.sleep(forTimeInterval: 1.2)
                file?.write(text)
                try? file?.close()
            }
            writer.start()
            let lines = try run(["match", "mentors.csv", "slow"] + more, in: scratch.path, environment: environment)
            let all = lines.joined(separator: "\n")
            #expect(all.contains("Reading the lists, 0 s so far") == expected)
            // What stood there is erased before anything else is written.
            if expected { #expect(all.contains(/so far\u{1B}\[K[^\n]*mentors\.csv/)) }
        }
    }

    @Test("A match tells how far it has come, and comes to the same")
    func library() throws {
        let sample = RosterSample(mentors: 200, mentees: 300, seed: 5)
        let date = try #require(CalendarDate(Fixtures.date))
        let reader = RosterReader(RosterReader.Options(date: date))
        let mentors = try #require(reader.mentors(sample.mentorsCSV(), file: "").roster).people
        let mentees = try #require(reader.mentees(sample.menteesCSV(), file: "").roster).people
        let matcher = Matcher(policy: Policy(), date: date)
        let reports = Reports()
        let told = try matcher.match(mentors: mentors, mentees: mentees, progress: { reports.add($0) })
        let silent = try matcher.match(mentors: mentors, mentees: mentees)
        #expect(told.pairs == silent.pairs)
        let all = reports.all
        #expect(all.first == MatchProgress(phase: .scoring, total: 300) && all.last == MatchProgress(phase: .matching))
        let done = all.dropLast().map(\.done)
        #expect(done == done.sorted() && done.last == 300 && done.count >= 5)
    }

    private final class Reports: Sendable {
        private let list = Mutex<[MatchProgress]>([])
        func add(_ progress: MatchProgress) { list.withLock { $0.append(progress) } }
        var all: [MatchProgress] { list.withLock(\.self) }
    }
}
