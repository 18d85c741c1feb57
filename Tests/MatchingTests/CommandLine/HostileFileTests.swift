import Foundation
import Testing

@testable import match_cli

@Suite("Files that are not what they seem")
struct HostileFileTests {
    private let scratch = ScratchDirectory()

    @Test("What is no ordinary file is never replaced, nor what leads to it", arguments: [false, true])
    func pipes(replaces: Bool) throws {
        #expect(mkfifo(scratch.file("pipe"), 0o600) == 0)
        try FileManager.default.createSymbolicLink(atPath: scratch.file("link"), withDestinationPath: "pipe")
        for name in ["pipe", "link"] {
            let error = #expect(throws: FileError.self) {
                try OutputSet.write([1], to: scratch.file(name), replaces: replaces, inputs: [])
            }
            #expect(error?.kind == .notAFile && error?.exitCode == .cannotCreate)
        }
        #expect(scratch.names == ["link", "pipe"])
        var status = stat()
        #expect(stat(scratch.file("link"), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    }

    @Test(
        "A policy with a mistake in each of 20,000 places takes no minutes",
        .timeLimit(.minutes(ToolRun.isSanitized ? 20 : 1))
    )
    func manyMistakes() throws {
        let steps = Array(repeating: "\"s\"", count: 20_000).joined(separator: ",")
        try scratch.write(
            "policy.json5",
            "{custom:[{name:\"a\",kind:\"distance\",column:\"b\",scale:[\(steps)],shares:{}}]}"
        )
        try scratch.write("mentors.csv", "id,age\nX1,20\n")
        let run = try matchCLI(["check", "mentors.csv", "--policy", "policy.json5"], in: scratch.path)
        #expect(run.exitCode == 65 && run.errors.split(separator: "\n").count > 10_000)
    }

    @Test("A policy of more than 1 MiB is refused before it is read")
    func largePolicy() throws {
        let keys = (0..<200_000).map { "k\($0):1," }.joined()
        try scratch.write("policy.json5", "{\(keys)}")
        for list in ["mentors.csv", "mentees.csv"] { try scratch.write(list, "id,age\nX1,20\n") }
        let run = try matchCLI(["match", "mentors.csv", "mentees.csv", "--policy", "policy.json5"], in: scratch.path)
        #expect(run.exitCode == 65 && run.output.isEmpty)
        #expect(run.errors == "policy.json5: the file is larger than 1 MiB. Give a smaller one.\n")
    }
}
