extension DanishWording {
    func message(_ problem: PolicyProblem) -> String {
        switch problem {
        case .syntax(let reason): message(reason)
        case .unknownKey(let key, _): "“\(key)” er ikke en del af reglerne"
        case .duplicateKey(let key, let line): "“\(key)” står allerede på linje \(line)"
        case .wrongType(let key, let expected): "\(key) skal være \(article(expected))"
        case .outOfRange(let key, let lowest, let highest): "\(key) går fra \(lowest) til \(highest)"
        case .unknownWord(let key, let word, _): "“\(word)” kan ikke bruges som \(key)"
        case .missingKey(let key): "“\(key)” mangler"
        case .keyNotOfKind(let key, let kind): "et kriterium af slagsen \(kind) har ikke noget “\(key)”"
        case .notANumber(let text): "“\(text)” er ikke et tal"
        case .columnAndSides: "column gælder begge lister, men mentee eller mentor står der også"
        case .nameTaken(let name, nil): "“\(name)” er et kriterium, der altid findes"
        case .nameTaken(let name, let line?): "kriteriet på linje \(line) hedder allerede “\(name)”"
        case .tooManyCriteria(let limit): "der er mere end \(limit) af jeres egne kriterier"
        case .headerTwice(let header, let field): "“\(header)” er allerede overskriften for \(name(field))"
        case .neverKept(let name): "“\(name)” er et krav, men har ingen andel over 0, så ingen kan opfylde det"
        case .weightWithoutShares(let name): "“\(name)” har en vægt, men ingen andel over 0, så det giver ingen point"
        case .balanceUnderScore: "balance har ingen virkning, når objective er score"
        case .minimumScoreUnreachable(0): "intet match kan nå minimumScore, for ingenting har en vægt"
        case .minimumScoreUnreachable(let highest):
            "intet match kan nå minimumScore; det bedste, der kan være, har \(decimal(tenths: highest)) procent"
        }
    }

    func cure(_ problem: PolicyProblem) -> String {
        switch problem {
        case .syntax: "Sammenlign linjen med den regelfil, som match-cli init laver."
        case .unknownKey(_, let suggestion):
            suggestion.map { "Mente du “\($0)”?" } ?? "Se med match-cli match --print-policy, hvad der findes."
        case .duplicateKey: "Behold kun den ene."
        case .wrongType(_, let expected): "Skriv \(article(expected))."
        case .outOfRange(_, let lowest, let highest):
            lowest == highest ? "Skriv \(lowest), eller udelad det." : "Skriv et tal fra \(lowest) til \(highest)."
        case .unknownWord(_, _, let allowed): "Skriv et af disse ord: \(allowed.joined(separator: ", "))."
        case .missingKey("column"): "Skriv column for begge lister, eller mentee og mentor for hver sin."
        case .missingKey(let key): "Tilføj “\(key)”."
        case .keyNotOfKind: "Udelad det, eller vælg en anden slags."
        case .notANumber: "Skriv et tal i anførselstegn, for eksempel \"1\", \"-1\" eller \"0.5\"."
        case .columnAndSides: "Behold enten column eller mentee og mentor."
        case .nameTaken: "Vælg et andet navn."
        case .tooManyCriteria: "Behold dem, der betyder noget."
        case .headerTwice: "Angiv en anden kolonne for den ene af de to."
        case .neverKept: "Angiv en andel over 0, eller udelad required."
        case .weightWithoutShares: "Angiv en andel over 0, eller udelad vægten."
        case .balanceUnderScore: "Vælg participation eller fair, eller udelad balance."
        case .minimumScoreUnreachable(0): "Giv et kriterium en vægt, eller udelad minimumScore."
        case .minimumScoreUnreachable: "Sæt minimumScore ned."
        }
    }

    /// A kind of value by the English name that the reader of policies gives it.
    private func article(_ type: String) -> String {
        switch type {
        case "text": "tekst i anførselstegn"
        case "true or false": "true eller false"
        case "object": "et objekt { … }"
        case "list": "en liste [ … ]"
        case "list of texts": "en liste af tekster"
        case "whole number": "et helt tal"
        case "number with at most three decimals": "et tal med højst tre decimaler"
        default: type
        }
    }

    func message(_ reason: JSON5Error.Reason) -> String {
        switch reason {
        case .unexpectedEnd: "filen slutter for tidligt"
        case .unexpectedCharacter(let character): "“\(character)” er ikke ventet her"
        case .unclosedComment: "en kommentar bliver aldrig afsluttet"
        case .unclosedString: "en tekst i anførselstegn bliver aldrig afsluttet"
        case .badEscape: "en omvendt skråstreg står foran noget, den ikke kan stå foran"
        case .badNumber: "det her er ikke et tal"
        case .nestedTooDeep(let limit): "der er mere end \(limit) niveauer af parenteser"
        case .textAfterValue: "der står tekst efter reglernes slutning"
        case .invalidByte: "filen er ikke UTF-8-tekst"
        }
    }
}
