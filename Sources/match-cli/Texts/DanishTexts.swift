import Matching

/// The tool's words in Danish.
struct DanishTexts: Texts {
    let words = DanishWording()
    var wording: any Wording { words }
    var optionWords: OptionWords { .danish }

    func severity(_ severity: Problem.Severity) -> String {
        switch severity {
        case .error: "Fejl"
        case .warning: "Bemærk"
        }
    }

    func place(file: String, lines: [Int], column: String?) -> String {
        var place = DisplayText.escaped(file)
        let shown = lines.prefix(12).map(String.init)
        switch (lines.count, lines.count - shown.count) {
        case (0, _): break
        case (1, _): place += ", linje \(shown[0])"
        case (_, 0): place += ", linje \(shown.dropLast().joined(separator: ", ")) og \(shown[shown.count - 1])"
        case (_, let more): place += ", linje \(shown.joined(separator: ", ")) og \(more) til"
        }
        if let column { place += ", kolonne \(column)" }
        return place
    }

    func problemCount(errors: Int, warnings: Int) -> String {
        let notes = plural(warnings, "bemærkning", "bemærkninger")
        return switch (errors, warnings) {
        case (0, 0): "Ingen fejl fundet."
        case (0, _): "Ingen fejl, \(notes)."
        case (_, 0): "\(errors) fejl. Der er ikke skrevet noget; ret filerne, og prøv igen."
        default: "\(errors) fejl, \(notes). Der er ikke skrevet noget; ret filerne, og prøv igen."
        }
    }

    func fileError(_ error: FileError, reason: String) -> String {
        let standard = error.purpose == .read ? "standardinput" : "standardoutput"
        let path = error.path == "-" ? standard : DisplayText.escaped(error.path)
        return switch error.kind {
        case .missing: "\(path): den fil eller mappe findes ikke."
        case .isDirectory: "\(path): det er en mappe, ikke en fil."
        case .notADirectory: "\(path): en del af stien er ikke en mappe."
        case .permission: "\(path): du har ikke lov til at \(error.purpose == .read ? "læse" : "skrive") her."
        case .exists: "\(path) findes allerede. Brug --force for at erstatte den, eller vælg en anden mappe."
        case .notAFile: "\(path) er ikke en almindelig fil; vælg et andet navn."
        case .isInput: "\(path) er en af de filer, der læses; vælg en anden mappe til forslaget."
        case .noSpace: "\(path): der er ikke mere plads på disken."
        case .sizeLimit: "\(path): systemet tillader ikke så stor en fil."
        case .tooManyFiles: "\(path): systemet lader ikke programmet åbne flere filer."
        case .noMemory: "\(path): computeren har ikke mere hukommelse til det."
        case .device: "\(path): disken eller forbindelsen til den virker ikke."
        case .closed: "\(path) er lukket."
        case .tooLarge(let limit): "\(path): filen er større end \(limit >> 20) MiB. Brug en mindre fil."
        case .tooLargeForMemory(let needed, let available):
            memoryShortage(MemoryShortage(subject: .file(path), needed: needed, available: available))
        case .standardInputTaken: "Kun én fil kan læses fra standardinput."
        case .closedPipe: ""
        case .system(let code): "\(path): systemet melder fejl \(code) (\(reason))."
        }
    }

    func readAs(file: String, dialect: TableDialect, people: Int) -> String {
        "\(DisplayText.escaped(file)): \(plural(people, "person", "personer")), \(describe(dialect))."
    }

    func readPairs(file: String, dialect: TableDialect, count: Int) -> String {
        let decided = plural(count, "match, du har taget stilling til", "matches, du har taget stilling til")
        return "\(DisplayText.escaped(file)): \(decided), \(describe(dialect))."
    }

    func recordsDialect(_ dialect: TableDialect) -> String { describe(dialect) }

    func rowsSkipped(_ count: Int, file: String) -> String {
        "\(DisplayText.escaped(file)): \(plural(count, "række", "rækker")) med fejl er ikke med."
    }

    func summary(_ proposal: Proposal) -> [String] {
        let (matched, waiting) = (proposal.matchedCount, proposal.waiting.count)
        var lines = [
            "\(matched) af \(plural(proposal.mentees.count, "mentee", "mentees")) er matchet; \(count(waiting)) venter."
        ]
        if !proposal.partlyMatched.isEmpty {
            let few = plural(proposal.partlyMatched.count, "mentee", "mentees")
            lines[0] += " \(few) har færre mentorer end ønsket."
        }
        let free = zip(proposal.mentors, proposal.loads).reduce(0) { $0 + max(0, $1.0.capacity.maximum - $1.1) }
        lines[0] += " Der er \(count(free)) \(free == 1 ? "ledig plads" : "ledige pladser") tilbage."
        let locked = proposal.keepsEveryRule ? "" : ", bortset fra matches, du har låst"
        lines.append("Kontrolleret: alle krav er overholdt\(locked)\(best(proposal))")
        return lines
    }

