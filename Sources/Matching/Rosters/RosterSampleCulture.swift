/// Where an invented person's name and mother tongue come from.
///
/// First names are common ones; surnames are joined from two parts each, so that a whole name belongs to nobody we know.
struct RosterSampleCulture: Sendable {
    let language: String
    let firstNames: [String]
    let surnameHeads: [String]
    let surnameTails: [String]

    static let danish = RosterSampleCulture(
        language: "Danish",
        firstNames: [
            "Asta", "Birgit", "Camilla", "Dorthe", "Ellen", "Freja", "Grethe", "Hanne", "Ingrid", "Jørn", "Kåre",
            "Lærke", "Mads", "Niels", "Ove", "Preben", "Rasmus", "Søren", "Thyra", "Villads",
        ],
        surnameHeads: [
            "Måne", "Tåge", "Kobber", "Rim", "Ælle", "Hejre", "Klokke", "Skumrings", "Vibe", "Solsort", "Havgus", "Rav",
        ],
        surnameTails: ["toft", "vang", "kær", "bæk", "høj", "sund", "skær", "lyng", "brink", "mark"]
    )

    static let arabic = RosterSampleCulture(
        language: "Arabic",
        firstNames: [
            "Amal", "Bassam", "Dalia", "Fadi", "Ghada", "Hadi", "Iman", "Jamal", "Khalil", "Lina", "Maha", "Nabil",
            "Rana", "Samir", "Tariq", "Yasmin",
        ],
        surnameHeads: ["al-Qam", "al-Zah", "al-Nah", "al-Mash", "al-Wad", "al-Sahl", "al-Bust", "al-Kark"],
        surnameTails: ["arwi", "roubi", "dhani", "edani", "ilani", "oumi"]
    )

    static let somali = RosterSampleCulture(
        language: "Somali",
        firstNames: [
            "Abdi", "Ayaan", "Bilan", "Deeqa", "Faarax", "Hodan", "Idil", "Jaamac", "Khadra", "Liban", "Nimco",
            "Sagal", "Warsame", "Yuusuf",
        ],
        surnameHeads: ["Gar", "Shiin", "Dool", "Bar", "Cal", "Guul", "Raaj", "Wiil"],
        surnameTails: ["abeel", "ooleey", "imaad", "wadeer", "axiis", "uubow"]
    )

    static let turkish = RosterSampleCulture(
        language: "Turkish",
        firstNames: [
            "Ayşe", "Burak", "Cemal", "Defne", "Emre", "Fatma", "Gül", "Hakan", "İpek", "Kerem", "Leyla", "Murat",
            "Nuray", "Selin",
        ],
        surnameHeads: ["Kum", "Ceviz", "Çınar", "Bulut", "Leylek", "Fener", "Nane", "Şimşir"],
        surnameTails: ["pınarlı", "tepeli", "köylü", "dereci", "ovalı", "bağcı"]
    )

    static let polish = RosterSampleCulture(
        language: "Polish",
        firstNames: [
            "Agnieszka", "Bartosz", "Celina", "Dariusz", "Ewa", "Grzegorz", "Halina", "Jacek", "Kinga", "Łukasz",
            "Małgorzata", "Paweł", "Urszula", "Zofia",
        ],
        surnameHeads: ["Wierzb", "Jarzęb", "Mgł", "Żuraw", "Rosół", "Świetl", "Bocian", "Klon"],
        surnameTails: ["ownik", "inczyk", "eszko", "arzec", "ulak", "owiej"]
    )

    static let ukrainian = RosterSampleCulture(
        language: "Ukrainian",
        firstNames: [
            "Andrij", "Bohdana", "Daryna", "Hanna", "Iryna", "Kateryna", "Lesja", "Maksym", "Nazar", "Oksana",
            "Solomija", "Taras",
        ],
        surnameHeads: ["Soniash", "Vyshn", "Lelek", "Horobyn", "Zhayvor", "Tuman", "Kalyn", "Dzvin"],
        surnameTails: ["ychko", "uvenko", "evych", "oliuk", "arets", "ianko"]
    )

    static let persian = RosterSampleCulture(
        language: "Farsi",
        firstNames: ["Arash", "Bahar", "Darya", "Farhad", "Golnaz", "Kaveh", "Laleh", "Mehrdad", "Nasrin", "Shirin"],
        surnameHeads: ["Golb", "Mehr", "Sepid", "Baran", "Zarr", "Noor"],
        surnameTails: ["ahani", "ouzian", "areh", "ideshti", "abadeh"]
    )

    static let pakistani = RosterSampleCulture(
        language: "Urdu",
        firstNames: ["Adeel", "Bushra", "Farooq", "Hina", "Imran", "Nadia", "Rashid", "Saima", "Tahira", "Zubair"],
        surnameHeads: ["Chan", "Gul", "Roshan", "Sitar", "Neel", "Phool"],
        surnameTails: ["apuri", "irwala", "estani", "umdar", "azgar"]
    )

    static let eritrean = RosterSampleCulture(
        language: "Tigrinya",
        firstNames: ["Abrehet", "Biniam", "Feven", "Hagos", "Letay", "Merhawi", "Rahwa", "Senait", "Tesfay", "Yonas"],
        surnameHeads: ["Tekl", "Gebr", "Habt", "Zer", "Kifl", "Mesg"],
        surnameTails: ["oyohan", "eamlak", "uhiwet", "aselam", "etsion"]
    )

    static let romanian = RosterSampleCulture(
        language: "Romanian",
        firstNames: ["Adrian", "Bianca", "Cosmin", "Doina", "Ilinca", "Mihai", "Radu", "Sorina", "Teodor", "Viorica"],
        surnameHeads: ["Brăd", "Cire", "Lum", "Poian", "Vânt", "Zăpad"],
        surnameTails: ["ărescu", "șanu", "inaru", "escari", "ulea"]
    )
}
