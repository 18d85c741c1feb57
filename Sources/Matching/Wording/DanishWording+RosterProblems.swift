extension DanishWording {
    func message(_ problem: RosterProblem) -> String {
        switch problem {
        case .missingIDColumn: "ingen kolonne siger, hvem der er hvem"
        case .namedColumnMissing(let field, let header):
            "reglerne henter \(name(field)) fra “\(header)”, men den kolonne findes ikke"
        case .ignoredColumn(""): "denne kolonne bliver ikke brugt"
        case .ignoredColumn(let header): "kolonnen “\(header)” bliver ikke brugt"
        case .columnOfOtherList(let field): "kolonnen \(name(field)) hører til på den anden liste og bliver ikke brugt"
        case .listsSwapped: "listen med mentorer ligner mentees, og listen med mentees ligner mentorer"
        case .missingID: "rækken har ikke noget id"
        case .duplicateID(let firstLine): "id'et står allerede på linje \(firstLine)"
        case .onBothLists(let otherLine): "det ligner en person, der også er på listen med mentorer, linje \(otherLine)"
        case .looksLikeCPR: "en celle ligner et CPR-nummer"
        case .leadingZerosLost: "id'erne har forskellig længde: nuller forrest kan være gået tabt"
        case .unknownValue(let field, let text, _):
            "\(quoted(text)) kan ikke bruges i kolonnen “\(name(field))”"
        case .badSchedule(let text, let error): "\(quoted(text)) kan ikke læses som tider: \(reason(error))"
        case .scheduleRounded(let text): "\(quoted(text)) er rundet indad til hele kvarterer"
        case .daysWithoutTimes(let text): "\(quoted(text)) har dage uden tider, som læses som hele dagen"
        case .badNumber(let field, let text): "\(quoted(text)) kan ikke læses i kolonnen “\(name(field))”"
        case .badDate(let field, let text): "\(quoted(text)) kan ikke læses som en dato (\(name(field)))"
        case .mustOnMentor(let field, _): "et krav (!) i \(name(field)) betyder ikke noget hos en mentor"
        case .expiredCertificate(""): "børneattesten er udløbet"
        case .expiredCertificate(let lastDay): "børneattesten udløb \(date(iso: lastDay))"
        case .menteeWithoutAge: "alderen er ikke oplyst, så der kræves ikke børneattest"
        case .futureDate(let field): "datoen (\(name(field))) ligger i fremtiden og tæller som i dag"
        case .mentorNobodyCanUse: "ingen mentee på listen kan få denne mentor"
        case .rolesDecide(let roles, let mentors):
            "der bedes om \(plural(roles, "rolle", "roller")) og \(plural(mentors, "mentor", "mentorer"))"
        case .tooManyRoles(let found, let limit):
            "der står \(plural(found, "rolle", "roller")), men der kan højst være \(limit)"
        case .customColumnMissing(let criterion, let header, _):
            "“\(criterion)” læses fra “\(header)”, men den kolonne findes ikke, så ingen har oplyst det"
        case .badCustomCell(let criterion, _): "cellen kan ikke læses som “\(criterion)”"
        }
    }

    func cure(_ problem: RosterProblem) -> String {
        switch problem {
        case .missingIDColumn:
            "Lad den første række være overskrifterne, adskilt af semikolon, komma eller tabulator, en af dem id "
                + "med et nummer til hver person."
        case .namedColumnMissing: "Ret overskriften under columns i reglerne eller i arket."
        case .ignoredColumn: "Du behøver ikke gøre noget, medmindre overskriften er stavet forkert."
        case .columnOfOtherList: "Du behøver ikke gøre noget, medmindre listerne er byttet om."
        case .listsSwapped: "Skriv listen med mentorer først og listen med mentees bagefter."
        case .missingID: "Giv personen et id, som ingen anden på listen har."
        case .duplicateID: "Giv hver person på listen sit eget id."
        case .onBothLists: "Se efter, om det er samme person på begge lister; to personer skal have hver sit id."
        case .looksLikeCPR: "Fjern CPR-numre fra arket; brug jeres egne id'er."
        case .leadingZerosLost: "Formatér kolonnen som tekst i regnearket, og skriv id'erne igen."
        case .unknownValue(let field, _, let suggestion):
            suggestion.map { "Mente du “\($0)”?" } ?? "Skriv \(examples(field))."
        case .badSchedule(let text, _) where SpreadsheetDay.isLikely(text):
            "Regnearket har lavet det om til en dato. Skriv lør kl. 9-12 i stedet for lør 9-12."
        case .badSchedule(_, let error):
            suggestion(error).map { "Mente du “\($0)”?" } ?? "Skriv tider som man 15-17, tor 16.30-18."
        case .scheduleRounded: "Du behøver ikke gøre noget, medmindre minutterne er vigtige."
        case .daysWithoutTimes: "Gælder tiderne for dem alle? Skriv “man og ons 15-17” uden komma."
        case .badNumber(let field, let text) where field != .age && SpreadsheetDay.isLikely(text):
            "Regnearket har lavet det om til en dato. Skriv 3 til 4 i stedet for 3-4."
        case .badNumber(let field, _): "Skriv \(examples(field))."
        case .badDate: "Skriv datoer som 1.3.2026 eller 2026-03-01."
        case .mustOnMentor: "Fjern udråbstegnet."
        case .expiredCertificate: "Bed om en ny; indtil da får mentoren ingen, der kræver den."
        case .menteeWithoutAge: "Udfyld alderen."
        case .futureDate: "Ret datoen, hvis den er en fejl."
        case .mentorNobodyCanUse: "Se på mentorens tider, sprog og behov; eller gem mentoren til senere."
        case .rolesDecide: "Der bliver én mentor til hver rolle; ret det ene eller det andet."
        case .tooManyRoles(_, let limit): "Skriv højst \(limit): der bliver én mentor til hver rolle."
        case .customColumnMissing(_, _, let suggestion):
            suggestion.map { "Mente du “\($0)”?" } ?? "Ret overskriften i reglerne eller i arket."
        case .badCustomCell(_, .words): "Skriv ord, eller lad cellen være tom."
        case .badCustomCell(_, .number): "Skriv et tal som 4 eller 2,5, eller lad cellen være tom."
        case .badCustomCell(_, .range): "Skriv et interval som 2 til 10 eller fra 18, eller ét tal for alt op til det."
        case .badCustomCell(_, .oneOf(let values)): "Skriv en af disse: \(values.joined(separator: ", "))."
        }
    }

    /// A cell's text, where it may be repeated.
    private func quoted(_ text: String) -> String { text.isEmpty ? "cellen" : "“\(text)”" }

    private func examples(_ field: RosterField) -> String {
        switch field {
        case .needType: "social, mest social, begge, mest erhverv eller erhverv"
        case .subjects, .interests, .area, .roles: "ord, eller lad cellen være tom"
        case .languages: "sprog med navn eller kode på to bogstaver, for eksempel dansk | arabisk"
        case .age: "alderen i år"
        case .ages: "et aldersinterval som 13-17 eller fra 18"
        case .capacity: "et tal som 2 eller et interval som 3 til 4"
        case .mentorsWanted: "et helt tal, 1 eller mere"
        case .priority: "et helt tal"
        case .ready, .group: "ja eller nej"
        case .childCertificate: "ja, nej eller den sidste dag, den gælder"
        default: "en værdi, som vejledningen beskriver den"
        }
    }

    private func reason(_ error: WeeklySchedule.ParseError) -> String {
        switch error {
        case .empty: "der står ikke noget"
        case .unknownDay: "dagen eller tidspunktet kan ikke genkendes"
        case .missingDay: "der mangler en dag"
        case .unknownTime: "tidspunktet kan ikke genkendes"
        case .endBeforeStart: "sluttiden ligger ikke efter starten"
        case .crossesMidnight: "en tid kan ikke gå hen over midnat"
        case .emptyAfterRounding: "der er intet tilbage, når den rundes indad til hele kvarterer"
        }
    }

    private func suggestion(_ error: WeeklySchedule.ParseError) -> String? {
        if case .unknownDay(_, let suggestion) = error { suggestion } else { nil }
    }
}