    private func best(_ proposal: Proposal) -> String {
        if proposal.isProvedBest {
            return proposal.prefersEarlierPairs
                ? ", og intet bedre forslag bryder så få tidligere matches."
                : ", og der findes ikke et bedre forslag."
        }
        let places = proposal.bound.placesFilled - proposal.value.placesFilled
        return ". Folk har så få tider til fælles, at ikke alle måder at få dem til at gå op er prøvet: "
            + "der kan findes et bedre forslag"
            + (places > 0 ? ", med højst \(plural(places, "match", "matches")) mere." : ".")
    }

    func shortfall(mentors: Int, places: Int) -> String {
        "\(plural(mentors, "mentor har", "mentorer har")) færre mentees end deres minimum; "
            + "der mangler \(plural(places, "mentee", "mentees")) i alt."
    }

    func cellsNeutralised(_ count: Int) -> String {
        "\(plural(count, "celle", "celler")) begyndte som en formel og fik et ' foran, så Excel viser tekst."
    }

    func filesWritten(_ names: [String], directory: String) -> String {
        "Skrevet i \(DisplayText.escaped(directory)): \(names.joined(separator: ", "))."
    }

    func whatNext(afterWriting: Bool) -> String {
        afterWriting
            ? "Næste skridt: få overblik i report.html, og tag stilling til ét match ad gangen i pairs.csv. Du bestemmer."
            : "Næste skridt: tilføj --output MAPPE; så får du matches, og hvem der venter og hvorfor, i filer til Excel."
    }

    func verified(_ result: VerifiedResult) -> String {
        let matched = "\(result.matched) af \(plural(result.mentees, "mentee", "mentees")) er matchet"
        let rules =
            result.keepsRules ? "alle krav er overholdt" : "alle krav er overholdt, bortset fra matches, du har låst"
        let open = { (points: Int?) in
            points.map { "Efter dets tal kan et ellers lige så godt forslag højst have \($0) point mere" }
                ?? "Dets tal viser ikke, om der gør"
        }
        return switch result.certainty {
        case .proved where result.keepsPairs:
            "Kontrolleret: \(matched); \(rules), og intet bedre forslag beholder så meget af det tidligere."
        case .proved: "Kontrolleret: \(matched); \(rules), og der findes ikke et bedre forslag."
        case .searched(let steps, let points):
            "Kontrolleret: \(matched); \(rules). At der ikke findes et bedre forslag, blev fundet ved en "
                + "søgning i \(plural(steps, "trin", "trin")), som ikke er gentaget her. \(open(points))."
        case .notClaimed(let points):
            "Kontrolleret: \(matched); \(rules). Forslaget siger ikke selv, at der ikke findes et bedre. "
                + "\(open(points))."
        }
    }

    func tooLarge() -> String { "Listerne og vægtene er tilsammen for store til at blive matchet nøjagtigt." }

    func unproved() -> String {
        "Forslaget bestod ikke sin egen kontrol og vises derfor ikke. Det er en fejl i programmet; fortæl os gerne om den."
    }

    func waitingHeading() -> String { "Venter" }

    func solved(matched: Int, rows: Int, objective: Int128) -> String {
        "\(matched) af \(plural(rows, "række", "rækker")) er matchet, i alt \(objective). Der findes ikke en bedre løsning."
    }

    func initialised(directory: String) -> String {
        directory == "."
            ? "Udfyld nu de to lister, og kør: match-cli match"
            : "Udfyld nu de to lister, gå til \(DisplayText.escaped(directory)), og kør: match-cli match"
    }

    /// A number, or “ingen”.
    private func count(_ count: Int) -> String { count == 0 ? "ingen" : "\(count)" }

    private func describe(_ dialect: TableDialect) -> String {
        let delimiter =
            switch dialect.delimiter {
            case .semicolon: "semikolon"
            case .comma: "komma"
            case .tab: "tabulator"
            }
        return "\(dialect.encoding.rawValue.uppercased()), adskilt af \(delimiter)"
    }

    func plural(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
