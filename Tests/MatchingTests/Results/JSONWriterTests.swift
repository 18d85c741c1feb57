import Foundation
import Testing

@testable import Matching

@Suite("JSON writer")
struct JSONWriterTests {
    private func text(_ layout: JSONWriter.Layout, _ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter(layout: layout)
        write(&json)
        return String(decoding: json.finish(), as: UTF8.self)
    }

    private func result(_ json: inout JSONWriter) {
        json.object { json in
            json.member("schema", 1)
            json.object("summary") { json in
                json.member("lowest", nil as Int?)
                json.member("optimal", true)
            }
            json.array("pairs") { json in
                json.object(inline: true) { json in
                    json.member("mentor", "M07")
                    json.member("score", number: "87.3")
                    json.array("slots") { json in
                        json.value(1)
                        json.value("mon")
                        json.null()
                    }
                    json.object("none") { _ in }
                }
                json.object(inline: true) { json in json.member("mentor", nil as String?) }
            }
            json.array("empty") { _ in }
            json.object("nothing") { _ in }
        }
    }

    @Test("Pretty: a line each, and inline what is told so")
    func pretty() {
        #expect(
            text(.pretty, result) == """
                {
                  "schema": 1,
                  "summary": {
                    "lowest": null,
                    "optimal": true
                  },
                  "pairs": [
                    { "mentor": "M07", "score": 87.3, "slots": [1, "mon", null], "none": {} },
                    { "mentor": null }
                  ],
                  "empty": [],
                  "nothing": {}
                }

                """
        )
    }

    @Test("Compact: no blanks")
    func compact() {
        #expect(
            text(.compact, result)
                == #"{"schema":1,"summary":{"lowest":null,"optimal":true},"pairs":[{"mentor":"M07","score":87.3,"#
                + #""slots":[1,"mon",null],"none":{}},{"mentor":null}],"empty":[],"nothing":{}}"#
        )
    }

    @Test(
        "Texts are escaped where they must be",
        arguments: [
            ("", #""""#), ("æ🙂 日本 …", #""æ🙂 日本 …""#), ("a\"b\\c/d", #""a\"b\\c/d""#),
            ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
            ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("a\u{2028}\u{2029}b", #""a\u2028\u2029b""#),
            ("\u{2027}\u{202A}x\u{202E}", "\"\u{2027}\\u202ax\\u202e\""),
            ("é\u{80}\u{9B}\u{9F}\u{A0}", "\"é\\u0080\\u009b\\u009f\u{A0}\""),
            ("\u{61C}ع\u{200D}\u{200E}\u{200F}", "\"\\u061cع\u{200D}\\u200e\\u200f\""),
            ("\u{2065}\u{2066}\u{2069}\u{206A}", "\"\u{2065}\\u2066\\u2069\u{206A}\""),
            ("\r\n", #""\r\n""#),
        ]
    )
    func escapes(content: String, expected: String) throws {
        #expect(text(.compact) { $0.value(content) } == expected)
        let decoded = try JSONDecoder().decode(String.self, from: Data(expected.utf8))
        #expect(Array(decoded.utf8) == Array(content.utf8))
    }

    @Test("Keys are escaped too")
    func keys() {
        #expect(text(.compact) { json in json.object { $0.member("a\"\n", false) } } == #"{"a\"\n":false}"#)
    }

    @Test("Whole numbers of every size")
    func numbers() {
        for number in [0, 1, -1, 9, 10, -10, 12345, .max, .min] as [Int] {
            #expect(text(.compact) { $0.value(number) } == "\(number)")
            #expect(text(.compact) { $0.value(Int64(number)) } == "\(number)")
        }
        for number in [0, .max, .min, -1] as [Int128] {
            #expect(text(.compact) { $0.value(number) } == "\(number)")
        }
        #expect(text(.compact) { $0.value(nil as Int128?) } == "null")
    }

    @Test(
        "What is a number",
        arguments: [
            ("0", true), ("-0", true), ("10.50", true), ("1e5", true), ("-1.5E-10", true), ("87.3", true),
            ("", false), ("-", false), ("01", false), ("1.", false), (".5", false), ("+1", false), ("1e", false),
            ("1,5", false),
            ("NaN", false), ("1 ", false), ("0x1", false), ("١", false),
        ]
    )
    func isNumber(text: String, expected: Bool) {
        #expect(JSONWriter.isNumber(text) == expected)
    }

    @Test("What is written reads back", arguments: [JSONWriter.Layout.compact, .pretty])
    func readsBack(layout: JSONWriter.Layout) throws {
        var state: UInt64 = 7
        var names: [String] = []
        var json = JSONWriter(layout: layout)
        json.beginArray()
        for number in 0..<2_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let scalars = (0..<number % 12).map {
                Unicode.Scalar(UInt32(truncatingIfNeeded: state >> ($0 * 4)) % 0x3000) ?? "?"
            }
            let name = scalars.map { String($0) }.joined()
            names.append(name)
            json.beginObject(inline: number.isMultiple(of: 2))
            json.member("name", name)
            json.key("n")
            json.value(number)
            json.endObject()
        }
        json.endArray()
        let bytes = json.finish()
        guard case .array(let elements) = try JSON5Reader.read(bytes).content else {
            Issue.record("no array")
            return
        }
        #expect(elements.count == names.count)
        for (number, (element, name)) in zip(elements, names).enumerated() {
            guard case .object(let members) = element.content else {
                Issue.record("no object")
                return
            }
            #expect(members.map(\.value.content) == [.string(name), .integer(number)])
        }
        #expect((try JSONSerialization.jsonObject(with: Data(bytes)) as? [Any])?.count == names.count)
    }
}
