@testable import Matching

/// A list is people or problems, twice the same, and no word about it holds a cell of a personal column.
///
/// Before a line `%%` may stand a policy, whose own columns are read too.
func testRoster(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let choice = input.byte()
    let delimiter = input.delimiter()
    let parts = input.parts
    let policy = parts.count > 1 ? PolicyReader.read(parts[0], file: "policy.json5").policy ?? Policy() : Policy()
    let file = parts.count > 1 ? parts[1] : Array(input.rest)
    let isMentors = choice & 1 == 1
    var options = RosterReader.Options(
        date: today,
        columns: isMentors ? policy.mentorColumns : policy.menteeColumns,
        defaultCapacity: policy.defaultCapacity,
        defaultMentorsWanted: policy.defaultMentorsWanted,
        defaultIsGroup: policy.defaultIsGroup,
        custom: policy.custom,
        delimiter: delimiter,
        skipsBadRows: choice & 2 == 2
    )
    check(file, options, isMentors)
    guard options.columns.isEmpty, let marked = withCanaries(file, delimiter) else { return }
    options.delimiter = .comma
    let said = check(marked, options, isMentors)
    claim(!said.contains(canary), "nothing personal is said")
}

/// Reads a list, looks at what must be true of it, and returns every word that is said of it.
@discardableResult
private func check(_ file: [UInt8], _ options: RosterReader.Options, _ isMentors: Bool) -> String {
    let reader = RosterReader(options)
    let problems: [Problem]
    if isMentors {
        let (first, second) = (reader.mentors(file, file: "list.csv"), reader.mentors(file, file: "list.csv"))
        claim(first.problems == second.problems && first.roster?.people == second.roster?.people, "twice the same")
        check(first.roster, first.problems, options)
        problems = first.problems
    } else {
        let (first, second) = (reader.mentees(file, file: "list.csv"), reader.mentees(file, file: "list.csv"))
        claim(first.problems == second.problems && first.roster?.people == second.roster?.people, "twice the same")
        check(first.roster, first.problems, options)
        problems = first.problems
    }
    let excerpts = ProblemExcerpt.excerpts(of: problems, inTable: file, delimiter: options.delimiter)
    claim(excerpts.count == problems.count, "an excerpt or none for each problem")
    return everythingSaid(of: problems, excerpts)
}

private func check<Person>(_ roster: Roster<Person>?, _ problems: [Problem], _ options: RosterReader.Options) {
    let hasErrors = problems.contains { $0.severity == .error }
    claim(roster != nil || hasErrors, "no list without an error")
    claim(roster == nil || options.skipsBadRows || !hasErrors, "no list with an error")
    claim(roster.map { $0.people.count == $0.lines.count } ?? true, "a line for everybody")
}

private let canary = "Kanariefugl"

/// The same table with a word that stands nowhere else in every cell that a message must not repeat; `nil` where it is no
/// table, or holds the word already.
private func withCanaries(_ file: [UInt8], _ delimiter: Delimiter?) -> [UInt8]? {
    guard var reader = try? CSVReader(file, delimiter: delimiter) else { return nil }
    var (record, writer) = (TableRecord(), CSVWriter(.pipe))
    var isPersonal: [Bool] = []
    var isFirst = true
    while (try? reader.next(into: &record)) == true {
        for cell in 0..<record.count {
            let text = record.text(cell)
            // Written at the start, a header `sep=` would name the delimiter, and the first person would be the headers.
            if text.contains(canary) || isFirst && cell == 0 && text.lowercased().hasPrefix("sep=") { return nil }
            if isFirst {
                // The fields that identify somebody, and every column that is no field.
                isPersonal.append([nil, .id, .name].contains(RosterHeader.field(for: text)))
                writer.append(text: text)
            } else if cell < isPersonal.count, isPersonal[cell], !text.isEmpty {
                writer.append(text: "\(canary) \(text)")
            } else {
                writer.append(text: text)
            }
        }
        writer.endRow()
        isFirst = false
    }
    return writer.bytes
}
