extension PolicyReader {
    mutating func readCustom(_ value: JSON5Value) {
        guard case .array(let elements) = value.content else {
            report(value, .wrongType(key: "custom", expected: "list"))
            return
        }
        if elements.count > Policy.customLimit {
            report(elements[Policy.customLimit], .tooManyCriteria(limit: Policy.customLimit))
        }
        var criteria: [CustomCriterion] = []
        var lines: [String: Int] = [:]
        for element in elements.prefix(Policy.customLimit) {
            guard let (criterion, name) = readCriterion(element) else { continue }
            if CriterionName.isBuiltIn(criterion.name) {
                report(name, .nameTaken(Text.excerpt(criterion.name), firstLine: nil))
            } else if let line = lines[Text.key(criterion.name)] {
                report(name, .nameTaken(Text.excerpt(criterion.name), firstLine: line))
            } else {
                lines[Text.key(criterion.name)] = name.line
            }
            criteria.append(criterion)
        }
        policy.custom = criteria
    }

    /// The values of one criterion's keys.
    private typealias Parts = [String: JSON5Value]

    /// Which kinds a key that is not for all of them is for.
    private static let kindOfKey = ["scale": "distance", "shares": "distance", "table": "table"]

    /// One criterion, and where its name stands.
    private mutating func readCriterion(_ value: JSON5Value) -> (CustomCriterion, name: JSON5Value)? {
        let known =
            ["name", "kind", "column", "mentee", "mentor", "required", "weight", "when", "scale", "shares", "table"]
        var parts: Parts = [:]
        let members = self.members(of: value, key: "custom")
        guard case .object = value.content else { return nil }
        for member in members {
            if known.contains(member.key) {
                parts[member.key] = member.value
            } else {
                reportUnknown(member, known: known)
            }
        }
        let kindName = part("kind", of: parts, in: value).flatMap { word($0, "custom.kind", among: Self.kindNames) }
        for member in members {
            guard let kindName, let kind = Self.kindOfKey[member.key], kind != kindName else { continue }
            report(member, .keyNotOfKind(member.key, kind: kindName))
        }
        let name = part("name", of: parts, in: value).flatMap { text($0, "custom.name") }
        let columns = self.columns(parts, in: value)
        let isRequired = parts["required"].flatMap { bool($0, "custom.required") } ?? false
        let weight = parts["weight"].flatMap { integer($0, "custom.weight", in: Policy.weights) } ?? 0
        let condition = parts["when"].flatMap { self.condition($0) }
        guard let kindName, let kind = self.kind(kindName, parts, in: value), let name, let columns,
            let nameValue = parts["name"]
        else { return nil }
        let criterion = CustomCriterion(
            name: Text.trimmed(name),
            kind: kind,
            menteeColumn: columns.mentee,
            mentorColumn: columns.mentor,
            isRequired: isRequired,
            weight: weight,
            condition: condition
        )
        if findsContradictions { findContradictions(in: criterion, parts, value) }
        return (criterion, nameValue)
    }

    private mutating func findContradictions(in criterion: CustomCriterion, _ parts: Parts, _ value: JSON5Value) {
        if criterion.cannotBeKept, criterion.isRequired {
            report(parts["required"] ?? value, .neverKept(Text.excerpt(criterion.name)))
        } else if criterion.largestShare == 0, criterion.weight > 0 {
            report(parts["weight"] ?? value, .weightWithoutShares(Text.excerpt(criterion.name)))
        }
    }

    private static var kindNames: [String] { CustomCriterion.Kind.names }

    /// The value of a key that a criterion must have.
    private mutating func part(_ key: String, of parts: Parts, in value: JSON5Value) -> JSON5Value? {
        if parts[key] == nil { report(value, .missingKey(key)) }
        return parts[key]
    }

