/// Who is who: for everybody on two lists, what to be called instead of an id and a name.
///
/// Mentors become `M-7KQ2` with the name `Mentor 7KQ2`, mentees `E-X4T9` and `Mentee X4T9`. The letters and digits are
/// drawn at random, so that nobody without the key can tell whose they are, and are such that none is taken for another.
/// Nobody is called what somebody on the lists is really called.
public struct PseudonymKey: Hashable, Sendable {
    /// Which list somebody is on.
    public enum Role: String, CaseIterable, Hashable, Sendable {
        /// The list of mentors.
        case mentor
        /// The list of mentees.
        case mentee

        /// What a pseudonym begins with.
        var prefix: String {
            switch self {
            case .mentor: "M-"
            case .mentee: "E-"
            }
        }

        /// What the name that goes with a pseudonym begins with. It is the same word in Danish and English.
        var namePrefix: String {
            switch self {
            case .mentor: "Mentor "
            case .mentee: "Mentee "
            }
        }
    }

    /// One person.
    public struct Entry: Hashable, Sendable {
        /// The list.
        public let role: Role
        /// What stands in the place of the id, such as `M-7KQ2`.
        public let pseudonym: PersonID
        /// The real id.
        public let id: PersonID
        /// The real name, where the list states one.
        public let name: String?

        /// What stands in the place of the name, such as `Mentor 7KQ2`.
        public var pseudonymousName: String { role.namePrefix + pseudonym.text.dropFirst(role.prefix.count) }
    }

    /// Everybody, mentors first, each in the order of the lists that the key was made for or read from.
    public let entries: [Entry]

    init(entries: [Entry]) {
        self.entries = entries
    }

    /// Draws a pseudonym for everybody.
    ///
    /// - Parameters:
    ///   - mentors: everybody on the list of mentors.
    ///   - mentees: everybody on the list of mentees.
    ///   - generator: where randomness comes from. For people it has to be the system's own: whoever can repeat the draws
    ///     can tell who is who.
    /// - Complexity: O(*n*) draws for *n* people.
    public init(
        mentors: [Mentor],
        mentees: [Mentee],
        using generator: inout some RandomNumberGenerator
    ) {
        let people =
            mentors.map { (role: Role.mentor, id: $0.id, name: $0.name) }
            + mentees.map { (role: .mentee, id: $0.id, name: $0.name) }
        var taken = Set(people.map(\.id.text))
        taken.formUnion(people.compactMap(\.name))
        let width = Self.width(for: people.count)
        var codes: Set<String> = []
        entries = people.map { role, id, name in
            while true {
                let code = Self.code(width, using: &generator)
                guard let pseudonym = PersonID(role.prefix + code) else { continue }
                let entry = Entry(role: role, pseudonym: pseudonym, id: id, name: name)
                if taken.contains(pseudonym.text) || taken.contains(entry.pseudonymousName) { continue }
                if codes.insert(code).inserted { return entry }
            }
        }
    }

    /// Digits and capital letters, without those that look like others (0, O, 1, I, L, 5, S, 8, B, U, Z) and without vowels,
    /// so that no word comes up.
    static let alphabet = Array("234679CDFGHJKMNPQRTVWXY")
    /// The alphabet as bytes.
    static let letters = Set(alphabet.compactMap(\.asciiValue))

    /// How many letters tell so many people apart with many to spare: at least four.
    private static func width(for people: Int) -> Int {
        var (width, codes) = (4, 23 * 23 * 23 * 23)
        while codes / 16 < people {
            width += 1
            codes *= alphabet.count
        }
        return width
    }

    private static func code(_ width: Int, using generator: inout some RandomNumberGenerator) -> String {
        String((0..<width).map { _ in alphabet[Int.random(in: alphabet.indices, using: &generator)] })
    }
}

extension PseudonymKey.Entry {
    /// A person from a key that is read; `nil` where the pseudonym is none.
    init?(pseudonym text: String, id: PersonID, name: String?) {
        guard let pseudonym = PersonID(text),
            let role = PseudonymKey.Role.allCases.first(where: { pseudonym.text.hasPrefix($0.prefix) })
        else { return nil }
        let code = pseudonym.text.dropFirst(role.prefix.count)
        guard code.count >= 4, code.allSatisfy(PseudonymKey.alphabet.contains) else { return nil }
        self.init(role: role, pseudonym: pseudonym, id: id, name: name)
    }
}
