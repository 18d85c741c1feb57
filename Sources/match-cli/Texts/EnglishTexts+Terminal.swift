import Matching

extension EnglishTexts {
    func figures(_ proposal: Proposal) -> [SummaryFigures.Figure] {
        let free = proposal.freePlaces
        var figures: [SummaryFigures.Figure] = [
            (proposal.matchedCount, "of \(plural(proposal.mentees.count, "mentee", "mentees")) matched"),
            (proposal.waiting.count, "waiting"),
        ]
        let few = proposal.partlyMatched.count
        if few > 0 { figures.append((few, "with fewer mentors than wanted")) }
        figures.append((free, free == 1 ? "free place left" : "free places left"))
        return figures
    }

    func nextHeading() -> String { "Next" }

    func next(_ step: NextStep) -> String {
        switch step {
        case .write: "Write the matches, and who waits and why, to files for Excel:"
        case .read: "See the whole on one page, which prints too:"
        case .decide: "Open the matches and decide on each one; the proposal is yours to change:"
        case .explain: "Ask why somebody has that mentor, or none:"
        case .recruit: "See which mentors to look for:"
        case .rematch: "After the first meetings, when you have noted continue or declined there, match again:"
        }
    }

    var resultsFolder: String { "out" }

    func progress(_ phase: ProgressPhase, seconds: Int, left: Int?) -> String {
        let what =
            switch phase {
            case .reading: "Reading the lists"
            case .scoring: "Comparing everybody"
            case .matching: "Matching"
            case .checking: "Checking"
            case .explaining: "Finding the reasons"
            case .writing: "Writing"
            }
        let time = "\(what), \(seconds) s so far"
        return left.map { "\(time), about \($0) s left of this" } ?? time
    }
}
