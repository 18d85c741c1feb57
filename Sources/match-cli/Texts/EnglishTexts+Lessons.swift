extension EnglishTexts {
    func explainHint(_ code: String) -> String { "More about this: match-cli check --explain \(code)" }

    func sample(_ text: String, lines: [Int], suggestion: String?) -> String {
        let shown = lines.prefix(3).map(String.init).joined(separator: ", ")
        let more = lines.count > 3 ? " and \(lines.count - 3) more" : ""
        let meant = suggestion.map { ": “\($0)”?" } ?? ""
        return "“\(text)” (\(lines.count == 1 ? "line" : "lines") \(shown)\(more)\(meant))"
    }

    func samples(_ samples: [String], more: Int) -> String {
        samples.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }

    func remedyHeading() -> String { "What to do" }

    func wrongHeading() -> String { "Wrong" }

    func rightHeading() -> String { "Right" }
}
