extension RosterReader {
    /// How much memory reading a list takes at most beside its bytes.
    ///
    /// A line becomes a person or a problem, of 512 bytes at most beside what the cells say; the cells' words are kept
    /// twice, as they are written and as they are compared. Of columns that are ignored nothing is kept, so that a wide
    /// list takes less.
    ///
    /// - Parameter bytes: the whole file.
    /// - Returns: 512 bytes a line and 2 a byte.
    /// - Complexity: O(*n*) for *n* bytes.
    public static func memoryNeeded(toRead bytes: [UInt8]) -> Int {
        512 * CSVReader.lineCount(bytes) + 2 * bytes.count
    }
}
