import Matching

extension DanishTexts {
    func locksCannotHold() -> String {
        "Fejl: de matches, du har låst eller vil beholde, kan ikke alle laves: en mentor har for få pladser, en mentee "
            + "ønsker færre mentorer, eller der er ikke tid til alle møderne. Tag et af dem væk, eller giv personerne i dem "
            + "flere pladser eller timer."
    }

    func locksUndecided() -> String {
        "Fejl: der blev ikke fundet tider, hvor alle de matches, du har låst, kan mødes. Tag en af låsene væk, eller giv "
            + "personerne i dem flere timer."
    }

    func partlyMatchedHeading() -> String { "Mentees med for få mentorer" }

    func decisionsHeading() -> String { "Hvad dine beslutninger koster" }

    func missedMinimumsHeading() -> String { "Mentorer med for få mentees" }

    func tiesHeading() -> String { "Du bestemmer" }

    func brokenHeading() -> String { "Tidligere matches, der er brudt" }

    func brokenMatch(mentee: String, mentor: String, now: [String]) -> String {
        "\(mentee) havde \(mentor) og \(now.isEmpty ? "venter nu" : "har nu \(now.joined(separator: " og "))")."
    }

    func tradeOffsHeading() -> String { "Så meget kan beholdes" }

    func chosenMark() -> String { "(Dette her.)" }

    func unknownID(_ option: OptionName) -> String {
        option == .mentor
            ? "Ingen på listen med mentorer har det id. Skriv id’et fra listen, ikke navnet."
            : "Ingen på listen med mentees har det id. Skriv id’et fra listen, ikke navnet."
    }

    func matchTitle(mentee: String, mentor: String, score: String, slot: String?) -> String {
        "\(mentee) har \(mentor), score \(score)" + (slot.map { ", \($0)" } ?? "")
    }

    func missingHeading(_ count: Int) -> String {
        count == 1 ? "Derfor mangler der en mentor" : "Derfor mangler der \(count) mentorer"
    }

    func candidatesHeading() -> String { "Mulige mentorer" }

    func comparisonsHeading() -> String { "Hvorfor ikke en anden" }

    func criterionHeading() -> String { "kriterium" }

    func ofHeading() -> String { "af" }

    func notStated() -> String { "ikke oplyst" }

    func proposedMark() -> String { "foreslået" }

    func andMore(_ count: Int) -> String { "... og \(count) til" }

    func nobodyToRecruit(inNeed: Int) -> String {
        inNeed == 0
            ? "Ingen mangler en mentor, og der ses ingen mentor, som ville gøre de matches, der er, bedre."
            : "Der ses ingen slags mentor, som ville hjælpe dem, der mangler en."
    }

    func recruitingNote(inNeed: Int) -> String {
        inNeed == 0
            ? "Ingen mangler en mentor: sådanne mentorer ville kun gøre de matches, der er, bedre."
            : "\(plural(inNeed, "mentee", "mentees")) mangler en mentor. Hvert tal er fundet ved at matche igen med "
                + "sådanne mentorer, der har én plads hver og tager imod alle aldre."
    }
}
