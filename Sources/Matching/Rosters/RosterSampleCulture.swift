/// Where an invented person's name and mother tongue come from.
///
/// First names are common ones; surnames are joined from two parts each, so that a whole name belongs to nobody we know.
struct RosterSampleCulture: Sendable {
    /// The mother tongue.
    let language: (english: String, danish: String)
    /// First names of people of any age, or of the young.
    let firstNames: [String]
    /// First names of those between 30 and 55, and of older people, where fashions of names have changed.
    var middleNames: [String] = []
    var olderNames: [String] = []
    let surnameHeads: [String]
    let surnameTails: [String]

    /// The first names of people of an age.
    func firstNames(aged age: Int) -> [String] {
        switch age {
        case 56... where !olderNames.isEmpty: olderNames
        case 30...55 where !middleNames.isEmpty: middleNames
        default: firstNames
        }
    }

    /// Whether the mother tongue is Danish.
    var isDanish: Bool { language.english == "Danish" }

    static let danish = RosterSampleCulture(
        language: ("Danish", "dansk"),
        firstNames: [
            "Asta", "Freja", "Ida", "Josefine", "Laura", "Lærke", "Maja", "Mathilde", "Signe", "Sofie", "Emil",
            "Frederik", "Jonas", "Magnus", "Mads", "Mikkel", "Oliver", "Valdemar", "Viktor", "Villads",
        ],
        middleNames: [
            "Anne", "Camilla", "Charlotte", "Line", "Louise", "Mette", "Pernille", "Rikke", "Stine", "Trine", "Anders",
            "Christian", "Henrik", "Jakob", "Kåre", "Lars", "Martin", "Rasmus", "Søren", "Thomas",
        ],
        olderNames: [
            "Birgit", "Dorthe", "Ellen", "Grethe", "Hanne", "Inger", "Jytte", "Kirsten", "Lone", "Tove", "Bent", "Erik",
            "Flemming", "Jørgen", "Jørn", "Niels", "Ove", "Poul", "Preben", "Svend",
        ],
        surnameHeads: [
            "Måne", "Kobber", "Rim", "Ælle", "Hejre", "Klokke", "Vibe", "Solsort", "Rav", "Gyvel", "Revling", "Stær",
        ],
        surnameTails: ["toft", "vang", "kær", "bæk", "høj", "sund", "skær", "lyng", "brink", "mark"]
    )

    static let arabic = RosterSampleCulture(
        language: ("Arabic", "arabisk"),
        firstNames: [
            "Ahmad", "Amal", "Bassam", "Dalia", "Fadi", "Ghada", "Hadi", "Iman", "Jamal", "Khalil", "Lina", "Maha",
            "Nabil", "Omar", "Rana", "Samir", "Tariq", "Yasmin",
        ],
        surnameHeads: ["al-Qam", "al-Zah", "al-Nah", "al-Mash", "al-Wad", "al-Sahl", "al-Bust", "al-Kark"],
        surnameTails: ["arwi", "roubi", "dhani", "edani", "ilani", "oumi"]
    )

    static let somali = RosterSampleCulture(
        language: ("Somali", "somali"),
        firstNames: [
            "Abdi", "Ayaan", "Bilan", "Deeqa", "Faarax", "Hodan", "Idil", "Jaamac", "Khadra", "Liban", "Maxamed",
            "Nimco", "Sagal", "Warsame", "Yuusuf",
        ],
        surnameHeads: ["Gar", "Shiin", "Dool", "Bar", "Cal", "Guul", "Raaj", "Wiil"],
        surnameTails: ["abeel", "ooleey", "imaad", "wadeer", "axiis", "uubow"]
    )

    static let turkish = RosterSampleCulture(
        language: ("Turkish", "tyrkisk"),
        firstNames: [
            "Ayşe", "Burak", "Cemal", "Defne", "Emre", "Fatma", "Gül", "Hakan", "İpek", "Kerem", "Leyla", "Murat",
            "Nuray", "Selin",
        ],
        surnameHeads: ["Kum", "Ceviz", "Çınar", "Bulut", "Leylek", "Fener", "Nane", "Şimşir"],
        surnameTails: ["pınarlı", "tepeli", "köylü", "dereci", "ovalı", "bağcı"]
    )

    static let kurdish = RosterSampleCulture(
        language: ("Kurdish", "kurdisk"),
        firstNames: [
            "Azad", "Berîvan", "Dilan", "Evîn", "Hêvî", "Jiyan", "Kawa", "Nazdar", "Rojda", "Rêbîn", "Şêrko", "Zîlan",
        ],
        surnameHeads: ["Befr", "Gul", "Çiya", "Kaw", "Roj", "Sêv"],
        surnameTails: ["andar", "îstan", "wanî", "azadê", "ebîr"]
    )

