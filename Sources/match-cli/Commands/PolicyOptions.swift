import Matching

/// The options that say which policy applies, the same for every command that needs one.
struct PolicyOptions {
    /// The most bytes a policy may hold: 1 MiB, a thousand times what one needs. Each mistake in it is a message.
    static let sizeLimit = 1 << 20

    static func descriptions(_ texts: any Texts) -> [OptionDescription] {
        [
            OptionDescription(.policy, texts, value: .file),
            OptionDescription(.preset, texts, value: .word(Policy.Preset.allCases.map(\.rawValue))),
            OptionDescription(.weight, texts, value: .text("NAME=0..1000"), repeats: true),
            OptionDescription(.require, texts, value: .text("NAME"), repeats: true),
            OptionDescription(
                .objective,
                texts,
                value: .word(Policy.Objective.allCases.map(\.rawValue))
            ),
        ].grouped(.rules)
    }

    /// The policy that applies: the preset's, on top of it the file's, then what the flags change.
    ///
    /// - Parameter usual: a policy file that is read where it exists and neither another nor a preset is named: one that
    ///   says everything would leave nothing of the preset.
    /// - Returns: the policy, `nil` where the file has errors; the file as it was read; and the file's problems.
    static func read(
        _ options: ParsedOptions,
        usual: String?,
        _ inputs: inout InputFiles
    ) throws -> (policy: Policy?, file: InputFile?, problems: [Problem]) {
        let preset = options.value(.preset).flatMap { Policy.Preset(rawValue: $0) }
        var policy = preset?.policy ?? Policy()
        var problems: [Problem] = []
        var file: InputFile?
        let usual = usual.flatMap { preset == nil && InputFiles.exists($0) ? $0 : nil }
        if let path = options.value(.policy) ?? usual {
            let input = try inputs.read(path, limit: sizeLimit)
            file = input
            let (read, found) = PolicyReader.read(input.bytes, file: path, over: policy)
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
            guard let criterion = criterion(String(parts[0]), policy) else {
                throw unknown(.weight, String(parts[0]), policy, options)
            }
            guard parts.count == 2, let weight = Int(parts[1]), Policy.weights.contains(weight) else {
                throw options.badValue(OptionName.weight.rawValue, text)
            }
            guard policy.canEarnPoints(criterion) || weight == 0 else {
                throw options.error(.weightOfRule(option: OptionName.weight.rawValue, criterion.name))
            }
            policy.setWeight(of: criterion, to: weight)
        }
        for text in options.values(.require) {
            guard let criterion = criterion(text, policy) else { throw unknown(.require, text, policy, options) }
            policy.require(criterion)
        }
        if let objective = options.value(.objective).flatMap({ Policy.Objective(rawValue: $0) }) {
            policy.objective = objective
        }
    }

    private static func unknown(
        _ option: OptionName,
        _ name: String,
        _ policy: Policy,
        _ options: ParsedOptions
    ) -> UsageError {
        let known = Criterion.allCases.map(\.rawValue) + policy.custom.map(\.name)
        let suggestion = Suggestion.nearest(to: name, among: known)
        return options.error(.unknownCriterion(option: option.rawValue, name, known: known, suggestion: suggestion))
    }

    /// A criterion by its name in the policy, or a built-in one by a roster header in either language.
    private static func criterion(_ name: String, _ policy: Policy) -> CriterionName? {
        if let criterion = policy.criterion(named: name) { return criterion }
        guard let field = RosterHeader.field(for: name) else { return nil }
        return Criterion.allCases.first { $0.field == field }.map(CriterionName.builtIn)
    }
}
