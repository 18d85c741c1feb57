extension CustomCriterion {
    /// The criterion as it stands in a policy file: JSON on one line, with every key.
    var text: String {
        var members = [("name", Policy.quoted(name)), ("kind", Policy.quoted(kind.name))]
        if menteeColumn == mentorColumn {
            members.append(("column", Policy.quoted(menteeColumn)))
        } else {
            members += [("mentee", Policy.quoted(menteeColumn)), ("mentor", Policy.quoted(mentorColumn))]
        }
        if let condition {
            let parts = [
                ("side", Policy.quoted(condition.side.rawValue)), ("column", Policy.quoted(condition.column)),
                ("is", Self.list(condition.values)),
            ]
            members.append(("when", Self.object(parts)))
        }
        switch kind {
        case .same, .different, .overlap, .range: break
        case .distance(let scale, let shares):
            if !scale.isEmpty { members.append(("scale", Self.list(scale))) }
            let inOrder = shares.sorted { $0.key < $1.key }
            members.append(("shares", Self.object(inOrder.map { ($0.key.text, "\($0.value)") })))
        case .table(let rows):
            let inOrder = rows.sorted { $0.key.key < $1.key.key }.map { mentor, shares in
                let row = shares.sorted { $0.key.key < $1.key.key }.map { ($0.key.text, "\($0.value)") }
                return (mentor.text, Self.object(row))
            }
            members.append(("table", Self.object(inOrder)))
        }
        members += [("required", "\(isRequired)"), ("weight", "\(weight)")]
        return Self.object(members)
    }

    private static func list(_ terms: [Term]) -> String {
        "[\(terms.map { Policy.quoted($0.text) }.joined(separator: ", "))]"
    }

    private static func object(_ members: [(key: String, value: String)]) -> String {
        if members.isEmpty { return "{}" }
        return "{ \(members.map { "\(Policy.quoted($0.key)): \($0.value)" }.joined(separator: ", ")) }"
    }
}
