import Matching

extension EnglishTexts {
    func locksCannotHold() -> String {
        "Error: the matches that you locked, or asked to keep, cannot all be made: a mentor has too few places, a mentee "
            + "wants fewer mentors, or the meetings cannot all have a time. Remove one of them, or give the people in them more "
            + "places or hours."
    }

    func locksUndecided() -> String {
        "Error: no times were found at which all the matches that you locked could meet. Remove one of the locks, or give "
            + "the people in them more hours."
    }

    func partlyMatchedHeading() -> String { "Mentees with too few mentors" }

    func decisionsHeading() -> String { "What your decisions cost" }

    func missedMinimumsHeading() -> String { "Mentors with too few mentees" }

    func tiesHeading() -> String { "You may decide" }

    func brokenHeading() -> String { "Earlier matches that are broken" }

    func brokenMatch(mentee: String, mentor: String, now: [String]) -> String {
        "\(mentee) had \(mentor), and now \(now.isEmpty ? "waits" : "has \(now.joined(separator: " and "))")."
    }

    func tradeOffsHeading() -> String { "What could be kept" }

    func chosenMark() -> String { "(This one.)" }

    func unknownID(_ option: OptionName) -> String {
        option == .mentor
            ? "Nobody on the list of mentors has that id. Write the id from the list, not the name."
            : "Nobody on the list of mentees has that id. Write the id from the list, not the name."
    }

    func matchTitle(mentee: String, mentor: String, score: String, slot: String?) -> String {
        "\(mentee) has \(mentor), score \(score)" + (slot.map { ", \($0)" } ?? "")
    }

    func missingHeading(_ count: Int) -> String {
        count == 1 ? "Why a mentor is missing" : "Why \(count) mentors are missing"
    }

    func candidatesHeading() -> String { "Possible mentors" }

    func comparisonsHeading() -> String { "Why not another" }

    func criterionHeading() -> String { "criterion" }

    func ofHeading() -> String { "of" }

    func notStated() -> String { "not stated" }

    func proposedMark() -> String { "proposed" }

    func andMore(_ count: Int) -> String { "... and \(count) more" }

    func nobodyToRecruit(inNeed: Int) -> String {
        inNeed == 0
            ? "Nobody lacks a mentor, and no mentor is seen who would make the matches better."
            : "No kind of mentor is seen who would help those who lack one."
    }

    func recruitingNote(inNeed: Int) -> String {
        inNeed == 0
            ? "Nobody lacks a mentor: such mentors would only make the matches better."
            : "\(plural(inNeed, "mentee lacks", "mentees lack")) a mentor. "
                + "Each figure was found by matching again with such mentors, one place each, who take any age."
    }
}
