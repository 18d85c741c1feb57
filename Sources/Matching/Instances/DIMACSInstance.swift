/// An assignment problem in the DIMACS format, line by line.
struct DIMACSInstance: Sendable {
    /// How long the file is.
    private let byteCount: Int
    private var nodes: Int?
    private var arcCount = 0
    /// The nodes that are rows: as read until the first arc, then ascending.
    private var rowNodes: [Int] = []
    private var isSorted = false
    /// Whether the rows are nodes 1 to their number, so that no search is needed.
    private var isContiguous = false
    private var arcs = ArcList()

    init(byteCount: Int) { self.byteCount = byteCount }

    /// Reads the line at `index`, and stops at its end or where it goes wrong.
    mutating func readLine(_ bytes: Span<UInt8>, _ index: inout Int) -> MatrixProblem? {
        if isSorted, readPlainArc(bytes, &index) { return nil }
        guard let word = Self.token(bytes, &index) else { return nil }
        guard word.count == 1 else { return nodes == nil ? bad(.noProblemLine) : bad(.unknownLine) }
        switch bytes[word.lowerBound] {
        case UInt8(ascii: "c"):
            return nil
        case UInt8(ascii: "p"):
            return nodes == nil ? readProblem(bytes, &index) : bad(.secondProblemLine)
        case UInt8(ascii: "n") where nodes != nil:
            return readNode(bytes, &index)
        case UInt8(ascii: "a") where nodes != nil:
            return readArc(bytes, &index)
        default:
            return nodes == nil ? bad(.noProblemLine) : bad(.unknownLine)
        }
    }

    /// What is wrong with the whole that was wrong with no line.
    mutating func check() -> MatrixProblem? {
        guard let nodes else { return bad(.noProblemLine) }
        guard arcs.count == arcCount else { return bad(.wrongArcCount) }
        guard sortRows() else { return bad(.duplicateNode) }
        // A short file must not be able to ask for memory without end: columns that no arc leads to are useless.
        let columnLimit = max(Self.uselessColumns, Self.uselessColumns / 10_000 * (arcCount + rowNodes.count))
        guard nodes - rowNodes.count <= columnLimit else { return .tooLarge(limit: columnLimit) }
        return rowNodes.isEmpty || rowNodes.count == nodes ? .empty : nil
    }

    /// How many columns without an arc are put up with, whatever the number of arcs.
    private static let uselessColumns = 1_000_000

    /// The matrix of an instance that ``check()`` found right.
    consuming func matrix() -> CostMatrix? {
        let rows = rowNodes.count
        return arcs.matrix(rows: rows, columns: (nodes ?? 0) - rows)
    }

    // MARK: - Lines

    private mutating func readProblem(_ bytes: Span<UInt8>, _ index: inout Int) -> MatrixProblem? {
        guard let kind = Self.token(bytes, &index), kind.count == 3,
            bytes.begins(with: Array("asn".utf8), at: kind.lowerBound),
            case .cost(let nodes)? = Self.number(bytes, &index), nodes >= 0,
            case .cost(let arcs)? = Self.number(bytes, &index), arcs >= 0, Self.token(bytes, &index) == nil
        else { return bad(.noProblemLine) }
        guard nodes <= CostMatrix.sizeLimit else { return .tooLarge(limit: CostMatrix.sizeLimit) }
        self.nodes = Int(nodes)
        arcCount = Int(arcs)
        // An arc takes eight bytes at least; the number alone must not make room for what the file cannot hold.
        self.arcs.reserve(min(arcCount, byteCount / 8))
        return nil
    }

    private mutating func readNode(_ bytes: Span<UInt8>, _ index: inout Int) -> MatrixProblem? {
        guard let number = Self.number(bytes, &index), Self.token(bytes, &index) == nil else {
            return bad(.unknownLine)
        }
        guard let node = node(number) else { return bad(.unknownNode) }
        guard !isSorted else { return bad(.nodeAfterArc) }
        rowNodes.append(node)
        return nil
    }

