extension PolicyReader {
    /// The members of an object; keys given twice are reported.
    mutating func members(of value: JSON5Value, key: String) -> [JSON5Member] {
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

    mutating func bool(_ value: JSON5Value, _ key: String) -> Bool? {
        if case .bool(let bool) = value.content { return bool }
        report(value, .wrongType(key: key, expected: "true or false"))
        return nil
    }

    mutating func integer(_ value: JSON5Value, _ key: String, in range: ClosedRange<Int>) -> Int? {
        number(value, key, places: 0, in: range, expected: "whole number")
    }

    /// A number times ten to the power of `places`, in a range of such numbers.
    mutating func number(
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

    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ value: JSON5Value,
        _ key: String,
        as type: Word.Type
    ) -> Word? {
        guard let text = word(value, key, among: Word.allCases.map(\.rawValue)) else { return nil }
        return Word(rawValue: text)
    }

    mutating func word(_ value: JSON5Value, _ key: String, among allowed: [String]) -> String? {
        guard let text = value.string else {
            report(value, .wrongType(key: key, expected: "text"))
            return nil
        }
        if allowed.contains(text) { return text }
        report(value, .unknownWord(key: key, word: Text.excerpt(text), allowed: allowed))
        return nil
    }

    /// A text with a visible character.
    mutating func text(_ value: JSON5Value, _ key: String) -> String? {
        if let text = value.string, !Text.trimmed(text).isEmpty { return text }
        report(value, .wrongType(key: key, expected: "text"))
        return nil
    }

    /// A list of texts, at least one; those that mean the same as an earlier one are reported.
    mutating func terms(_ value: JSON5Value, _ key: String) -> [Term]? {
        guard case .array(let elements) = value.content, !elements.isEmpty else {
            report(value, .wrongType(key: key, expected: "list of texts"))
            return nil
        }
        var terms: [Term] = []
        var lines: [Term: Int] = [:]
        for element in elements {
            guard let term = text(element, key).flatMap(Term.init) else { continue }
            if let line = lines[term] {
                report(element, .duplicateKey(Text.excerpt(term.text), firstLine: line))
            } else {
                lines[term] = element.line
                terms.append(term)
            }
        }
        return terms
    }
}

extension JSON5Value {
    /// The text of a string value.
    var string: String? {
        if case .string(let text) = content { text } else { nil }
    }
}
