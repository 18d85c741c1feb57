import Foundation
import Testing

/// A programme matched by the tool, beside its lists as the tool reads their cells.
struct ProgrammeRun {
    /// One proposed pair.
    struct Pair: Hashable {
        let mentor: String
        let mentee: String
        /// `nil` where either has stated no times.
        let slot: Slot?
    }

    /// A time of the week, to the minute.
    struct Slot: Hashable {
        let day: String
        let start: Int
        let end: Int

        /// Reads `mon 15:00-16:30`.
        init?(_ code: String) {
            guard let match = code.wholeMatch(of: /([a-z]{3}) (\d\d):(\d\d)-(\d\d):(\d\d)/),
                let hours = Int(match.2), let minutes = Int(match.3), let lastHours = Int(match.4),
                let lastMinutes = Int(match.5)
            else { return nil }
            day = String(match.1)
            start = 60 * hours + minutes
            end = 60 * lastHours + lastMinutes
        }

        func overlaps(_ other: Slot) -> Bool { day == other.day && start < other.end && other.start < end }
    }

    let run: ToolRun
    let result: JSONValue
    let pairs: [Pair]
    /// The cells of each list by id and by header in lower case.
    let mentors: [String: [String: String]]
    let mentees: [String: [String: String]]

    /// Matches a folder of `fixtures/programmes`, with another policy of it where one is named.
    init(_ folder: String, policy: String? = nil) throws {
        let fixture = "programmes/\(folder)"
        var arguments = matchArguments(fixture, "--format", "json")
        if let policy { arguments = arguments.map { $0 == "policy.json5" ? policy : $0 } }
        run = try matchCLI(arguments, in: Fixtures.path(fixture))
        #expect(run.exitCode == 0, "\(run.errors)")
        result = try run.json()
        pairs = try result.list("pairs").map { pair in
            let slot = try pair.member("slot")
            return Pair(
                mentor: try pair.text("mentor"),
                mentee: try pair.text("mentee"),
                slot: try slot.text.map { try #require(Slot($0)) }
            )
        }
        mentors = try Self.rows("mentors.csv", in: fixture)
        mentees = try Self.rows("mentees.csv", in: fixture)
    }

    private static func rows(_ list: String, in fixture: String) throws -> [String: [String: String]] {
        let arguments = ["check", "--records", list, "--format", "json"]
        let cells = try matchCLI(arguments, in: Fixtures.path(fixture)).json().list("records").map { try $0.texts() }
        let headers = try #require(cells.first).map { $0.lowercased() }
        let rows = cells.dropFirst().map { ($0[0], Dictionary(zip(headers, $0)) { one, _ in one }) }
        return Dictionary(rows) { one, _ in one }
    }

    /// The mentees of a mentor, in order.
    func mentees(of mentor: String) -> [String] { pairs.filter { $0.mentor == mentor }.map(\.mentee) }

    /// The mentors of a mentee, in order.
    func mentors(of mentee: String) -> [String] { pairs.filter { $0.mentee == mentee }.map(\.mentor) }

    /// The mentees without a mentor, in order, with the reason.
    func waiting() throws -> [(mentee: String, reason: String)] {
        try result.list("unmatched").map { (try $0.text("mentee"), try $0.text("reason")) }
    }

    /// The words of a set in a cell, in lower case.
    static func words(_ cell: String?) -> Set<String> {
        let parts = (cell ?? "").lowercased().split { "|/,;!\n".contains($0) }
        return Set(parts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }).subtracting([""])
    }
}
