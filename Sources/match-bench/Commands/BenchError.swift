/// Why a command ended without doing what it was asked.
enum BenchError: Error, Hashable {
    /// The command line is wrong.
    case usage(String)
    /// A file or a program is missing, or cannot be read or written.
    case file(String)
    /// A file says something that cannot be used.
    case badData(String)
    /// An answer that was not proved or contradicts what is known: an error in the library.
    case wrong(String)
    /// Something is slower than was allowed.
    case slower(String)
    /// A program that was called has said why it failed; nothing is added.
    case child(Int32)

    /// What to print; nothing where that has been done.
    var message: String? {
        switch self {
        case .usage(let text): "\(text); see match-bench --help"
        case .file(let text), .badData(let text), .wrong(let text), .slower(let text): text
        case .child: nil
        }
    }

    var exitCode: Int32 {
        switch self {
        case .slower: 1
        case .usage: 64
        case .badData: 65
        case .file: 66
        case .wrong: 70
        case .child(let code): code
        }
    }
}
