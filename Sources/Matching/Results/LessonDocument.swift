/// What a kind of problem means, as JSON.
public enum LessonDocument {
    /// The JSON text: `{ "schema": 1, "code": "badDate", "meaning": …, "remedy": …, "wrong": …, "right": … }`.
    public static func json(_ code: ProblemCode, _ lesson: ProblemLesson) -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("schema", Release.schema)
            json.member("code", code.name)
            json.member("meaning", lesson.meaning)
            json.member("remedy", lesson.remedy)
            json.member("wrong", lesson.wrong)
            json.member("right", lesson.right)
        }
        return json.finish()
    }
}
