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
    /// - Complexity: O(*n* log *n*) for *n* bytes, those of the revealed file too.
    public func reveal(_ bytes: [UInt8], file: String) -> (bytes: [UInt8]?, problems: [Problem]) {
        let most = mostBytes(of: bytes)
        switch Self.form(of: bytes) {
        case .json(let start):
            do {
                // Read first as any JSON is: what comes after can rely on it.
                _ = try JSON5Reader.read(bytes)
                var revealer = JSONRevealer(bytes, from: start, PseudonymFinder(key))
                return (try revealer.reveal(capacity: most), [])
            } catch {
                let kind = Problem.Kind.result(.syntax(error.reason))
                return (nil, [Problem(file: file, line: error.line, column: error.column, kind: kind)])
            }
        case .page:
            return (HTMLRevealer(key).reveal(bytes, capacity: most), [])
        case .table:
            do {
                return (try table(bytes, capacity: most), [])
            } catch {
                return (nil, [error.problem(in: file)])
            }
        }
    }

    /// How many pseudonyms stand in a file: those of this key, and words of the same form that are not in it.
    ///
    /// One that is not in the key says that the file goes with another. Two keys of many people have pseudonyms in common by
    /// chance, so that those which are known say nothing then: they would be taken for other people.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public func pseudonyms(in bytes: [UInt8]) -> (known: Int, foreign: Int) {
        let pseudonyms = Set(key.entries.map { Array($0.pseudonym.text.utf8) })
        let lengths = Set(pseudonyms.map(\.count))
        // Pseudonyms are ASCII; in UTF-16 every other byte of them is 0.
        let text = bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
        var (known, foreign) = (0, 0)
        for start in text.indices.dropLast() {
            guard text[start] == UInt8(ascii: "M") || text[start] == UInt8(ascii: "E"),
                text[start + 1] == UInt8(ascii: "-"), start == 0 || !Self.isOfWord(text[start - 1])
            else { continue }
            var end = start + 2
            while end < text.count, (0x30...0x39).contains(text[end]) || (0x41...0x5A).contains(text[end]) { end += 1 }
            guard lengths.contains(end - start) else { continue }
            if pseudonyms.contains(Array(text[start..<end])) {
                known += 1
            } else if text[start + 2..<end].allSatisfy(PseudonymKey.letters.contains) {
                foreign += 1
            }
        }
        return (known, foreign)
    }

    /// Whether a byte is a letter or digit, or part of one beyond ASCII.
    private static func isOfWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
    }

    // MARK: Memory

    /// How much memory it takes at most to reveal a file, beside the file itself. A pseudonym is short and what it stands
    /// for need not be, and it can stand in a file any number of times.
    ///
    /// - Parameter bytes: the whole file.
    /// - Returns: three times what the revealed file has at most, twice the file, and what JSON takes as values.
    /// - Complexity: O(*n*) for *n* bytes.
    public func memoryNeeded(toReveal bytes: [UInt8]) -> Int {
        let most = min(.max / 8, mostBytes(of: bytes))
        guard case .json = Self.form(of: bytes) else { return 3 * most + 2 * bytes.count }
        return 3 * most + 2 * bytes.count + ResultVerifier.memoryNeeded(toRead: bytes)
    }

    /// How many bytes a file has at most once it is revealed.
    private func mostBytes(of bytes: [UInt8]) -> Int {
        let finder = PseudonymFinder(key)
        switch Self.form(of: bytes) {
        case .json(let start): return bytes.count + JSONRevealer(bytes, from: start, finder).bytesOfPeople()
        case .page: return bytes.count + finder.bytesOfPeople(in: String(decoding: bytes, as: UTF8.self))
        case .table:
            // In UTF-8, and with quotation marks, the rest may be three times as long.
            var most = 3 * bytes.count
            // What is wrong with a table is said when it is revealed.
            guard var reader = try? CSVReader(bytes) else { return most }
            var record = TableRecord()
            while (try? reader.next(into: &record)) == true {
                for cell in 0..<record.count {
                    most = min(.max / 8, most + finder.bytesOfPeople(in: record.text(cell)))
                }
            }
            return most
        }
    }

    // MARK: Forms

    /// What a file is, seen from how it begins.
    private enum Form {
        /// JSON, from that place on.
        case json(start: Int)
        case page
        case table
    }

    private static func form(of bytes: [UInt8]) -> Form {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = bytes.starts(with: mark) ? mark.count : 0
        return switch bytes[start...].first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["): .json(start: start)
        case UInt8(ascii: "<"): .page
        default: .table
        }
    }

    /// A table in the style that it has: for programs where commas separate its cells, else for Excel. Who saves a table with
    /// commas may open it in a spreadsheet all the same: what is put in is no formula in either.
    private func table(_ bytes: [UInt8], capacity: Int) throws(TableError) -> [UInt8] {
        let finder = PseudonymFinder(key)
        var reader = try CSVReader(bytes)
        var writer = CSVWriter(reader.dialect.delimiter == .comma ? .pipe : .excel)
        writer.reserveCapacity(capacity)
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
