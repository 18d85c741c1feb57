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
}
