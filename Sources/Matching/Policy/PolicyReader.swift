/// Reads a policy file: JSON5 with comments, every key optional.
///
/// All problems are found at once; each has its line and column.
public struct PolicyReader {
    /// The most mentors that a mentee can be said to want.
    static let mentorsWanted = 1...100

    private let file: String
    private var policy = Policy()
    private var problems: [Problem] = []

    private init(file: String) { self.file = file }

    /// Reads a policy.
    ///
    /// - Parameters:
    ///   - bytes: the file's content.
    ///   - file: the file's name, for the problems.
    /// - Returns: the policy, `nil` where a problem is an error, and every problem found.
    public static func read(_ bytes: [UInt8], file: String) -> (policy: Policy?, problems: [Problem]) {
        var reader = PolicyReader(file: file)
        do {
            reader.readPolicy(try JSON5Reader.read(bytes))
        } catch {
            let kind = Problem.Kind.policy(.syntax(error.reason))
            reader.problems.append(Problem(file: file, line: error.line, column: error.column, kind: kind))
        }
        let failed = reader.problems.contains { $0.severity == .error }
        return (failed ? nil : reader.policy, reader.problems)
    }

    // MARK: Parts

    private mutating func readPolicy(_ value: JSON5Value) {
        for member in members(of: value, key: "policy") {
            let (key, value) = (member.key, member.value)
            switch key {
            case "objective":
                if let objective = word(value, key, as: Policy.Objective.self) {
                    policy.objective = objective
                }
            case "waitingClass":
                if let unit = word(value, key, as: Policy.WaitingClass.self) { policy.waitingClass = unit }
            case "minimumScore":
                let expected = "number with at most three decimals"
                if let score = number(value, key, places: 3, in: Policy.minimumScores, expected: expected) {
                    policy.minimumScoreThousandths = score
                }
            case "meetingMinutes":
                if let minutes = integer(value, key, in: Policy.meetingLengths) { policy.meetingMinutes = minutes }
            case "needTypeTolerance":
                if let steps = integer(value, key, in: Policy.tolerances) { policy.needTypeTolerance = steps }
            case "childCertificateUnder":
                if let age = integer(value, key, in: Policy.certificateAges) { policy.childCertificateUnder = age }
            case "criteria": readCriteria(value)
            case "defaults": readDefaults(value)
            case "columns": readColumns(value)
            case "balance":
                if let balance = bool(value, key) { policy.balance = balance }
            case "reserveSlots":
                if let reserves = bool(value, key) { policy.reserveSlots = reserves }
            case "custom":
                guard case .array(let criteria) = value.content else {
                    report(value, .wrongType(key: key, expected: "list"))
                    break
                }
                for criterion in criteria { report(criterion, .notYet(key: key)) }
            default:
                let known =
                    ["objective", "balance", "minimumScore", "meetingMinutes", "reserveSlots", "waitingClass"]
                    + ["childCertificateUnder", "needTypeTolerance", "criteria", "defaults", "columns", "custom"]
                reportUnknown(member, known: known)
            }
        }
    }

    private mutating func readCriteria(_ value: JSON5Value) {
        for member in members(of: value, key: "criteria") {
            guard let criterion = Criterion(rawValue: member.key) else {
                reportUnknown(member, known: Criterion.allCases.map(\.rawValue))
                continue
            }
            for part in members(of: member.value, key: member.key) {
                let key = "\(member.key).\(part.key)"
                switch part.key {
                case "required":
                    if let required = bool(part.value, key) { policy[criterion].isRequired = required }
                case "weight":
                    let allowed = criterion.canEarnPoints ? Policy.weights : 0...0
                    if let weight = integer(part.value, key, in: allowed) { policy[criterion].weight = weight }
                default: reportUnknown(part, known: ["required", "weight"])
                }
            }
        }
    }

    private mutating func readDefaults(_ value: JSON5Value) {
        for member in members(of: value, key: "defaults") {
            let key = "defaults.\(member.key)"
            switch member.key {
            case "capacity":
                let highest = Int(Int32.max)
                if let most = integer(member.value, key, in: 0...highest),
                    let capacity = Capacity(minimum: 0, maximum: most)
                {
                    policy.defaultCapacity = capacity
                }
            case "mentorsWanted":
                if let wanted = integer(member.value, key, in: Self.mentorsWanted) {
                    policy.defaultMentorsWanted = wanted
                }
            case "group":
                if let isGroup = bool(member.value, key) { policy.defaultIsGroup = isGroup }
            default: reportUnknown(member, known: ["capacity", "mentorsWanted", "group"])
            }
        }
    }

