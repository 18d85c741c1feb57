/// Puts ids and names back into a file that was written with pseudonyms.
///
///     let revealer = Revealer(key)
///     let (bytes, problems) = revealer.reveal(fileBytes, file: "pairs.csv")
///
/// It reads what `match` writes: tables, JSON and the report. In JSON the lists of people are put in the order of their
/// ids, as they are where nobody has a pseudonym, so that a result can be checked again; rows of tables and of the report
/// stay where they are. Everything else in the file stays as it is.
public struct Revealer: Sendable {
    private let key: PseudonymKey

    /// Takes a key.
    public init(_ key: PseudonymKey) {
        self.key = key
    }

    /// Reveals a file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file; what it is is seen from how it begins.
    ///   - file: what to call it in problems.
    /// - Returns: the file with people in it, or `nil` where it cannot be read; and every problem.
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public func reveal(_ bytes: [UInt8], file: String) -> (bytes: [UInt8]?, problems: [Problem]) {
        let finder = PseudonymFinder(key)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = bytes.starts(with: mark) ? mark.count : 0
        switch bytes[start...].first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            do {
                // Read first as any JSON is: what comes after can rely on it.
                _ = try JSON5Reader.read(bytes)
                var revealer = JSONRevealer(bytes, from: start, finder)
                return (try revealer.reveal(), [])
            } catch {
                let kind = Problem.Kind.result(.syntax(error.reason))
                return (nil, [Problem(file: file, line: error.line, column: error.column, kind: kind)])
            }
        case UInt8(ascii: "<"):
            return (HTMLRevealer(finder).reveal(bytes), [])
        default:
            do {
                return (try table(bytes, finder), [])
            } catch {
                return (nil, [error.problem(in: file)])
            }
        }
    }

    /// Whether a file has words of the form of a pseudonym, but none of this key: then it goes with another key.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public func isOfAnotherKey(_ bytes: [UInt8]) -> Bool {
        let pseudonyms = Set(key.entries.map { Array($0.pseudonym.text.utf8) })
        let lengths = Set(pseudonyms.map(\.count))
        // Pseudonyms are ASCII; in UTF-16 every other byte of them is 0.
        let text = bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
        var hasOthers = false
        for start in text.indices.dropLast() {
            guard text[start] == UInt8(ascii: "M") || text[start] == UInt8(ascii: "E"),
                text[start + 1] == UInt8(ascii: "-")
            else { continue }
            for length in lengths where start + length <= text.count {
                let word = text[start..<start + length]
                if pseudonyms.contains(Array(word)) { return false }
                hasOthers =
                    hasOthers
                    || word.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
            }
        }
        return hasOthers
    }

    /// A table in the style that it has: for programs where commas separate its cells, else for Excel. Who saves a table with
    /// commas may open it in a spreadsheet all the same: what is put in is no formula in either.
    private func table(_ bytes: [UInt8], _ finder: PseudonymFinder) throws(TableError) -> [UInt8] {
        var reader = try CSVReader(bytes)
        var writer = CSVWriter(reader.dialect.delimiter == .comma ? .pipe : .excel)
        var record = TableRecord()
        while try reader.next(into: &record) {
            for cell in 0..<record.count {
                let text = record.text(cell)
                if let revealed = finder.meaning(text) ?? finder.revealed(text) {
                    writer.append(harmless: revealed)
                } else {
                    // As it is, whatever it begins with.
                    writer.append(number: text)
                }
            }
            writer.endRow()
        }
        return writer.bytes
    }
}
