/// How much memory a bare cost matrix takes at most, reckoned before it is built.
///
/// | | bytes a cell |
/// |---|---|
/// | costs of 32 bits, and a copy where forbidden cells are marked or the sign is turned | 12 |
/// | costs of 64 bits: as they are collected, and such a copy | 24 |
/// | an arc of a DIMACS file, and its place in the sorted rows | 64 |
///
/// To these come 256 bytes for each row and column, of which the solver keeps prices and shortlists.
public struct MatrixMemory: Sendable, Hashable {
    /// The number of cells, or of arcs, at most.
    public let cells: Int
    /// All that is needed beside the file's bytes, to read, solve and prove it.
    public let bytes: Int

    /// Looks through a file, without keeping anything of it.
    ///
    /// - Parameter bytes: the whole file, of any of the formats that ``CostMatrixReader`` reads. What is wrong with it does
    ///   not matter here.
    /// - Complexity: O(*n*) for *n* bytes; O(1) for a `.npy` file.
    public init(_ bytes: [UInt8]) {
        let span = bytes.span
        if NPYMatrixParser.recognises(span) {
            self.init(npy: span)
        } else if DIMACSMatrixParser.recognises(span) {
            // An arc a line.
            let lines = CSVReader.lineCount(bytes)
            self.init(cells: lines, bytesPerCell: 64, sides: min(lines, bytes.count / 4))
        } else {
            self.init(csv: bytes)
        }
    }

    private init(cells: Int, bytesPerCell: Int, sides: Int) {
        self.cells = cells
        let (product, overflow) = cells.multipliedReportingOverflow(by: bytesPerCell)
        let (sum, carry) = product.addingReportingOverflow(256 * sides)
        bytes = overflow || carry ? .max : sum
    }

    private init(npy bytes: Span<UInt8>) {
        // What cannot be read, holds no cell or claims more than the file holds is refused before room is made for it.
        guard let header = try? NPYHeader.parse(bytes), max(header.rows, header.columns) <= CostMatrix.sizeLimit,
            header.rows > 0, header.columns > 0, header.rows * header.columns <= bytes.count
        else {
            self.init(cells: 0, bytesPerCell: 0, sides: 0)
            return
        }
        let isNarrow = header.width < 4 || header.kind == .signed && header.width == 4
        let isReordered = header.isFortranOrder || header.isBigEndian
        self.init(
            cells: header.rows * header.columns,
            bytesPerCell: (isNarrow ? 12 : 24) + (isReordered ? header.width : 0),
            sides: header.rows + header.columns
        )
    }

    /// A cell ends at each delimiter or line; a number of ten characters may need more than 32 bits.
    private init(csv bytes: [UInt8]) {
        var (commas, semicolons, tabs, lines, longest, length) = (0, 0, 0, 1, 0, 0)
        for byte in bytes[..<CSVReader.reach(in: bytes)] {
            switch byte {
            case UInt8(ascii: ","): commas &+= 1
            case UInt8(ascii: ";"): semicolons &+= 1
            case 0x09: tabs &+= 1
            case 0x0A, 0x0D: lines &+= 1
            default:
                length &+= 1
                continue
            }
            longest = max(longest, length)
            length = 0
        }
        let cells = max(commas, semicolons, tabs) + lines
        let isWide = max(longest, length) >= 10
        self.init(cells: cells, bytesPerCell: isWide ? 24 : 12, sides: lines + cells / lines)
    }
}
