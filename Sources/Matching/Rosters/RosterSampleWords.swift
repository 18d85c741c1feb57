/// The values that the cells of an invented roster are drawn from.
enum RosterSampleWords {
    static let needTypes = ["social", "mostly social", "both", "mostly career", "career"]

    static let subjects = [
        "maths", "reading", "Danish", "English", "physics", "IT", "driving theory", "job applications", "retail",
        "carpentry", "nursing", "childcare", "cooking", "electrical work", "bookkeeping",
    ]

    static let interests = [
        "football", "music", "cooking", "gaming", "running", "films", "books", "knitting", "chess", "cycling",
        "photography", "dancing", "gardening", "swimming", "drawing", "fishing", "cars", "volunteering", "board games",
        "baking",
    ]

    /// Invented estates, so that no real one is described.
    static let areas = [
        "Rævevang", "Mågeparken", "Ællebakken", "Lærkehøj", "Tjørneparken", "Søtoften", "Hyldegården", "Pilevænget",
        "Østerengen", "Kløverhaven",
    ]

    /// Languages that people have beside their own.
    static let furtherLanguages = [
        "German", "Swedish", "French", "Kurdish", "Pashto", "Spanish", "Russian", "Vietnamese", "Bosnian",
        "Greenlandic",
    ]

    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// `0:00`, `0:30` and so on to `24:00`.
    static let halfHours: [String] = (0...48).map { half in
        (half < 20 ? "0" : "") + String(half / 2) + (half % 2 == 0 ? ":00" : ":30")
    }
}
