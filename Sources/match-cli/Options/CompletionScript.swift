/// A shell that can complete command lines.
enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
}

/// Writes the scripts that let a shell complete commands, options, allowed words and paths.
///
/// All three come from the same description as the parser and help, so none can fall behind.
struct CompletionScript: Sendable {
    let program: ProgramDescription

    /// The script for a shell, ending in a line feed.
    static func text(for shell: Shell, of program: ProgramDescription) -> String {
        let script = CompletionScript(program: program)
        let lines =
            switch shell {
            case .bash: script.bashLines
            case .zsh: script.zshLines
            case .fish: script.fishLines
            }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The program's name as part of a function's name.
    var functionName: String {
        "_" + String(program.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    /// A text as one word of bash or zsh.
    static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }

    /// Several texts as one word, separated by spaces.
    static func quoted(_ texts: [String]) -> String { quoted(texts.joined(separator: " ")) }

    /// The names of options, the short ones after the long ones.
    static func names(of options: [OptionDescription]) -> [String] {
        options.map(\.name) + options.compactMap(\.short)
    }
}
