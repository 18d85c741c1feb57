extension DanishTexts {
    func explainHint(_ code: String) -> String { "Mere om et problem: match-cli check --explain \(code)" }

    func sample(_ text: String, lines: [Int], suggestion: String?) -> String {
        let shown = lines.prefix(3).map(String.init).joined(separator: ", ")
        let more = lines.count > 3 ? " og \(lines.count - 3) til" : ""
        let meant = suggestion.map { ": “\($0)”?" } ?? ""
        return "“\(text)” (\(lines.count == 1 ? "linje" : "linjerne") \(shown)\(more)\(meant))"
    }

    func samples(_ samples: [String], more: Int) -> String {
        samples.joined(separator: ", ") + (more > 0 ? " og \(more) til" : "")
    }

    func remedyHeading() -> String { "Det kan du gøre" }

    func wrongHeading() -> String { "Forkert" }

    func rightHeading() -> String { "Rigtigt" }
}
