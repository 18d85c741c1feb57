/// Reads a matrix from a `.npy` file, as `numpy.save` writes it.
enum NPYMatrixParser {
    static func recognises(_ bytes: Span<UInt8>) -> Bool {
        bytes.begins(with: NPYHeader.magic)
    }

    static func parse(_ bytes: Span<UInt8>, _ problems: inout MatrixProblemList) -> CostMatrix? {
        let header: NPYHeader
        do {
            header = try NPYHeader.parse(bytes)
        } catch {
            problems.append(.badFormat(.npy, reason: error.reason))
            return nil
        }
        guard max(header.rows, header.columns) <= CostMatrix.sizeLimit else {
            problems.append(.tooLarge(limit: CostMatrix.sizeLimit))
            return nil
        }
        let (size, overflow) = (header.rows * header.columns).multipliedReportingOverflow(by: header.width)
        let found = bytes.count - header.dataStart
        guard !overflow, found == size else {
            problems.append(.badFormat(.npy, reason: overflow || found < size ? .dataTooShort : .dataTooLong))
            return nil
        }
        guard size > 0 else {
            problems.append(.empty)
            return nil
        }
        let data = bytes.extracting(header.dataStart...)
        return switch (header.kind, header.width) {
        case (.signed, 1): small(data, header, Int8.self)
        case (.signed, 2): small(data, header, Int16.self)
        case (.signed, 4): small(data, header, Int32.self)
        case (.signed, _): integers(data, header, Int64.self, &problems)
        case (.unsigned, 1): small(data, header, UInt8.self)
        case (.unsigned, 2): small(data, header, UInt16.self)
        case (.unsigned, 4): integers(data, header, UInt32.self, &problems)
        case (.unsigned, _): integers(data, header, UInt64.self, &problems)
        case (.float, 4): floats(data, header, &problems) { Double(Float(bitPattern: $0)) }
        case (.float, _): floats(data, header, &problems) { Double(bitPattern: $0) }
        }
    }

    /// Integers that fit 32 bits whatever they are.
    private static func small<Number: FixedWidthInteger & BitwiseCopyable>(
        _ data: Span<UInt8>,
        _ header: NPYHeader,
        _: Number.Type
    ) -> CostMatrix? {
        let width = MemoryLayout<Number>.size
        let rowStep = header.isFortranOrder ? width : width * header.columns
        let columnStep = header.isFortranOrder ? width * header.rows : width
        let raw = data.bytes
        let costs = [Int32](capacity: header.rows * header.columns) { output in
            for row in 0..<header.rows {
                var offset = row * rowStep
                for _ in 0..<header.columns {
                    // SAFETY: any bits are an integer; the offset is checked against the data.
                    let stored = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: Number.self)
                    let number = header.isBigEndian ? Number(bigEndian: stored) : Number(littleEndian: stored)
                    output.append(Int32(truncatingIfNeeded: number))
                    offset += columnStep
                }
            }
        }
        return CostMatrix(rows: header.rows, columns: header.columns, storage: .int32(costs))
    }

    private static func integers<Number: FixedWidthInteger & BitwiseCopyable>(
        _ data: Span<UInt8>,
        _ header: NPYHeader,
        _: Number.Type,
        _ problems: inout MatrixProblemList
    ) -> CostMatrix? {
        build(data, header, &problems) { (number: Number) in
            Int64(exactly: number).map { .cost($0) } ?? .outOfRange
        }
    }

    private static func floats<Bits: FixedWidthInteger & BitwiseCopyable>(
        _ data: Span<UInt8>,
        _ header: NPYHeader,
        _ problems: inout MatrixProblemList,
        _ double: (Bits) -> Double
    ) -> CostMatrix? {
        build(data, header, &problems, text: { "\(double($0))" }) { (bits: Bits) in
            let number = double(bits)
            guard number.isFinite else { return .forbidden }
            guard number >= -0x1p63, number < 0x1p63 else { return .outOfRange }
            // Not `Int64(exactly:)`, which would need the platform's mathematics library.
            let cost = Int64(number)
            return Double(cost) == number ? .cost(cost) : .notAnInteger
        }
    }

    @inline(__always)
    private static func build<Bits: FixedWidthInteger & BitwiseCopyable>(
        _ data: Span<UInt8>,
        _ header: NPYHeader,
        _ problems: inout MatrixProblemList,
        text: (Bits) -> String = { _ in "" },
        cell: (Bits) -> MatrixCell
    ) -> CostMatrix? {
        let width = MemoryLayout<Bits>.size
        let rowStep = header.isFortranOrder ? width : width * header.columns
        let columnStep = header.isFortranOrder ? width * header.rows : width
        let raw = data.bytes
        var builder = CostMatrixBuilder()
        builder.reserve(header.rows * header.columns)
        for row in 0..<header.rows {
            var offset = row * rowStep
            for column in 0..<header.columns {
                // SAFETY: any bits are an integer; the offset is checked against the data.
                let stored = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: Bits.self)
                let number = header.isBigEndian ? Bits(bigEndian: stored) : Bits(littleEndian: stored)
                switch cell(number) {
                case .cost(let cost): builder.append(cost)
                case .forbidden: builder.appendForbidden()
                case .outOfRange:
                    problems.append(.outOfRange, line: row + 1, column: column + 1)
                case .notAnInteger:
                    problems.append(.notAnInteger(text: text(number)), line: row + 1, column: column + 1)
                }
                offset += columnStep
            }
            if problems.isFull { return nil }
        }
        return problems.list.isEmpty ? builder.build(rows: header.rows, columns: header.columns) : nil
    }
}
