/// The numbers of a `.npy` file, as they become the costs of a matrix.
struct NPYNumbers: Sendable {
    private let header: NPYHeader
    private var builder = CostMatrixBuilder()
    /// The first bytes of a number whose others have not come yet.
    private var begun: [UInt8] = []

    /// Begins a matrix of numbers that come row by row, with the low byte first.
    init(_ header: NPYHeader) {
        self.header = header
        builder.reserve(header.rows * header.columns)
    }

    /// Takes the next bytes.
    mutating func append(_ piece: Span<UInt8>, _ problems: inout MatrixProblemList) {
        if problems.isFull { return }
        var start = 0
        if !begun.isEmpty {
            start = min(piece.count, header.width - begun.count)
            CostMatrixStream.append(piece.extracting(..<start), to: &begun)
            guard begun.count == header.width else { return }
            let number = begun
            begun = []
            appendNumbers(number.span, &problems)
        }
        let end = start + (piece.count - start) / header.width * header.width
        appendNumbers(piece.extracting(start..<end), &problems)
        CostMatrixStream.append(piece.extracting(end...), to: &begun)
    }

    /// The matrix, or `nil` where there are problems or numbers are missing.
    consuming func finish(_ problems: inout MatrixProblemList) -> CostMatrix? {
        problems.list.isEmpty ? builder.build(rows: header.rows, columns: header.columns) : nil
    }

    /// A matrix whose numbers lie by columns or with the high byte first.
    static func reordered(
        _ data: Span<UInt8>,
        _ header: NPYHeader,
        _ problems: inout MatrixProblemList
    ) -> CostMatrix? {
        var plain = header
        plain.isFortranOrder = false
        plain.isBigEndian = false
        var numbers = NPYNumbers(plain)
        let width = header.width
        var row: [UInt8] = []
        row.reserveCapacity(header.columns * width)
        for index in 0..<header.rows where !problems.isFull {
            row.removeAll(keepingCapacity: true)
            for column in 0..<header.columns {
                let place = header.isFortranOrder ? column * header.rows + index : index * header.columns + column
                for byte in 0..<width {
                    row.append(data[place * width + (header.isBigEndian ? width - 1 - byte : byte)])
                }
            }
            numbers.append(row.span, &problems)
        }
        return numbers.finish(&problems)
    }

    // MARK: Types

    /// Takes whole numbers.
    private mutating func appendNumbers(_ data: Span<UInt8>, _ problems: inout MatrixProblemList) {
        switch (header.kind, header.width) {
        case (.signed, 1): appendSmall(data, Int8.self)
        case (.signed, 2): appendSmall(data, Int16.self)
        case (.signed, 4): appendSmall(data, Int32.self)
        case (.signed, _): appendIntegers(data, Int64.self, &problems)
        case (.unsigned, 1): appendSmall(data, UInt8.self)
        case (.unsigned, 2): appendSmall(data, UInt16.self)
        case (.unsigned, 4): appendIntegers(data, UInt32.self, &problems)
        case (.unsigned, _): appendIntegers(data, UInt64.self, &problems)
        case (.float, 4): appendFloats(data, &problems) { Double(Float(bitPattern: $0)) }
        case (.float, _): appendFloats(data, &problems) { Double(bitPattern: $0) }
        }
    }

    /// Integers that fit 32 bits whatever they are.
    private mutating func appendSmall<Number: FixedWidthInteger & BitwiseCopyable>(
        _ data: Span<UInt8>,
        _: Number.Type
    ) {
        let raw = unsafe data.bytes
        let width = MemoryLayout<Number>.size
        builder.appendNarrow(count: data.count / width) { index in
            // SAFETY: any bits are an integer; the offset is checked against the data.
            let stored = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index &* width, as: Number.self)
            return Int32(truncatingIfNeeded: Number(littleEndian: stored))
        }
    }

    private mutating func appendIntegers<Number: FixedWidthInteger & BitwiseCopyable>(
        _ data: Span<UInt8>,
        _: Number.Type,
        _ problems: inout MatrixProblemList
    ) {
        append(data, &problems) { (number: Number) in Int64(exactly: number).map { .cost($0) } ?? .outOfRange }
    }

    private mutating func appendFloats<Bits: FixedWidthInteger & BitwiseCopyable>(
        _ data: Span<UInt8>,
        _ problems: inout MatrixProblemList,
        _ double: (Bits) -> Double
    ) {
        append(data, &problems, text: { "\(double($0))" }) { (bits: Bits) in
            let number = double(bits)
            guard number.isFinite else { return .forbidden }
            guard number >= -0x1p63, number < 0x1p63 else { return .outOfRange }
            // Not `Int64(exactly:)`, which would need the platform's mathematics library.
            let cost = Int64(number)
            return Double(cost) == number ? .cost(cost) : .notAnInteger
        }
    }

    @inline(__always)
    private mutating func append<Bits: FixedWidthInteger & BitwiseCopyable>(
        _ data: Span<UInt8>,
        _ problems: inout MatrixProblemList,
        text: (Bits) -> String = { _ in "" },
        cell: (Bits) -> MatrixCell
    ) {
        let raw = unsafe data.bytes
        for index in 0..<data.count / MemoryLayout<Bits>.size {
            // SAFETY: any bits are an integer; the offset is checked against the data.
            let stored = unsafe raw.unsafeLoadUnaligned(
                fromByteOffset: index &* MemoryLayout<Bits>.size,
                as: Bits.self
            )
            let number = Bits(littleEndian: stored)
            let problem: MatrixProblem
            switch cell(number) {
            case .cost(let cost):
                builder.append(cost)
                continue
            case .forbidden:
                builder.appendForbidden()
                continue
            case .outOfRange: problem = .outOfRange
            case .notAnInteger: problem = .notAnInteger(text: text(number))
            }
            let (row, column) = builder.count.quotientAndRemainder(dividingBy: header.columns)
            problems.append(problem, line: row + 1, column: column + 1)
            if problems.isFull { return }
            // Keeps the place of those that follow.
            builder.append(0)
        }
    }
}
