/// Draws one invented person after another.
///
/// What decides whether a pair is eligible comes from decks, so that small rosters have the mix of large ones.
struct RosterSamplePeople: Sendable {
    private let words: RosterSampleWords
    private var generator: SampleGenerator
    private var places = RosterSampleDeck([(1, 5), (0, 5), (2, 4), (3, 4), (4, 2)])
    private var offers = RosterSampleDeck([(2, 6), (0, 4), (1, 6), (3, 3), (4, 1)])
    private var mentorCultures = RosterSampleDeck<RosterSampleCulture>([
        (.danish, 20), (.arabic, 4), (.somali, 2), (.turkish, 3), (.kurdish, 1), (.polish, 2), (.ukrainian, 2),
        (.persian, 1), (.afghan, 1), (.pakistani, 1), (.bosnian, 1), (.eritrean, 1), (.romanian, 1),
    ])
    private var menteeCultures = RosterSampleDeck<RosterSampleCulture>([
        (.danish, 10), (.arabic, 9), (.somali, 5), (.turkish, 3), (.kurdish, 1), (.polish, 2), (.ukrainian, 3),
        (.persian, 1), (.afghan, 1), (.pakistani, 1), (.vietnamese, 1), (.tamil, 1), (.eritrean, 1), (.romanian, 1),
    ])
    private var mentorDanish = RosterSampleDeck([(Danish.second, 14), (.first, 5), (.none, 1)])
    private var menteeDanish = RosterSampleDeck([(Danish.second, 11), (.first, 5), (.none, 4)])
    private var agesTaken = RosterSampleDeck<AgesTaken>([
        (.from(13), 5), (.range("13-30"), 4), (.range("15-30"), 3), (.range("13-25"), 3), (.from(18), 2),
        (.range("16-24"), 1), (.range("13-17"), 1), (.any, 1),
    ])
    private var menteeAges = RosterSampleDeck([
        (18...20, 5), (13...14, 2), (15...17, 5), (21...24, 5), (25...30, 3),
    ])
    private var capacities = RosterSampleDeck([("1", 13), ("2", 4), ("3", 2), ("", 1)])
    private var certificates = RosterSampleDeck([(Certificate.yes, 13), (.dated, 5), (.empty, 2)])
    private var ready = RosterSampleDeck<Answer?>([(.yes, 37), (nil, 2), (.no, 1)])
    private var mentorSpans = RosterSampleDeck([(5, 2), (4, 3), (3, 8), (2, 7)])
    private var menteeSpans = RosterSampleDeck([(5, 2), (4, 4), (3, 8), (2, 6)])

    /// Where Danish stands among the languages of somebody who has another mother tongue.
    private enum Danish: Sendable { case first, second, none }

    private enum Certificate: Sendable { case yes, dated, empty }

    private enum Answer: Sendable { case yes, no }

    /// The ages that a mentor takes.
    private enum AgesTaken: Sendable {
        case from(Int)
        case range(String)
        case any
    }

    init(generator: SampleGenerator, language: DisplayLanguage) {
        self.generator = generator
        words = RosterSampleWords(language)
    }

    mutating func addMentor(id: String, to table: inout RosterSampleTable) {
        let culture = mentorCultures.draw(&generator)
        let age = mentorAge()
        let life = RosterSampleLife(mentorAged: age)
        table.add(id)
        table.add(name(culture, aged: age))
        table.add(words.needTypes[offers.draw(&generator)])
        let subjects = life == .young ? words.schoolSubjects : words.adultSubjects
        addWords(2...4, of: subjects, emptyPerCent: 3, to: &table)
        addLanguages(culture, danish: mentorDanish.draw(&generator), englishPerCent: 50, to: &table)
        addSchedule(spans: mentorSpans.draw(&generator), life, to: &table)
        addWords(1...1, of: RosterSampleWords.areas, emptyPerCent: 4, to: &table)
        addWords(1...4, of: words.interests, emptyPerCent: 5, to: &table)
        table.add(generator.chance(4) ? "" : String(age))
        switch agesTaken.draw(&generator) {
        case .from(let lowest): table.add("\(words.from) \(lowest)")
        case .range(let ages): table.add(ages)
        case .any: table.add("")
        }
        table.add(capacities.draw(&generator))
        table.add(certificate())
        table.endRow()
    }

