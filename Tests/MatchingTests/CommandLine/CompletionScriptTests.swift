import Foundation
import Testing

@testable import match_cli

@Suite("Completions")
struct CompletionScriptTests {
    private let bash = "/bin/bash"

    /// What bash proposes for the last of these words, in a directory with a few files.
    private func proposals(_ words: [String]) throws -> [String] {
        let scratch = ScratchDirectory()
        try scratch.write("a list.csv", "")
        try scratch.write("b.csv", "")
        try FileManager.default.createDirectory(atPath: scratch.file("folder"), withIntermediateDirectories: false)
        let quoted = words.map(CompletionScript.quoted).joined(separator: " ")
        let script =
            CompletionScript.text(for: .bash, of: TinyProgram.description) + """
                COMP_WORDS=(tiny-cli \(quoted)); COMP_CWORD=\(words.count)
                _tiny_cli
                for word in "${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done
                """
        let run = try ToolRun(bash, ["-s"], input: script, directory: scratch.path)
        #expect(run.exitCode == 0)
        return run.output.split(separator: "\n").map(String.init).sorted()
    }

    @Test(
        "Bash proposes commands, options, words and paths",
        arguments: [
            ([""], ["check", "pair", "shell", "start"]),
            (["s"], ["shell", "start"]),
            (["--"], ["--date", "--help", "--lang", "--version"]),
            (["--lang", ""], ["da", "en"]),
            (["--lang", "=", "d"], ["da"]),
            (["--lang", "da", "ch"], ["check"]),
            (["--lang", "=", "da", "ch"], ["check"]),
            (["pair", "--fo"], ["--force", "--format"]),
            (["--lang", "da", "pair", "--fo"], ["--force", "--format"]),
            (["check", "--fo"], []),
            (["pair", "--format", "="], ["csv", "json", "table"]),
            (["pair", "--format", "=", "j"], ["json"]),
            (["pair", "--format", "c"], ["csv"]),
            (["pair", "--output", ""], ["folder"]),
            (["pair", "-o", ""], ["folder"]),
            (["pair", "--policy", ""], ["a list.csv", "b.csv", "folder"]),
            (["pair", "--limit", ""], []),
            (["pair", ""], ["a list.csv", "b.csv", "folder"]),
            (["pair", "a"], ["a list.csv"]),
            (["shell", ""], ["bash", "fish", "zsh"]),
            (["start", ""], ["folder"]),
        ]
    )
    func bash(words: [String], expected: [String]) throws {
        #expect(try proposals(words) == expected)
    }

    @Test("Each script is one its shell can read", arguments: Shell.allCases)
    func syntax(shell: Shell) throws {
        let text = CompletionScript.text(for: shell, of: TinyProgram.description)
        for command in TinyProgram.description.commands { #expect(text.contains(command.name)) }
        #expect(text.contains("weight") && text.contains("internship") && text.hasSuffix("\n"))
        guard
            let path = ["/bin/", "/usr/bin/"].map({ $0 + shell.rawValue }).first(where: FileManager.default.fileExists)
        else {
            #expect(shell != .bash)
            return
        }
        let scratch = ScratchDirectory()
        let run = try ToolRun(path, ["-n", scratch.write("script", text)], environment: ["HOME": scratch.path])
        #expect(run.exitCode == 0)
        #expect(run.errors == "")
    }
}
