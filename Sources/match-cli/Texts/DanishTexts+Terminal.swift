import Matching

extension DanishTexts {
    func figures(_ proposal: Proposal) -> [SummaryFigures.Figure] {
        let free = proposal.freePlaces
        var figures: [SummaryFigures.Figure] = [
            (proposal.matchedCount, "af \(plural(proposal.mentees.count, "mentee", "mentees")) er matchet"),
            (proposal.waiting.count, "venter"),
        ]
        let few = proposal.partlyMatched.count
        if few > 0 { figures.append((few, "har færre mentorer end ønsket")) }
        figures.append((free, free == 1 ? "ledig plads" : "ledige pladser"))
        return figures
    }

    func nextHeading() -> String { "Og så" }

    func next(_ step: NextStep) -> String {
        switch step {
        case .write: "Gem matchene, og hvem der venter og hvorfor, i filer til Excel:"
        case .read: "Få overblik på én side, som også kan printes:"
        case .decide: "Åbn matchene, og tag stilling til hvert enkelt; det er dig, der bestemmer:"
        case .explain: "Spørg, hvorfor nogen har fået den mentor, eller ingen:"
        case .recruit: "Se, hvilke mentorer I skal lede efter:"
        case .rematch: "Efter de første møder, når du har skrevet fortsæt eller afslået i filen, kan du matche igen:"
        }
    }

    var resultsFolder: String { "ud" }

    func progress(_ phase: ProgressPhase, seconds: Int, left: Int?) -> String {
        let what =
            switch phase {
            case .reading: "Læser listerne"
            case .scoring: "Sammenligner alle"
            case .matching: "Matcher"
            case .checking: "Kontrollerer"
            case .explaining: "Finder begrundelser"
            case .writing: "Skriver"
            }
        let time = "\(what), \(seconds) s indtil nu"
        return left.map { "\(time), ca. \($0) s tilbage af det her" } ?? time
    }
}
