import Foundation
import Testing

@testable import match_cli

/// Help as a person meets it: an example first, and no more than a screen.
@Suite("Help on a screen")
struct HelpScreenTests {
    private static let commands = CommandName.allCases.map(\.rawValue)
    private static let languages = ["en", "da"]

    private func page(_ arguments: [String], _ language: String) throws -> [String] {
        let run = try matchCLI(arguments + ["--lang", language], environment: ["COLUMNS": "80"])
        #expect(run.exitCode == 0 && run.errors.isEmpty)
        return run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test("Every command's help fits 24 lines of 80 columns and begins with an example", arguments: commands, languages)
    func command(name: String, language: String) throws {
        let lines = try page([name, "--help"], language)
        #expect(lines.count <= 24, "\(lines.count) lines")
        for line in lines { #expect(DisplayText.width(of: line) <= 80, "\(line)") }
        // What it does, a blank line, the heading, the example.
        #expect(lines[1].isEmpty && lines[3].contains("match-cli \(name)"))
        // Every option is named, and explained here or where the page says.
        let text = lines.joined(separator: "\n")
        let shared = try page(["help", "options"], language).joined(separator: "\n")
        let command = try #require(
            ProgramDescription.matchCLI(EnglishTexts()).command(name)
        )
        for option in command.options {
            #expect(text.contains(option.name))
            if option.group != nil { #expect(shared.contains(option.name) && text.contains("match-cli help options")) }
        }
    }

    @Test("The whole program's help, and that of shared options", arguments: languages)
    func program(language: String) throws {
        for arguments in [["--help"], ["help", "options"]] {
            let lines = try page(arguments, language)
            #expect(lines.count <= 30, "\(lines.count) lines")
            for line in lines { #expect(DisplayText.width(of: line) <= 80) }
        }
    }

    @Test(
        "Tables are promised only where there are some",
        arguments: ["explain", "recruit", "verify", "init", "sample"]
    )
    func formats(command: String) throws {
        let text = try page([command, "--help"], "en").joined(separator: "\n")
        #expect(
            text.contains("--format table|json") && !text.contains("CSV)\n  --format") && !text.contains("else CSV")
        )
        #expect(try matchCLI([command, "--format", "csv"]).exitCode == 64)
    }
}
