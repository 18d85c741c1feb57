import Testing

@testable import Matching

/// What is told of a proposal whose search ran out of steps.
@Suite("Results that are not proved best")
struct UnprovedResultTests {
    /// A search that runs out is long in a debug build, so that it is made once.
    private static let proposal = Result { try ClashingProgramme(first: 7).proposal() }

    @Test("The result states how good a proposal could be at most, and how far it is from that")
    func document() throws {
        let proposal = try Self.proposal.get()
        #expect(!proposal.isProvedBest)
        let (value, bound) = (proposal.value, proposal.bound)
        #expect(bound > value)
        let run = ResultDocument.Run(inputs: [], problems: [], wording: EnglishWording())
        let result = try JSON5Reader.read(ResultDocument(proposal, reasons: proposal.waitingReasons()).json(run: run))
        let proof = try #require(result["proof"])
        #expect(proof["optimal"]?.content == .bool(false))
        let stated = [
            ("matched", value.matched, bound.matched, bound.matched - value.matched),
            ("shortfall", value.shortfall, bound.shortfall, value.shortfall - bound.shortfall),
            ("placesFilled", value.placesFilled, bound.placesFilled, bound.placesFilled - value.placesFilled),
            ("totalPoints", value.points, bound.points, bound.points - value.points),
        ]
        for (name, own, most, gap) in stated {
            if name != "placesFilled" { #expect(proof[name]?.content == .integer(own)) }
            #expect(proof["bound"]?[name]?.content == .integer(most))
            #expect(proof["gap"]?[name]?.content == .integer(gap))
        }
    }

    @Test("Both languages say that a better proposal may exist, and how many more matches at most")
    func sentences() throws {
        let proposal = try Self.proposal.get()
        let more = proposal.bound.placesFilled - proposal.value.placesFilled
        let (english, danish) = (EnglishWording().checked(proposal), DanishWording().checked(proposal))
        #expect(
            (Bilingual.faults(english.claim, danish.claim) + Bilingual.faults(english.meaning, danish.meaning)).isEmpty
        )
        #expect(english.claim.contains("may exist") && danish.claim.contains("Der kan findes"))
        for text in [english, danish] { #expect(text.meaning.contains("\(more) ") == (more > 0)) }
    }
}
