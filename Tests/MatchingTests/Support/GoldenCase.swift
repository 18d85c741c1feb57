import Foundation
import Testing

/// One run of `match-cli` whose whole output is kept under `fixtures/golden/`: the command and its exit code, what came
/// on standard output and standard error, and every file that was written.
///
/// With `MATCHING_RECORD_GOLDEN=1` in the environment the output is kept instead of compared. Such a run fails, so that
/// nothing is ever green because it was recorded; look at what changed before it is committed.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    /// The folder's name.
    let name: String
    let arguments: [String]
    /// A folder of fixtures that the tool is run in a copy of.
    let fixture: String?
    let input: String

    init(_ name: String, _ arguments: [String], in fixture: String? = nil, input: String = "") {
        self.name = name
        self.arguments = arguments
        self.fixture = fixture
        self.input = input
    }

    var testDescription: String { name }

    private var folder: String { Fixtures.path("golden/\(name)") }

    /// Runs the tool and compares everything with what is kept.
    func check() throws {
        let scratch = try fixture.map { try ScratchDirectory(copyOf: $0) } ?? ScratchDirectory()
        let before = try filesBelow(scratch.path)
        let run = try matchCLI(arguments, in: scratch.path, input: input, environment: ["COLUMNS": "80"])
        var found = [
            "command": Data("match-cli \(arguments.joined(separator: " "))\nexit \(run.exitCode)\n".utf8),
            "stdout": Data(run.output.utf8),
            "stderr": Data(run.errors.utf8),
        ]
        for (path, data) in try filesBelow(scratch.path) where before[path] != data {
            // A page changes with every touch of its style, and has tests of its own: that it is written is enough.
            found["files/\(path)"] = path.hasSuffix(".html") ? Data("a page\n".utf8) : data
        }
        if ProcessInfo.processInfo.environment["MATCHING_RECORD_GOLDEN"] == "1" { return try record(found) }

        let expected = try filesBelow(folder)
        #expect(Set(expected.keys) == Set(found.keys), "the files written by \(name)")
        for (path, data) in expected {
            guard let other = found[path], other != data else { continue }
            Issue.record("\(name)/\(path) differs: \(Self.difference(data, other))")
        }
    }

    private func record(_ files: [String: Data]) throws {
        try? FileManager.default.removeItem(atPath: folder)
        for (path, data) in files {
            let url = URL(filePath: "\(folder)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try data.write(to: url)
        }
        Issue.record("recorded \(name); run again without MATCHING_RECORD_GOLDEN")
    }

    /// The first line that is not the same; split at bytes, since a `Character` can hide a carriage return.
    private static func difference(_ expected: Data, _ found: Data) -> String {
        let lines = [expected, found].map { $0.split(separator: 10, omittingEmptySubsequences: false) }
        for line in 0..<max(lines[0].count, lines[1].count) {
            let texts = lines.map { line < $0.count ? String(decoding: $0[line], as: UTF8.self) : "(nothing)" }
            let isSame =
                line < lines[0].count && line < lines[1].count && Array(lines[0][line]) == Array(lines[1][line])
            if !isSame { return "line \(line + 1) was “\(texts[0])” and is “\(texts[1])”" }
        }
        return "nowhere"
    }
}
