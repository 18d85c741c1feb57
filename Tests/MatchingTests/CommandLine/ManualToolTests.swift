import Foundation
import Testing

@testable import Matching
@testable import match_cli

/// The manual for `man`, made from the same descriptions as help.
@Suite("The manual")
struct ManualToolTests {
    @Test("It tells of every command, option and exit code", arguments: ["en", "da"])
    func contents(language: String) throws {
        let run = try matchCLI(["manual", "--lang", language])
        #expect(run.exitCode == 0)
        #expect(run.output.utf8.allSatisfy { $0 == 10 || (0x20..<0x7F).contains($0) })
        let program = ProgramDescription.matchCLI(EnglishTexts())
        for command in program.commands {
            #expect(run.output.contains(".SS \"\(ManualPage.escaped(command.name))\""))
            for option in command.options { #expect(run.output.contains("\\fB\(ManualPage.escaped(option.name))\\fR")) }
        }
        for code in [0, 64, 65, 66, 69, 73, 74, 130] { #expect(run.output.contains("\n\\fB\(code)\\fR\n")) }
    }

    @Test("Text is no request, and every character arrives")
    func escapes() {
        #expect(ManualPage.escaped(#"a\b-c"é’"#) == #"a\eb\-c\(dq\[u00E9]\[u2019]"#)
        let example = CommandDescription(name: "x", summary: ".TH of 'em", examples: [Example("'x .", ".y")])
        let program = ProgramDescription(name: "p", summary: "s", commands: [example], words: .english)
        let page = ManualPage.text(of: program, EnglishTexts().manualWords)
        #expect(page.contains("\n\\&.TH of \\(aqem\n") && page.contains("\n\\(aqx .\n") && page.contains("\n\\&.y:\n"))
    }

    @Test("man and mandoc, where they are, have nothing to say against it", arguments: ["en", "da"])
    func lint(language: String) throws {
        let scratch = ScratchDirectory()
        let path = try scratch.write("match-cli.1", matchCLI(["manual", "--lang", language]).output)
        let checkers = [("/usr/bin/mandoc", ["-T", "lint", "-W", "warning"]), ("/usr/bin/man", ["--warnings", "-l"])]
        for (program, arguments) in checkers where FileManager.default.isExecutableFile(atPath: program) {
            let run = try ToolRun(program, arguments + [path], environment: ["MANPAGER": "cat", "LANG": "C.UTF-8"])
            #expect(run.exitCode == 0 && run.errors.isEmpty, "\(program): \(run.errors)")
            if program.hasSuffix("mandoc") { #expect(run.output.isEmpty, "\(run.output)") }
            if program.hasSuffix("man") { #expect(run.output.contains("MATCH-CLI(1)")) }
        }
    }
}
