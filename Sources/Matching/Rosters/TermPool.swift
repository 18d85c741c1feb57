/// The terms of one column, each made once and shared by all who have it.
///
/// Sets differ from person to person where their members do not: the pool knows the members.
struct TermPool {
    private typealias Member = (term: Term, isMust: Bool)

    private var members = CellCache<Member?>()

    /// The set in a cell; `nil` for a cell without a term.
    mutating func set(_ text: String) -> TermSet? {
        let bytes = text.utf8.span
        var terms: [Term] = []
        var musts: Set<Term> = []
        terms.reserveCapacity(4)
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count && !SetItem.isSeparator(bytes[end]) { end += 1 }
            if let member = member(bytes.extracting(start..<end)) {
                terms.append(member.term)
                if member.isMust { musts.insert(member.term) }
            }
            start = end + 1
        }
        return TermSet(terms: terms, musts: musts)
    }

    private mutating func member(_ part: Span<UInt8>) -> Member? {
        members.value(of: part) {
            var bytes: [UInt8] = []
            for index in part.indices { bytes.append(part[index]) }
            guard let item = SetItem(String(decoding: bytes, as: UTF8.self)), item.isWord else { return nil }
            return (Term(item), item.isMust)
        }
    }
}
