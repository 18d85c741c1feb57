/// The places that the people of a proposal have when everybody is called something else, and so stands elsewhere in the
/// lists.
public struct Renaming: Sendable {
    /// The new place of each mentor, by the old one.
    let mentors: [Int]
    /// The new place of each mentee, by the old one.
    let mentees: [Int]

    /// The new place of a mentor.
    public func mentor(_ place: Int) -> Int { mentors[place] }

    /// The new place of a mentee.
    public func mentee(_ place: Int) -> Int { mentees[place] }

    /// The new places of a pair.
    public func pair(_ place: PairPlace) -> PairPlace {
        PairPlace(mentor: mentors[place.mentor], mentee: mentees[place.mentee])
    }

    /// What is said of each mentor, by the new places.
    func byMentor<Value>(_ values: [Value]) -> [Value] { Self.moved(values, mentors) }

    /// What is said of each mentee, by the new places.
    func byMentee<Value>(_ values: [Value]) -> [Value] { Self.moved(values, mentees) }

    private static func moved<Value>(_ values: [Value], _ places: [Int]) -> [Value] {
        // Prices may leave out what does not count.
        guard values.count == places.count else { return values }
        var moved = values
        for (value, place) in zip(values, places) { moved[place] = value }
        return moved
    }
}

extension Renaming {
    /// An answer with everybody at the new place.
    ///
    /// - Parameters:
    ///   - models: what was solved, before and with the new places; `nil` where nothing will be asked from where the answer
    ///     stands.
    func answer(_ answer: MatchAnswer, in models: (old: MatchModel, new: MatchModel)?, _ policy: Policy) -> MatchAnswer
    {
        let pairs = answer.pairs.map { pair in
            MadePair(mentor: mentors[pair.mentor], mentee: mentees[pair.mentee], role: pair.role, slot: pair.slot)
        }
        var root = answer.root
        root.made = []
        root.roleOfPair = [:]
        if let models {
            for old in answer.root.made {
                guard let new = models.new.pair(pair(models.old.place(ofPair: old))) else { continue }
                root.made.append(new)
                root.roleOfPair[new] = answer.root.roleOfPair[old]
            }
            root.made.sort()
        }
        root.prices = prices(answer.root.prices, policy)
        var moved = MatchAnswer(
            pairs: pairs.sorted { $0.place < $1.place },
            value: answer.value,
            bound: answer.bound,
            isProvedBest: answer.isProvedBest,
            steps: answer.steps,
            method: answer.method,
            prices: prices(answer.prices, policy),
            root: root
        )
        moved.fewestPoints = answer.fewestPoints
        moved.pricesBefore = answer.pricesBefore.map { prices($0, policy) }
        moved.lowestProof = answer.lowestProof.map { proof in
            MatchAnswer.LowestProof(threshold: proof.threshold, prices: prices(proof.prices, policy))
        }
        return moved
    }

    /// A question with everybody at the new place.
    func change(_ change: MatchChange) -> MatchChange {
        var moved = change
        moved.forced = change.forced.map(pair)
        moved.forbidden = change.forbidden.map(pair)
        moved.released = Set(change.released.map(pair))
        moved.keeping?.pairs = Set((change.keeping?.pairs ?? []).map(pair))
        moved.capacities = Dictionary(
            uniqueKeysWithValues: change.capacities.map { place, capacity in
                // Those who came as well are behind all others.
                (mentors.indices.contains(place) ? mentors[place] : place, capacity)
            }
        )
        return moved
    }

    private func prices(_ prices: MatchPrices, _ policy: Policy) -> MatchPrices {
        var moved = prices
        moved.mentees = byMentee(prices.mentees)
        moved.mentors = byMentor(prices.mentors)
        moved.roles = byMentee(prices.roles)
        moved.limits = prices.limits.map { limit in
            TimeLimit(mentor: mentors[limit.mentor], window: limit.window, meetingQuarters: policy.meetingQuarters)
        }
        return moved
    }
}