    static let polish = RosterSampleCulture(
        language: ("Polish", "polsk"),
        firstNames: [
            "Agnieszka", "Bartosz", "Celina", "Dariusz", "Ewa", "Grzegorz", "Halina", "Jacek", "Kinga", "Łukasz",
            "Małgorzata", "Paweł", "Urszula", "Zofia",
        ],
        surnameHeads: ["Wierzb", "Jarzęb", "Mgł", "Żuraw", "Rosół", "Świetl", "Bocian", "Klon"],
        surnameTails: ["ownik", "inczyk", "eszko", "arzec", "ulak", "owiej"]
    )

    static let ukrainian = RosterSampleCulture(
        language: ("Ukrainian", "ukrainsk"),
        firstNames: [
            "Andrij", "Bohdana", "Daryna", "Hanna", "Iryna", "Kateryna", "Lesja", "Maksym", "Nazar", "Oksana", "Olena",
            "Solomija", "Taras",
        ],
        surnameHeads: ["Soniash", "Vyshn", "Lelek", "Horobyn", "Zhayvor", "Tuman", "Kalyn", "Dzvin"],
        surnameTails: ["ychko", "uvenko", "evych", "oliuk", "arets", "ianko"]
    )

    static let persian = RosterSampleCulture(
        language: ("Farsi", "farsi"),
        firstNames: ["Arash", "Bahar", "Darya", "Farhad", "Golnaz", "Kaveh", "Laleh", "Mehrdad", "Nasrin", "Shirin"],
        surnameHeads: ["Golb", "Mehr", "Sepid", "Baran", "Zarr", "Noor"],
        surnameTails: ["ahani", "ouzian", "areh", "ideshti", "abadeh"]
    )

    static let afghan = RosterSampleCulture(
        language: ("Dari", "dari"),
        firstNames: ["Farid", "Hamida", "Latifa", "Mina", "Najib", "Parwin", "Qasim", "Rahim", "Sahar", "Zohra"],
        surnameHeads: ["Koh", "Anar", "Sang", "Lal", "Barf", "Chinar"],
        surnameTails: ["istani", "zadran", "awari", "gulzai", "aksha"]
    )

    static let pakistani = RosterSampleCulture(
        language: ("Urdu", "urdu"),
        firstNames: ["Adeel", "Bushra", "Farooq", "Hina", "Imran", "Nadia", "Rashid", "Saima", "Tahira", "Zubair"],
        surnameHeads: ["Chan", "Gul", "Roshan", "Sitar", "Neel", "Phool"],
        surnameTails: ["apuri", "irwala", "estani", "umdar", "azgar"]
    )

    static let bosnian = RosterSampleCulture(
        language: ("Bosnian", "bosnisk"),
        firstNames: ["Admir", "Amila", "Edin", "Emina", "Jasmin", "Lejla", "Mirsad", "Nermina", "Selma", "Senad"],
        surnameHeads: ["Jablan", "Trešnj", "Orahov", "Lip", "Rosul", "Vrab"],
        surnameTails: ["ović", "ačević", "ičević", "anagić", "ušić"]
    )

    static let vietnamese = RosterSampleCulture(
        language: ("Vietnamese", "vietnamesisk"),
        firstNames: ["Anh", "Bình", "Dung", "Hoa", "Hùng", "Lan", "Linh", "Mai", "Minh", "Thảo", "Tuấn", "Yến"],
        surnameHeads: ["Trúc ", "Sen ", "Mây ", "Suối "],
        surnameTails: ["Vân", "Kiều", "Hạc", "Lam", "Sương"]
    )

    static let tamil = RosterSampleCulture(
        language: ("Tamil", "tamil"),
        firstNames: ["Anitha", "Devi", "Ganesh", "Kavitha", "Kumar", "Meena", "Rajan", "Selvi", "Siva", "Vani"],
        surnameHeads: ["Malar", "Nila", "Thamarai", "Kadal", "Veyil"],
        surnameTails: ["nathan", "selvam", "rajah", "lingam", "moorthy"]
    )

    static let eritrean = RosterSampleCulture(
        language: ("Tigrinya", "tigrinya"),
        firstNames: ["Abrehet", "Biniam", "Feven", "Hagos", "Letay", "Merhawi", "Rahwa", "Senait", "Tesfay", "Yonas"],
        surnameHeads: ["Tekl", "Gebr", "Habt", "Zer", "Kifl", "Mesg"],
        surnameTails: ["oyohan", "eamlak", "uhiwet", "aselam", "etsion"]
    )

    static let romanian = RosterSampleCulture(
        language: ("Romanian", "rumænsk"),
        firstNames: ["Adrian", "Bianca", "Cosmin", "Doina", "Ilinca", "Mihai", "Radu", "Sorina", "Teodor", "Viorica"],
        surnameHeads: ["Brăd", "Cire", "Lum", "Poian", "Vânt", "Zăpad"],
        surnameTails: ["ărescu", "șanu", "inaru", "escari", "ulea"]
    )
}
