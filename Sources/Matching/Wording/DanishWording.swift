/// The library's words in Danish.
public struct DanishWording {
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
        case .criterion(.ages): "tager ikke imod den alder"
        case .criterion(.childCertificate): "ingen gyldig børneattest"
        case .custom(let name): "“\(name)” passer ikke"
        case .role: "tilbyder ingen af rollerne"
        case .decision: "må ikke matches, har du sagt"
        case .must(.languages): "ikke det sprog, der er et krav"
        case .must(.interests): "ikke den interesse, der er et krav"
        case .must: "ikke det fag, der er et krav"
        }
    }

    /// A language by its Danish name.
    public func name(_ language: Language) -> String { language.danishName }

    /// A time such as `man 15-16.30`.
    public func time(_ span: TimeSpan) -> String { span.description(in: .danish) }

    /// A number with a decimal comma and one decimal.
    public func decimal(tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)" }

    /// The heading of a column of a result.
    public func heading(_ column: ResultColumn) -> String {
        switch column {
        case .mentor: "mentor"
        case .mentorName: "mentors navn"
        case .mentee: "mentee"
        case .menteeName: "mentees navn"
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

    func plural(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
