/// The command line: a command, then `--name value` pairs and flags in any order.
struct BenchArguments {
    /// The first argument, where it is not an option.
    let command: String?
    private var rest: [String]

    init(_ arguments: some Sequence<String>) {
        var rest = Array(arguments)
        command = rest.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
        if command != nil { rest.removeFirst() }
        self.rest = rest
    }

    /// Takes a flag off the line, and says whether it was there.
    mutating func takeFlag(_ name: String) -> Bool {
        guard let place = rest.firstIndex(of: name) else { return false }
        rest.remove(at: place)
        return true
    }

    /// Takes an option and its value off the line.
    mutating func takeValue(_ name: String) throws(BenchError) -> String? {
        guard let place = rest.firstIndex(of: name) else { return nil }
        guard place + 1 < rest.count else { throw .usage("\(name) needs a value") }
        let value = rest[place + 1]
        rest.removeSubrange(place...place + 1)
        return value
    }

    /// Takes an option whose value is a whole number in a range.
    mutating func takeInteger(_ name: String, in range: ClosedRange<Int>, usual: Int) throws(BenchError) -> Int {
        guard let text = try takeValue(name) else { return usual }
        guard let number = Int(text), range.contains(number) else {
            throw .usage("\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// Ends the reading: whatever is left was not understood.
    func finish() throws(BenchError) {
        if let left = rest.first { throw .usage("\(left) is not understood") }
    }
}

/// Why nothing was measured.
enum BenchError: Error {
    case usage(String)
    case file(String)
    case badData(String)

    var message: String {
        switch self {
        case .usage(let text): "\(text); see match-bench --help"
        case .file(let text), .badData(let text): text
        }
    }

    var exitCode: Int32 {
        switch self {
        case .usage: 64
        case .badData: 65
        case .file: 66
        }
    }
}
