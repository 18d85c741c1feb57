/// The text that a problem is about, as it stands in the file, in three parts: a program can point at the middle one.
///
/// There is one only where nothing personal can stand: one cell of a column whose text a problem may repeat, never its
/// neighbours, or the piece of a line of a policy that is wrong.
public struct ProblemExcerpt: Hashable, Sendable {
    /// What stands before the wrong part in the same cell or line.
    public let before: String
    /// The wrong part; empty where something is missing at the end.
    public let marked: String
    /// What stands behind it.
    public let after: String

    init(before: some StringProtocol, marked: some StringProtocol, after: some StringProtocol) {
        self.before = Self.oneLine(before)
        self.marked = Self.oneLine(marked)
        self.after = Self.oneLine(after)
    }

    private static func oneLine(_ text: some StringProtocol) -> String {
        String(text.map { $0.isWhitespace ? " " : $0 })
    }

    // MARK: Tables

    /// The excerpts of problems in a table, in the order of the problems; `nil` where there is nothing to show.
    ///
    /// - Parameters:
    ///   - problems: problems that were found in this very file.
    ///   - bytes: the file.
    ///   - delimiter: what stands between cells, where the file was read by one that was named.
    /// - Complexity: O(*n*) for a file of *n* bytes: it is read once more, up to the last place that is asked for.
    public static func excerpts(
        of problems: [Problem],
        inTable bytes: [UInt8],
        delimiter: Delimiter? = nil
    ) -> [ProblemExcerpt?] {
        var excerpts: [ProblemExcerpt?] = Array(repeating: nil, count: problems.count)
        var wanted: [Int: [Int]] = [:]
        for (index, problem) in problems.enumerated() where problem.quotedText != nil {
            guard let line = problem.line, let column = problem.column, column > 0 else { continue }
            wanted[line, default: []].append(index)
        }
        guard !wanted.isEmpty, var reader = try? CSVReader(bytes, delimiter: delimiter) else { return excerpts }
        var record = TableRecord()
        while !wanted.isEmpty, (try? reader.next(into: &record)) == true {
            for line in Set((0..<record.count).map(record.line)) {
                guard let found = wanted[line] else { continue }
                let here = found.filter { index in
                    guard let column = problems[index].column, column <= record.count else { return false }
                    return record.line(column - 1) == line
                }
                for index in here {
                    guard let column = problems[index].column else { continue }
                    excerpts[index] = excerpt(of: problems[index], in: record.text(column - 1))
                }
                wanted[line] = here.count == found.count ? nil : found.filter { !here.contains($0) }
            }
        }
        return excerpts
    }

    private static func excerpt(of problem: Problem, in cell: String) -> ProblemExcerpt? {
        // The rest of a cell may hold what a message about a part of it does not.
        guard let part = wrongPart(of: problem), !CPRNumber.isContained(in: cell) else { return nil }
        guard let place = place(of: part, in: cell) else { return nil }
        return ProblemExcerpt(before: cell[..<place.lowerBound], marked: cell[place], after: cell[place.upperBound...])
    }

    /// Where a part of a cell stands; words of schedules are kept in lower case, so that case may differ.
    private static func place(of part: String, in cell: String) -> Range<String.Index>? {
        if let place = cell.firstRange(of: part) { return place }
        let (lowered, wanted) = (cell.lowercased(), part.lowercased())
        guard lowered.count == cell.count, let place = lowered.firstRange(of: wanted) else { return nil }
        let start = cell.index(
            cell.startIndex,
            offsetBy: lowered.distance(from: lowered.startIndex, to: place.lowerBound)
        )
        return start..<cell.index(start, offsetBy: wanted.count)
    }

    /// What is wrong within the text that a problem repeats.
    private static func wrongPart(of problem: Problem) -> String? {
        guard let text = problem.quotedText else { return nil }
        // A text that was cut short is not found as a whole.
        let whole = text.hasSuffix("…") ? String(text.dropLast()) : text
        if case .roster(.mustOnMentor) = problem.kind { return whole + "!" }
        guard case .roster(.badSchedule(_, let error)) = problem.kind else { return whole }
        let part: String
        switch error {
        case .unknownDay(let word, _), .unknownTime(let word), .missingDay(let word), .endBeforeStart(let word),
            .crossesMidnight(let word), .emptyAfterRounding(let word):
            part = word
        case .empty: part = whole
        }
        return part.isEmpty ? whole : part
    }

    // MARK: Policies

    /// The excerpt of a problem in a policy file; `nil` where there is nothing to show.
    ///
    /// Nothing is shown of a file that is no object, since it may be a list of people that was given by mistake; and of
    /// a line nothing but the member that is wrong.
    public static func excerpt(of problem: Problem, inPolicy bytes: [UInt8]) -> ProblemExcerpt? {
        guard case .policy = problem.kind, let number = problem.line, let column = problem.column, number > 0,
            column > 0,
            beginsLikePolicy(bytes)
        else { return nil }
        guard let line = Self.line(number, of: bytes) else { return nil }
        let start = line.index(line.startIndex, offsetBy: column - 1, limitedBy: line.endIndex) ?? line.endIndex
        let before = line[..<start]
        let member = before.lastIndex { "{[,".contains($0) }.map { before[before.index(after: $0)...] } ?? before
        let rest = line[start...]
        let marked = problem.isPolicySyntax ? rest.prefix(1) : token(rest)
        let more = rest.dropFirst(marked.count).contains { !$0.isWhitespace }
        return ProblemExcerpt(before: member.drop(while: \.isWhitespace), marked: marked, after: more ? " …" : "")
    }

    /// A line of a text, from 1, without its end and a byte-order mark; `nil` where there is none, or it is too long to point
    /// at something in it.
    private static func line(_ number: Int, of bytes: [UInt8]) -> String? {
        var (start, line) = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, 1)
        for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
            // The line feed of CRLF ends the line.
            if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
            if line == number { return text(bytes[start..<index]) }
            (start, line) = (index + 1, line + 1)
        }
        return line == number ? text(bytes[start...]) : nil
    }

    private static func text(_ line: ArraySlice<UInt8>) -> String? {
        let line = line.last == 0x0D ? line.dropLast() : line
        return line.count <= 10_000 ? String(decoding: line, as: UTF8.self) : nil
    }

    /// Whether the first thing in a file, comments aside, is the bracket that begins a policy.
    private static func beginsLikePolicy(_ bytes: [UInt8]) -> Bool {
        guard var scanner = try? JSON5Scanner(bytes), (try? scanner.skipBlanks()) != nil else { return false }
        return scanner.byte == UInt8(ascii: "{")
    }

    /// A key, a text in quotation marks, a number or one sign.
    private static func token(_ rest: Substring) -> Substring {
        let limit = 40
        if let quote = rest.first, quote == "\"" || quote == "'" {
            let end = rest.dropFirst().firstIndex(of: quote).map { rest.index(after: $0) } ?? rest.endIndex
            return rest[..<end].prefix(limit)
        }
        let word = rest.prefix { !$0.isWhitespace && !",:{}[]".contains($0) }
        return (word.isEmpty ? rest.prefix(1) : word).prefix(limit)
    }
}

extension Problem {
    fileprivate var isPolicySyntax: Bool {
        if case .policy(.syntax) = kind { true } else { false }
    }
}
