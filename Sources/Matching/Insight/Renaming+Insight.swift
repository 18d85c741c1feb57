extension Renaming {
    /// Why mentees wait, with everybody at the new place, in the new order.
    public func reasons(
        _ reasons: [(mentee: Int, reason: WaitingReason)]
    ) -> [(mentee: Int, reason: WaitingReason)] {
        // All who wait in one group still share it.
        var groups: [Int: CompetingGroup] = [:]
        return reasons.map { place, reason in
            guard case .competition(let group) = reason else { return (mentees[place], reason) }
            let moved =
                groups[group.number]
                ?? CompetingGroup(
                    mentees: group.mentees.map(mentee).sorted(),
                    mentors: group.mentors.map(mentor).sorted(),
                    provesNobodyCouldBeAdded: group.provesNobodyCouldBeAdded,
                    number: group.number
                )
            groups[group.number] = moved
            return (mentees[place], .competition(moved))
        }
        .sorted { $0.0 < $1.0 }
    }

    /// What decided pairs cost, with everybody at the new place, in the new order.
    public func decisions(_ decisions: [DecisionCost]) -> [DecisionCost] {
        decisions.map { DecisionCost(pair: pair($0.pair), status: $0.status, loss: $0.loss) }
            .sorted { $0.pair < $1.pair }
    }

    /// How sure a proposal is, with everybody at the new place.
    ///
    /// - Parameters:
    ///   - certainty: how sure it is.
    ///   - proposal: the proposal before anybody was called something else.
    public func certainty(_ certainty: Certainty, of proposal: Proposal) -> Certainty {
        let standings = zip(proposal.pairs, certainty.standings).map { (place: pair($0.place), standing: $1) }
            .sorted { $0.place < $1.place }
        let ties = certainty.ties.map { tie in
            Certainty.Tie(mentee: mentees[tie.mentee], mentors: tie.mentors.map(mentor).sorted())
        }
        return Certainty(
            standings: standings.map(\.standing),
            ties: ties.sorted { $0.mentee < $1.mentee }
        )
    }

    /// Who would both rather have each other, with everybody at the new place.
    public func stability(_ report: StabilityReport) -> StabilityReport {
        StabilityReport(blockingPairs: report.blockingPairs, pairs: report.pairs.map { pair($0) }.sorted())
    }

    /// A proposal made again, with everybody at the new place.
    ///
    /// - Parameters:
    ///   - rematch: what was made again.
    ///   - renamed: its proposal, with everybody at the new place.
    public func rematch(_ rematch: Rematch, renamed: Proposal) -> Rematch {
        let points = rematch.curve.points.map { point in
            RematchCurve.Point(
                kept: point.kept,
                broken: point.broken,
                answer: answer(point.answer, in: nil, renamed.policy),
                change: change(point.change)
            )
        }
        let curve = RematchCurve(
            previous: rematch.curve.previous.map { pair($0) }.sorted(),
            points: points,
            chosen: rematch.curve.chosen
        )
        return Rematch(proposal: renamed, curve: curve)
    }
}
