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

/// The arguments that match a fixture in its own folder: with its policy and its decided pairs, where it has them.
func matchArguments(_ fixture: String, _ more: String...) -> [String] {
    let options = [("policy.json5", "--policy"), ("pairs.csv", "--pairs")].flatMap { file, option in
        FileManager.default.fileExists(atPath: Fixtures.path("\(fixture)/\(file)")) ? [option, file] : []
    }
    return ["match", "mentors.csv", "mentees.csv", "--date", Fixtures.date] + options + more
}

extension ToolRun {
    /// Standard output as JSON.
    func json() throws -> JSONValue { try JSONValue(Data(output.utf8)) }
}
