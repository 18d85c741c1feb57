/// What can be wrong with a key of pseudonyms whose table could be read.
///
/// Neither ids nor names stand in any case: the place says where to look.
public enum KeyProblem: Hashable, Sendable {
    /// One of the columns that a key has to have.
    public enum Column: String, CaseIterable, Hashable, Sendable {
        /// The name that stands in the files that were written.
        case pseudonym
        /// Whose name it is.
        case id
    }

    /// A column that a key needs and the file does not have.
    case missingColumn(Column)
    /// A cell that holds no pseudonym, or no id.
    case badCell(Column)
    /// A pseudonym that an earlier line has.
    case statedTwice(firstLine: Int)

    /// The stable names of these problems.
    public enum Code: String, CaseIterable, Sendable, Hashable {
        /// A column that a key needs and the file does not have.
        case missingKeyColumn
        /// A cell that holds no pseudonym, or no id.
        case badKeyCell
        /// A pseudonym that an earlier line has.
        case keyStatedTwice
    }

    /// The stable name of the problem.
    public var code: Code {
        switch self {
        case .missingColumn: .missingKeyColumn
        case .badCell: .badKeyCell
        case .statedTwice: .keyStatedTwice
        }
    }

    /// How much the problem matters: with a wrong key somebody would be taken for somebody else.
    public var severity: Problem.Severity { .error }
}
