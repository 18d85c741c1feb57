/// The stable name of a kind of problem, the same in every release and language.
///
/// Every problem has one, and the set of them all is known: whatever explains problems can be complete.
public enum ProblemCode: Hashable, Sendable, CaseIterable {
    /// Of a table.
    case table(TableProblem.Code)
    /// Of a list of people.
    case roster(RosterProblem.Code)
    /// Of a file of pairs.
    case pairs(PairsProblem.Code)
    /// Of a policy.
    case policy(PolicyProblem.Code)
    /// Of a cost matrix.
    case matrix(MatrixProblem.Code)
    /// Of a result that is checked again.
    case result(ResultProblem.Code)
    /// Of a key of pseudonyms.
    case key(KeyProblem.Code)

    /// Every code, by the kind of file that it is about.
    public static let allCases: [ProblemCode] =
        TableProblem.Code.allCases.map(ProblemCode.table) + RosterProblem.Code.allCases.map(ProblemCode.roster)
        + PairsProblem.Code.allCases.map(ProblemCode.pairs) + PolicyProblem.Code.allCases.map(ProblemCode.policy)
        + MatrixProblem.Code.allCases.map(ProblemCode.matrix) + ResultProblem.Code.allCases.map(ProblemCode.result)
        + KeyProblem.Code.allCases.map(ProblemCode.key)

    /// The name, as messages show it: `badDate`.
    public var name: String {
        switch self {
        case .table(let code): code.rawValue
        case .roster(let code): code.rawValue
        case .pairs(let code): code.rawValue
        case .policy(let code): code.rawValue
        case .matrix(let code): code.rawValue
        case .result(let code): code.rawValue
        case .key(let code): code.rawValue
        }
    }

    /// The code of that name; `nil` where there is none.
    public init?(_ name: String) {
        guard let code = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = code
    }
}
