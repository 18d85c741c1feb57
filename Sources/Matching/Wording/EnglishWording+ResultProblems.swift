extension EnglishWording {
    func message(_ problem: ResultProblem) -> String {
        switch problem {
        case .syntax(let reason): "this is not a result: \(message(reason))"
        case .otherSchema: "the result has another format than this release reads"
        case .unreadable(let member): "“\(member)” is missing here, stands here twice or is not what it should be"
        case .otherFile(let role): "the list of \(role) is not the file that the result was made from"
        case .unknownPerson: "there is nobody with this id on the list"
        case .wrong(let member): "“\(member)” does not follow from the lists and the rules"
        case .wrongList(let member): "“\(member)” leaves something out, holds too much or is in another order"
        case .brokenRule(let obstacles): "the pair breaks a rule: " + obstacles.map(obstacle).joined(separator: "; ")
        case .forbiddenPair: "the pair was decided never to be made"
        case .missingLock: "a pair that was decided to be made is not among them"
        case .tooManyPairs: "the mentor or the mentee has more pairs than places"
        case .wrongTime: "the time is not one that both have for a whole meeting"
        case .overlappingTimes: "the mentor or the mentee is promised another meeting at the same time"
        case .groupApart: "the mentor's group is promised different times"
        case .wrongRole: "the role is not one that the mentee still asks for and the mentor offers"
        case .unfitWeights: "the figures do not keep the aims of the programme in their order"
        case .notProvedBest: "the figures do not show that there is no better proposal"
        }
    }

    func cure(_ problem: ResultProblem) -> String {
        switch problem {
        case .syntax, .unreadable: "Give the run.json that match wrote, unchanged."
        case .otherSchema: "Make the result again with this release, or check it with the release that made it."
        case .otherFile: "Give the very files that the result was made from, or make the result again."
        case .unknownPerson:
            "If the result has pseudonyms, put the ids back with reveal. Else do not rely on it; make it again with match."
        case .wrong, .wrongList, .brokenRule, .forbiddenPair, .missingLock, .tooManyPairs, .wrongTime,
            .overlappingTimes, .groupApart, .wrongRole, .unfitWeights, .notProvedBest:
            "Do not rely on this result; make it again with match."
        }
    }
}