    private mutating func readColumns(_ value: JSON5Value) {
        for member in members(of: value, key: "columns") {
            switch member.key {
            case "mentors": policy.mentorColumns = readHeaders(member.value, key: "columns.mentors", owner: .mentor)
            case "mentees": policy.menteeColumns = readHeaders(member.value, key: "columns.mentees", owner: .mentee)
            default: reportUnknown(member, known: ["mentors", "mentees"])
            }
        }
    }

    private mutating func readHeaders(
        _ value: JSON5Value,
        key: String,
        owner: RosterField.Owner
    ) -> [RosterField: String] {
        var headers: [RosterField: String] = [:]
        let fields = RosterField.allCases.filter { $0.owner == .both || $0.owner == owner }
        for member in members(of: value, key: key) {
            guard let field = fields.first(where: { $0.rawValue == member.key }) else {
                reportUnknown(member, known: fields.map(\.rawValue))
                continue
            }
            if let header = member.value.string, !Text.trimmed(header).isEmpty {
                headers[field] = header
            } else {
                report(member.value, .wrongType(key: "\(key).\(member.key)", expected: "text"))
            }
        }
        return headers
    }

    // MARK: Values

    private mutating func members(of value: JSON5Value, key: String) -> [JSON5Member] {
        guard case .object(let members) = value.content else {
            report(value, .wrongType(key: key, expected: "object"))
            return []
        }
        var seen: [String: Int] = [:]
        for member in members {
            if let line = seen[member.key] {
                report(member, .duplicateKey(member.key, firstLine: line))
            } else {
                seen[member.key] = member.keyLine
            }
        }
        return members
    }

    private mutating func bool(_ value: JSON5Value, _ key: String) -> Bool? {
        if case .bool(let bool) = value.content { return bool }
        report(value, .wrongType(key: key, expected: "true or false"))
        return nil
    }

    private mutating func integer(_ value: JSON5Value, _ key: String, in range: ClosedRange<Int>) -> Int? {
        number(value, key, places: 0, in: range, expected: "whole number")
    }

    /// A number times ten to the power of `places`, in a range of such numbers.
    private mutating func number(
        _ value: JSON5Value,
        _ key: String,
        places: Int,
        in range: ClosedRange<Int>,
        expected: String
    ) -> Int? {
        switch value.scaled(places: places) {
        case .exact(let number) where range.contains(number):
            return number
        case .exact, .tooLarge:
            let unit = (0..<places).reduce(1) { unit, _ in unit * 10 }
            report(value, .outOfRange(key: key, lowest: range.lowerBound / unit, highest: range.upperBound / unit))
        case .tooFine, .notANumber:
            report(value, .wrongType(key: key, expected: expected))
        }
        return nil
    }

    private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ value: JSON5Value,
        _ key: String,
        as type: Word.Type
    ) -> Word? {
        guard let text = value.string else {
            report(value, .wrongType(key: key, expected: "text"))
            return nil
        }
        guard let word = Word(rawValue: text) else {
            report(value, .unknownWord(key: key, word: text, allowed: Word.allCases.map(\.rawValue)))
            return nil
        }
        return word
    }

    // MARK: Problems

    private mutating func reportUnknown(_ member: JSON5Member, known: [String]) {
        report(member, .unknownKey(member.key, suggestion: Text.suggestion(for: member.key, among: known)))
    }

    private mutating func report(_ value: JSON5Value, _ problem: PolicyProblem) {
        problems.append(Problem(file: file, line: value.line, column: value.column, kind: .policy(problem)))
    }

    private mutating func report(_ member: JSON5Member, _ problem: PolicyProblem) {
        problems.append(Problem(file: file, line: member.keyLine, column: member.keyColumn, kind: .policy(problem)))
    }
}

extension JSON5Value {
    /// The text of a string value.
    var string: String? {
        if case .string(let text) = content { text } else { nil }
    }
}
