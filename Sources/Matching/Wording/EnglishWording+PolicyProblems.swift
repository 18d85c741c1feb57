extension EnglishWording {
    func message(_ problem: PolicyProblem) -> String {
        switch problem {
        case .syntax(let reason): message(reason)
        case .unknownKey(let key, _): "“\(key)” is not a part of the policy"
        case .duplicateKey(let key, let line): "“\(key)” stands on line \(line) already"
        case .wrongType(let key, let expected): "\(key) takes \(article(expected))"
        case .outOfRange(let key, let lowest, let highest): "\(key) goes from \(lowest) to \(highest)"
        case .unknownWord(let key, let word, _): "“\(word)” is not a value of \(key)"
        case .missingKey(let key): "“\(key)” is missing"
        case .keyNotOfKind(let key, let kind): "a criterion of the kind \(kind) has no “\(key)”"
        case .notANumber(let text): "“\(text)” is not a number"
        case .columnAndSides: "column means both lists, but mentee or mentor is given as well"
        case .nameTaken(let name, nil): "“\(name)” is a criterion that is always there"
        case .nameTaken(let name, let line?): "the criterion on line \(line) is called “\(name)” already"
        case .tooManyCriteria(let limit): "there are more than \(limit) criteria of your own"
        case .headerTwice(let header, let field): "“\(header)” is the header of \(name(field)) already"
        case .neverKept(let name): "“\(name)” is required, but it has no share above 0, so nobody could keep it"
        case .weightWithoutShares(let name): "“\(name)” has a weight, but no share above 0, so it earns no points"
        case .balanceUnderScore: "balance does nothing where the objective is score"
        case .minimumScoreUnreachable(0): "no pair can reach the minimum score, since nothing has a weight"
        case .minimumScoreUnreachable(let highest):
            "no pair can reach the minimum score; the best there can be has \(decimal(tenths: highest)) per cent"
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
        case .missingKey("column"): "Write column for both lists, or mentee and mentor for one each."
        case .missingKey(let key): "Add “\(key)”."
        case .keyNotOfKind: "Leave it out, or choose another kind."
        case .notANumber: "Write a number in quotation marks, such as \"1\", \"-1\" or \"0.5\"."
        case .columnAndSides: "Keep column, or mentee and mentor."
        case .nameTaken: "Choose another name."
        case .tooManyCriteria: "Keep the ones that matter."
        case .headerTwice: "Name another column for one of the two."
        case .neverKept: "Give a share above 0, or leave out required."
        case .weightWithoutShares: "Give a share above 0, or leave out the weight."
        case .balanceUnderScore: "Choose participation or fair, or leave out balance."
        case .minimumScoreUnreachable(0): "Give a criterion a weight, or leave out minimumScore."
        case .minimumScoreUnreachable: "Lower minimumScore."
        }
    }

    private func article(_ type: String) -> String {
        switch type {
        case "text", "true or false": type
        case "object": "an object { … }"
        default: "a \(type)"
        }
    }

    func message(_ reason: JSON5Error.Reason) -> String {
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
