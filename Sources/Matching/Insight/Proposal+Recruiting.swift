extension Proposal {
    /// The mentees who have fewer mentors than they want, those who come first in front.
    public var menteesInNeed: [Int] {
        var has = Array(repeating: 0, count: mentees.count)
        for pair in pairs { has[pair.mentee] += 1 }
        let needy = mentees.indices.filter { mentees[$0].isReady && has[$0] < max(1, mentorsWanted(byMentee: $0)) }
        let classes = needy.map { PriorityClass(mentees[$0], waitingClass: policy.waitingClass, date: date) }
        return zip(classes, needy).sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
    }

    /// Which mentors to look for: those who would let most mentees match first, and of as many, those who win most points.
    ///
    /// Profiles are grown from what those in ``menteesInNeed`` need; where nobody is in need, from what those need whose
    /// pairs fit least well. Every figure is found by solving again with the mentors added.
    ///
    /// - Parameters:
    ///   - top: how many profiles to tell, at least 0.
    ///   - threads: how many profiles are reckoned with at a time, each in memory of its own; `nil` for one a core. It
    ///     changes nothing in the answer.
    /// - Throws: ``MatcherError`` where solving again fails.
    /// - Complexity: ``whatIf(_:)`` at most three times for each of *top* + 2 profiles.
    public func recruitingAdvice(top: Int = 3, threads: Int? = nil) throws(MatcherError) -> [RecruitingAdvice] {
        let needy = menteesInNeed
        let seeds = needy.isEmpty ? menteesWhoFitLeast : needy
        let scorer = PairScorer(policy: policy, date: date)
        // Ids of new mentors: nobody else on the list has one that begins with the highest id there is.
        let stem = (mentors.last?.id.text ?? "") + "+"
        let names = (1...RecruitingAdvice.copies).compactMap { PersonID("\(stem)\($0)") }
        let candidates = candidates(seeds, names, scorer, count: top + 2)
        // Each is reckoned up by itself, whoever is first.
        let found = Array(count: candidates.count, threads: threads) { index in
            let newcomers = names.map { candidates[index].profile.mentor(id: $0) }
            return Result { () throws(MatcherError) in try self.gains(from: newcomers) }
        }
        var advice: [RecruitingAdvice] = []
        for ((grown, suits), gains) in zip(candidates, found) {
            advice.append(
                RecruitingAdvice(
                    profile: grown,
                    suits: suits,
                    needsChildCertificate: policy[.childCertificate].isRequired && suits.contains(where: isYoung),
                    openRules: policy.custom.filter(\.isRequired).map(\.name),
                    gains: try gains.get()
                )
            )
        }
        return Array(advice.sorted(by: Self.isBetter).filter(\.winsAnything).prefix(max(0, top)))
    }

    /// The profiles to reckon with, and whom each suits: those for most mentees, no two for the same as long as there are
    /// others.
    private func candidates(
        _ seeds: [Int],
        _ names: [PersonID],
        _ scorer: PairScorer,
        count: Int
    ) -> [(profile: MentorProfile, suits: [Int])] {
        var first: [(profile: MentorProfile, suits: [Int])] = []
        var second: [(profile: MentorProfile, suits: [Int])] = []
        var timesSeen: [[Int]: Int] = [:]
        for grown in ProfileGrower(self, needy: seeds).profiles() where first.count < count {
            guard let name = names.first else { break }
            let newcomer = grown.profile.mentor(id: name)
            let suits = seeds.filter { mentee in
                let score = scorer.score(mentor: newcomer, mentee: mentees[mentee])
                return score.isEligible && score.points >= policy.minimumPoints
            }.sorted()
            if suits.isEmpty { continue }
            timesSeen[suits, default: 0] += 1
            switch timesSeen[suits] {
            case 1: first.append((grown.profile, suits))
            case 2: second.append((grown.profile, suits))
            default: break
            }
        }
        return Array((first + second).prefix(max(0, count)))
    }

    private func isYoung(_ mentee: Int) -> Bool {
        mentees[mentee].age.map { $0.years < policy.childCertificateUnder } ?? false
    }

    private static func isBetter(_ a: RecruitingAdvice, _ b: RecruitingAdvice) -> Bool {
        for (one, other) in zip(a.gains.reversed(), b.gains.reversed()) {
            if one.matched != other.matched { return one.matched > other.matched }
            if one.placesFilled != other.placesFilled { return one.placesFilled > other.placesFilled }
        }
        for (one, other) in zip(a.gains, b.gains) where one.points != other.points { return one.points > other.points }
        return (a.profile.demands, a.profile.order) < (b.profile.demands, b.profile.order)
    }

    private func gains(from newcomers: [Mentor]) throws(MatcherError) -> [RecruitingAdvice.Gain] {
        var gains: [RecruitingAdvice.Gain] = []
        var last: MatchAnswer?
        for count in 1...newcomers.count {
            var change = MatchChange()
            change.newMentors = Array(newcomers.prefix(count))
            let answer = try whatIf(change)
            gains.append(gain(answer, newcomers, count))
            // Of mentors who are alike, each adds no more than the one before, as long as no times had to be searched.
            if let last, !(last.value < answer.value), last.steps == 1, answer.steps == 1 {
                for more in count + 1..<newcomers.count + 1 { gains.append(gain(answer, newcomers, more)) }
                break
            }
            last = answer
        }
        return gains
    }

    private func gain(_ answer: MatchAnswer, _ newcomers: [Mentor], _ count: Int) -> RecruitingAdvice.Gain {
        RecruitingAdvice.Gain(
            mentors: count,
            matched: answer.value.matched - value.matched,
            placesFilled: answer.pairs.count - pairs.count,
            points: answer.value.points - value.points,
            helped: MatchExchange(from: self, to: answer, newMentors: newcomers).winners,
            isProvedBest: answer.isProvedBest && isProvedBest
        )
    }

    /// The mentees whose pairs earn the fewest points, those with the fewest first; a few are enough.
    private var menteesWhoFitLeast: [Int] {
        let worst = pairs.sorted { ($0.score.points, $0.mentee) < ($1.score.points, $1.mentee) }
        return withoutDuplicates(worst.prefix(12).map(\.mentee))
    }
}

extension RecruitingAdvice {
    /// Whether finding three such mentors would change anything for the better.
    fileprivate var winsAnything: Bool {
        gains.contains { $0.matched > 0 || $0.placesFilled > 0 || $0.points > 0 }
    }
}
