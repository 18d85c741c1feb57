@testable import Matching

/// A policy is read or refused; printed, it is read back the same, with and without comments.
func testPolicy(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let presets = Policy.Preset.allCases
    let choice = Int(input.byte()) % (presets.count + 1)
    let base = choice == 0 ? Policy() : presets[choice - 1].policy
    let file = Array(input.rest)
    let (policy, problems) = PolicyReader.read(file, file: "policy.json5", over: base)
    let again = PolicyReader.read(file, file: "policy.json5", over: base)
    claim(policy == again.policy && problems == again.problems, "twice the same")
    claim((policy == nil) == problems.contains { $0.severity == .error }, "a policy or an error")
    let excerpts = problems.map { ProblemExcerpt.excerpt(of: $0, inPolicy: file) }
    _ = everythingSaid(of: problems, excerpts)
    guard let policy else { return }
    claim(policy.pointsPossible >= 0 && policy.minimumPoints >= 0, "points that are numbers")
    for points in [0, policy.pointsPossible] {
        claim((0...1000).contains(policy.scoreTenths(points: points)), "a score from 0 to 100")
    }
    let comments = ["policy": "one\ntwo", "objective": "three", "customExamples": "{ \"a\": 1 }", "custom": "four"]
    for text in [policy.text(), policy.text(comments: comments)] {
        let (same, problems) = PolicyReader.read(Array(text.utf8), file: "policy.json5")
        claim(same == policy, "printed and read: \(problems)")
        claim(same?.text() == policy.text(), "printed the same again")
    }
    for criterion in policy.custom {
        for cell in ["", "ja", "3", "3-4", "x/y!"] {
            for side in CustomCriterion.Side.allCases { _ = criterion.value(of: cell, on: side) }
        }
    }
}
