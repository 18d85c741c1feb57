import Testing

@testable import Matching

/// A value from a text that is known to be right.
func json(_ text: String) -> JSON5Value {
    do { return try JSON5Reader.read(Array(text.utf8)) } catch { preconditionFailure("\(text): \(error)") }
}

extension JSON5Value {
    /// A member of an object; `nil` where there is none.
    subscript(_ key: String) -> JSON5Value? {
        guard case .object(let members) = content else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The values of a list; none where it is no list.
    var values: [JSON5Value] {
        if case .array(let values) = content { values } else { [] }
    }

    /// An object less one of its members.
    func without(_ key: String) -> JSON5Value {
        guard case .object(let members) = content else { return self }
        return JSON5Value(content: .object(members.filter { $0.key != key }), line: line, column: column)
    }

    /// An object with another value for a member, or with one more.
    func with(_ key: String, _ value: JSON5Value) -> JSON5Value {
        guard case .object(var members) = content else { return self }
        let member = JSON5Member(key: key, keyLine: line, keyColumn: column, value: value)
        if let place = members.firstIndex(where: { $0.key == key }) {
            members[place] = member
        } else {
            members.append(member)
        }
        return JSON5Value(content: .object(members), line: line, column: column)
    }
}
