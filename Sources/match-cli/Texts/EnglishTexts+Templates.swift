extension EnglishTexts {
    var templateMentors: [[String]] {
        [
            [
                "id", "name", "need", "subjects", "languages", "availability", "area", "interests", "ages", "capacity",
                "child_certificate",
            ],
            [
                "M1", "Example Ane", "mostly social", "maths | reading", "Danish | English", "Mon 15-17, Thu 16:30-19",
                "North", "football | cooking", "from 13", "1", "yes",
            ],
            [
                "M2", "Example Bo", "career", "carpentry", "Danish", "weekdays 16-18", "South", "bikes", "from 18", "2",
                "no",
            ],
            [
                "M3", "Example Samira", "both", "nursing | reading", "Danish | Arabic", "Wed afternoon, Sat 10-14",
                "North", "cooking", "from 16", "1", "2028-06-30",
            ],
            ["M4", "Example Dorte", "social", "", "Danish | German", "Tue-Thu 10-14", "West", "walks", "", "1", "yes"],
            [
                "M5", "Example Emil", "mostly career", "IT | maths", "Danish | English", "Mon evening, Tue evening",
                "South", "chess | gaming", "15-30", "1", "yes",
            ],
        ]
    }

    var templateMentees: [[String]] {
        [
            [
                "id", "name", "need", "subjects", "languages", "availability", "area", "interests", "age",
                "waiting_since", "priority", "ready",
            ],
            [
                "E1", "Example Yusuf", "social", "maths!", "Danish | Somali", "Mon 14-18", "North", "football", "14",
                "2026-03-01", "", "yes",
            ],
            [
                "E2", "Example Lea", "career", "carpentry", "Danish", "weekdays 15-17", "South", "", "19", "2026-05-12",
                "", "yes",
            ],
            [
                "E3", "Example Noor", "both", "nursing", "Arabic! | Danish", "Wed 12-16, Sat", "North", "cooking", "22",
                "2026-01-20", "1", "yes",
            ],
            [
                "E4", "Example Karl", "mostly career", "IT", "Danish", "Tue 17-20", "South", "gaming", "17",
                "2026-08-15", "", "yes",
            ],
            [
                "E5", "Example Maja", "mostly social", "reading", "Danish", "weekend 10-12", "West", "walks", "25", "",
                "", "no",
            ],
        ]
    }

    var templateReadme: String {
        """
        # Your programme

        - `mentors.csv` and `mentees.csv`: one row a person. Replace the examples with your own. An empty cell means
          “not stated”: no rule is broken by it, and it earns no points.
        - `policy.json5`: the rules, with comments. You can leave it as it is. Any column you add to the lists can count
          there; examples stand at its end.

        Run `match-cli match` in this folder to see the best proposal, and `match-cli match --output out` to get it as
        files for Excel. The lists hold personal data: keep this folder to yourself.

        In the lists: several values are separated by `|`. `maths!` is a must. Times are written like
        `Mon 15-17, weekdays 16-18, Sat`. Dates are written like 2026-03-01.

        """
    }
}
