import Matching

/// Problems that are told in one message: the same mistake in one column of one file.
struct ProblemGroup {
    /// The problems, in the order in which they were found; never none.
    private let problems: [Problem]
    /// Whether they differ in more than their lines.
    let isMixed: Bool

    private init(_ problems: [Problem], isMixed: Bool) {
        self.problems = problems
        self.isMixed = isMixed
    }

    /// The problem that was found first.
    var first: Problem { problems[0] }

    /// The problem to word: one of them, or, where they differ, what they have in common.
    var told: Problem { isMixed ? first.withoutDetails : first }

    /// The lines on which they are.
    var lines: [Int] { problems.compactMap(\.line) }

    /// The different texts that are wrong, each with its lines and what was probably meant, in the order of the file.
    var samples: [(text: String, lines: [Int], suggestion: String?)] {
        var samples: [(text: String, lines: [Int], suggestion: String?)] = []
        var places: [String: Int] = [:]
        for problem in problems {
            guard let text = problem.quotedText, let line = problem.line else { continue }
            if let place = places[text] {
                samples[place].lines.append(line)
            } else {
                places[text] = samples.count
                samples.append((text, [line], problem.suggestedText))
            }
        }
        return samples
    }

    /// Puts problems together, in the order in which each group comes first.
    ///
    /// - Parameter toldApart: up to so many different mistakes of one kind in one column stay apart.
    /// - Complexity: O(*n*) for *n* problems.
    static func groups(_ problems: [Problem], toldApart: Int) -> [ProblemGroup] {
        var alike: [[Problem]] = []
        var placeOfAlike: [Problem: Int] = [:]
        var kinds: [Problem: [Int]] = [:]
        for problem in problems {
            var key = problem
            key.line = nil
            if let place = placeOfAlike[key] {
                alike[place].append(problem)
            } else {
                placeOfAlike[key] = alike.count
                kinds[problem.withoutDetails, default: []].append(alike.count)
                alike.append([problem])
            }
        }
        var groups: [ProblemGroup] = []
        for (place, problems) in alike.enumerated() {
            let ofKind = kinds[problems[0].withoutDetails] ?? [place]
            if ofKind.count <= toldApart {
                groups.append(ProblemGroup(problems, isMixed: false))
            } else if ofKind.first == place {
                let all = ofKind.flatMap { alike[$0] }
                groups.append(ProblemGroup(all.sorted { ($0.line ?? 0) < ($1.line ?? 0) }, isMixed: true))
            }
        }
        return groups
    }
}
