/// Reads a matrix from the DIMACS format for assignment problems.
///
///     c a comment
///     p asn NODES ARCS
///     n ID                  one for each node that is a row
///     a FROM TO COST        from a row to a column
enum DIMACSMatrixParser {
    /// Whether the first line that is not blank is one of the format's.
    static func recognises(_ bytes: Span<UInt8>) -> Bool {
        var index = bytes.begins(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count else { return false }
        let isLast = index + 1 == bytes.count || bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D
        let isWord = isLast || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09
        switch bytes[index] {
        case UInt8(ascii: "c"): return isWord
        case UInt8(ascii: "p"), UInt8(ascii: "n"), UInt8(ascii: "a"): return isWord && !isLast
        default: return false
        }
    }

    static func parse(_ bytes: Span<UInt8>, _ problems: inout MatrixProblemList) -> CostMatrix? {
        var instance = DIMACSInstance()
        var line = 1
        var index = bytes.begins(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count, !problems.isFull {
            if let problem = instance.readLine(bytes, &index, line) { problems.append(problem, line: line) }
            // At the line end, or behind a problem somewhere before it.
            while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
            index += 1
            line += 1
        }
        if problems.list.isEmpty, let problem = instance.check() { problems.append(problem) }
        return problems.list.isEmpty ? instance.matrix() : nil
    }
}