    /// The two sides' headers: `column` for both, or `mentee` and `mentor`.
    private mutating func columns(_ parts: Parts, in value: JSON5Value) -> (mentee: String, mentor: String)? {
        let headers = ["column", "mentee", "mentor"].map { key in
            parts[key].flatMap { text($0, "custom.\(key)") }
        }
        if let column = parts["column"] {
            if parts["mentee"] != nil || parts["mentor"] != nil { report(column, .columnAndSides) }
            return headers[0].map { ($0, $0) }
        }
        if parts["mentee"] == nil, parts["mentor"] == nil {
            report(value, .missingKey("column"))
            return nil
        }
        for key in ["mentee", "mentor"] where parts[key] == nil { report(value, .missingKey(key)) }
        guard let mentee = headers[1], let mentor = headers[2] else { return nil }
        return (mentee, mentor)
    }

    private mutating func condition(_ value: JSON5Value) -> CustomCriterion.Condition? {
        var parts: Parts = [:]
        let members = self.members(of: value, key: "custom.when")
        guard case .object = value.content else { return nil }
        for member in members {
            if ["side", "column", "is"].contains(member.key) {
                parts[member.key] = member.value
            } else {
                reportUnknown(member, known: ["side", "column", "is"])
            }
        }
        let side = part("side", of: parts, in: value)
            .flatMap { word($0, "custom.when.side", as: CustomCriterion.Side.self) }
        let column = part("column", of: parts, in: value).flatMap { text($0, "custom.when.column") }
        let values = part("is", of: parts, in: value).flatMap { terms($0, "custom.when.is") }
        guard let side, let column, let values else { return nil }
        return CustomCriterion.Condition(side: side, column: column, values: values)
    }

    private mutating func kind(_ name: String, _ parts: Parts, in value: JSON5Value) -> CustomCriterion.Kind? {
        switch name {
        case "same": return .same
        case "different": return .different
        case "overlap": return .overlap
        case "range": return .range
        case "distance":
            let scale = parts["scale"].flatMap { terms($0, "custom.scale") } ?? []
            guard let shares = part("shares", of: parts, in: value).map({ self.shares($0) }) else { return nil }
            return .distance(scale: scale, shares: shares)
        default:
            guard let rows = part("table", of: parts, in: value).map({ table($0) }) else { return nil }
            return .table(rows)
        }
    }

    private mutating func shares(_ value: JSON5Value) -> [DecimalNumber: Int] {
        var shares: [DecimalNumber: Int] = [:]
        var lines: [DecimalNumber: Int] = [:]
        for member in members(of: value, key: "custom.shares") {
            let share = integer(member.value, "custom.shares", in: Policy.shares)
            guard let difference = DecimalNumber(policyKey: member.key) else {
                report(member, .notANumber(Text.excerpt(member.key)))
                continue
            }
            // The same key twice is reported already; `1` and `1.0` are the same difference.
            if let line = lines.updateValue(member.keyLine, forKey: difference), shares[difference] != nil {
                report(member, .duplicateKey(member.key, firstLine: line))
            }
            shares[difference] = share
        }
        return shares
    }

    private mutating func table(_ value: JSON5Value) -> [Term: [Term: Int]] {
        var rows: [Term: [Term: Int]] = [:]
        for row in members(of: value, key: "custom.table") {
            guard let mentor = Term(row.key) else {
                report(row, .wrongType(key: "custom.table", expected: "text"))
                continue
            }
            if rows[mentor] != nil { report(row, .duplicateKey(row.key, firstLine: row.keyLine)) }
            var shares: [Term: Int] = [:]
            for member in members(of: row.value, key: "custom.table") {
                let share = integer(member.value, "custom.table", in: Policy.shares)
                guard let mentee = Term(member.key) else {
                    report(member, .wrongType(key: "custom.table", expected: "text"))
                    continue
                }
                if shares[mentee] != nil { report(member, .duplicateKey(member.key, firstLine: member.keyLine)) }
                shares[mentee] = share
            }
            rows[mentor] = shares
        }
        return rows
    }
}

extension CustomCriterion {
    /// Whether no two values keep the rule, so that it would leave only pairs of which one side states nothing.
    fileprivate var cannotBeKept: Bool {
        if case .distance(_, let shares) = kind { shares.isEmpty } else { largestShare == 0 }
    }
}
