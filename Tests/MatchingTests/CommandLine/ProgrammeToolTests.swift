import Foundation
import Testing

/// The whole programmes under `fixtures/programmes`, and what their guides promise of them.
@Suite("Programmes from end to end")
struct ProgrammeToolTests {
    /// What a programme's guide says will come of it.
    struct Programme: CustomTestStringConvertible, Sendable {
        let folder: String
        let mentors: Int
        let mentees: Int
        let matched: Int
        /// Everybody who waits, and why.
        let waiting: [String: String]
        /// Groups that compete: those who wait among them, all in them, and the mentors they share.
        var groups: [(waiting: String, mentees: [String], mentors: [String])] = []
        /// For a mentee without possible mentors, the rules that must be among the causes.
        var causes: [String: [String]] = [:]
        /// Pairs that anybody would make.
        var pairs: [String: String] = [:]

        var testDescription: String { folder }
    }

    static let programmes = [
        // Three speak Ukrainian alone and two mentors do; one speaks what no mentor does; one has early weekends alone.
        Programme(
            folder: "s01-esbjerg-varde",
            mentors: 200,
            mentees: 72,
            matched: 65,
            waiting: [
                "E07": "notReady", "E14": "noEligibleMentor", "E34": "noEligibleMentor", "E35": "noEligibleMentor",
                "E48": "competition", "E61": "noEligibleMentor", "E66": "notReady",
            ],
            groups: [("E48", ["E12", "E29", "E48"], ["M057", "M131"])],
            causes: ["E35": ["languages"], "E61": ["schedule"]]
        ),
        // Nobody knows the lab assistant's subject; two software students want one mentor, the longer waiting gets him.
        Programme(
            folder: "s02-randers-nordby",
            mentors: 20,
            mentees: 17,
            matched: 15,
            waiting: ["S12": "competition", "S16": "noEligibleMentor"],
            groups: [("S12", ["S11", "S12"], ["R10"])],
            causes: ["S16": ["subjects", "subjectsMust"]],
            pairs: ["S11": "R10", "S07": "R16", "S15": "R11"]
        ),
        // Six can only come in the evening, when one mentor with four places is there; one can only come on Sundays.
        Programme(
            folder: "s03-bispehaven",
            mentors: 8,
            mentees: 35,
            matched: 32,
            waiting: ["T22": "competition", "T26": "noEligibleMentor", "T28": "competition"],
            causes: ["T26": ["schedule"]],
            pairs: ["T11": "B8", "T04": "B8", "T17": "B8", "T33": "B8"]
        ),
        // Six are not ready; one would rather have somebody to talk to, and there is none of that kind.
        Programme(
            folder: "s04-tingbjerg",
            mentors: 9,
            mentees: 13,
            matched: 6,
            waiting: [
                "U07": "noEligibleMentor", "U08": "notReady", "U09": "notReady", "U10": "notReady", "U11": "notReady",
                "U12": "notReady", "U13": "notReady",
            ],
            causes: ["U07": ["needType"]],
            pairs: ["U03": "T02", "U05": "T07", "U01": "T01"]
        ),
        // Four speak Turkish alone, three of them are free on one of the volunteer's two days and the fourth on the other.
        Programme(folder: "s05-m2u-lektiecafe", mentors: 8, mentees: 22, matched: 21, waiting: ["P13": "competition"]),
        // One waits for a volunteer's certificate; two want the same weekend volunteer, and who waited longer gets her.
        Programme(
            folder: "s06-m2u-mentor",
            mentors: 11,
            mentees: 10,
            matched: 8,
            waiting: ["P02": "noEligibleMentor", "P04": "competition"],
            groups: [("P04", ["P03", "P04"], ["V05"])],
            causes: ["P02": ["childCertificate"]],
            pairs: ["P03": "V05", "P05": "V02", "P09": "V10"]
        ),
        // Five are under 15, and three places have a certificate.
        Programme(
            folder: "s07-fritidsjob",
            mentors: 12,
            mentees: 28,
            matched: 26,
            waiting: ["U19": "competition", "U25": "competition"],
            groups: [("U25", ["U03", "U08", "U14", "U19", "U25"], ["F02", "F07"])]
        ),
        // Twelve of one target group are for nine places, and those who have waited longest get them.
        Programme(
            folder: "s08-sonderborg-praktik",
            mentors: 52,
            mentees: 265,
            matched: 262,
            waiting: ["L172": "competition", "L188": "competition", "L208": "competition"]
        ),
        // Three places are free beside the nine that are taken; one is not ready.
        Programme(
            folder: "s09-sonderborg-forlob",
            mentors: 3,
            mentees: 29,
            matched: 12,
            waiting: Dictionary(
                uniqueKeysWithValues: ([11] + Array(15...29)).map { ("E\($0)", "competition") } + [("E12", "notReady")]
            ),
            pairs: ["E10": "H1", "E01": "H1", "E02": "H2", "E09": "H3"]
        ),
        // One can only come on a day on which no place is open.
        Programme(
            folder: "s10-aaben-raadgivning",
            mentors: 3,
            mentees: 9,
            matched: 8,
            waiting: ["J08": "noEligibleMentor"],
            causes: ["J08": ["schedule"]],
            pairs: ["J03": "A1", "J06": "A2", "J05": "A3"]
        ),
        Programme(folder: "s11-companion-and-host", mentors: 12, mentees: 9, matched: 9, waiting: [:]),
        Programme(folder: "s12-two-axes", mentors: 26, mentees: 24, matched: 24, waiting: [:]),
        // Thirteen heavy cases, and staff have twelve places.
        Programme(
            folder: "s13-halsnaes",
            mentors: 41,
            mentees: 40,
            matched: 39,
            waiting: ["U36": "competition"]
        ),
    ]

