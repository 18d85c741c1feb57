@testable import Matching

/// An input taken apart: a few bytes that choose, and the rest, which is what is read.
struct Input {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// The next byte; 0 behind the end.
    mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

    /// A delimiter, or none, by the next byte. Printable bytes do, so that inputs can be written by hand.
    mutating func delimiter() -> Delimiter? {
        switch byte() & 3 {
        case 1: .semicolon
        case 2: .comma
        case 3: .tab
        default: nil
        }
    }

    /// The rest in parts, which lines of nothing but `%%` separate.
    var parts: [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        for line in rest.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.elementsEqual("%%".utf8) {
                parts.append([])
            } else {
                parts[parts.count - 1] += line + [0x0A]
            }
        }
        return parts
    }

    /// The rest as a text; what is no UTF-8 is replaced.
    var text: String { String(decoding: rest, as: UTF8.self) }
}

/// The day of every test: nothing depends on the clock.
let today = CalendarDate(year: 2026, month: 11, day: 21)!

/// Every word that is said of problems, in both languages, and what they hold.
func everythingSaid(of problems: [Problem], _ excerpts: [ProblemExcerpt?] = []) -> String {
    var said = ""
    for problem in problems {
        for wording in [EnglishWording(), DanishWording()] as [any Wording] {
            said += wording.message(problem) + "\n" + wording.cure(problem) + "\n"
        }
        said += "\(problem)\n"
    }
    for excerpt in excerpts {
        if let excerpt { said += excerpt.before + excerpt.marked + excerpt.after + "\n" }
    }
    return said
}
