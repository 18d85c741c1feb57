@testable import Matching

/// A key is read or refused, and no word about it says who is who; what is revealed by it has the form it had.
///
/// The input is a key and, behind a line `%%`, a file to reveal. Without such a line the whole input is a file, and the key
/// is one of ours.
func testKey(_ bytes: [UInt8]) {
    let parts = Input(bytes).parts
    guard parts.count > 1 else { return reveal(bytes, ours) }
    let (key, problems) = KeyReader(parts[0], file: "key.csv").read()
    claim((key == nil) == problems.contains { $0.severity == .error }, "a key or an error")
    let said = everythingSaid(of: problems)
    if !"\(problems)".contains("Zyx") { claim(!said.contains("Zyx"), "nobody is named") }
    claim(!"\(problems)".contains("Zyx"), "nobody is in a problem")
    guard let key else { return }
    for wording in [EnglishWording(), DanishWording()] as [any Wording] {
        let written = key.table(wording).bytes
        claim(KeyReader(written, file: "key.csv").read().key == key, "a key written and read")
    }
    reveal(parts[1], key)
}

private func reveal(_ file: [UInt8], _ key: PseudonymKey) {
    let revealer = Revealer(key)
    let (revealed, problems) = revealer.reveal(file, file: "file")
    claim((revealed == nil) == !problems.isEmpty, "a file or a problem")
    _ = everythingSaid(of: problems)
    _ = revealer.pseudonyms(in: file)
    guard let revealed else { return }
    // The names of ours are such that nothing of the form is changed by them.
    guard key == ours else { return }
    // A text by itself is no document, and may be a table of one cell as well.
    if let json = try? JSON5Reader.read(file), shape(json).count > 1 {
        guard let after = try? JSON5Reader.read(revealed) else { return claim(false, "JSON stays JSON") }
        claim(shape(json) == shape(after), "revealed, it has as many members")
    }
    // A name may hold as many separators as what is hardly a table: then it takes saying which one it is. And without what a
    // table leaves out above it, blank lines and `sep=;`, a cell may begin as a file of another kind does.
    let beginning = { (bytes: [UInt8]) in bytes.first { (0x21...0x7E).contains($0) } }
    if let first = beginning(revealed), "{[<".utf8.contains(first), first != beginning(file) { return }
    let again = revealer.reveal(revealed, file: "file")
    let isRead = again.problems.allSatisfy { ["ambiguousDelimiter", "notCSV", "emptyFile"].contains($0.code) }
    claim(isRead, "what is revealed can be read")
}

private let ours: PseudonymKey = {
    func entry(_ pseudonym: String, _ id: String, _ name: String?) -> PseudonymKey.Entry? {
        PersonID(id).flatMap { PseudonymKey.Entry(pseudonym: pseudonym, id: $0, name: name) }
    }
    return PseudonymKey(
        entries: [
            entry("M-7KQ2", "M1", "Anna \"Ann\" <Ny> & Søn"), entry("M-9999", "M2", nil),
            entry("E-X4T9", "E1", "Bo; Bent"),
            entry("E-CCCC", "E-CCCD", "=1+1"),
        ].compactMap(\.self)
    )
}()

/// How many values there are on each level.
private func shape(_ value: JSON5Value) -> [Int] {
    var counts: [Int] = []
    var level = [value]
    while !level.isEmpty {
        counts.append(level.count)
        level = level.flatMap { value -> [JSON5Value] in
            switch value.content {
            case .array(let values): values
            case .object(let members): members.map(\.value)
            default: []
            }
        }
    }
    return counts
}
