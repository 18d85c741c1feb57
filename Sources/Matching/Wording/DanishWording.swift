/// The library's words in Danish.
public struct DanishWording: Wording {
    /// Danish.
    public var language: DisplayLanguage { .danish }

    /// Creates the Danish words.
    public init() {}

    /// A roster field by its Danish header.
    public func name(_ field: RosterField) -> String {
        switch field {
        case .id: "id"
        case .name: "navn"
        case .needType: "behov"
        case .subjects: "fag"
        case .languages: "sprog"
        case .schedule: "tider"
        case .area: "område"
        case .interests: "interesser"
        case .age: "alder"
        case .ages: "aldersgruppe"
        case .capacity: "pladser"
        case .group: "gruppe"
        case .mentorsWanted: "antal mentorer"
        case .roles: "roller"
        case .childCertificate: "børneattest"
        case .waitingSince: "venter siden"
        case .priority: "prioritet"
        case .ready: "klar"
        }
    }

    /// A criterion in a heading.
    public func name(_ criterion: Criterion) -> String {
        switch criterion {
        case .needType: "behov"
        case .subjects: "fag"
        case .schedule: "tider"
        case .languages: "sprog"
        case .area: "område"
        case .interests: "interesser"
        case .ages: "alder"
        case .childCertificate: "børneattest"
        }
    }

    /// Why a rule rules a mentor out.
    public func name(_ rule: Rule) -> String {
        switch rule {
        case .criterion(.needType): "tilbyder en anden slags støtte"
        case .criterion(.subjects): "ingen af fagene"
        case .criterion(.schedule): "ingen fælles tid"
        case .criterion(.languages): "intet fælles sprog"
        case .criterion(.area): "et andet område"
        case .criterion(.interests): "ingen fælles interesser"
        case .criterion(.ages): "tager ikke den alder"
        case .criterion(.childCertificate): "ingen gyldig børneattest"
        case .custom(let name): "“\(name)” passer ikke"
        case .role: "tilbyder ingen af rollerne"
        case .decision: "udelukket eller afslået"
        case .must(.languages): "ikke det sprog, der er et krav"
        case .must(.interests): "ikke den interesse, der er et krav"
        case .must: "ikke det fag, der er et krav"
        }
    }

    /// Why a mentee waits.
    public func reason(_ reason: WaitingReason) -> String {
        switch reason {
        case .notReady:
            return "Markeret som ikke klar endnu."
        case .noEligibleMentor(let removals):
            if removals.isEmpty { return "Der er ingen mentor med ledig plads på listen." }
            let parts = removals.sorted { $0.alone > $1.alone }.map { "\(name($0.rule)): \($0.alone)" }
            return
                "Ingen mulig mentor. Mentorer, der falder fra (en kan have flere grunde): \(parts.joined(separator: "; "))."
        case .belowMinimum(let count):
            let none = count == 1 ? "men matchet er ikke godt nok" : "men intet match er godt nok"
            return "\(plural(count, "mulig mentor", "mulige mentorer")), \(none) til at blive foreslået."
        case .competition(let group):
            let mentees = plural(group.mentees.count, "mentee", "mentees")
            let mentors = plural(group.mentors.count, "mulig mentor", "mulige mentorer")
            return group.provesNobodyCouldBeAdded
                ? "\(mentees) deles om \(mentors), og der er ikke plads til alle: nogen i gruppen må vente."
                : "\(mentees) deles om \(mentors), og pladserne eller tiderne dér gik først til andre."
        }
    }

    /// Why a mentee waits, in a few words.
    public func name(_ reason: WaitingReason) -> String {
        switch reason {
        case .notReady: "ikke klar"
        case .noEligibleMentor: "ingen mulig mentor"
        case .belowMinimum: "intet match godt nok"
        case .competition: "ikke plads til alle"
        }
    }

    /// A language by its Danish name.
    public func name(_ language: Language) -> String { language.danishName }

    /// A time such as `man 15-16.30`.
    public func time(_ span: TimeSpan) -> String { span.description(in: .danish) }

    /// A date such as `1.3.2026`.
    public func date(_ date: CalendarDate) -> String { "\(date.day).\(date.month).\(date.year)" }

    /// A number with a decimal comma and one decimal.
    public func decimal(tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)" }

    /// The heading of a column of a result.
    public func heading(_ column: ResultColumn) -> String {
        switch column {
        case .mentor: "mentor"
        case .mentorName: "mentorens navn"
        case .mentee: "mentee"
        case .menteeName: "menteens navn"
        case .status: "status"
        case .score: "score"
        case .points: "point"
        case .slot: "mødetid"
        case .sharedLanguages: "fælles sprog"
        case .sharedSubjects: "fælles fag"
        case .nextBest: "næstbedste"
        case .nextBestScore: "næstbedste score"
        case .reason: "årsag"
        case .change: "ændring"
        case .explanation: "hvorfor"
        case .eligibleMentors: "mulige mentorer"
        case .capacity: "plads til"
        case .assigned: "matchet"
        case .freePlaces: "ledige pladser"
        case .role: "rolle"
        }
    }
}
