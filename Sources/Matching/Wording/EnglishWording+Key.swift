extension EnglishWording {
    /// The heading of a column of the key.
    public func heading(_ column: KeyColumn) -> String { column.rawValue }

    /// A list that somebody is on.
    public func name(_ role: PseudonymKey.Role) -> String { role.rawValue }

    /// What is wrong with a key, as a sentence without capital and full stop.
    public func message(_ problem: KeyProblem) -> String {
        switch problem {
        case .missingColumn(let column): "the key has no column with the header \(column.rawValue)"
        case .badCell(.pseudonym): "the cell holds no pseudonym"
        case .badCell(.id): "the row does not say whose pseudonym it is"
        case .statedTwice(let firstLine): "line \(firstLine) has the same pseudonym"
        }
    }

    /// What to do about it, as a whole sentence.
    public func cure(_ problem: KeyProblem) -> String {
        switch problem {
        case .missingColumn: "Use the key.csv that was written together with the other files."
        case .badCell, .statedTwice: "Use the key.csv as it was written, without changes."
        }
    }
}
