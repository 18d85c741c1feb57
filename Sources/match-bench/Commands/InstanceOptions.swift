import Matching

/// The options that name an instance of a family, and the method to solve it by.
struct InstanceOptions {
    let family: Family
    let rows: Int
    let columns: Int?
    let seed: Int
    let method: AssignmentMethod

    static let forms: [OptionHelp] = [
        ("--family F", "the family of the instance: uniform where nothing is said; match-bench --help lists them"),
        ("--rows N", "how many rows: 1000 where nothing is said"),
        ("--columns M", "how many columns, where the family's usual number is not wanted"),
        ("--seed S", "what the instance is made from: 1 where nothing is said"),
    ]

    static let methodForm: OptionHelp = (
        "--method X", AssignmentMethod.allCases.map(\.rawValue).joined(separator: ", ")
    )

    /// The largest number of rows, and of columns.
    private static let mostRows = 10_000_000

    /// Takes the options off the line.
    init(_ arguments: inout BenchArguments) throws(BenchError) {
        family =
            try arguments.takeValue("--family").map { name throws(BenchError) in try Family(named: name) } ?? .uniform
        rows = try arguments.takeInteger("--rows", in: 1...Self.mostRows, usual: 1000)
        columns = try arguments.takeInteger("--columns", in: 1...Self.mostRows)
        seed = try arguments.takeInteger("--seed", in: 0...Int.max, usual: 1)
        method = try Self.method(&arguments)
    }

    /// Takes `--method` off the line.
    static func method(_ arguments: inout BenchArguments) throws(BenchError) -> AssignmentMethod {
        guard let name = try arguments.takeValue("--method") else { return .automatic }
        guard let method = AssignmentMethod(rawValue: name) else {
            throw .usage("there is no method \(name); there are \(methodForm.meaning)")
        }
        return method
    }

    /// Makes the instance.
    func instance() throws(BenchError) -> Instance {
        try family.instance(rows: rows, columns: columns, seed: seed)
    }
}
