extension DanishWording {
    func message(_ problem: ResultProblem) -> String {
        switch problem {
        case .syntax(let reason): "det her er ikke et gemt forslag: \(message(reason))"
        case .otherSchema: "forslaget er gemt i et andet format, end denne udgave læser"
        case .unreadable(let member): "“\(member)” mangler her, står her to gange eller er ikke det, det skal være"
        case .otherFile(let role): "listen (\(role)) er ikke den fil, som forslaget er lavet af"
        case .unknownPerson: "der er ingen med dette id på listen"
        case .wrong(let member): "“\(member)” følger ikke af listerne og reglerne"
        case .wrongList(let member): "“\(member)” mangler noget, har for meget med eller står i en anden rækkefølge"
        case .brokenRule(let obstacles): "matchet bryder et krav: " + obstacles.map(obstacle).joined(separator: "; ")
        case .forbiddenPair: "det var bestemt, at dette match aldrig må laves"
        case .missingLock: "et match, som det var bestemt at lave, er ikke med"
        case .tooManyPairs: "mentoren eller menteen har flere matches end pladser"
        case .wrongTime: "tiden er ikke en, som begge har til et helt møde"
        case .overlappingTimes: "mentoren eller menteen er lovet væk til et andet møde på samme tid"
        case .groupApart: "mentorens gruppe er lovet forskellige tider"
        case .wrongRole: "rollen er ikke en, som menteen stadig beder om, og som mentoren tilbyder"
        case .unfitWeights: "tallene holder ikke programmets mål i deres rækkefølge"
        case .notProvedBest: "tallene viser ikke, at der ikke findes et bedre forslag"
        }
    }

    func cure(_ problem: ResultProblem) -> String {
        switch problem {
        case .syntax, .unreadable: "Brug den run.json, som match skrev, uden ændringer."
        case .otherSchema: "Lav forslaget igen med denne udgave, eller kontrollér det med den, der lavede det."
        case .otherFile: "Brug netop de filer, som forslaget er lavet af, eller lav forslaget igen."
        case .unknownPerson:
            "Er der pseudonymer i forslaget, så sæt id'erne ind igen med reveal. Ellers stol ikke på det; lav det igen."
        case .wrong, .wrongList, .brokenRule, .forbiddenPair, .missingLock, .tooManyPairs, .wrongTime,
            .overlappingTimes, .groupApart, .wrongRole, .unfitWeights, .notProvedBest:
            "Stol ikke på dette forslag; lav det igen med match."
        }
    }
}
