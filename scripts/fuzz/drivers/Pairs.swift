@testable import Matching

/// Pairs are read or refused; nobody is in them who is not on the lists; and no word about them holds an id.
func testPairs(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let choice = input.byte()
    let delimiter = input.delimiter()
    let file = Array(input.rest)
    func ids(_ texts: [String]) -> Set<PersonID> { Set(texts.compactMap { PersonID($0) }) }
    let knowsLists = choice & 1 == 0
    let reader = PairsReader(
        mentors: knowsLists ? ids(["M1", "M2", "Zyxmentor"]) : nil,
        mentees: knowsLists ? ids(["E1", "E2", "Zyxmentee"]) : nil,
        statusWhereEmpty: choice & 2 == 2 ? .continued : nil,
        delimiter: delimiter,
        skipsBadRows: choice & 4 == 4
    )
    let (pairs, problems) = reader.read(file, file: "pairs.csv")
    let again = reader.read(file, file: "pairs.csv")
    claim(pairs?.directives == again.pairs?.directives && problems == again.problems, "twice the same")
    claim(pairs != nil || problems.contains { $0.severity == .error }, "pairs or an error")
    let excerpts = ProblemExcerpt.excerpts(of: problems, inTable: file, delimiter: delimiter)
    let said = everythingSaid(of: problems, excerpts)
    // The text of a status that nobody understands may be repeated.
    if !statuses(file, delimiter).contains("Zyx") { claim(!said.contains("Zyx"), "no id is said") }
    guard let pairs else { return }
    for key in pairs.directives.statuses.keys {
        claim(reader.mentors?.contains(key.mentor) ?? true, "a mentor on the list")
        claim(reader.mentees?.contains(key.mentee) ?? true, "a mentee on the list")
        claim(pairs.lines[key] != nil, "a line for each pair")
    }
    let policy = Policy()
    _ = pairs.lockProblems(policy: policy, date: today, mentors: [], mentees: [])
}

/// What stands in the column of the status.
private func statuses(_ file: [UInt8], _ delimiter: Delimiter?) -> String {
    guard var reader = (try? CSVReader(file)) ?? (try? CSVReader(file, delimiter: delimiter)) else { return "" }
    var (record, header, statuses) = (TableRecord(), [String](), "")
    while (try? reader.next(into: &record)) == true {
        let row = (0..<record.count).map(record.text)
        if header.isEmpty { header = row.map(Text.looseKey) }
        statuses += zip(header, row).filter { $0.0 == "status" }.map(\.1).joined()
    }
    return statuses
}
