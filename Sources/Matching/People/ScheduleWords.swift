/// The words of schedules, in Danish and English.
enum ScheduleWords {
    /// Words that stand for a token by themselves.
    static let tokens: [String: ScheduleToken] = {
        var result: [String: ScheduleToken] = [:]
        for (day, words) in days.enumerated() {
            for word in words {
                result[word] = .days(1 << UInt8(day))
            }
        }
        for word in ["hverdag", "hverdage", "hverdagene", "weekday", "weekdays"] { result[word] = .days(0b001_1111) }
        for word in ["weekend", "weekender", "weekenden", "weekends"] { result[word] = .days(0b110_0000) }
        for word in ["dagligt", "daily"] { result[word] = .days(0b111_1111) }
        for word in ["morgen", "morgener", "morgenen", "early"] { result[word] = .partOfDay(hours(6, 9)) }
        for word in ["formiddag", "formiddage", "formiddagen", "morning", "mornings"] {
            result[word] = .partOfDay(hours(9, 12))
        }
        for word in ["eftermiddag", "eftermiddage", "eftermiddagen", "afternoon", "afternoons"] {
            result[word] = .partOfDay(hours(12, 17))
        }
        for word in ["aften", "aftener", "aftenen", "evening", "evenings"] { result[word] = .partOfDay(hours(17, 22)) }
        for word in Text.rangeWords { result[word] = .dash }
        for word in ["og", "and", "samt"] { result[word] = .joiner }
        return result
    }()

    /// Words that say nothing: `kl. 15`, `on Monday from 3pm`.
    static let fillers: Set<String> = ["kl", "klokken", "fra", "from", "at", "om", "on"]

    /// Pairs of words that stand for a token.
    static let phrases: [String: ScheduleToken] = {
        var result: [String: ScheduleToken] = [:]
        for phrase in ["hver dag", "alle dage", "every day", "all days", "each day"] {
            result[phrase] = .days(0b111_1111)
        }
        for phrase in ["hele dagen", "all day"] { result[phrase] = .partOfDay(hours(0, 24)) }
        return result
    }()

    /// The first words of ``phrases``, which say nothing before a day: `hver mandag`.
    static let phraseBeginnings: Set<String> = ["hver", "alle", "hele", "every", "all", "each"]

    /// The words to suggest for a misspelt one: each once, whatever its endings.
    static let suggestions: [String] =
        days.flatMap { $0 } + [
            "hverdage", "weekdays", "weekend", "morgen", "formiddag", "eftermiddag", "aften", "early", "morning",
            "afternoon", "evening",
        ]

    /// ``suggestions``, to find the one meant by a misspelt one.
    static let vocabulary = Vocabulary(suggestions)

    private static let days = [
        ["man", "mandag", "mandage", "mon", "monday", "mondays"],
        ["tir", "tirs", "tirsdag", "tirsdage", "tue", "tues", "tuesday", "tuesdays"],
        ["ons", "onsdag", "onsdage", "wed", "weds", "wednesday", "wednesdays"],
        ["tor", "tors", "torsdag", "torsdage", "thu", "thur", "thurs", "thursday", "thursdays"],
        ["fre", "fredag", "fredage", "fri", "friday", "fridays"],
        ["lør", "lørdag", "lørdage", "loer", "loerdag", "sat", "saturday", "saturdays"],
        ["søn", "søndag", "søndage", "soen", "soendag", "sun", "sunday", "sundays"],
    ]

    private static func hours(_ start: Int, _ end: Int) -> Range<Int> {
        start * 60..<end * 60
    }
}
