import Foundation
import Testing

/// What must not change a result: the order of rows, the number of cores, how a list was exported.
@Suite("Results of the tool depend on the people alone")
struct OrderToolTests {
    /// The records of a CSV file as bytes; line ends within quotes do not end one.
    private static func records(_ data: Data) -> [[UInt8]] {
        var records: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in data {
            records[records.count - 1].append(byte)
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == 10, !isQuoted { records.append([]) }
        }
        if records.last?.isEmpty == true { records.removeLast() }
        return records
    }

    private static func shuffle(_ name: String, in scratch: ScratchDirectory, _ generator: inout SeededGenerator) throws
    {
        let url = URL(filePath: scratch.file(name))
        var records = Self.records(try Data(contentsOf: url))
        // The last record may lack its line end.
        if records[records.count - 1].last != 10 { records[records.count - 1].append(10) }
        let rows = Array(records.dropFirst())
        // A shuffle may leave a short list as it is, and would then show nothing.
        var shuffled = rows
        #expect(Set(rows).count > 1)
        while shuffled == rows, Set(rows).count > 1 { shuffled.shuffle(using: &generator) }
        try Data(records[0] + shuffled.flatMap { $0 }).write(to: url)
    }

    private func expectSame(_ scratch: ScratchDirectory, _ arguments: [String], seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let before = try ["json", "csv"].map { try matchCLI(arguments + ["--format", $0], in: scratch.path) }
        #expect(before.allSatisfy { $0.exitCode == 0 && $0.output.count > 500 })
        for name in ["mentors.csv", "mentees.csv"] { try Self.shuffle(name, in: scratch, &generator) }
        let after = try ["json", "csv"].map { try matchCLI(arguments + ["--format", $0], in: scratch.path) }
        for (one, other) in zip(before, after) { #expect(Array(one.output.utf8) == Array(other.output.utf8)) }
    }

    @Test("Shuffled samples", arguments: 1...6 as ClosedRange<UInt64>, ["participation", "score"])
    func samples(seed: UInt64, objective: String) throws {
        let scratch = ScratchDirectory()
        // More mentees than places, so that ties decide who waits.
        let size = ["--mentors", "\(20 + seed)", "--mentees", "\(30 + 10 * seed)", "--seed", "\(seed)"]
        #expect(try matchCLI(["sample"] + size + ["."], in: scratch.path).exitCode == 0)
        try expectSame(scratch, ["match", "--date", Fixtures.date, "--objective", objective], seed: seed)
    }

    @Test("Shuffled programmes", arguments: Fixtures.folders("programmes"), [11, 12] as [UInt64])
    func programmes(folder: String, seed: UInt64) throws {
        let fixture = "programmes/\(folder)"
        try expectSame(try ScratchDirectory(copyOf: fixture), matchArguments(fixture), seed: seed)
    }

    @Test("People who differ in nothing but their ids", arguments: 1...4 as ClosedRange<UInt64>)
    func ties(seed: UInt64) throws {
        let scratch = ScratchDirectory()
        let (mentors, mentees) = ((1...12).map { "M\($0),social\n" }, (1...20).map { "E\($0),social,20\n" })
        try scratch.write("mentors.csv", "id,type\n" + mentors.joined())
        try scratch.write("mentees.csv", "id,type,age\n" + mentees.joined())
        try expectSame(scratch, ["match", "--date", Fixtures.date], seed: seed)
    }

    @Test(
        "One core or all",
        .enabled("taskset is missing here") { FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset") }
    )
    func cores() throws {
        let scratch = ScratchDirectory()
        let size = ["--mentors", "150", "--mentees", "200", "--seed", "5"]
        #expect(try matchCLI(["sample"] + size + ["."], in: scratch.path).exitCode == 0)
        let arguments = ["match", "--format", "json", "--date", Fixtures.date]
        let all = try matchCLI(arguments, in: scratch.path)
        let tool = ToolRun.built("match-cli")
        let one = try ToolRun("/usr/bin/taskset", ["-c", "0", tool] + arguments, directory: scratch.path)
        #expect(all.exitCode == 0 && one.exitCode == 0 && all.output.utf8.count > 100_000)
        #expect(Array(all.output.utf8) == Array(one.output.utf8))
    }

    @Test("Every dialect of one roster", arguments: Fixtures.folders("rosters"))
    func dialects(folder: String) throws {
        let arguments = ["match", "mentors.csv", "mentees.csv", "--format", "json", "--date", Fixtures.date]
        let reference = try matchCLI(arguments, in: Fixtures.path("rosters/utf8-comma-lf"))
        let run = try matchCLI(arguments, in: Fixtures.path("rosters/\(folder)"))
        #expect(run.exitCode == 0)
        #expect(Array(run.output.utf8) == Array(reference.output.utf8))
        #expect(try run.json().member("summary").integer("matched") > 0)
    }

    @Test("Dialects are named as they are")
    func dialectNames() throws {
        struct Dialect: Decodable {
            let folder, delimiter, encoding: String
        }
        let dialects = try JSONDecoder().decode([Dialect].self, from: Fixtures.data("rosters/dialects.json"))
        #expect(dialects.map(\.folder).sorted() == Fixtures.folders("rosters"))
        for dialect in dialects {
            let arguments = ["check", "--records", "mentors.csv", "--format", "json"]
            let records = try matchCLI(arguments, in: Fixtures.path("rosters/\(dialect.folder)")).json()
            #expect(try records.text("delimiter") == dialect.delimiter, "\(dialect.folder)")
            #expect(try records.text("encoding") == dialect.encoding, "\(dialect.folder)")
            let filled = try records.list("records").filter { try !$0.texts().allSatisfy(\.isEmpty) }
            #expect(filled.count == 7, "\(dialect.folder)")
        }
    }
}
