/// The values that the cells of an invented roster are drawn from, in one language.
///
/// The lists of both languages go together word by word, so that the same people come out in either.
struct RosterSampleWords: Sendable {
    let language: DisplayLanguage
    let needTypes: [String]
    /// What people below 18 want help with.
    let schoolSubjects: [String]
    /// What grown-ups want help with: school, and lines of work.
    let adultSubjects: [String]
    let interests: [String]
    /// Languages that people have beside their own.
    let furtherLanguages: [String]
    let danish: String
    let english: String
    let weekdays: [String]
    let yes: String
    let no: String
    /// What stands before the lowest age where there is no highest one. Not `18+`: a spreadsheet makes 18 of it.
    let from: String

    /// Half hours of the day from 0 to 48, as they are written.
    let halfHours: [String]

    init(_ language: DisplayLanguage) {
        let isDanish = language == .danish
        func all(_ words: [(english: String, danish: String)]) -> [String] {
            words.map { isDanish ? $0.danish : $0.english }
        }
        self.language = language
        needTypes = NeedType.allCases.map { $0.name(in: language) }
        schoolSubjects = all(Self.schoolWords)
        adultSubjects = all(Self.adultWords)
        interests = all(Self.interestWords)
        furtherLanguages = all(Self.languageWords)
        (danish, english) = isDanish ? ("dansk", "engelsk") : ("Danish", "English")
        weekdays =
            isDanish
            ? ["man", "tir", "ons", "tor", "fre", "lør", "søn"] : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        (yes, no, from) = isDanish ? ("ja", "nej", "fra") : ("yes", "no", "from")
        halfHours = (0...48).map { half in
            if isDanish { return String(half / 2) + (half % 2 == 0 ? "" : ".30") }
            return (half < 20 ? "0" : "") + String(half / 2) + (half % 2 == 0 ? ":00" : ":30")
        }
    }

    /// The headers of the mentors' list.
    var mentorColumns: [String] {
        language == .danish
            ? [
                "id", "navn", "behov", "fag", "sprog", "tider", "område", "interesser", "alder", "aldersgruppe",
                "pladser", "børneattest",
            ]
            : [
                "id", "name", "type", "subjects", "languages", "availability", "area", "interests", "age", "ages",
                "capacity", "child_certificate",
            ]
    }

    /// The headers of the mentees' list.
    var menteeColumns: [String] {
        language == .danish
            ? [
                "id", "navn", "behov", "fag", "sprog", "tider", "område", "interesser", "alder", "venter siden",
                "prioritet", "klar",
            ]
            : [
                "id", "name", "type", "subjects", "languages", "availability", "area", "interests", "age",
                "waiting_since", "priority", "ready",
            ]
    }

    /// A day as people write it.
    func date(_ date: CalendarDate) -> String {
        language == .danish ? "\(date.day).\(date.month).\(date.year)" : date.iso
    }

    /// Invented estates, so that no real one is described.
    static let areas = [
        "Rævevang", "Mågeparken", "Ællebakken", "Lærkehøj", "Tjørneparken", "Søtoften", "Hyldegården", "Pilevænget",
        "Østerengen", "Kløverhaven",
    ]

    private static let schoolWords = [
        ("maths", "matematik"), ("reading", "læsning"), ("Danish", "dansk"), ("English", "engelsk"),
        ("physics", "fysik"), ("IT", "it"), ("homework", "lektier"), ("an after-school job", "fritidsjob"),
        ("choosing an education", "uddannelsesvalg"),
    ]

    private static let adultWords = [
        ("maths", "matematik"), ("reading", "læsning"), ("Danish", "dansk"), ("IT", "it"),
        ("driving theory", "kørekort"), ("job applications", "jobansøgninger"), ("retail", "butik"),
        ("carpentry", "tømrer"), ("health care", "SOSU"), ("childcare", "pædagog"), ("cooking", "køkken"),
        ("electrical work", "elektriker"), ("bookkeeping", "regnskab"), ("warehouse", "lager"),
        ("cleaning", "rengøring"), ("office", "kontor"),
    ]

    private static let interestWords = [
        ("football", "fodbold"), ("music", "musik"), ("cooking", "madlavning"), ("gaming", "gaming"),
        ("running", "løb"), ("films", "film"), ("books", "bøger"), ("knitting", "strikning"), ("chess", "skak"),
        ("cycling", "cykling"), ("photography", "fotografering"), ("dancing", "dans"), ("gardening", "havearbejde"),
        ("swimming", "svømning"), ("drawing", "tegning"), ("fishing", "fiskeri"), ("cars", "biler"),
        ("volunteering", "frivilligt arbejde"), ("board games", "brætspil"), ("baking", "bagning"),
    ]

    private static let languageWords = [
        ("German", "tysk"), ("Swedish", "svensk"), ("French", "fransk"), ("Kurdish", "kurdisk"), ("Pashto", "pashto"),
        ("Spanish", "spansk"), ("Russian", "russisk"), ("Amharic", "amharisk"), ("Albanian", "albansk"),
        ("Greenlandic", "grønlandsk"),
    ]
}
