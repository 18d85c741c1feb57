#if os(Linux)
    import Foundation
    import Testing

    /// The tool where the system gives little: memory, file size, descriptors.
    @Suite("The tool where the system gives little")
    struct ScarcityToolTests {
        private let tool = ToolRun.built("match-cli")

        /// Runs the tool from a shell that takes something away first.
        private func run(_ scarcity: String, _ arguments: [String], in directory: String) throws -> ToolRun {
            try ToolRun("/bin/bash", ["-c", "\(scarcity); exec \"$0\" \"$@\"", tool] + arguments, directory: directory)
        }

        private func lists(_ count: Int, _ scratch: ScratchDirectory) throws {
            let people = { (letter: String) in "id\n" + (0..<count).map { "\(letter)\($0)\n" }.joined() }
            try scratch.write("mentors.csv", people("M"))
            try scratch.write("mentees.csv", people("E"))
        }

        @Test(
            "Lists whose pairs do not fit are refused before they are scored",
            .enabled(if: !ToolRun.isSanitized),
            arguments: [
                ["match", "mentors.csv", "mentees.csv", "--output", "out"],
                ["check", "mentors.csv", "mentees.csv"],
                ["explain", "mentors.csv", "mentees.csv", "--mentee", "E1"],
                ["recruit", "mentors.csv", "mentees.csv"],
                ["rematch", "mentors.csv", "mentees.csv", "--previous", "pairs.csv"],
            ]
        )
        func lists(arguments: [String]) throws {
            let scratch = ScratchDirectory()
            try lists(4000, scratch)
            try scratch.write("pairs.csv", "mentor,mentee,status\n")
            let limit = "ulimit -v 240000"
            let english = try run(limit, arguments + ["--lang", "en"], in: scratch.path)
            #expect(english.exitCode == 74, "\(english.errors)")
            #expect(english.output.isEmpty)
            #expect(english.errors.contains("The lists are too large for this computer."))
            #expect(english.errors.contains("16,000,000 possible pairs, which needs about "))
            let danish = try run(limit, arguments + ["--lang", "da"], in: scratch.path)
            #expect(danish.exitCode == 74)
            #expect(danish.errors.contains("Listerne er for store til denne computer."))
            #expect(danish.errors.contains("16.000.000 mulige matches, og det kræver cirka "))
            #expect(scratch.names == ["mentees.csv", "mentors.csv", "pairs.csv"])
        }

        @Test("A matrix that does not fit is refused, in every format", .enabled(if: !ToolRun.isSanitized))
        func matrix() throws {
            let scratch = ScratchDirectory()
            let row = Array(repeating: "1", count: 3000).joined(separator: ",") + "\n"
            try scratch.write("m.csv", String(repeating: row, count: 3000))
            let english = try run("ulimit -v 120000", ["solve", "m.csv", "--lang", "en"], in: scratch.path)
            #expect(english.exitCode == 74 && english.output.isEmpty)
            #expect(
                english.errors.contains("The matrix is too large for this computer. Its 9,000,001 cells need about 10")
            )
            let danish = try run("ulimit -v 120000", ["solve", "m.csv", "--lang", "da"], in: scratch.path)
            #expect(danish.exitCode == 74)
            #expect(danish.errors.contains("Dens 9.000.001 celler kræver cirka 10"))
        }

        @Test("Invented lists that do not fit are refused, and nothing is made", .enabled(if: !ToolRun.isSanitized))
        func sample() throws {
            let scratch = ScratchDirectory()
            let arguments = ["sample", "--mentors", "9000000", "--mentees", "9000000", "out", "--lang", "en"]
            let refused = try run("ulimit -v 500000", arguments, in: scratch.path)
            #expect(refused.exitCode == 74 && refused.errors.contains("needs about 4.7 GB of memory"))
            #expect(scratch.names.isEmpty)
        }

        @Test(
            "A file larger than memory is refused before it is read",
            .enabled(if: !ToolRun.isSanitized),
            arguments: ["match", "solve", "check"]
        )
        func file(command: String) throws {
            let scratch = ScratchDirectory()
            try scratch.write("large.csv", "id\n")
            #expect(truncate(scratch.file("large.csv"), 1 << 30) == 0)
            let files = command == "match" ? ["large.csv", "large.csv"] : ["large.csv"]
            let refused = try run("ulimit -v 400000", [command] + files + ["--lang", "en"], in: scratch.path)
            #expect(refused.exitCode == 74)
            #expect(
                refused.errors.contains(
                    "large.csv: the file is too large for this computer. Reading it needs about 1.1 GB"
                )
            )
        }

        @Test("Little memory is enough for a little, with one thread", .enabled(if: !ToolRun.isSanitized))
        func little() throws {
            let scratch = ScratchDirectory()
            try lists(200, scratch)
            let arguments = ["match", "mentors.csv", "mentees.csv", "--format", "json", "--date", Fixtures.date]
            let limited = try run("ulimit -v 150000", arguments, in: scratch.path)
            let usual = try matchCLI(arguments, in: scratch.path)
            #expect(limited.exitCode == 0 && limited.output == usual.output)
        }

        @Test(
            "Past the size that files may have is an error and no end, and nothing is left",
            .enabled(if: !ToolRun.isSanitized)
        )
        func fileSize() throws {
            let scratch = ScratchDirectory()
            let arguments = ["sample", "--mentors", "200", "--mentees", "200", "out", "--lang", "en"]
            let refused = try run("ulimit -f 4", arguments, in: scratch.path)
            #expect(refused.exitCode == 74)
            #expect(refused.errors.contains("the system does not allow a file this large"))
            #expect(scratch.names.isEmpty)
        }

        @Test("With few descriptors a match works, or says what is missing", arguments: 3...8)
        func descriptors(count: Int) throws {
            let scratch = ScratchDirectory()
            try lists(20, scratch)
            let arguments = ["match", "mentors.csv", "mentees.csv", "--output", "out", "--lang", "en"]
            let run = try run("ulimit -n \(count)", arguments, in: scratch.path)
            // 127: the system could not even load the program.
            #expect([0, 74, 127].contains(run.exitCode), "\(run.errors)")
            if run.exitCode == 74 { #expect(run.errors.contains("does not let this program open more files")) }
            if run.exitCode != 0 { #expect(scratch.names == ["mentees.csv", "mentors.csv"]) }
        }

        @Test("What is closed from the start is never where a file comes to stand")
        func closed() throws {
            let scratch = ScratchDirectory()
            let silent = try run("exec 2>&-", ["init", "club", "--lang", "en"], in: scratch.path)
            #expect(silent.exitCode == 0)
            let usual = try matchCLI(["init", "other", "--lang", "en"], in: scratch.path)
            #expect(usual.exitCode == 0)
            for name in ["mentors.csv", "mentees.csv", "policy.json5", "README.md"] {
                #expect(scratch.text("club/\(name)") == scratch.text("other/\(name)"))
            }
            let arguments = ["match", "club/mentors.csv", "club/mentees.csv"]
            let unread = try run("exec >&-", arguments + ["--lang", "en"], in: scratch.path)
            #expect(unread.exitCode == 74 && unread.errors.contains("standard output is closed."))
            let danish = try run("exec >&-", arguments + ["--lang", "da"], in: scratch.path)
            #expect(danish.exitCode == 74 && danish.errors.contains("standardoutput er lukket."))
            let unwritten = try run("exec <&-", ["solve", "-", "--lang", "en"], in: scratch.path)
            #expect(unwritten.exitCode == 74 && unwritten.errors.contains("standard input is closed."))
        }
    }
#endif
