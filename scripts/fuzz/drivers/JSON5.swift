@testable import Matching

/// A JSON5 text is read or refused; written again, by our writer or as it stands in a policy, it reads the same.
func testJSON5(_ bytes: [UInt8]) {
    do throws(JSON5Error) {
        let value = try JSON5Reader.read(bytes)
        let again = try JSON5Reader.read(bytes)
        claim(value == again, "twice the same")
        for layout in [JSONWriter.Layout.compact, .pretty] {
            var json = JSONWriter(layout: layout)
            write(value, to: &json)
            let written = json.finish()
            claim(isSame(try JSON5Reader.read(written), value), "written and read back")
        }
    } catch {
        claim(error.line >= 1 && error.column >= 1, "a place in the file")
        let problem = Problem(
            file: "policy.json5",
            line: error.line,
            column: error.column,
            kind: .policy(.syntax(error.reason))
        )
        let excerpt = ProblemExcerpt.excerpt(of: problem, inPolicy: bytes)
        claim(everythingSaid(of: [problem], [excerpt]).utf8.count < 20_000 + 8 * bytes.count, "not too much is said")
    }
}

func write(_ value: JSON5Value, to json: inout JSONWriter) {
    switch value.content {
    case .null: json.null()
    case .bool(let flag): json.value(flag)
    case .integer(let number): json.value(number)
    // JSON has not all of these numbers: the others as texts.
    case .decimal(let text) where JSONWriter.isNumber(text): json.value(number: text)
    case .decimal(let text): json.value(text)
    case .string(let text): json.value(text)
    case .array(let values):
        json.array(inline: values.count < 3) { json in
            for value in values { write(value, to: &json) }
        }
    case .object(let members):
        json.object(inline: members.count < 3) { json in
            for member in members {
                json.key(member.key)
                write(member.value, to: &json)
            }
        }
    }
}

/// Whether two values are the same wherever they stand, byte for byte.
func isSame(_ first: JSON5Value, _ second: JSON5Value) -> Bool {
    switch (first.content, second.content) {
    case (.array(let one), .array(let other)):
        one.count == other.count && zip(one, other).allSatisfy { isSame($0, $1) }
    case (.object(let one), .object(let other)):
        one.count == other.count
            && zip(one, other).allSatisfy { $0.key.utf8.elementsEqual($1.key.utf8) && isSame($0.value, $1.value) }
    case (.string(let one), .string(let other)), (.string(let one), .decimal(let other)):
        one.utf8.elementsEqual(other.utf8)
    default: first.content == second.content
    }
}
