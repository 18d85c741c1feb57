extension EnglishWording {
    /// What the commented policy says above each key.
    public var policyComments: [String: String] {
        [
            "policy": "The rules of your programme. Everything here is the default; change what you need.",
            "objective": "\"participation\": as many as possible get a mentor, those who waited longest first.\n"
                + "\"score\": the highest total of points, even if fewer get a mentor.\n"
                + "\"fair\": like participation, and then the weakest match is made as good as it can be.",
            "balance": "true spreads the mentees over the mentors as evenly as can be, before points count.",
            "reserveSlots": "true: nobody is promised twice at one time. false: you find the times yourself.",
            "minimumScore": "A pair that scores below this many per cent is never proposed.",
            "meetingMinutes": "How long a meeting lasts. Two people need that much time in common.",
            "waitingClass": "Who goes first: a whole \"month\", \"week\" or \"day\" of waiting counts; or \"none\".",
            "childCertificateUnder": "A mentee younger than this needs a mentor with a valid child certificate.",
            "needTypeTolerance": "Lets a mentor take needs this many steps outside what they offer (0 to 4).",
            "criteria": "required: a pair must keep it. weight: how much it counts (0 to 1000).",
            "defaults": "What an empty cell means. group: a mentor's mentees meet together, at one time and place.",
            "columns": "Your own headers, for instance { \"id\": \"email address\" }.",
            "custom": "Criteria of your own, from columns of your own. required: a rule. weight: how much it counts.\n"
                + "column is a header on both lists; mentee and mentor name one on each. Take away // to use an example.",
            "customExamples": Self.customExamples,
        ]
    }

    private static let customExamples = """
        same or different: the two cells say the same, or do not.
        { "name": "gender", "kind": "same", "column": "gender", "weight": 5 },
        { "name": "employer", "kind": "different", "column": "organisation", "required": true },
        overlap: how many of the mentee's wishes the mentor has. when: only where a cell says so.
        { "name": "background", "kind": "overlap", "mentee": "wishes", "mentor": "background", "weight": 6,
          "when": { "side": "mentee", "column": "same background", "is": ["yes"] } },
        distance: the mentor's number, or step on the scale, less the mentee's.
        A share of 1000 is all the points; a difference without a share is no match.
        { "name": "grade", "kind": "distance", "column": "grade", "scale": ["junior", "middle", "senior"],
          "shares": { "1": 1000, "2": 750 }, "required": true, "weight": 12 },
        range: the mentee's number lies in the mentor's range, such as 2 to 10 or from 18; 5 means 0 to 5.
        { "name": "km", "kind": "range", "mentee": "distance", "mentor": "travels", "weight": 4 },
        table: what the mentor says, and what share each mentee then has.
        { "name": "chemistry", "kind": "table", "column": "temper", "weight": 8,
          "table": { "calm": { "lively": 1000, "calm": 500 }, "lively": { "calm": 1000 } } },
        """
}
