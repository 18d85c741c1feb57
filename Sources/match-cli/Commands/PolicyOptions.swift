import Matching

/// The options that say which policy applies, the same for every command that needs one.
struct PolicyOptions {
    static func descriptions(_ texts: any Texts) -> [OptionDescription] {
        [
            OptionDescription(.policy, texts, value: .file),
            OptionDescription(.weight, texts, value: .text("NAME=0..1000"), repeats: true),
            OptionDescription(.require, texts, value: .text("NAME"), repeats: true),
            OptionDescription(
                .objective,
                texts,
                value: .word(Policy.Objective.allCases.map(\.rawValue))
            ),
        ]
    }

    /// The policy that applies: the file's, then what the flags change.
    ///
    /// - Parameter usual: a policy file that is read where it exists and no other is named.
    /// - Returns: the policy, `nil` where the file has errors; the file as it was read; and the file's problems.
    static func read(
        _ options: ParsedOptions,
        usual: String?,
        _ inputs: inout InputFiles
    ) throws -> (policy: Policy?, file: InputFile?, problems: [Problem]) {
        var policy = Policy()
        var problems: [Problem] = []
        var file: InputFile?
        let usual = usual.flatMap { InputFiles.exists($0) ? $0 : nil }
        if let path = options.value(.policy) ?? usual {
            let input = try inputs.read(path)
            file = input
            let (read, found) = PolicyReader.read(input.bytes, file: path)
            problems = found
            guard let read else { return (nil, file, problems) }
            policy = read
        }
        try apply(options, to: &policy)
        return (policy, file, problems)
    }

    private static func apply(_ options: ParsedOptions, to policy: inout Policy) throws {
        for text in options.values(.weight) {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let criterion = criterion(String(parts[0])) else { throw unknown(.weight, text, options) }
            guard parts.count == 2, let weight = Int(parts[1]), Policy.weights.contains(weight),
                criterion.canEarnPoints || weight == 0
            else { throw options.badValue(OptionName.weight.rawValue, text) }
            policy[criterion].weight = weight
        }
        for text in options.values(.require) {
            guard let criterion = criterion(text) else { throw unknown(.require, text, options) }
            policy[criterion].isRequired = true
        }
        if let objective = options.value(.objective).flatMap({ Policy.Objective(rawValue: $0) }) {
            policy.objective = objective
        }
    }

    private static func unknown(_ option: OptionName, _ text: String, _ options: ParsedOptions) -> UsageError {
        let name = String(text.prefix { $0 != "=" })
        let known = Criterion.allCases.map(\.rawValue)
        return options.badValue(option.rawValue, text, suggestion: Suggestion.nearest(to: name, among: known))
    }

    /// A criterion by its name in the policy or by a roster header in either language.
    private static func criterion(_ name: String) -> Criterion? {
        let key = Text.key(name)
        if let criterion = Criterion.allCases.first(where: { Text.key($0.rawValue) == key }) { return criterion }
        guard let field = RosterHeader.field(for: name) else { return nil }
        return Criterion.allCases.first { $0.field == field }
    }
}
