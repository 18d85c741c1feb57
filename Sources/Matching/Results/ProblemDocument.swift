/// The problems of some files as JSON.
public enum ProblemDocument {
    /// The JSON text: `{ "schema": 1, "problems": [ … ] }`.
    ///
    /// - Parameters:
    ///   - problems: the problems, in the order in which they are to stand.
    ///   - wording: the language of messages and cures; everything else is the same in all languages.
    public static func json(_ problems: [Problem], wording: any Wording) -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("schema", Release.schema)
            write(problems, wording: wording, to: &json)
        }
        return json.finish()
    }

    /// Writes the member `problems` of an object that is open.
    static func write(_ problems: [Problem], wording: any Wording, to json: inout JSONWriter) {
        json.array("problems") { json in
            for problem in problems {
                json.object { json in
                    json.member("file", problem.file)
                    json.member("line", problem.line)
                    json.member("column", problem.column)
                    json.member("code", problem.code)
                    json.member("severity", problem.severity.rawValue)
                    json.member("message", wording.toldMessage(problem))
                    json.member("cure", wording.cure(problem))
                }
            }
        }
    }
}