    mutating func addMentee(id: String, to table: inout RosterSampleTable) {
        let culture = menteeCultures.draw(&generator)
        let age = generator.number(in: menteeAges.draw(&generator))
        let life = RosterSampleLife(menteeAged: age)
        table.add(id)
        table.add(name(culture, aged: age))
        // Nobody of 14 wants a mentor for work alone.
        table.add(words.needTypes[min(places.draw(&generator), age < 15 ? 2 : 4)])
        let subjects = life == .pupil ? words.schoolSubjects : words.adultSubjects
        addWords(1...3, of: subjects, emptyPerCent: 4, to: &table)
        addLanguages(culture, danish: menteeDanish.draw(&generator), englishPerCent: 20, to: &table)
        addSchedule(spans: menteeSpans.draw(&generator), life, to: &table)
        addWords(1...1, of: RosterSampleWords.areas, emptyPerCent: 4, to: &table)
        addWords(1...3, of: words.interests, emptyPerCent: 6, to: &table)
        table.add(String(age))
        table.add(generator.chance(3) ? "" : waitingSince())
        table.add(generator.chance(88) ? "" : String(generator.number(in: 1...3)))
        switch ready.draw(&generator) {
        case .yes: table.add(words.yes)
        case .no: table.add(words.no)
        case nil: table.add("")
        }
        table.endRow()
    }

    private mutating func name(_ culture: RosterSampleCulture, aged age: Int) -> String {
        generator.pick(culture.firstNames(aged: age)) + " " + generator.pick(culture.surnameHeads)
            + generator.pick(culture.surnameTails)
    }

    private mutating func addWords(
        _ counts: ClosedRange<Int>,
        of words: [String],
        emptyPerCent: Int,
        to table: inout RosterSampleTable
    ) {
        guard !generator.chance(emptyPerCent) else { return table.add("") }
        let drawn = generator.places(generator.number(in: counts), of: words.count).map { words[$0] }
        table.add(drawn, joinedBy: separator())
    }

    /// People write `|` or `/`, as they like, and the formats allow both.
    private mutating func separator() -> String {
        generator.chance(70) ? " | " : "/"
    }

    private mutating func addLanguages(
        _ culture: RosterSampleCulture,
        danish: Danish,
        englishPerCent: Int,
        to table: inout RosterSampleTable
    ) {
        var languages = [words.language == .danish ? culture.language.danish : culture.language.english]
        if !culture.isDanish {
            switch danish {
            case .first: languages.insert(words.danish, at: 0)
            case .second: languages.append(words.danish)
            case .none: break
            }
        }
        // Whoever has no Danish usually gets by in English.
        let withoutDanish = !languages.contains(words.danish)
        if generator.chance(withoutDanish ? 60 : englishPerCent) { languages.append(words.english) }
        if generator.chance(8) {
            let further = generator.pick(words.furtherLanguages)
            if !languages.contains(further) { languages.append(further) }
        }
        table.add(languages, joinedBy: separator())
    }

    /// Spans on as many different days, weekends half as likely.
    private mutating func addSchedule(spans: Int, _ life: RosterSampleLife, to table: inout RosterSampleTable) {
        var chosen = 0
        for _ in 0..<spans {
            var day = 0
            repeat {
                let place = generator.below(12)
                day = place < 10 ? place / 2 : place - 5
            } while chosen & (1 << day) != 0
            chosen |= 1 << day
        }
        var texts: [String] = []
        for day in 0..<7 where chosen & (1 << day) != 0 {
            texts.append(span(onDay: day, life))
        }
        table.add(texts, joinedBy: ", ")
    }

    private mutating func span(onDay day: Int, _ life: RosterSampleLife) -> String {
        let start = day < 5 ? life.start(&generator) : RosterSampleLife.weekendStart(&generator)
        let length = generator.pick([4, 4, 4, 4, 5, 6, 6, 7])
        return "\(words.weekdays[day]) \(words.halfHours[start])-\(words.halfHours[start + length])"
    }

    /// Students and pensioners have the time; those between have it less.
    private mutating func mentorAge() -> Int {
        switch generator.below(10) {
        case 0...3: generator.number(in: 19...29)
        case 4...6: generator.number(in: 30...59)
        default: generator.number(in: 60...77)
        }
    }

    private mutating func certificate() -> String {
        switch certificates.draw(&generator) {
        case .yes: words.yes
        case .dated: date(year: generator.number(in: 2028...2031), monthsOfYear: 1...12)
        case .empty: ""
        }
    }

    /// A day of the two years before 1 November 2026.
    private mutating func waitingSince() -> String {
        switch generator.below(12) {
        case 0: date(year: 2024, monthsOfYear: 11...12)
        case 1...6: date(year: 2025, monthsOfYear: 1...12)
        default: date(year: 2026, monthsOfYear: 1...10)
        }
    }

    private mutating func date(year: Int, monthsOfYear months: ClosedRange<Int>) -> String {
        let month = generator.number(in: months)
        // Every month has these days.
        guard let date = CalendarDate(year: year, month: month, day: generator.number(in: 1...28)) else { return "" }
        return words.date(date)
    }
}
