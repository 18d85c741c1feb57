extension OptionWords {
    /// Danish.
    static let danish = OptionWords(
        examplesHeading: "Eksempler:",
        usageHeading: "Brug:",
        argumentsHeading: "Argumenter:",
        optionsHeading: "Valg:",
        commandsHeading: "Kommandoer:",
        anyOptions: "[valg]",
        anyCommand: "KOMMANDO",
        helpHelp: "Vis denne hjælp.",
        versionHelp: "Vis versionen.",
        placeholder: { kind in
            switch kind {
            case .file: "FIL"
            case .directory: "MAPPE"
            case .word(let words):
                words.joined(separator: "|").count <= 20 ? words.joined(separator: "|") : "NAVN"
            case .text(let placeholder): danishPlaceholder(placeholder)
            case .integer: "N"
            case .date: "ÅÅÅÅ-MM-DD"
            }
        },
        oneOf: { words in "En af disse: \(list(words, last: "eller"))." },
        expected: danishExpectation,
        reason: danishReason,
        didYouMean: { "Mente du \($0)?" },
        seeHelp: { "Se \($0)." }
    )

    private static func danishExpectation(_ kind: ValueKind) -> String {
        switch kind {
        case .file: "en fil"
        case .directory: "en mappe"
        case .word(let words): list(words, last: "eller")
        case .text(let placeholder): danishPlaceholder(placeholder)
        case .integer(let range):
            switch (range.lowerBound, range.upperBound) {
            case (.min, .max): "et helt tal"
            case (let lowest, .max): "et helt tal fra \(lowest)"
            case (.min, let highest): "et helt tal op til \(highest)"
            case (let lowest, let highest): "et helt tal fra \(lowest) til \(highest)"
            }
        case .date: "en dato som 2026-03-01"
        }
    }

    private static func danishReason(_ reason: UsageError.Reason) -> String {
        switch reason {
        case .unknownCommand(let name, _): "Kommandoen \(quoted(name)) findes ikke."
        case .unknownOption(let name, _): "Valget \(quoted(name)) findes ikke her."
        case .missingValue(let option, let expected):
            "\(option) skal have en værdi: \(danishExpectation(expected)). "
                + "En, der begynder med -, skrives \(option)=VÆRDI."
        case .unexpectedValue(let option): "\(option) skal ikke have en værdi."
        case .badValue(let name, let text?, let expected, _):
            "\(danishArgument(name)) kan være \(danishExpectation(expected)), ikke \(quoted(text))."
        case .badValue(let name, nil, let expected, _):
            "Værdien af \(danishArgument(name)) er ikke \(danishExpectation(expected))."
        case .repeatedOption(let option): "\(option) må kun stå én gang."
        case .missingArgument(let name): "\(danishArgument(name)) mangler."
        case .tooManyArguments(0, let given): "Der skal ingen argumenter til her, men der står \(given)."
        case .tooManyArguments(let limit, let given):
            "Her kan højst bruges \(limit) argument\(limit == 1 ? "" : "er"), men der står \(given)."
        case .conflictingOptions(let one, let other): "\(one) og \(other) kan ikke bruges sammen."
        case .neededOption(let option, let other): "\(other) kræver også \(option)."
        case .unknownCriterion(let option, let name, let known, _):
            "\(option): kriteriet \(quoted(name)) findes ikke. Der er: \(escaped(known, last: "og"))."
        case .weightOfRule(let option, let name):
            "\(option): \(quoted(name)) kan være en regel, men giver ingen point. --require \(name) gør det til en."
        }
    }

    /// A placeholder as options have it, such as `NAME=0..1000`.
    private static func danishPlaceholder(_ placeholder: String) -> String {
        if placeholder.hasPrefix("NAME") { return "NAVN" + placeholder.dropFirst(4) }
        return placeholder == "CODE" ? "KODE" : placeholder
    }

    /// An argument by its name in any language; an option is left as it is typed.
    private static func danishArgument(_ name: String) -> String {
        ArgumentName(rawValue: name).map(DanishTexts().placeholder) ?? name
    }
}
