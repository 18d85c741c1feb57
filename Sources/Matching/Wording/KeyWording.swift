/// A column of a key of pseudonyms. `pseudonym` and `id` are what it is read back by.
public enum KeyColumn: String, CaseIterable, Sendable {
    /// Which list the person is on.
    case role
    /// What stands in the place of the id.
    case pseudonym
    /// The real id.
    case id
    /// The real name.
    case name
}

/// The words of the key that says who is who.
public protocol KeyWording: Sendable {
    /// The heading of a column of the key.
    func heading(_ column: KeyColumn) -> String
    /// A list that somebody is on, in a word.
    func name(_ role: PseudonymKey.Role) -> String
    /// What is wrong with a key, in one sentence without the place.
    func message(_ problem: KeyProblem) -> String
    /// What to do about it, in one sentence.
    func cure(_ problem: KeyProblem) -> String
}
