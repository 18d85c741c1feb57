/// What came of checking a result again, as JSON, for programs. The format is versioned by ``Release/schema``.
public enum VerifiedDocument {
    /// The JSON text: `{ "schema": 1, "verified": true, … , "problems": [] }`.
    ///
    /// - Parameters:
    ///   - result: what was found to be true; `nil` where something is wrong.
    ///   - problems: what is wrong.
    ///   - wording: the language of the problems' messages.
    public static func json(_ result: VerifiedResult?, problems: [Problem], wording: any Wording) -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("schema", Release.schema)
            json.member("verified", result != nil)
            if let result {
                json.member("mentees", result.mentees)
                json.member("matched", result.matched)
                json.member("certainty", result.certainty.name)
                json.member("keepsRules", result.keepsRules)
                json.member("keepsPairs", result.keepsPairs)
                switch result.certainty {
                case .proved: break
                case .searched(let steps, let points):
                    json.member("steps", steps)
                    json.member("pointsOpen", points)
                case .notClaimed(let points): json.member("pointsOpen", points)
                }
            }
            ProblemDocument.write(problems, wording: wording, to: &json)
        }
        return json.finish()
    }
}

extension VerifiedResult.Certainty {
    /// The stable name in results.
    fileprivate var name: String {
        switch self {
        case .proved: "proved"
        case .searched: "searched"
        case .notClaimed: "notClaimed"
        }
    }
}
