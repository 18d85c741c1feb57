/// The command line: a command, then `--name value` pairs, flags and, for some commands, files in any order.
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
    mutating func takeInteger(_ name: String, in range: ClosedRange<Int>) throws(BenchError) -> Int? {
        guard let text = try takeValue(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw .usage("\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// Takes an option whose value is a whole number in a range, or its usual value.
    mutating func takeInteger(_ name: String, in range: ClosedRange<Int>, usual: Int) throws(BenchError) -> Int {
        try takeInteger(name, in: range) ?? usual
    }

    /// Takes an option whose value is a number above 0.
    mutating func takeDecimal(_ name: String) throws(BenchError) -> Double? {
        guard let text = try takeValue(name) else { return nil }
        guard let number = Double(text), number > 0, number.isFinite else {
            throw .usage("\(name) takes a number above 0")
        }
        return number
    }

    /// Takes what is left as files; there must be as many as the range says, and no option among them.
    mutating func takeFiles(_ count: ClosedRange<Int>, called what: String) throws(BenchError) -> [String] {
        if let option = rest.first(where: { $0.hasPrefix("-") }) { throw .usage("\(option) is not understood") }
        guard count.contains(rest.count) else { throw .usage("\(what) expected") }
        defer { rest = [] }
        return rest
    }

    /// Takes whatever is left, for a program that reads its own options.
    mutating func takeRest() -> [String] {
        defer { rest = [] }
        return rest
    }

    /// Ends the reading: whatever is left was not understood.
    func finish() throws(BenchError) {
        if let left = rest.first { throw .usage("\(left) is not understood") }
    }
}
