extension Proposal {
    /// Finds the pairs of people who would both rather have each other.
    ///
    /// - Complexity: O(eligible pairs).
    public func stability() -> StabilityReport {
        let timetable = Timetable(self)
        var worstOfMentor = Array(repeating: Int.max, count: mentors.count)
        var made: [[Pair]] = Array(repeating: [], count: mentees.count)
        for pair in pairs {
            worstOfMentor[pair.mentor] = min(worstOfMentor[pair.mentor], pair.score.points)
            made[pair.mentee].append(pair)
        }
        // Where points are the aim, a pair that adds none is nobody's wish.
        let fewest = policy.objective == .score ? 1 : 0
        var count = 0
        var listed: [PairPlace] = []
        for mentee in mentees.indices where mentorsWanted(byMentee: mentee) > 0 {
            let own = made[mentee]
            for other in usableMentors(ofMentee: mentee) where other.points >= fewest {
                if own.contains(where: { $0.mentor == other.mentor }) { continue }
                let takesHer = other.points > worstOfMentor[other.mentor]
                let hasPlace = loads[other.mentor] < capacity(ofMentor: other.mentor)
                guard takesHer || hasPlace, wouldRather(mentee, have: other, than: own),
                    takesHer || timetable.canMeet(mentor: other.mentor, mentee: mentee)
                else { continue }
                count += 1
                if listed.count < StabilityReport.listed {
                    listed.append(PairPlace(mentor: other.mentor, mentee: mentee))
                }
            }
        }
        return StabilityReport(blockingPairs: count, pairs: listed)
    }

    /// Whether a mentee would rather have a mentor than one of her own, or has fewer than she wants: for one of the roles
    /// that the mentor offers, where she names roles.
    private func wouldRather(_ mentee: Int, have other: Usable, than own: [Pair]) -> Bool {
        let roles = model.roles[mentee]
        if roles.isEmpty {
            return own.count < mentorsWanted(byMentee: mentee) || own.contains { $0.score.points < other.points }
        }
        return model.rolesOffered(mentor: other.mentor, mentee: mentee).contains { role in
            own.first { $0.role == roles[role] }.map { $0.score.points < other.points } ?? true
        }
    }
}
