/// What people are called in a report: by their names as far as they have any.
struct ReportNames {
    /// Names that more than one person has, on either list.
    private let shared: Set<String>

    init(_ proposal: Proposal) {
        var seen: Set<String> = []
        var shared: Set<String> = []
        for name in proposal.mentors.lazy.map(\.name) + proposal.mentees.lazy.map(\.name) {
            if let name, !seen.insert(Text.key(name)).inserted { shared.insert(Text.key(name)) }
        }
        self.shared = shared
    }

    /// A mentor's name, or the id where there is none.
    func name(_ person: Mentor) -> String { name(person.name, person.id) }
    /// A mentee's name, or the id where there is none.
    func name(_ person: Mentee) -> String { name(person.name, person.id) }

    /// What a sentence calls a mentor: by the name alone where nobody else has it.
    func inSentence(_ person: Mentor) -> String { inSentence(person.name, person.id) }
    /// What a sentence calls a mentee.
    func inSentence(_ person: Mentee) -> String { inSentence(person.name, person.id) }

    private func name(_ name: String?, _ id: PersonID) -> String {
        name.flatMap { $0.isEmpty ? nil : $0 } ?? id.text
    }

    private func inSentence(_ name: String?, _ id: PersonID) -> String {
        guard let name, !name.isEmpty else { return HTMLText.isolated(id.text) }
        return HTMLText.isolated(shared.contains(Text.key(name)) ? "\(name) (\(id.text))" : name)
    }
}

extension HTMLWriter {
    /// Writes a name, and the id in small letters where there is a name beside it.
    mutating func person(_ name: String, _ id: PersonID) {
        isolated(name)
        if name == id.text { return }
        text(" ")
        // Small letters are isolated by the style.
        element("small", text: id.text)
    }
}
