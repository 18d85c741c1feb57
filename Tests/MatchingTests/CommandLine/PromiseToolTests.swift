import Foundation
import Testing

/// What each programme cares about most, beside who is matched and who waits.
@Suite("What the programmes promise")
struct PromiseToolTests {
    @Test("Nobody has more than their places, nor two meetings at one time", arguments: Fixtures.folders("programmes"))
    func placesAndTimes(folder: String) throws {
        let run = try ProgrammeRun(folder)
        for mentor in try run.result.list("mentors") {
            let load = run.mentees(of: try mentor.text("id")).count
            #expect(try load == mentor.integer("assigned") && load <= mentor.integer("capacity"))
        }
        #expect(Set(run.pairs.map { [$0.mentor, $0.mentee] }).count == run.pairs.count)
        let policy = try String(decoding: Fixtures.data("programmes/\(folder)/policy.json5"), as: UTF8.self)
        if policy.contains("reserveSlots: false") { return }
        for mentee in run.mentees.keys { expectNoOverlap(run.pairs.filter { $0.mentee == mentee }) }
        for (mentor, row) in run.mentors {
            let pairs = run.pairs.filter { $0.mentor == mentor }
            let isGroup =
                ["ja", "yes"].contains((row["gruppe"] ?? row["group"] ?? "").lowercased())
                || policy.contains("group: true")
            if isGroup { #expect(Set(pairs.map(\.slot)).count <= 1) } else { expectNoOverlap(pairs) }
        }
    }

    private func expectNoOverlap(_ pairs: [ProgrammeRun.Pair]) {
        let slots = pairs.compactMap(\.slot)
        for (index, slot) in slots.enumerated() {
            for other in slots.dropFirst(index + 1) { #expect(!slot.overlaps(other), "\(pairs)") }
        }
    }

    @Test("Lektiecafé: groups meet when it is open, in one subject and one language")
    func homeworkCafe() throws {
        let run = try ProgrammeRun("s05-m2u-lektiecafe")
        for pair in run.pairs {
            let slot = try #require(pair.slot)
            #expect(["tue", "thu"].contains(slot.day) && slot.start >= 15 * 60 && slot.end <= 17 * 60)
            let (mentor, mentee) = (try #require(run.mentors[pair.mentor]), try #require(run.mentees[pair.mentee]))
            for column in ["fag", "sprog"] {
                #expect(!ProgrammeRun.words(mentor[column]).isDisjoint(with: ProgrammeRun.words(mentee[column])))
            }
        }
        // The one who speaks Turkish has chosen the day that suits the most of those who speak nothing else.
        #expect(Set(run.mentees(of: "L03")).isSuperset(of: ["P10", "P11", "P12"]))
        #expect(run.pairs.filter { $0.mentor == "L03" }.allSatisfy { $0.slot?.day == "tue" })
        // Who takes one at a time has two different hours.
        #expect(Set(run.pairs.filter { $0.mentor == "L07" }.map(\.slot)).count == run.mentees(of: "L07").count)
    }

    @Test("Fritidsjob: under 15 only with a valid certificate, and no shop has more than its places")
    func spareTimeJobs() throws {
        let run = try ProgrammeRun("s07-fritidsjob")
        for pair in run.pairs {
            let age = try #require(run.mentees[pair.mentee]?["alder"].flatMap { Int($0) })
            let lowest = try #require(run.mentors[pair.mentor]?["aldersgruppe"]?.prefix(2))
            #expect(age >= Int(lowest) ?? 99)
            if age < 15 { #expect(["F02", "F07"].contains(pair.mentor)) }
            let slot = try #require(pair.slot)
            #expect(slot.end - slot.start == 120 && (["sat", "sun"].contains(slot.day) || slot.start >= 14 * 60))
        }
        #expect(run.mentees(of: "F12").isEmpty)
    }

    @Test("Praktikpladser: every firm takes the target group, and only the twelve lack places")
    func placements() throws {
        let run = try ProgrammeRun("s08-sonderborg-praktik")
        func count(_ column: String, among ids: some Sequence<String>) -> [Int] {
            Dictionary(grouping: ids) { run.mentees[$0]?[column] ?? "" }.values.map(\.count).sorted()
        }
        #expect(count("område", among: run.mentees.keys) == [63, 67, 67, 68])
        #expect(count("målgruppe", among: run.mentees.keys) == [12, 30, 31, 32, 38, 52, 70])
        #expect(count("målgruppe", among: run.pairs.map(\.mentee)) == [9, 30, 31, 32, 38, 52, 70])
        for pair in run.pairs {
            let taken = ProgrammeRun.words(run.mentors[pair.mentor]?["målgrupper"])
            #expect(taken.contains(try #require(run.mentees[pair.mentee]?["målgruppe"])))
        }
        #expect(run.pairs.count { Int($0.mentor.dropFirst()).map { [7, 23, 41].contains($0) } ?? false } == 9)
    }

    @Test("Forløb: those who are in it stay, the free places go to who waited longest, and it is said who is next")
    func course() throws {
        let run = try ProgrammeRun("s09-sonderborg-forlob")
        let decided = try String(decoding: Fixtures.data("programmes/s09-sonderborg-forlob/pairs.csv"), as: UTF8.self)
        let rows = decided.split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
        #expect(rows.count == 9)
        for row in rows { #expect(run.mentors(of: row[1]) == [row[0]]) }
        #expect(run.pairs.count == 12 && ["H1", "H2", "H3"].allSatisfy { run.mentees(of: $0).count == 4 })
        #expect(Set(run.pairs.map(\.mentee)).subtracting(rows.map { $0[1] }) == ["E10", "E13", "E14"])
        // Second in line is one who can only come on the day that is full now; the next who can come any day is E15.
        let waiting = try run.waiting().filter { $0.reason == "competition" }.map(\.mentee)
        #expect(waiting.prefix(2) == ["E11", "E15"])
    }

    @Test("Åben rådgivning: every place has three or four staff on its day, and nobody is on duty when away")
    func openAdvice() throws {
        let run = try ProgrammeRun("s10-aaben-raadgivning")
        let days = ["A1": "mon", "A2": "tue", "A3": "thu"]
        for (place, day) in days {
            #expect((3...4).contains(run.mentees(of: place).count), "\(place)")
            for pair in run.pairs where pair.mentor == place {
                #expect(pair.slot?.day == day && pair.slot?.start == 12 * 60 && pair.slot?.end == 17 * 60)
            }
        }
        #expect(run.mentees(of: "A3") == ["J01", "J04", "J05"])
        // Two days a week are two different places.
        for staff in ["J01", "J04"] { #expect(Set(run.mentors(of: staff)).count == 2) }
        for staff in run.mentees.keys.filter({ !["J01", "J04", "J08"].contains($0) }) {
            #expect(run.mentors(of: staff).count == 1, "\(staff)")
        }
    }

    @Test("Companion and host: two different people, each in a role they offer, and somebody for everybody first")
    func companionAndHost() throws {
        let run = try ProgrammeRun("s11-companion-and-host")
        for (citizen, row) in run.mentees {
            let wanted = ProgrammeRun.words(row["roles"])
            let offered = run.mentors(of: citizen).map { ProgrammeRun.words(run.mentors[$0]?["roles"]) }
            #expect((1...wanted.count).contains(offered.count))
            for roles in offered { #expect(!roles.isDisjoint(with: wanted)) }
            // Two people who both offer one role alone would leave the other role empty.
            if offered.count == 2 { #expect(offered[0].union(offered[1]).isSuperset(of: wanted)) }
        }
        #expect(run.pairs.count == 14)
    }

    @Test("Two axes: programmes differ in weights alone, and each gets more of what it weighs")
    func twoAxes() throws {
        let social = try ProgrammeRun("s12-two-axes", policy: "policy-social.json5")
        let central = try ProgrammeRun("s12-two-axes", policy: "policy-central.json5")
        let both = try ProgrammeRun("s12-two-axes")
        for run in [social, central, both] { #expect(try run.waiting().isEmpty && run.pairs.count == 24) }
        /// The sum of a criterion's shares, in thousandths: points without the weight.
        func shares(_ name: String, _ run: ProgrammeRun, weight: Int) throws -> Int {
            try run.result.list("pairs").reduce(0) { sum, pair in
                let part = try #require(try pair.list("criteria").first { try $0.text("name") == name })
                #expect(try part.integer("of") == 1000 * weight)
                return sum + (try part.integer("points")) / weight
            }
        }
        let need = (try shares("needType", social, weight: 80), try shares("needType", central, weight: 5))
        let effort = (try shares("effort", social, weight: 5), try shares("effort", central, weight: 80))
        // Were it otherwise, each would do better with the other's proposal.
        #expect(need.0 + effort.1 >= need.1 + effort.0)
        #expect(need.0 > need.1 && effort.1 > effort.0)
    }

    @Test("Halsnæs: staff take the heavier cases, and volunteers never do")
    func halsnaes() throws {
        let run = try ProgrammeRun("s13-halsnaes")
        func weight(_ mentee: String) -> String { run.mentees[mentee]?["tyngde"]?.lowercased() ?? "" }
        let heavy = run.mentees.keys.filter { weight($0) == "tung" }
        #expect(heavy.count == 13 && run.mentors.keys.count { $0.hasPrefix("P") } == 11)
        for pair in run.pairs where weight(pair.mentee) == "tung" { #expect(pair.mentor.hasPrefix("P")) }
        // Every place of the staff is a heavy case's while one of them waits.
        #expect(run.pairs.count { $0.mentor.hasPrefix("P") } == 12)
        #expect(run.pairs.filter { $0.mentor.hasPrefix("P") }.allSatisfy { weight($0.mentee) == "tung" })
    }
}
