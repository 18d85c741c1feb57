extension Proposal {
    /// The same proposal with people who are called something else, to be put into words.
    ///
    /// Places mean the same people as before. What is said of single pairs is kept by the ids on the lists, and is not found
    /// by the new ones.
    ///
    /// - Complexity: O(people).
    func renamed(mentor: (Mentor) -> String, mentee: (Mentee) -> String) -> Proposal {
        let mentors = mentors.map { person in
            var renamed = person
            renamed.id = PersonID(mentor(person)) ?? person.id
            return renamed
        }
        let mentees = mentees.map { person in
            var renamed = person
            renamed.id = PersonID(mentee(person)) ?? person.id
            return renamed
        }
        return Proposal(self, mentors: mentors, mentees: mentees)
    }

    private init(_ other: Proposal, mentors: [Mentor], mentees: [Mentee]) {
        date = other.date
        directives = other.directives
        eligible = other.eligible
        model = MatchModel(other.model, mentors: mentors, mentees: mentees)
        answer = other.answer
        pairs = other.pairs
        loads = other.loads
        waiting = other.waiting
        partlyMatched = other.partlyMatched
    }
}

extension MatchModel {
    fileprivate init(_ other: MatchModel, mentors: [Mentor], mentees: [Mentee]) {
        self = other
        self.mentors = mentors
        self.mentees = mentees
    }
}
