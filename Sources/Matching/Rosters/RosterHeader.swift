/// The headers of a roster's columns, in Danish and English.
///
/// Case does not matter, nor how accents are stored, nor whether words are parted by spaces, hyphens or underscores.
public enum RosterHeader {
    /// The field that a header means; `nil` for a header that means nothing to the programme.
    public static func field(for header: String) -> RosterField? {
        fieldByKey[Text.looseKey(header)]
    }

    /// The headers that mean a field, the usual one first.
    public static func headers(for field: RosterField, in language: DisplayLanguage) -> [String] {
        switch (field, language) {
        case (.id, .danish): ["id", "nr"]
        case (.id, .english): ["id"]
        case (.name, .danish): ["navn"]
        case (.name, .english): ["name"]
        case (.needType, .danish): ["behov", "type"]
        case (.needType, .english): ["need", "type"]
        case (.subjects, .danish): ["fag"]
        case (.subjects, .english): ["subjects"]
        case (.languages, .danish): ["sprog"]
        case (.languages, .english): ["languages"]
        case (.schedule, .danish): ["tider"]
        case (.schedule, .english): ["availability"]
        case (.area, .danish): ["område"]
        case (.area, .english): ["area"]
        case (.interests, .danish): ["interesser"]
        case (.interests, .english): ["interests"]
        case (.age, .danish): ["alder"]
        case (.age, .english): ["age"]
        case (.ages, .danish): ["aldersgruppe"]
        case (.ages, .english): ["ages"]
        case (.capacity, .danish): ["kapacitet", "pladser"]
        case (.capacity, .english): ["capacity"]
        case (.group, .danish): ["gruppe"]
        case (.group, .english): ["group"]
        case (.mentorsWanted, .danish): ["antal mentorer"]
        case (.mentorsWanted, .english): ["mentors"]
        case (.roles, .danish): ["roller"]
        case (.roles, .english): ["roles"]
        case (.childCertificate, .danish): ["børneattest"]
        case (.childCertificate, .english): ["child_certificate"]
        case (.waitingSince, .danish): ["venter siden"]
        case (.waitingSince, .english): ["waiting_since"]
        case (.priority, .danish): ["prioritet"]
        case (.priority, .english): ["priority"]
        case (.ready, .danish): ["klar", "afklaret"]
        case (.ready, .english): ["ready"]
        }
    }

    private static let fieldByKey: [String: RosterField] = {
        var result: [String: RosterField] = [:]
        for field in RosterField.allCases {
            for header in DisplayLanguage.allCases.flatMap({ headers(for: field, in: $0) }) {
                result[Text.looseKey(header)] = field
            }
        }
        return result
    }()
}
