extension RosterReader {
    /// How much memory reading a list takes at most beside its bytes.
    ///
    /// A line becomes a person or a problem, in a list that doubles as it grows: where it has just done so, the old one and
    /// the new are there at once, which is room for three times as many. To these come 128 bytes for what looks a person up,
    /// and the words of the cells, kept twice, as they are written and as they are compared. Of columns that are ignored
    /// nothing is kept, so that a wide list takes less.
    ///
    /// - Parameter bytes: the whole file.
    /// - Returns: three people and 128 bytes a line, and 2 a byte.
    /// - Complexity: O(*n*) for *n* bytes.
    public static func memoryNeeded(toRead bytes: [UInt8]) -> Int {
        bytesPerLine * CSVReader.lineCount(bytes) + 2 * bytes.count
    }

    static let bytesPerLine = 3 * personSize + 128

    private static let personSize = max(
        MemoryLayout<Mentor>.stride,
        MemoryLayout<Mentee>.stride,
        MemoryLayout<Problem>.stride
    )
}
