/// What a result says of how sure its pairs are: that it is said of every pair, in words that mean something, and that
/// whoever may be chosen among could be chosen.
///
/// Whether a choice really costs nothing is not repeated here: that takes a solver.
struct ResultStandings {
    private static let standings: Set = ["inEveryBest", "exchangeable", "open"]

    private let people: ResultPeople
    private let pairs: ResultPairs

    init(_ people: ResultPeople, _ pairs: ResultPairs) {
        self.people = people
        self.pairs = pairs
    }

    /// Checks what is said of each pair, and the mentors whom a person may choose among.
    func check(_ document: JSON5Value) throws(ResultFault) {
        var isExchangeable: Set<PairKey> = []
        for pair in pairs.made {
            let standing = try pair.value.text("standing")
            guard pair.isLocked ? standing == "locked" : Self.standings.contains(standing) else {
                throw ResultFault(.wrong(member: "standing"), at: try pair.value.member("standing"))
            }
            if standing == "exchangeable" { isExchangeable.insert(key(pair.mentor, pair.mentee)) }
        }
        var last = -1
        for tie in try document.list("ties") {
            let mentee = try people.mentee(tie)
            guard mentee > last else { throw ResultFault(.wrongList(member: "ties"), at: tie) }
            last = mentee
            try check(tie, of: mentee, isExchangeable)
        }
    }

    /// Among the mentors are one whom the mentee has and need not have, and one whom she has not.
    private func check(_ tie: JSON5Value, of mentee: Int, _ isExchangeable: Set<PairKey>) throws(ResultFault) {
        var mentors: [Int] = []
        for text in try tie.texts("mentors") {
            guard let id = PersonID(text), let mentor = people.placeOfMentor[id] else {
                throw ResultFault(.unknownPerson, at: try tie.member("mentors"))
            }
            mentors.append(mentor)
        }
        let own = pairs.mentorsOfMentee[mentee]
        let permitted = people.choices[mentee].filter(\.isPermitted).map(\.mentor)
        guard zip(mentors, mentors.dropFirst()).allSatisfy(<), Set(permitted).isSuperset(of: mentors),
            mentors.contains(where: { own.contains($0) && isExchangeable.contains(key($0, mentee)) }),
            mentors.contains(where: { !own.contains($0) })
        else { throw ResultFault(.wrongList(member: "mentors"), at: try tie.member("mentors")) }
    }

    private func key(_ mentor: Int, _ mentee: Int) -> PairKey {
        PairKey(mentor: people.mentors[mentor].id, mentee: people.mentees[mentee].id)
    }
}
