import Matching
@testable import match_cli

/// A command line is read or refused, in both languages the same; what is said of it fits a terminal and holds nothing that
/// commands one.
func testOptions(_ bytes: [UInt8]) {
    let arguments = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(200).map {
        // No argument holds a NUL.
        String(decoding: $0.filter { $0 != 0 }, as: UTF8.self)
    }
    var outcomes: [String] = []
    for (texts, program) in programs {
        do throws(UsageError) {
            switch try OptionParser(program).parse(Array(arguments)) {
            case .help(let command):
                _ = HelpPage.lines(for: command, in: program, width: 20 + bytes.count % 100)
                outcomes.append("help \(command?.name ?? "")")
            case .optionsHelp: outcomes.append("options")
            case .version: outcomes.append("version")
            case .run(let options):
                lookUp(options, program)
                outcomes.append("run \(options.command.name) \(options.positionals)")
                outcomes[outcomes.count - 1] += policyError(options, texts)
            }
        } catch {
            let lines = error.lines(in: program)
            claim(!lines.isEmpty, "a mistake is told")
            for line in lines {
                claim(line == DisplayText.escaped(line), "harmless: \(line)")
                _ = DisplayText.wrapped(line, to: 20 + bytes.count % 100, indent: 2)
            }
            outcomes.append("\(error.reason)".prefix { $0 != "(" } + (error.command ?? ""))
        }
    }
    claim(outcomes[0] == outcomes[1], "the same in both languages")
    _ = DisplayLanguage.chosen(Array(arguments), environment: { $0 == "LANG" ? arguments.first : nil })
}

private let programs = DisplayLanguage.allCases.map { ($0.texts, ProgramDescription.matchCLI($0.texts)) }

/// Asks for every option that the command has.
private func lookUp(_ options: ParsedOptions, _ program: ProgramDescription) {
    for option in program.options(of: options.command) {
        let values = options.values(option.name)
        claim(values.isEmpty || options.has(option.name), "what has a value is there")
        claim(values.allSatisfy { !$0.isEmpty && (option.value?.accepts($0) ?? false) }, "values of their kind")
        if case .integer? = option.value {
            claim((options.integer(option.name) == nil) == values.isEmpty, "a number is a number")
        }
    }
}

/// What is said of the values that only the commands understand; no file is opened.
private func policyError(_ options: ParsedOptions, _ texts: any Texts) -> String {
    let described = Set(options.command.options.map(\.name))
    do {
        if described.contains(OptionName.weight.rawValue), !options.has(.policy) {
            var files = InputFiles()
            let (policy, _, _) = try PolicyOptions.read(options, usual: nil, &files)
            if let policy { claim(PolicyReader.read(Array(policy.text().utf8), file: "").policy == policy, "a policy") }
        }
        if described.contains(OptionName.delimiter.rawValue) { _ = try RosterInputs.delimiter(options) }
        if described.contains(OptionName.date.rawValue), options.has(.date) { _ = try RosterInputs.date(options) }
    } catch let error as UsageError {
        return "\(error.reason)".prefix { $0 != "(" } + ""
    } catch {
        claim(false, "nothing but usage: \(error)")
    }
    return ""
}
