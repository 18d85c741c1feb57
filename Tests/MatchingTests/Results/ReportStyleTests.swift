import Foundation
import Testing

@testable import Matching

@Suite("How a report looks")
struct ReportStyleTests {
    private static let css = ReportStyle.css.text

    /// The colours of each of the three schemes, by name: light, dark, and on paper.
    private static let schemes: [[String: String]] = css.components(separatedBy: ":root{").dropFirst().map { part in
        let declarations = part.prefix { $0 != "}" }.split(separator: ";")
        return Dictionary(
            declarations.compactMap { declaration in
                let sides = declaration.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
                return sides.count == 2 && sides[0].hasPrefix("--") ? (String(sides[0].dropFirst(2)), sides[1]) : nil
            }
        ) { first, _ in first }
    }

    /// The relative luminance of WCAG 2.2.
    private static func luminance(_ colour: String) throws -> Double {
        var digits = Array(colour.dropFirst())
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        let channels = try stride(from: 0, to: 6, by: 2).map { place -> Double in
            let value = Double(try #require(Int(String(digits[place..<place + 2]), radix: 16))) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    private static func contrast(_ one: String, _ other: String) throws -> Double {
        let values = try [luminance(one), luminance(other)].sorted()
        return (values[1] + 0.05) / (values[0] + 0.05)
    }

    @Test("Text and what it stands on differ enough, in every scheme", arguments: 0..<3)
    func contrast(scheme: Int) throws {
        #expect(Self.schemes.count == 3)
        let colours = Self.schemes[scheme]
        var pairs: [(String, String, Double)] = []
        for ground in ["paper", "card", "tint", "warm"] {
            for text in ["ink", "soft", "link"] { pairs.append((text, ground, 4.5)) }
        }
        pairs += [("need", "card", 4.5), ("ring", "paper", 3), ("ring", "card", 3), ("offer", "card", 3)]
        pairs += [("need", "track", 3), ("soft", "track", 3)]
        // Numbers in the fields of the week: dark on pale, and the other way round.
        for map in ["c", "o"] {
            for level in 1...3 { pairs.append(("on", "\(map)\(level)", 4.5)) }
            for level in 4...5 { pairs.append(("off", "\(map)\(level)", 4.5)) }
        }
        for (text, ground, least) in pairs {
            // What a scheme does not say is as in the light one.
            let one = try #require(colours[text] ?? Self.schemes[0][text])
            let other = try #require(colours[ground] ?? Self.schemes[0][ground])
            let found = try Self.contrast(one, other)
            #expect(found >= least, "\(text) on \(ground): \(found)")
        }
    }

    @Test func theStyleAndTheScriptFitIntoXML() {
        #expect(!Self.css.contains("<") && !Self.css.contains("&") && !Self.css.contains("]]>"))
        let script = ReportScript.javaScript.text
        #expect(!script.contains("<") && !script.contains("&") && !script.contains("]]>"))
        for word in [
            "innerHTML", "outerHTML", "document.write", "eval", "fetch", "XMLHttpRequest", "localStorage", "cookie",
        ] {
            #expect(!script.contains(word))
        }
        for word in ["@import", "url(", "http"] { #expect(!Self.css.contains(word)) }
    }

    @Test func aBarIsAsWideAsItsClassSays() {
        for width in [1, 37, 100] { #expect(Self.css.contains(".w\(width)::before{width:\(width)%}")) }
        #expect(Self.css.contains(".w0::before"))
    }
}
