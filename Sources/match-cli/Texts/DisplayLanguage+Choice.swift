import Matching

extension DisplayLanguage {
    /// The language to speak: the one that `--lang` names, else the locale's, else English.
    ///
    /// The command line is read only this far, since its own errors must be worded too: a `--lang` counts wherever it
    /// stands before `--`, whatever is wrong elsewhere. Of two the last counts; one that names no language here does not.
    ///
    /// - Parameters:
    ///   - arguments: the command line without the program's name.
    ///   - environment: gives a variable of the environment; `nil` where it is not set.
    static func chosen(_ arguments: [String], environment: (String) -> String?) -> DisplayLanguage {
        named(arguments) ?? ofLocale(environment)
    }

    private static func named(_ arguments: [String]) -> DisplayLanguage? {
        let (option, line) = (OptionName.language.rawValue, Array(arguments.prefix { $0 != "--" }))
        let values = line.indices.compactMap { place -> String? in
            let argument = line[place]
            if argument.hasPrefix("\(option)=") { return String(argument.dropFirst(option.count + 1)) }
            return argument == option && place + 1 < line.count ? line[place + 1] : nil
        }
        return values.compactMap { DisplayLanguage(rawValue: $0) }.last
    }

    /// The language of messages: of the first variable that says anything, as POSIX has it.
    private static func ofLocale(_ environment: (String) -> String?) -> DisplayLanguage {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
        // `da_DK.UTF-8`, `da-DK`, `da`; but not `dav_KE`.
        let code = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
        return DisplayLanguage(rawValue: code.lowercased()) ?? .english
    }

    /// The tool's words in this language.
    var texts: any Texts {
        switch self {
        case .danish: DanishTexts()
        case .english: EnglishTexts()
        }
    }
}
