/// The first thing that is wrong with a result, and where.
struct ResultFault: Error {
    let problem: ResultProblem
    let line: Int?
    let column: Int?

    init(_ problem: ResultProblem, at value: JSON5Value?) {
        self.problem = problem
        line = value?.line
        column = value?.column
    }
}

extension JSON5Value {
    /// A member of an object.
    ///
    /// - Throws: where there is none, or more than one.
    func member(_ name: String) throws(ResultFault) -> JSON5Value {
        guard let value = try memberIfAny(name) else { throw ResultFault(.unreadable(member: name), at: self) }
        return value
    }

    /// A member of an object; `nil` where there is none.
    func memberIfAny(_ name: String) throws(ResultFault) -> JSON5Value? {
        guard case .object(let members) = content else { throw ResultFault(.unreadable(member: name), at: self) }
        var found: JSON5Value?
        for member in members where member.key == name {
            if found != nil { throw ResultFault(.unreadable(member: name), at: member.value) }
            found = member.value
        }
        return found
    }

    /// The elements of a list that is a member.
    func list(_ name: String) throws(ResultFault) -> [JSON5Value] {
        let value = try member(name)
        guard case .array(let elements) = value.content else { throw ResultFault(.unreadable(member: name), at: value) }
        return elements
    }

    /// The elements of a list that is a member, none where there is no such member.
    func listIfAny(_ name: String) throws(ResultFault) -> [JSON5Value] {
        try memberIfAny(name) == nil ? [] : list(name)
    }

    /// A text that is a member.
    func text(_ name: String) throws(ResultFault) -> String {
        let value = try member(name)
        guard case .string(let text) = value.content else { throw ResultFault(.unreadable(member: name), at: value) }
        return text
    }

    /// A truth value that is a member.
    func bool(_ name: String) throws(ResultFault) -> Bool {
        let value = try member(name)
        guard case .bool(let bool) = value.content else { throw ResultFault(.unreadable(member: name), at: value) }
        return bool
    }

    /// A whole number that is a member.
    func integer(_ name: String) throws(ResultFault) -> Int {
        let value = try member(name)
        guard case .integer(let number) = value.content else { throw ResultFault(.unreadable(member: name), at: value) }
        return number
    }

    /// A whole number that is a member and may need 128 bits.
    func wideInteger(_ name: String) throws(ResultFault) -> Int128 {
        let value = try member(name)
        switch value.content {
        case .integer(let number): return Int128(number)
        case .decimal(let text):
            if let number = Int128(text) { return number }
        default: break
        }
        throw ResultFault(.unreadable(member: name), at: value)
    }

    /// The texts of a list that is a member.
    func texts(_ name: String) throws(ResultFault) -> [String] {
        var texts: [String] = []
        for element in try list(name) {
            guard case .string(let text) = element.content else {
                throw ResultFault(.unreadable(member: name), at: element)
            }
            texts.append(text)
        }
        return texts
    }

    /// Requires a member to be a whole number.
    func require(_ name: String, _ expected: Int) throws(ResultFault) {
        if try integer(name) != expected { throw ResultFault(.wrong(member: name), at: try member(name)) }
    }

    /// Requires a member to be a text.
    func require(_ name: String, _ expected: String) throws(ResultFault) {
        if try text(name) != expected { throw ResultFault(.wrong(member: name), at: try member(name)) }
    }

    /// Requires a member to be a truth value.
    func require(_ name: String, _ expected: Bool) throws(ResultFault) {
        if try bool(name) != expected { throw ResultFault(.wrong(member: name), at: try member(name)) }
    }

    /// Requires a member to be a list of texts.
    func require(_ name: String, _ expected: [String]) throws(ResultFault) {
        if try texts(name) != expected { throw ResultFault(.wrong(member: name), at: try member(name)) }
    }
}