    @Test("Every programme is here")
    func complete() {
        #expect(Self.programmes.map(\.folder) == Fixtures.folders("programmes"))
    }

    @Test(arguments: programmes)
    func keepsItsPromises(programme: Programme) throws {
        let fixture = "programmes/\(programme.folder)"
        let run = try matchCLI(matchArguments(fixture, "--format", "json"), in: Fixtures.path(fixture))
        #expect(run.exitCode == 0)
        let result = try run.json()
        let summary = try result.member("summary")
        #expect(try summary.integer("mentors") == programme.mentors && summary.integer("mentees") == programme.mentees)
        #expect(try summary.integer("matched") == programme.matched)
        let unmatched = try result.list("unmatched")
        let reasons = try unmatched.map { (try $0.text("mentee"), try $0.text("reason")) }
        #expect(Dictionary(reasons) { one, _ in one } == programme.waiting)

        let mentorOf = Dictionary(
            try result.list("pairs").map { (try $0.text("mentee"), try $0.text("mentor")) }
        ) { one, _ in one }
        for (mentee, mentor) in programme.pairs { #expect(mentorOf[mentee] == mentor, "\(mentee)") }
        for expected in programme.groups {
            let waiting = try #require(try unmatched.first { try $0.text("mentee") == expected.waiting })
            let group = try result.list("groups")[waiting.integer("group")]
            #expect(try group.member("mentees").texts() == expected.mentees)
            #expect(try group.member("mentors").texts() == expected.mentors)
            #expect(try group.bool("provesNobodyCouldBeAdded"))
        }
        for (mentee, rules) in programme.causes {
            let waiting = try #require(try unmatched.first { try $0.text("mentee") == mentee })
            let causes = try waiting.list("removedBy").map { try $0.text("rule") }
            for rule in rules { #expect(causes.contains(rule), "\(mentee)") }
        }
    }

    @Test("No pair breaks a rule that its own rows show", arguments: programmes)
    func rules(programme: Programme) throws {
        let fixture = "programmes/\(programme.folder)"
        let run = try matchCLI(matchArguments(fixture, "--format", "json"), in: Fixtures.path(fixture))
        func rows(_ list: String) throws -> [String: [String: String]] {
            let arguments = ["check", "--records", list, "--format", "json"]
            let records = try matchCLI(arguments, in: Fixtures.path(fixture)).json().list("records")
            let cells = try records.map { try $0.texts() }
            return Dictionary(
                cells.dropFirst().map { row in
                    (row[0], Dictionary(zip(cells[0].map { $0.lowercased() }, row)) { one, _ in one })
                }
            ) { one, _ in one }
        }
        let (mentors, mentees) = (try rows("mentors.csv"), try rows("mentees.csv"))
        func words(_ row: [String: String], _ headers: String...) -> Set<String> {
            let cell = headers.lazy.compactMap { row[$0] }.first ?? ""
            let parts = cell.lowercased().split { "|/,;!\n".contains($0) }
            return Set(parts.map { $0.trimmingCharacters(in: .whitespaces) }).subtracting([""])
        }
        let policy = try String(decoding: Fixtures.data("\(fixture)/policy.json5"), as: UTF8.self)
        let mustShareLanguage = policy.firstMatch(of: /languages: *\{ required: false/) == nil
        for pair in try run.json().list("pairs") {
            let mentor = try #require(mentors[try pair.text("mentor")])
            let mentee = try #require(mentees[try pair.text("mentee")])
            let spoken = [words(mentor, "sprog", "languages"), words(mentee, "sprog", "languages")]
            #expect(!mustShareLanguage || spoken.contains([]) || !spoken[0].isDisjoint(with: spoken[1]))
            let ready = (mentee["klar"] ?? mentee["afklaret"] ?? mentee["ready"] ?? "").lowercased()
            #expect(["", "ja", "yes", "x"].contains(ready))
            if let age = Int(mentee["alder"] ?? mentee["age"] ?? ""), age < 15 {
                let certificate = (mentor["børneattest"] ?? mentor["child_certificate"] ?? "").lowercased()
                #expect(!["", "nej", "no"].contains(certificate))
            }
        }
    }
}
