extension EnglishWording {
    func message(_ problem: PolicyProblem) -> String {
        switch problem {
        case .syntax(let reason): message(reason)
        case .unknownKey(let key, _): "“\(key)” is not a part of the policy"
        case .duplicateKey(let key, let line): "“\(key)” stands on line \(line) already"
        case .wrongType(let key, let expected): "\(key) takes \(article(expected))"
        case .outOfRange(let key, let lowest, let highest): "\(key) goes from \(lowest) to \(highest)"
        case .unknownWord(let key, let word, _): "“\(word)” is not a value of \(key)"
        case .notYet(let key): "\(key): not yet in this release"
        case .ignoredYet(let key): "\(key): this release does not act on it yet"
        }
    }

    func cure(_ problem: PolicyProblem) -> String {
        switch problem {
        case .syntax: "Compare the line with the policy that match-cli init writes."
        case .unknownKey(_, let suggestion):
            suggestion.map { "Did you mean “\($0)”?" } ?? "See match-cli match --print-policy for what there is."
        case .duplicateKey: "Keep one of the two."
        case .wrongType(_, let expected): "Write \(article(expected))."
        case .outOfRange(_, let lowest, let highest):
            lowest == highest ? "Write \(lowest), or leave it out." : "Write a number from \(lowest) to \(highest)."
        case .unknownWord(_, _, let allowed): "Write one of: \(allowed.joined(separator: ", "))."
        case .notYet: "Leave it out for now."
        case .ignoredYet("reserveSlots"):
            "Check yourself that meetings of the same person do not fall at the same time."
        case .ignoredYet: "Look at it yourself when you use the proposal."
        }
    }

    private func article(_ type: String) -> String {
        switch type {
        case "text", "true or false": type
        case "object": "an object { … }"
        default: "a \(type)"
        }
    }

    private func message(_ reason: JSON5Error.Reason) -> String {
        switch reason {
        case .unexpectedEnd: "the file ends too early"
        case .unexpectedCharacter(let character): "“\(character)” is not expected here"
        case .unclosedComment: "a comment is never closed"
        case .unclosedString: "a text in quotation marks is never closed"
        case .badEscape: "a backslash is followed by something it cannot be"
        case .badNumber: "this is not a number"
        case .nestedTooDeep(let limit): "there are more than \(limit) levels of brackets"
        case .textAfterValue: "there is text behind the end of the policy"
        case .invalidByte: "the file is not UTF-8 text"
        }
    }
}
