import Foundation
import Testing

@testable import Matching

@Suite("Report")
struct ReportTests {
    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "O'Brien & Søn", "\u{202E}evil\u{202C}",
        "שלום", "a\u{200B}b\u{2066}", "</style>", "\u{2069}\u{2068}\u{2068}", "--><!--", "\u{1}\u{0}\u{9F}",
        "👩\u{200D}👧",
        "]]>", "javascript:alert(1)", " \u{A0} x",
    ]

    private func programme(_ seed: UInt64, hostileNames: Bool = false) -> SmallProgramme {
        var programme = SmallProgramme(seed: seed, mentors: 9, mentees: 12)
        for place in programme.mentors.indices {
            let name = Self.hostile[place % Self.hostile.count]
            programme.mentors[place].name = hostileNames ? name : "Mentor \(place)"
            guard hostileNames else { continue }
            programme.mentors[place].id = PersonID("\(name)-\(place)")!
            programme.mentors[place].area = Term(name)
            programme.mentors[place].subjects = TermSet(terms: [Term(name)!])
        }
        for place in programme.mentees.indices {
            let name = Self.hostile[(place + 3) % Self.hostile.count]
            programme.mentees[place].name = hostileNames ? name : "Mentee \(place)"
            guard hostileNames else { continue }
            programme.mentees[place].id = PersonID("\(name)+\(place)")!
            programme.mentees[place].area = Term(name)
            programme.mentees[place].subjects = TermSet(terms: [Term(name)!])
        }
        return programme
    }

    static func html(
        _ proposal: Proposal,
        rematch: Rematch? = nil,
        wording: any Wording = EnglishWording(),
        problems: [Problem] = []
    ) throws -> String {
        let run = ResultDocument.Run(
            inputs: [
                .init(role: "mentors", file: "m<b>.csv", bytes: [1]), .init(role: "mentees", file: "e.csv", bytes: [2]),
            ],
            problems: problems,
            wording: wording
        )
        let document = ReportDocument(
            proposal,
            reasons: proposal.waitingReasons(),
            rematch: rematch,
            decisions: proposal.decisionCosts(),
            advice: try proposal.recruitingAdvice(),
            wording: wording,
            run: run
        )
        return String(decoding: document.html(), as: UTF8.self)
    }

    @Test("The page is well-formed, whoever is on the lists", arguments: 0..<UInt64(12), [false, true])
    func wellFormed(seed: UInt64, hostile: Bool) throws {
        let page = try MarkupReader.read(try Self.html(programme(seed, hostileNames: hostile).proposal()))
        #expect(page.elements.first?.name == "html" && page.elements.first?.attributes["lang"] == "en")
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for element in page.elements {
            for (name, value) in element.attributes {
                #expect(!name.hasPrefix("on") && name != "style" && name != "src" && name != "srcdoc")
                if name == "href" { #expect(value.hasPrefix("#")) }
            }
            #expect(
                !["img", "iframe", "link", "object", "embed", "base", "form", "foreignobject"].contains(element.name)
            )
        }
        #expect(page.elements.count { $0.name == "script" } == 1 && page.elements.count { $0.name == "style" } == 1)
        // Every reference leads somewhere.
        for element in page.elements {
            if let href = element.attributes["href"] { #expect(ids.contains(String(href.dropFirst()))) }
            for name in ["for", "aria-labelledby"] {
                for id in element.attributes[name]?.split(separator: " ") ?? [] { #expect(ids.contains(String(id))) }
            }
        }
    }

    @Test(
        "What proposing again breaks is listed, and what else could be kept at which price",
        arguments: 0..<UInt64(20)
    )
    func rematch(seed: UInt64) throws {
        let first = try programme(seed).proposal()
        let previous = first.pairs.map { PairPlace(mentor: ($0.mentor + 1) % 9, mentee: $0.mentee) }
        let again = try first.rematch(previous: previous)
        let proposal = again.proposal
        for wording in [EnglishWording() as any Wording, DanishWording()] {
            let html = try Self.html(proposal, rematch: again, wording: wording)
            #expect(html.contains(wording.label(.brokenLead)) == !again.broken.isEmpty)
            let replaced = again.broken.contains { pair in proposal.pairs.contains { $0.mentee == pair.mentee } }
            #expect(html.contains("\(wording.label(.nowHas)): ") == replaced)
            #expect(html.contains(wording.label(.chosen)) == (again.curve.points.count > 1))
        }
    }

    @Test("Nothing in the page hides or reorders its neighbours", arguments: 0..<UInt64(6))
    func harmless(seed: UInt64) throws {
        let html = try Self.html(programme(seed, hostileNames: true).proposal())
        #expect(
            !html.contains("<script>alert") && !html.contains("<img") && !html.contains("http:")
                && !html.contains("https:")
        )
        for scalar in html.unicodeScalars {
            let category = scalar.properties.generalCategory
            #expect(
                scalar == "\n" || scalar == "\u{200D}" || scalar == "\u{200C}"
                    || ![.control, .format].contains(category)
            )
        }
    }

    @Test func thePolicyNamesWhatIsInThePage() throws {
        let html = try Self.html(programme(1).proposal())
        for (tag, directive) in [("style", "style-src"), ("script", "script-src")] {
            let start = try #require(html.range(of: "<\(tag)>")).upperBound
            let end = try #require(html.range(of: "</\(tag)>", range: start..<html.endIndex)).lowerBound
            let content = Array(html[start..<end].utf8)
            let hex = Array(SHA256.hexDigest(content).utf8)
            let digest = stride(from: 0, to: hex.count, by: 2).map {
                UInt8(String(decoding: hex[$0..<$0 + 2], as: UTF8.self), radix: 16)!
            }
            #expect(html.contains("\(directive) &#39;sha256-\(Data(digest).base64EncodedString())&#39;"))
        }
        #expect(html.contains("default-src &#39;none&#39;") && html.contains("base-uri &#39;none&#39;"))
        #expect(html.contains(#"<meta name="referrer" content="no-referrer"/>"#))
    }

    @Test("Everybody is there once", arguments: 0..<UInt64(20))
    func everybody(seed: UInt64) throws {
        let proposal = try programme(seed).proposal()
        let page = try MarkupReader.read(try Self.html(proposal))
        let cards = page.elements.filter { $0.attributes["data-mentee"] != nil }
        #expect(
            cards.map { [$0.attributes["data-mentee"], $0.attributes["data-mentor"]] }
                == proposal.pairs.map { [proposal.mentees[$0.mentee].id.text, proposal.mentors[$0.mentor].id.text] }
        )
        #expect(
            cards.map { $0.attributes["data-score"] }
                == proposal.pairs.map { "\(proposal.policy.scoreTenths(points: $0.score.points))" }
        )
        let waiting = page.elements.compactMap { $0.attributes["data-waiting"] }
        #expect(waiting == proposal.waiting.map { proposal.mentees[$0].id.text })
        for mentor in proposal.mentors { #expect(page.text.contains(mentor.name ?? mentor.id.text)) }
    }

    @Test("The figures are those of the JSON", arguments: 0..<UInt64(10))
    func figures(seed: UInt64) throws {
        let proposal = try programme(seed).proposal()
        let page = try MarkupReader.read(try Self.html(proposal))
        let json = ResultDocument(proposal, reasons: proposal.waitingReasons()).json()
        let document = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        let summary = try #require(document["summary"] as? [String: Any])
        let (matched, mentees) = (summary["matched"] as? Int ?? -1, summary["mentees"] as? Int ?? -1)
        #expect(page.text.contains("matched\(matched) of \(mentees) mentee"))
        #expect(page.text.contains("waiting\(summary["unmatched"] as? Int ?? -1)"))
    }

    @Test("The order of the rows changes nothing", arguments: 0..<UInt64(8))
    func rowOrder(seed: UInt64) throws {
        let programme = programme(seed, hostileNames: seed.isMultiple(of: 2))
        var shuffled = programme
        var generator = SeededGenerator(seed: seed + 100)
        shuffled.mentors.shuffle(using: &generator)
        shuffled.mentees.shuffle(using: &generator)
        let problems = [9, 3].map { Problem(file: "m.csv", line: $0, kind: .roster(.mentorNobodyCanUse)) }
        let one = try Self.html(programme.proposal(), problems: problems)
        #expect(one == (try Self.html(shuffled.proposal(), problems: problems.reversed())))
        #expect(one.contains("m.csv, lines 3 and 9"))
    }

    @Test("Somebody on neither list, on one, or whom nobody suits")
    func empty() throws {
        let mentor = Mentor(id: PersonID("M")!, languages: LanguageSet("dansk"))
        let mentee = Mentee(id: PersonID("E")!, languages: LanguageSet("arabisk"))
        for (mentors, mentees) in [([], []), ([mentor], []), ([], [mentee]), ([mentor], [mentee])] {
            let proposal = try Matcher(policy: Policy(), date: RandomPeople.date).match(
                mentors: mentors,
                mentees: mentees
            )
            let page = try MarkupReader.read(try Self.html(proposal))
            #expect(page.text.contains("Nobody could be matched"))
        }
    }

    @Test func aPairTakesLittleRoom() throws {
        let mentors = try (0..<40).map { place in
            Mentor(
                id: PersonID("M\(place)")!,
                name: "Mentor Mentorsen \(place)",
                needType: .both,
                subjects: TermSet("matematik|dansk|fysik"),
                languages: LanguageSet("dansk|arabisk"),
                schedule: try WeeklySchedule.parse("man 15-18, ons 16-18").schedule,
                area: Term("Nordbyen"),
                interests: TermSet("fodbold|musik"),
                childCertificate: .valid
            )
        }
        let mentees = try (0..<40).map { place in
            Mentee(
                id: PersonID("E\(place)")!,
                name: "Mentee Menteesen \(place)",
                needType: .social,
                subjects: TermSet("matematik|dansk"),
                languages: LanguageSet("arabisk|dansk"),
                schedule: try WeeklySchedule.parse("man 14-18, ons 15-17").schedule,
                area: Term("Nordbyen"),
                interests: TermSet("musik|skak"),
                age: Age(17)
            )
        }
        let proposal = try Matcher(policy: Policy(), date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        let size = try Self.html(proposal).utf8.count
        // 3 MB for 2,000 pairs with everything around them.
        #expect(size < 70_000 + 1_500 * 40, "\(size) bytes")
    }

    @Test("Every label is worded, in both languages")
    func labels() {
        let (english, danish) = (EnglishWording(), DanishWording())
        for label in ReportLabel.allCases {
            #expect(!english.label(label).isEmpty && !danish.label(label).isEmpty, "\(label)")
        }
        #expect(danish.longDate(CalendarDate("2026-03-01")!) == "1. marts 2026")
        #expect(english.longDate(CalendarDate("2026-03-01")!) == "1 March 2026")
        #expect(
            danish.number(1_234_567) == "1.234.567" && english.number(-1234) == "-1,234" && danish.number(12) == "12"
        )
    }
}
