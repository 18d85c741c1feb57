// The stable names of reasons in results.

extension MenteeExplanation.Outcome {
    var name: String {
        switch self {
        case .proposed: "proposed"
        case .notReady: "notReady"
        case .noPlaces: "noPlaces"
        case .breaksRules: "breaksRules"
        case .forbidden: "forbidden"
        case .belowMinimum: "belowMinimum"
        case .exchange: "exchange"
        case .cannotHold: "cannotHold"
        }
    }
}

extension MissingMentor {
    var name: String {
        switch self {
        case .notReady: "notReady"
        case .noEligibleMentor: "noEligibleMentor"
        case .belowMinimum: "belowMinimum"
        case .competition: "competition"
        }
    }
}

extension MenteeChange {
    var name: String {
        switch self {
        case .time, .hours: "time"
        case .needType: "needType"
        case .dropMust(let criterion, _): criterion.rawValue + "Must"
        case .dropLanguageMust: "languagesMust"
        case .wish(let criterion, _): criterion.rawValue
        case .area: "area"
        case .language: "language"
        case .age: "age"
        case .leaveRolesOpen: "roles"
        case .leaveOpen: "custom"
        }
    }

    /// As a cell would hold it.
    var value: String {
        switch self {
        case .time(let part): part.span.code
        case .hours(let span): span.code
        case .needType(let needed): needed.name(in: .english)
        case .dropMust(_, let term), .wish(_, let term), .area(let term): term.text
        case .dropLanguageMust(let language), .language(let language): language.code
        case .age(let age): "\(age.years)"
        case .leaveRolesOpen: ""
        case .leaveOpen(let name, _): name
        }
    }
}
