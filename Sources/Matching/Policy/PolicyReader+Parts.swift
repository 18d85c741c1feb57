extension PolicyReader {
    mutating func readCriteria(_ value: JSON5Value) {
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

    mutating func readDefaults(_ value: JSON5Value) {
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

    mutating func readColumns(_ value: JSON5Value) {
        for member in members(of: value, key: "columns") {
            switch member.key {
            case "mentors": readHeaders(member.value, key: "columns.mentors", owner: .mentor, into: \.mentorColumns)
            case "mentees": readHeaders(member.value, key: "columns.mentees", owner: .mentee, into: \.menteeColumns)
            default: reportUnknown(member, known: ["mentors", "mentees"])
            }
        }
    }

    private mutating func readHeaders(
        _ value: JSON5Value,
        key: String,
        owner: RosterField.Owner,
        into columns: WritableKeyPath<Policy, [RosterField: String]>
    ) {
        var fieldOfHeader: [String: RosterField] = [:]
        let fields = RosterField.allCases.filter { $0.owner == .both || $0.owner == owner }
        for member in members(of: value, key: key) {
            guard let field = fields.first(where: { $0.rawValue == member.key }) else {
                reportUnknown(member, known: fields.map(\.rawValue))
                continue
            }
            guard let header = text(member.value, "\(key).\(member.key)") else { continue }
            if let other = fieldOfHeader.updateValue(field, forKey: Text.looseKey(header)), other != field {
                report(member.value, .headerTwice(Text.excerpt(header), other))
            }
            policy[keyPath: columns][field] = header
        }
    }
}
