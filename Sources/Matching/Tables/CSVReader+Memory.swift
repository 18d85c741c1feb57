extension CSVReader {
    /// How much memory it takes at most to keep every cell of a file as text, and to write them again, beside the file.
    ///
    /// - Parameter bytes: the whole file.
    /// - Returns: 128 bytes a line, 40 a cell and 4 a byte.
    /// - Complexity: O(*n*) for *n* bytes.
    public static func memoryNeeded(toKeep bytes: [UInt8]) -> Int {
        var (commas, semicolons, tabs) = (0, 0, 0)
        for byte in bytes[..<reach(in: bytes)] {
            commas &+= byte == UInt8(ascii: ",") ? 1 : 0
            semicolons &+= byte == UInt8(ascii: ";") ? 1 : 0
            tabs &+= byte == 0x09 ? 1 : 0
        }
        let lines = lineCount(bytes)
        return 128 * lines + 40 * (lines + max(commas, semicolons, tabs)) + 4 * bytes.count
    }

    /// The lines of a file, whichever way they end; blank ones and those inside quotation marks count.
    static func lineCount(_ bytes: [UInt8]) -> Int {
        var (feeds, returns) = (0, 0)
        for byte in bytes[..<reach(in: bytes)] {
            feeds &+= byte == 0x0A ? 1 : 0
            returns &+= byte == 0x0D ? 1 : 0
        }
        return max(feeds, returns) + 1
    }

    /// How many bytes at the beginning of a file are looked at, at most, until its end or its first mistake.
    ///
    /// A quotation mark that is left open makes one cell of all lines after it, and is refused at the limit of a cell: what
    /// it would take to keep these lines is not what to say of it.
    ///
    /// - Parameter size: files up to this size are taken as a whole: what they take is there.
    /// - Complexity: O(*n*) for *n* bytes.
    static func reach(in bytes: [UInt8], above size: Int = 1 << 28) -> Int {
        guard bytes.count > size, bytes.contains(UInt8(ascii: "\"")) else { return bytes.count }
        // Text is half as long as its UTF-16 at the least.
        guard var reader = try? CSVReader(bytes) else { return min(bytes.count, 2 * fieldLimit) }
        var record = TableRecord()
        do {
            while try reader.next(into: &record) {}
            return bytes.count
        } catch {
            return min(bytes.count, 2 * (reader.position + fieldLimit))
        }
    }
}
