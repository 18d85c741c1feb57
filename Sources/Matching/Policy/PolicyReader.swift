/// Reads a policy file: JSON5 with comments, every key optional.
///
/// All problems are found at once; each has its line and column.
public struct PolicyReader {
    /// The most mentors that a mentee can be said to want.
    static let mentorsWanted = 1...100

    private let file: String
    /// Whether parts that are each allowed but mean nothing together are problems.
    let findsContradictions: Bool
    var policy: Policy
    private(set) var problems: [Problem] = []
    /// Where the keys of the outermost object have their values.
    private(set) var places: [String: JSON5Value] = [:]

    private init(file: String, over base: Policy, findsContradictions: Bool) {
        self.file = file
        self.findsContradictions = findsContradictions
        policy = base
    }

    /// Reads a policy.
    ///
    /// - Parameters:
    ///   - bytes: the file's content.
    ///   - file: the file's name, for the problems.
    ///   - base: what applies where the file says nothing. The file's keys go on top of it, one by one; its `custom`
    ///     replaces that of the base as a whole.
    /// - Returns: the policy, `nil` where a problem is an error, and every problem found.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        over base: Policy = Policy()
    ) -> (policy: Policy?, problems: [Problem]) {
        do {
            let value = try JSON5Reader.read(bytes)
            return read(value, by: PolicyReader(file: file, over: base, findsContradictions: true))
        } catch {
            let kind = Problem.Kind.policy(.syntax(error.reason))
            return (nil, [Problem(file: file, line: error.line, column: error.column, kind: kind)])
        }
    }

    /// Reads a policy that stands within another JSON text, as the one that applied stands in a result.
    ///
    /// Contradictions are no problems here: what applied has applied.
    public static func read(_ value: JSON5Value, file: String) -> (policy: Policy?, problems: [Problem]) {
        read(value, by: PolicyReader(file: file, over: Policy(), findsContradictions: false))
    }

    private static func read(
        _ value: JSON5Value,
        by reader: consuming PolicyReader
    ) -> (policy: Policy?, problems: [Problem]) {
        reader.readPolicy(value)
        let failed = reader.problems.contains { $0.severity == .error }
        return (failed ? nil : reader.policy, reader.problems)
    }

    private mutating func readPolicy(_ value: JSON5Value) {
        for member in members(of: value, key: "policy") {
            places[member.key] = member.value
            readPart(member)
        }
        if findsContradictions { findContradictions(value) }
    }

    private mutating func readPart(_ member: JSON5Member) {
        let (key, value) = (member.key, member.value)
        switch key {
        case "objective":
            if let objective = word(value, key, as: Policy.Objective.self) { policy.objective = objective }
        case "balance":
            if let balance = bool(value, key) { policy.balance = balance }
        case "minimumScore":
            let expected = "number with at most three decimals"
            if let score = number(value, key, places: 3, in: Policy.minimumScores, expected: expected) {
                policy.minimumScoreThousandths = score
            }
        case "meetingMinutes":
            if let minutes = integer(value, key, in: Policy.meetingLengths) { policy.meetingMinutes = minutes }
        case "reserveSlots":
            if let reserves = bool(value, key) { policy.reserveSlots = reserves }
        case "waitingClass":
            if let unit = word(value, key, as: Policy.WaitingClass.self) { policy.waitingClass = unit }
        case "childCertificateUnder":
            if let age = integer(value, key, in: Policy.certificateAges) { policy.childCertificateUnder = age }
        case "needTypeTolerance":
            if let steps = integer(value, key, in: Policy.tolerances) { policy.needTypeTolerance = steps }
        case "criteria": readCriteria(value)
        case "defaults": readDefaults(value)
        case "columns": readColumns(value)
        case "custom": readCustom(value)
        default:
            let known =
                ["objective", "balance", "minimumScore", "meetingMinutes", "reserveSlots", "waitingClass"]
                + ["childCertificateUnder", "needTypeTolerance", "criteria", "defaults", "columns", "custom"]
            reportUnknown(member, known: known)
        }
    }

    // MARK: Problems

    mutating func reportUnknown(_ member: JSON5Member, known: [String]) {
        report(member, .unknownKey(member.key, suggestion: Text.suggestion(for: member.key, among: known)))
    }

    mutating func report(_ value: JSON5Value, _ problem: PolicyProblem) {
        problems.append(Problem(file: file, line: value.line, column: value.column, kind: .policy(problem)))
    }

    mutating func report(_ member: JSON5Member, _ problem: PolicyProblem) {
        problems.append(Problem(file: file, line: member.keyLine, column: member.keyColumn, kind: .policy(problem)))
    }
}
