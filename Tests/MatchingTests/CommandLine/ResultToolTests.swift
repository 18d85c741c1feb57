import Foundation
import Testing

/// The JSON of a result, field by field, as any other program would read it.
@Suite("Results for programs")
struct ResultToolTests {
    private static let programmes = Fixtures.folders("programmes").map { "programmes/\($0)" }
    static let fixtures = programmes + ["rosters/utf8-comma-lf"]
    /// The programmes in which everybody has a mentor.
    private static let nobodyWaits: Set = ["programmes/s11-companion-and-host", "programmes/s12-two-axes"]
    /// The programmes in which somebody wants more than one mentor.
    private static let severalWanted: Set = [
        "programmes/s10-aaben-raadgivning", "programmes/s11-companion-and-host",
    ]

    private func match(_ fixture: String, _ more: String...) throws -> ToolRun {
        try matchCLI(matchArguments(fixture) + more, in: Fixtures.path(fixture))
    }

    /// The policy that a fixture is matched with, as the tool prints it.
    private func policy(_ fixture: String) throws -> JSONValue {
        let run = try match(fixture, "--print-policy")
        #expect(run.exitCode == 0)
        return try run.json()
    }

    @Test("The summary counts what the lists hold", arguments: fixtures)
    func summary(fixture: String) throws {
        let result = try match(fixture, "--format", "json").json()
        #expect(
            try result.names().filter { !["groups", "partlyMatched", "decisions", "missedMinimums"].contains($0) } == [
                "mentors", "pairs", "proof", "schema", "stability", "summary", "ties", "unmatched",
            ]
        )
        #expect(try result.integer("schema") == 1)
        let (summary, pairs) = (try result.member("summary"), try result.list("pairs"))
        let (unmatched, mentors) = (try result.list("unmatched"), try result.list("mentors"))
        #expect(
            try summary.names().filter { !["places", "placesFilled"].contains($0) } == [
                "eligiblePairs", "lowestPoints", "matched", "mentees", "mentors", "pointsPossible", "totalPoints",
                "unmatched",
            ]
        )
        let matched = Set(try pairs.map { try $0.text("mentee") })
        #expect(try summary.integer("matched") == matched.count)
        #expect(try summary.integer("unmatched") == unmatched.count)
        #expect(try summary.integer("mentees") == matched.count + unmatched.count)
        #expect(try summary.integer("mentors") == mentors.count)
        let points = try pairs.map { try $0.integer("points") }
        #expect(try summary.integer("totalPoints") == points.reduce(0, +))
        #expect(try summary.integer("lowestPoints") == points.min())
        #expect(try summary.integer("eligiblePairs") >= pairs.count)
        #expect(!pairs.isEmpty && unmatched.isEmpty == Self.nobodyWaits.contains(fixture))
        #expect(try result.member("proof").bool("optimal"))

        // The lists hold everybody once, in id order.
        let waiting = try unmatched.map { try $0.text("mentee") }
        #expect(matched.isDisjoint(with: waiting) && Set(waiting).count == waiting.count)
        #expect(waiting == waiting.sorted())
        let keys = try pairs.map { [try $0.text("mentee"), try $0.text("mentor")] }
        #expect(keys == Set(keys).sorted { $0.lexicographicallyPrecedes($1) })
        let ids = try mentors.map { try $0.text("id") }
        #expect(ids == Set(ids).sorted())
        for mentor in mentors {
            let (id, assigned) = (try mentor.text("id"), try mentor.integer("assigned"))
            #expect(try pairs.count { try $0.text("mentor") == id } == assigned)
            #expect(try assigned <= mentor.integer("capacity"))
        }
        #expect(try pairs.allSatisfy { ids.contains(try $0.text("mentor")) })
    }

    @Test("Where somebody wants several mentors, places are counted; elsewhere a mentee has one", arguments: fixtures)
    func places(fixture: String) throws {
        let result = try match(fixture, "--format", "json").json()
        let (summary, pairs) = (try result.member("summary"), try result.list("pairs"))
        let mentees = try pairs.map { try $0.text("mentee") }
        guard Self.severalWanted.contains(fixture) else {
            #expect(try summary.names().allSatisfy { !$0.hasPrefix("places") })
            #expect(try !result.names().contains("partlyMatched"))
            #expect(Set(mentees).count == mentees.count)
            return
        }
        let partly = try result.names().contains("partlyMatched") ? result.list("partlyMatched") : []
        var missing = 0
        for one in partly {
            let (wanted, has) = (try one.integer("wanted"), try one.integer("has"))
            let mentee = try one.text("mentee")
            #expect(mentees.count { $0 == mentee } == has && (1..<wanted).contains(has))
            if try one.names().contains("missingRoles") {
                #expect(try one.member("missingRoles").texts().count == wanted - has)
            }
            missing += wanted - has
        }
        #expect(try summary.integer("placesFilled") == pairs.count)
        // Those who wait in these programmes want one mentor each, or are too few to want more.
        #expect(try summary.integer("places") >= pairs.count + missing)
        if try result.list("unmatched").isEmpty {
            #expect(try summary.integer("places") == pairs.count + missing)
        }
        #expect(Set(mentees).count < mentees.count)
    }

    @Test("A pair's points are the sum of its parts, and its score is exact", arguments: fixtures)
    func pairs(fixture: String) throws {
        let result = try match(fixture, "--format", "json").json()
        let policy = try policy(fixture)
        let criteria = try Self.criteria(policy)
        let weights = criteria.values.map { (try? $0.integer("weight")) ?? 0 }
        let possible = try result.member("summary").integer("pointsPossible")
        #expect(possible == weights.reduce(0, +) * 1000)
        let minutes = try policy.integer("meetingMinutes")

        for pair in try result.list("pairs") {
            let points = try pair.integer("points")
            // Rounded half up to a tenth of a per cent, in whole numbers.
            let tenths = (2000 * points + possible) / (2 * possible)
            #expect(abs((try pair.member("score").number ?? -1) * 10 - Double(tenths)) < 1e-6)
            #expect(try isSlot(pair.member("slot"), minutes: minutes))

            let parts = try pair.list("criteria")
            #expect(try parts.map { try $0.text("name") }.sorted() == criteria.keys.sorted())
            #expect(try parts.reduce(0) { try $0 + $1.integer("points") } == points)
            #expect(try parts.reduce(0) { try $0 + $1.integer("of") } == possible)
            for part in parts {
                #expect(try part.names() == ["name", "of", "points", "stated"])
                let (name, earned, of) = (try part.text("name"), try part.integer("points"), try part.integer("of"))
                let criterion = try #require(criteria[name])
                let weight = (try? criterion.integer("weight")) ?? 0
                #expect(of == weight * 1000 && (0...of).contains(earned))
                // A whole number of thousandths of the weight.
                #expect(weight == 0 ? earned == 0 : earned % weight == 0)
                if try !part.bool("stated") { #expect(earned == 0) }
                // A rule that holds of stated values has a share above 0.
                if try criterion.bool("required"), weight > 0, try part.bool("stated"), name != "needType" {
                    #expect(earned > 0)
                }
            }
            let others = try pair.list("alternatives")
            let otherPoints = try others.map { try $0.integer("points") }
            #expect(others.count <= 3 && otherPoints == otherPoints.sorted(by: >))
            #expect(try others.allSatisfy { try $0.text("mentor") != pair.text("mentor") })
        }
    }

    /// The criteria of a policy by their names, those of the programme's own too.
    private static func criteria(_ policy: JSONValue) throws -> [String: JSONValue] {
        let fixed = try policy.member("criteria")
        let custom = try policy.list("custom").map { (try $0.text("name"), $0) }
        return Dictionary(uniqueKeysWithValues: try fixed.names().map { ($0, try fixed.member($0)) } + custom)
    }

    /// A day and two times on the grid of quarter hours, as long as a meeting; `null` where no times are stated.
    private func isSlot(_ value: JSONValue, minutes: Int) throws -> Bool {
        guard let text = value.text else { return value.isNull }
        let pattern = /(mon|tue|wed|thu|fri|sat|sun) ([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})/
        guard let match = try pattern.wholeMatch(in: text) else { return false }
        let start = (Int(match.2) ?? 0) * 60 + (Int(match.3) ?? 0)
        let end = (Int(match.4) ?? 0) * 60 + (Int(match.5) ?? 0)
        let length = (minutes + 14) / 15 * 15
        return start % 15 == 0 && end - start == length && end <= 24 * 60
    }

    @Test("Those who wait have a reason, with what belongs to it", arguments: fixtures)
    func unmatched(fixture: String) throws {
        let result = try match(fixture, "--format", "json").json()
        let mentors = Set(try result.list("mentors").map { try $0.text("id") })
        for waiting in try result.list("unmatched") {
            switch try waiting.text("reason") {
            case "notReady": #expect(try waiting.names() == ["mentee", "reason"])
            case "noEligibleMentor":
                let removals = try waiting.list("removedBy")
                #expect(!removals.isEmpty)
                let usable = try result.list("mentors").count { try $0.integer("capacity") > 0 }
                #expect(try removals.reduce(0) { try $0 + $1.integer("inTurn") } == usable)
                for removal in removals {
                    #expect(try (1...usable).contains(removal.integer("alone")))
                    #expect(try removal.integer("inTurn") <= removal.integer("alone"))
                }
            case "belowMinimum": #expect(try waiting.integer("eligibleMentors") > 0)
            case "competition":
                #expect(try waiting.integer("eligibleMentors") > 0)
                let group = try result.list("groups")[waiting.integer("group")]
                let (mentees, shared) = (try group.member("mentees").texts(), try group.member("mentors").texts())
                #expect(try mentees.contains(waiting.text("mentee")))
                #expect(mentees == Set(mentees).sorted() && shared == Set(shared).sorted())
                #expect(mentors.isSuperset(of: shared))
                guard try group.bool("provesNobodyCouldBeAdded") else { break }
                // Hall: the group has fewer places between them than members, and every place is taken.
                let sharing = try result.list("mentors").filter { try shared.contains($0.text("id")) }
                let places = try sharing.reduce(0) { try $0 + $1.integer("capacity") }
                #expect(places < mentees.count)
                let taken = try result.list("pairs").count { try shared.contains($0.text("mentor")) }
                #expect(taken == places)
            case let reason: Issue.record("\(reason) is no reason")
            }
        }
    }

    @Test("run.json is the result, and where it came from", arguments: fixtures)
    func run(fixture: String) throws {
        let scratch = ScratchDirectory()
        let printed = try match(fixture, "--output", scratch.file("out"), "--format", "json").json()
        let run = try JSONValue(Data(contentsOf: URL(filePath: scratch.file("out/run.json"))))
        for name in try printed.names() {
            #expect(try run.member(name).canonical() == printed.member(name).canonical(), "\(name)")
        }
        let version = try matchCLI(["--version"]).output
        #expect(try version == "match-cli \(run.member("tool").text("version"))\n")
        #expect(try run.text("date") == Fixtures.date)
        let inputs = try run.list("inputs")
        #expect(try inputs.map { try $0.text("role") }.starts(with: ["mentors", "mentees"]))
        for input in inputs {
            let path = Fixtures.path("\(fixture)/\(try input.text("file"))")
            let hash = try ToolRun("/usr/bin/env", ["sha256sum", path]).output.prefix(64)
            #expect(try input.text("sha256") == hash)
        }
        #expect(try run.member("policy").canonical() == policy(fixture).canonical())
        let duals = try run.member("duals")
        #expect(try duals.list("mentees").count == run.member("summary").integer("mentees"))
        #expect(try duals.list("mentors").count == run.member("summary").integer("mentors"))
    }

    @Test("The CSV holds the pairs of the JSON", arguments: fixtures)
    func csv(fixture: String) throws {
        let scratch = ScratchDirectory()
        let pairs = try match(fixture, "--format", "json").json().list("pairs")
        let piped = try match(fixture).output
        #expect(try match(fixture, "--output", scratch.file("out")).exitCode == 0)
        let written = try String(contentsOf: URL(filePath: scratch.file("out/pairs.csv")), encoding: .utf8)
        for text in [piped, written] {
            let records = try matchCLI(["check", "--records", "-", "--format", "json"], input: text).json()
            let rows = try records.list("records").map { try $0.texts() }
            let header = try #require(rows.first)
            let columns = ["mentor", "mentee", "status", "points", "score"].map { header.firstIndex(of: $0) ?? 0 }
            #expect(Set(columns).count == 5)
            #expect(rows.count == pairs.count + 1)
            for (row, pair) in zip(rows.dropFirst(), pairs) {
                #expect(try row[columns[0]] == pair.text("mentor") && row[columns[1]] == pair.text("mentee"))
                // Pairs that somebody decided say so, to be read again; the others leave room to.
                #expect(try row[columns[2]].isEmpty == !pair.names().contains("locked"))
                #expect(try Int(row[columns[3]]) == pair.integer("points"))
                #expect(try Double(row[columns[4]]) == pair.member("score").number)
            }
        }
    }
}
