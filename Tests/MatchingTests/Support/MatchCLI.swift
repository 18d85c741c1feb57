import Foundation

/// Runs `match-cli` to its end, with an environment that holds nothing else.
func matchCLI(
    _ arguments: [String],
    in directory: String? = nil,
    input: String = "",
    environment: [String: String] = [:]
) throws -> ToolRun {
    try ToolRun(
        ToolRun.built("match-cli"),
        arguments,
        input: input,
        environment: environment,
        directory: directory
    )
}

/// The arguments that match a fixture in its own folder: with its policy, where it has one.
func matchArguments(_ fixture: String, _ more: String...) -> [String] {
    let hasPolicy = FileManager.default.fileExists(atPath: Fixtures.path("\(fixture)/policy.json5"))
    return ["match", "mentors.csv", "mentees.csv", "--date", Fixtures.date]
        + (hasPolicy ? ["--policy", "policy.json5"] : []) + more
}

extension ToolRun {
    /// Standard output as JSON.
    func json() throws -> JSONValue { try JSONValue(Data(output.utf8)) }
}
