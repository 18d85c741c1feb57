/// Reads a matrix from the DIMACS format for assignment problems, piece by piece.
///
///     c a comment
///     p asn NODES ARCS
///     n ID                  one for each node that is a row
///     a FROM TO COST        from a row to a column
struct DIMACSMatrixParser: Sendable {
    private var instance: DIMACSInstance
    /// The number of the line that comes next.
    private var line = 1
    /// The beginning of a line whose end has not come yet.
    private var openLine: [UInt8] = []
    private var isAtStart = true
    /// Whether a line feed that comes next belongs to the carriage return before it.
    private var skipsLineFeed = false

    /// - Parameter byteCount: how long the file is.
    init(byteCount: Int) { instance = DIMACSInstance(byteCount: byteCount) }

    /// Whether ``recognises(_:)`` has seen enough: further bytes change nothing.
    static func isDecided(_ bytes: Span<UInt8>) -> Bool {
        var index = bytes.begins(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        // The rest of a byte order mark, or of another format's mark, may still be to come.
        return index + 8 < bytes.count
    }

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

    /// Reads every line that ends in a piece.
    mutating func append(_ piece: Span<UInt8>, _ problems: inout MatrixProblemList) {
        var index = 0
        if isAtStart, piece.count > 0 {
            isAtStart = false
            if piece.begins(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        }
        if skipsLineFeed, piece.count > 0 {
            skipsLineFeed = false
            if piece[0] == 0x0A { index = 1 }
        }
        if !openLine.isEmpty {
            var end = index
            while end < piece.count, piece[end] != 0x0A, piece[end] != 0x0D { end += 1 }
            CostMatrixStream.append(piece.extracting(index..<end), to: &openLine)
            guard end < piece.count else { return }
            let whole = openLine
            openLine = []
            var start = 0
            read(whole.span, &start, &problems)
            index = end
            skipLineEnd(piece, &index)
        }
        // Lines that end in this piece are read where they lie.
        var lastEnd = piece.count
        while lastEnd > index, piece[lastEnd - 1] != 0x0A, piece[lastEnd - 1] != 0x0D { lastEnd -= 1 }
        while index < lastEnd, !problems.isFull {
            read(piece, &index, &problems)
            // At the line end, or behind a problem somewhere before it.
            while piece[index] != 0x0A, piece[index] != 0x0D { index += 1 }
            skipLineEnd(piece, &index)
        }
        if lastEnd < piece.count, !problems.isFull {
            CostMatrixStream.append(piece.extracting(lastEnd...), to: &openLine)
        }
    }

    /// The matrix of all lines, or `nil` and what is wrong.
    consuming func finish(_ problems: inout MatrixProblemList) -> CostMatrix? {
        var parser = self
        if !parser.openLine.isEmpty, !problems.isFull {
            let last = parser.openLine
            parser.openLine = []
            var start = 0
            parser.read(last.span, &start, &problems)
        }
        if problems.list.isEmpty, let problem = parser.instance.check() { problems.append(problem) }
        return problems.list.isEmpty ? parser.instance.matrix() : nil
    }

    private mutating func read(_ bytes: Span<UInt8>, _ index: inout Int, _ problems: inout MatrixProblemList) {
        if let problem = instance.readLine(bytes, &index) { problems.append(problem, line: line) }
        line += 1
    }

    /// Steps over LF, CR or CR LF.
    private mutating func skipLineEnd(_ bytes: Span<UInt8>, _ index: inout Int) {
        let isReturn = bytes[index] == 0x0D
        index += 1
        guard isReturn else { return }
        if index == bytes.count {
            skipsLineFeed = true
        } else if bytes[index] == 0x0A {
            index += 1
        }
    }
}
