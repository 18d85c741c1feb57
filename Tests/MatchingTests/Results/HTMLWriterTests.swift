import Testing

@testable import Matching

@Suite("HTML writer")
struct HTMLWriterTests {
    private func html(_ write: (inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter(capacity: 64)
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test(
        "Texts are escaped wherever they stand",
        arguments: [
            ("", ""), ("æøå ÆØÅ é", "æøå ÆØÅ é"), ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
            ("</script>", "&lt;/script&gt;"), ("a\nb\tc\u{2028}d", "a b c d"),
            ("\u{0}\u{1B}\u{7F}\u{9B}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("x\u{202E}y\u{2066}z\u{200F}\u{FEFF}\u{AD}", "x\u{FFFD}y\u{FFFD}z\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("\u{E0041}\u{3164}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("می\u{200C}خواهم 👩\u{200D}👧", "می\u{200C}خواهم 👩\u{200D}👧"), ("“…” – ’", "“…” – ’"),
        ]
    )
    func escapes(text: String, expected: String) {
        #expect(html { $0.text(text) } == expected)
        #expect(html { $0.element("p", text: text) } == "<p>\(expected)</p>")
        #expect(html { $0.empty("input", ["value": text]) } == "<input value=\"\(expected)\"/>")
        #expect(html { $0.isolated(text) } == "<bdi>\(expected)</bdi>")
    }

    @Test("Every character is harmless or replaced")
    func everyScalar() {
        for value in (0..<UInt32(0x3200)).lazy.compactMap(Unicode.Scalar.init) {
            let text = html { $0.text(String(Character(value))) }
            let isAllowed = text.unicodeScalars.allSatisfy { scalar in
                let category = scalar.properties.generalCategory
                let isJoiner = scalar.value == 0x200C || scalar.value == 0x200D
                return isJoiner || ![.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
            }
            #expect(isAllowed && !text.isEmpty, "U+\(String(value.value, radix: 16))")
        }
    }

    @Test(
        "Marks in a sentence isolate, and only where they are a pair",
        arguments: [
            ("Without it, \u{2068}Ada <b>\u{2069} waits.", "Without it, <bdi>Ada &lt;b&gt;</bdi> waits."),
            ("\u{2069}a\u{2068}b", "\u{FFFD}a\u{FFFD}b"),
            ("\u{2068}a\u{2068}b\u{2069}c\u{2069}", "<bdi>a\u{FFFD}b</bdi>c\u{FFFD}"),
            ("\u{2068}a\u{2069}, \u{2068}b\u{2069}", "<bdi>a</bdi>, <bdi>b</bdi>"), ("none", "none"),
        ]
    )
    func sentences(sentence: String, expected: String) {
        #expect(html { $0.sentence(sentence) } == expected)
    }

    @Test("Elements nest and keep the order of attributes")
    func elements() {
        let text = html { html in
            html.element("ul", ["id": "a", "class": "b"]) { html in
                html.element("li", text: "1")
                html.empty("hr")
            }
        }
        #expect(text == #"<ul id="a" class="b"><li>1</li><hr/></ul>"#)
    }

    @Test(
        "Base64 by RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ]
    )
    func base64(text: String, expected: String) {
        #expect(ReportDigest.base64(Array(text.utf8)) == expected)
    }
}
