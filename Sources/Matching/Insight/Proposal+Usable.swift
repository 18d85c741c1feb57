extension Proposal {
    /// A mentor whom a mentee could have as far as rules, roles, the minimum score and what is said of single pairs go.
    struct Usable: Hashable {
        let mentor: Int
        let points: Int
    }

    /// The mentors whom a mentee could have, in id order.
    ///
    /// - Complexity: O(*k*) for *k* eligible mentors.
    func usableMentors(ofMentee mentee: Int) -> [Usable] {
        let hasRoles = !model.roles[mentee].isEmpty
        return model.pairs(ofMentee: mentee).compactMap { pair in
            let mentor = Int(model.mentorOfPair[pair])
            if model.capacities[mentor] == 0 { return nil }
            if hasRoles, model.rolesOffered(mentor: mentor, mentee: mentee).isEmpty { return nil }
            return Usable(mentor: mentor, points: Int(model.pointsOfPair[pair]))
        }
    }

    /// The mentors who take nobody at present, but whom a mentee could have if they did, in id order.
    ///
    /// - Complexity: O(*m*) for *m* mentors without a place.
    func pausedMentors(suiting mentee: Int) -> [Int] {
        let scorer = PairScorer(policy: policy, date: date)
        let person = mentees[mentee]
        return mentors.indices.filter { place in
            let mentor = mentors[place]
            guard mentor.capacity.maximum == 0, person.isReady else { return false }
            if directives.statuses[PairKey(mentor: mentor.id, mentee: person.id)]?.forbidsPair == true { return false }
            if let roles = person.roles, !roles.terms.contains(where: mentor.offers) { return false }
            return scorer.score(mentor: mentor, mentee: person).isEligible
        }
    }
}
