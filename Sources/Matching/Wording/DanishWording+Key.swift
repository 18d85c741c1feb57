extension DanishWording {
    /// The heading of a column of the key.
    public func heading(_ column: KeyColumn) -> String {
        switch column {
        case .role: "rolle"
        case .pseudonym: "pseudonym"
        case .id: "id"
        case .name: "navn"
        }
    }

    /// A list that somebody is on.
    public func name(_ role: PseudonymKey.Role) -> String { role.rawValue }

    /// What is wrong with a key, as a sentence without capital and full stop.
    public func message(_ problem: KeyProblem) -> String {
        switch problem {
        case .missingColumn(let column): "nøglen mangler kolonnen \(column.rawValue)"
        case .badCell(.pseudonym): "der står ikke et pseudonym i cellen"
        case .badCell(.id): "rækken siger ikke, hvis pseudonym det er"
        case .statedTwice(let firstLine): "linje \(firstLine) har det samme pseudonym"
        }
    }

    /// What to do about it, as a whole sentence.
    public func cure(_ problem: KeyProblem) -> String {
        switch problem {
        case .missingColumn: "Brug den key.csv, der blev skrevet sammen med de andre filer."
        case .badCell, .statedTwice: "Brug key.csv, som den blev skrevet, uden ændringer."
        }
    }
}