    private mutating func readArc(_ bytes: Span<UInt8>, _ index: inout Int) -> MatrixProblem? {
        guard let from = Self.number(bytes, &index), let to = Self.number(bytes, &index),
            let weight = Self.token(bytes, &index), Self.token(bytes, &index) == nil
        else { return bad(.unknownLine) }
        guard let from = node(from), let to = node(to) else { return bad(.unknownNode) }
        guard sortRows() else { return bad(.duplicateNode) }
        let row = rowsBelow(from)
        let below = rowsBelow(to)
        guard isRow(from, row), !isRow(to, below) else { return bad(.arcNotLeftToRight) }
        switch MatrixCell.integer(in: bytes, weight) {
        case .cost(let cost):
            arcs.append(row: row, column: to - 1 - below, cost: cost)
            return nil
        case .outOfRange:
            return .outOfRange
        case .notAnInteger, .forbidden:
            let text = bytes.extracting(weight)
            let mayRepeat = text.count <= 40 && MatrixCell.isDecimal(text)
            return .notAnInteger(text: mayRepeat ? Self.string(text) : "")
        }
    }

    /// Reads a line such as `a 17 42 -5` at `index`, of plain digits with one space between them, and stops at its end.
    ///
    /// This is nearly every line of a large file. Any other, right or wrong, is left to the careful way.
    private mutating func readPlainArc(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
        var position = index
        // The shortest such line has seven bytes.
        guard bytes.count - position >= 7, bytes[position] == UInt8(ascii: "a"), bytes[position + 1] == 0x20 else {
            return false
        }
        position += 2
        guard let from = Self.digits(bytes, &position), position < bytes.count, bytes[position] == 0x20 else {
            return false
        }
        position += 1
        guard let to = Self.digits(bytes, &position), position < bytes.count, bytes[position] == 0x20 else {
            return false
        }
        position += 1
        let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        guard let cost = Self.digits(bytes, &position) else { return false }
        guard position == bytes.count || bytes[position] == 0x0A || bytes[position] == 0x0D else { return false }
        guard let nodes, from >= 1, from <= nodes, to >= 1, to <= nodes else { return false }
        let row = rowsBelow(from)
        let below = rowsBelow(to)
        guard isRow(from, row), !isRow(to, below) else { return false }
        arcs.append(row: row, column: to - 1 - below, cost: isNegative ? -Int64(cost) : Int64(cost))
        index = position
        return true
    }

    /// One to eighteen digits, which cannot leave the range; `nil` where there are none, or more.
    @inline(__always)
    private static func digits(_ bytes: Span<UInt8>, _ position: inout Int) -> Int? {
        let start = position
        var value = 0
        while position < bytes.count {
            let digit = bytes[position] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            value = value &* 10 &+ Int(digit)
            position &+= 1
        }
        return position > start && position - start <= 18 ? value : nil
    }

    // MARK: - Nodes

    private func node(_ number: MatrixCell) -> Int? {
        guard case .cost(let node) = number, let nodes, node >= 1, node <= nodes else { return nil }
        return Int(node)
    }

    /// Sorts the rows, once; `false` where a node stands among them twice.
    private mutating func sortRows() -> Bool {
        guard !isSorted else { return true }
        rowNodes.sort()
        isContiguous = rowNodes.isEmpty || rowNodes.last == rowNodes.count
        for index in rowNodes.indices.dropFirst() where rowNodes[index] == rowNodes[index - 1] { return false }
        isSorted = true
        return true
    }

    /// How many rows have a lower number.
    private func rowsBelow(_ node: Int) -> Int {
        if isContiguous { return min(node - 1, rowNodes.count) }
        var low = 0
        var high = rowNodes.count
        while low < high {
            let middle = low + (high - low) / 2
            if rowNodes[middle] < node { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func isRow(_ node: Int, _ below: Int) -> Bool {
        below < rowNodes.count && rowNodes[below] == node
    }

    // MARK: - Words

    private func bad(_ reason: MatrixProblem.Reason) -> MatrixProblem {
        .badFormat(.dimacs, reason: reason)
    }

    /// The next word of the line.
    private static func token(_ bytes: Span<UInt8>, _ index: inout Int) -> Range<Int>? {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        let start = index
        while index < bytes.count, bytes[index] > 0x20 { index += 1 }
        return start < index ? start..<index : nil
    }

    /// The next word of the line as an integer.
    private static func number(_ bytes: Span<UInt8>, _ index: inout Int) -> MatrixCell? {
        guard let word = token(bytes, &index) else { return nil }
        let number = MatrixCell.integer(in: bytes, word)
        return number == .notAnInteger ? nil : number
    }

    private static func string(_ bytes: Span<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for index in bytes.indices { text.append(Unicode.Scalar(bytes[index])) }
        return String(text)
    }
}
