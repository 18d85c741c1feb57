import Foundation
import Testing

@testable import Matching

@Suite struct ResultTests {
    private func proposal(_ seed: UInt64) throws -> Proposal {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees) = (people.mentors(12), people.mentees(15))
        return try Matcher(policy: people.policy(), date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
    }

    @Test(arguments: 0..<UInt64(30))
    func theDocumentSaysWhatTheProposalSays(_ seed: UInt64) throws {
        let proposal = try proposal(seed)
        let run = ResultDocument.Run(
            inputs: [.init(role: "mentors", file: "m.csv", bytes: [1])],
            problems: [9, 3].map { Problem(file: "m.csv", line: $0, kind: .roster(.mentorNobodyCanUse)) },
            wording: EnglishWording()
        )
        let bytes = ResultDocument(proposal, reasons: proposal.waitingReasons()).json(run: run)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(document["schema"] as? Int == 1)
        let summary = try #require(document["summary"] as? [String: Any])
        let pairs = try #require(document["pairs"] as? [[String: Any]])
        let unmatched = try #require(document["unmatched"] as? [[String: Any]])
        let mentors = try #require(document["mentors"] as? [[String: Any]])
        let matched = Set(pairs.compactMap { $0["mentee"] as? String })
        #expect(summary["matched"] as? Int == matched.count && summary["unmatched"] as? Int == unmatched.count)
        #expect(summary["totalPoints"] as? Int == pairs.reduce(0) { $0 + ($1["points"] as? Int ?? 0) })
        #expect(summary["eligiblePairs"] as? Int == proposal.eligible.count)
        #expect(summary["lowestPoints"] as? Int == pairs.compactMap { $0["points"] as? Int }.min())
        for pair in pairs {
            let criteria = try #require(pair["criteria"] as? [[String: Any]])
            #expect(criteria.reduce(0) { $0 + ($1["points"] as? Int ?? 0) } == pair["points"] as? Int)
        }
        let assigned = mentors.reduce(0) { $0 + ($1["assigned"] as? Int ?? 0) }
        #expect(assigned == pairs.count)
        let duals = try #require(document["duals"] as? [String: Any])
        let (menteeDuals, mentorDuals) = (duals["mentees"] as? [[String: Any]], duals["mentors"] as? [[String: Any]])
        #expect(menteeDuals?.count == proposal.mentees.count && mentorDuals?.count == proposal.mentors.count)
        let found = try #require(document["problems"] as? [[String: Any]])
        #expect(found.map { $0["line"] as? Int } == [3, 9])
        let whole = try JSON5Reader.read(bytes)
        guard case .object(let members) = whole.content, let policy = members.first(where: { $0.key == "policy" })
        else {
            Issue.record("no policy")
            return
        }
        let again = PolicyReader.read(policy.value, file: "run.json")
        #expect(again.policy == proposal.policy && again.problems.isEmpty)
        #expect((document["proof"] as? [String: Any])?["optimal"] as? Bool == true)
    }

    @Test func tablesReadBack() throws {
        let proposal = try proposal(3)
        for style in [CSVWriter.Style.pipe, .excel] {
            let tables = ResultTables(
                proposal,
                reasons: proposal.waitingReasons(),
                wording: EnglishWording(),
                style: style
            )
            let expected = [
                (tables.pairs(), proposal.pairs.count, "mentor"),
                (tables.unmatched(), proposal.waiting.count, "mentee"),
                (tables.mentors(), proposal.mentors.count, "mentor"),
            ]
            for (writer, count, header) in expected {
                var reader = try CSVReader(writer.bytes, delimiter: style.delimiter)
                var record = TableRecord()
                #expect(try reader.next(into: &record))
                #expect(record.text(0) == header)
                let width = record.count
                var rows = 0
                while try reader.next(into: &record) {
                    rows += 1
                    #expect(record.count == width)
                }
                #expect(rows == count)
            }
        }
    }

    @Test func problemsAsJSON() throws {
        let problem = Problem(
            file: "a.csv",
            line: 3,
            kind: .roster(.unknownValue(.languages, text: "arabsk", suggestion: "arabisk"))
        )
        let bytes = ProblemDocument.json([problem], wording: EnglishWording())
        let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let first = try #require((document["problems"] as? [[String: Any]])?.first)
        #expect(first["file"] as? String == "a.csv" && first["line"] as? Int == 3 && first["column"] is NSNull)
        #expect(first["code"] as? String == "unknownValue" && first["severity"] as? String == "error")
        #expect((first["cure"] as? String)?.contains("arabisk") == true)
    }
}
