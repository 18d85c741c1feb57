/// What must hold of a text that is there in English and in Danish.
enum Bilingual {
    /// Words of one language that are no words of the other: whoever meets one reads a text that was left behind.
    private static let english: Set<String> = [
        "the", "and", "with", "is", "are", "of", "not", "has", "who", "would", "could", "from", "nobody",
        "this",
        "that", "on", "or", "in", "you", "your", "but", "which", "there", "only", "than", "must", "when", "where",
    ]
    private static let danish: Set<String> = [
        "og", "med", "ikke", "af", "der", "har", "er", "som", "eller", "ingen", "uden", "kan", "skal", "til", "på",
        "hvis",
        "den", "det", "du", "din", "hvor", "når", "kun", "men", "ved",
    ]

    /// What is wrong with a text; empty where nothing is.
    ///
    /// - Parameters:
    ///   - mayBeAlike: whether both languages may have the same word.
    ///   - sameNumbers: whether every number of the one stands in the other.
    static func faults(
        _ inEnglish: String,
        _ inDanish: String,
        mayBeAlike: Bool = false,
        sameNumbers: Bool = true
    ) -> [String] {
        if inEnglish.isEmpty && inDanish.isEmpty { return mayBeAlike ? [] : ["both are empty"] }
        var faults: [String] = []
        if inEnglish.isEmpty || inDanish.isEmpty { faults.append("one is empty") }
        if inEnglish == inDanish && !mayBeAlike { faults.append("both are alike") }
        let left = words(inDanish).intersection(english).sorted()
        if !left.isEmpty { faults.append("English in the Danish: \(left)") }
        let strayed = words(inEnglish).intersection(danish).sorted()
        if !strayed.isEmpty { faults.append("Danish in the English: \(strayed)") }
        let ends = [inEnglish, inDanish].map { text in text.last.flatMap { ".?!:".contains($0) ? $0 : nil } }
        if ends[0] != ends[1] { faults.append("they end differently") }
        if sameNumbers && numbers(inEnglish) != numbers(inDanish) { faults.append("the numbers differ") }
        if inDanish.contains("  ") || inEnglish.contains("  ") { faults.append("two spaces") }
        return faults.map { "\($0): “\(inEnglish)” / “\(inDanish)”" }
    }

    /// The words of a text, in lower case.
    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    }

    /// The runs of digits in one order, ids of people with their letter. Marks and the order differ with the language, and
    /// so do zeros in front and the minutes of full hours.
    private static func numbers(_ text: String) -> [String] {
        text.split { !$0.isNumber && !($0.isASCII && $0.isUppercase) }.map { String($0.drop { $0 == "0" }) }
            .filter { $0.contains(where: \.isNumber) }.sorted()
    }
}
