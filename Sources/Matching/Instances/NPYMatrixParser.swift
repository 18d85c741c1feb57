/// Reads a matrix from a `.npy` file, as `numpy.save` writes it, piece by piece.
struct NPYMatrixParser: Sendable {
    private let byteCount: Int
    private var received = 0
    private var state = State.header([])

    private enum State: Sendable {
        /// The header has not come to its end yet.
        case header([UInt8])
        /// Numbers in the order of the matrix and of this machine, which are kept as they come.
        case numbers(NPYNumbers)
        /// Numbers by columns or with the high byte first, which are read at the end.
        case collected(NPYHeader, [UInt8])
        /// Something is wrong, and has been said.
        case failed
    }

    /// - Parameter byteCount: how long the file is.
    init(byteCount: Int) { self.byteCount = byteCount }

    static func recognises(_ bytes: Span<UInt8>) -> Bool {
        bytes.begins(with: NPYHeader.magic)
    }

    /// Takes the next bytes of the file.
    mutating func append(_ piece: Span<UInt8>, _ problems: inout MatrixProblemList) {
        received += piece.count
        switch state {
        case .header(var start):
            state = .failed
            CostMatrixStream.append(piece, to: &start)
            if let end = NPYHeader.end(start.span), start.count >= end {
                readHeader(start, &problems)
            } else {
                state = .header(start)
            }
        case .numbers(var numbers):
            // Taken out of the state, so that what grows is not copied.
            state = .failed
            numbers.append(piece, &problems)
            state = .numbers(numbers)
        case .collected(let header, var bytes):
            state = .failed
            CostMatrixStream.append(piece, to: &bytes)
            state = .collected(header, bytes)
        case .failed:
            break
        }
    }

    /// The matrix, or `nil` and what is wrong.
    consuming func finish(_ problems: inout MatrixProblemList) -> CostMatrix? {
        var parser = self
        if case .header(let start) = parser.state {
            parser.state = .failed
            parser.readHeader(start, &problems)
        }
        // The file may have changed since its length was looked up.
        if problems.list.isEmpty, parser.received != parser.byteCount {
            let isShort = parser.received < parser.byteCount
            problems.append(.badFormat(.npy, reason: isShort ? .dataTooShort : .dataTooLong))
        }
        guard problems.list.isEmpty else { return nil }
        switch parser.state {
        case .numbers(let numbers): return numbers.finish(&problems)
        case .collected(let header, let bytes): return NPYNumbers.reordered(bytes.span, header, &problems)
        case .header, .failed: return nil
        }
    }

    /// Reads the header at the start of a file, and begins with the numbers behind it.
    private mutating func readHeader(_ start: [UInt8], _ problems: inout MatrixProblemList) {
        let header: NPYHeader
        do {
            header = try NPYHeader.parse(start.span)
        } catch {
            problems.append(.badFormat(.npy, reason: error.reason))
            return
        }
        guard max(header.rows, header.columns) <= CostMatrix.sizeLimit else {
            problems.append(.tooLarge(limit: CostMatrix.sizeLimit))
            return
        }
        let (size, overflow) = (header.rows * header.columns).multipliedReportingOverflow(by: header.width)
        let found = byteCount - header.dataStart
        guard !overflow, found == size else {
            problems.append(.badFormat(.npy, reason: overflow || found < size ? .dataTooShort : .dataTooLong))
            return
        }
        guard size > 0 else {
            problems.append(.empty)
            return
        }
        let rest = start.span.extracting(header.dataStart...)
        if header.isFortranOrder || header.isBigEndian {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(size)
            CostMatrixStream.append(rest, to: &bytes)
            state = .collected(header, bytes)
        } else {
            var numbers = NPYNumbers(header)
            numbers.append(rest, &problems)
            state = .numbers(numbers)
        }
    }
}
