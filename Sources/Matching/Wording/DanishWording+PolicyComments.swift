extension DanishWording {
    /// What the commented policy says above each key.
    public var policyComments: [String: String] {
        [
            "policy": "Reglerne for jeres program. Alt her er standard; ret det, I har brug for.\n"
                + "Ordene før kolon er faste og skal blive stående på engelsk.",
            "objective":
                "\"participation\": så mange som muligt får en mentor, og de, der har ventet længst, går forrest.\n"
                + "\"score\": flest point i alt, også hvis færre får en mentor.\n"
                + "\"fair\": som participation, og så gøres det svageste match så godt som muligt.",
            "balance": "true: mentees fordeles så jævnt på mentorerne som muligt, før der ses på point.",
            "reserveSlots": "true: ingen loves bort to gange på samme tid. false: I finder selv tiderne.",
            "minimumScore": "Et match med en lavere score end dette (i procent) bliver aldrig foreslået.",
            "meetingMinutes": "Hvor mange minutter et møde varer. Så lang tid skal to personer have til fælles.",
            "waitingClass":
                "Hvem der går forrest: hver hele måned (\"month\"), uge (\"week\") eller dag (\"day\"), de har\n"
                + "ventet, tæller; eller \"none\", hvis ventetid ikke tæller.",
            "childCertificateUnder": "En mentee under denne alder skal have en mentor med gyldig børneattest.",
            "needTypeTolerance": "Hvor mange trin (0 til 4) en mentor må gå uden for den støtte, de tilbyder.",
            "criteria": "required: et krav, som et match skal opfylde. weight: hvor meget det tæller (0 til 1000).",
            "defaults": "Hvad en tom celle betyder. group: en mentors mentees mødes sammen, samme tid og sted.",
            "columns": "Jeres egne overskrifter, for eksempel { \"id\": \"e-mail\" }.",
            "custom":
                "Jeres egne kriterier, fra jeres egne kolonner. required: et krav. weight: hvor meget det tæller.\n"
                + "column er en overskrift på begge lister; mentee og mentor er hver sin. Fjern // for at bruge et eksempel.",
            "customExamples": Self.customExamples,
        ]
    }

    private static let customExamples = """
        same eller different: der står det samme i de to celler, eller netop ikke.
        { "name": "køn", "kind": "same", "column": "køn", "weight": 5 },
        { "name": "arbejdsgiver", "kind": "different", "column": "organisation", "required": true },
        overlap: hvor mange af menteens ønsker mentoren opfylder. when: kun hvor en celle siger det.
        { "name": "baggrund", "kind": "overlap", "mentee": "ønsker", "mentor": "baggrund", "weight": 6,
          "when": { "side": "mentee", "column": "samme baggrund", "is": ["ja"] } },
        distance: mentorens tal, eller trin på skalaen, minus menteens.
        1000 er alle point; en forskel, der ikke står her, er intet match.
        { "name": "trin", "kind": "distance", "column": "trin", "scale": ["begynder", "øvet", "rutineret"],
          "shares": { "1": 1000, "2": 750 }, "required": true, "weight": 12 },
        range: menteens tal ligger i mentorens interval, for eksempel 2 til 10 eller fra 18; 5 betyder 0 til 5.
        { "name": "km", "kind": "range", "mentee": "afstand", "mentor": "rejser", "weight": 4 },
        table: hvad mentoren siger, og hvor stor en del af pointene hver slags mentee så giver.
        { "name": "kemi", "kind": "table", "column": "temperament", "weight": 8,
          "table": { "rolig": { "livlig": 1000, "rolig": 500 }, "livlig": { "rolig": 1000 } } },
        """
}
