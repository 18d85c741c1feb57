import Matching

/// The tool's words in Danish.
struct DanishTexts {
    let words = DanishWording()

    func plural(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
