@testable import Matching

/// Where and what a problem is: "3:5 unknownValue", with "-" for what is meant as a whole.
func places(_ problems: [Problem]) -> [String] {
    problems.map { "\($0.line.map(String.init) ?? "-"):\($0.column.map(String.init) ?? "-") \($0.code)" }
}

/// The roster problems among problems, in order.
func kinds(_ problems: [Problem]) -> [RosterProblem] {
    problems.compactMap { if case .roster(let problem) = $0.kind { problem } else { nil } }
}

/// A reader on a fixed day, which lists depend on as little as on anything else of the moment.
func rosterReader(
    columns: [RosterField: String] = [:],
    skipsBadRows: Bool = false,
    delimiter: Delimiter? = .semicolon,
    change: (inout RosterReader.Options) -> Void = { _ in }
) -> RosterReader {
    var options = RosterReader.Options(
        date: CalendarDate(year: 2026, month: 12, day: 1)!,
        columns: columns,
        delimiter: delimiter,
        skipsBadRows: skipsBadRows
    )
    change(&options)
    return RosterReader(options)
}

extension RosterReader {
    /// Reads mentors from lines of text.
    func mentors(_ lines: String...) -> (roster: Roster<Mentor>?, problems: [Problem]) {
        mentors(Array(lines.joined(separator: "\n").utf8), file: "mentors.csv")
    }

    /// Reads mentees from lines of text.
    func mentees(_ lines: String...) -> (roster: Roster<Mentee>?, problems: [Problem]) {
        mentees(Array(lines.joined(separator: "\n").utf8), file: "mentees.csv")
    }
}
