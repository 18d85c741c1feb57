extension RosterReader {
    /// Finds what is wrong with two lists together: lists given in the wrong order, and people on both.
    ///
    /// - Returns: warnings, in the order of the mentors' and then the mentees' file.
    /// - Complexity: O(*n*) for *n* people.
    public static func check(mentors: Roster<Mentor>, mentees: Roster<Mentee>) -> [Problem] {
        var problems: [Problem] = []
        if areSwapped(mentors: mentors, mentees: mentees) {
            problems.append(Problem(file: mentors.file, kind: .roster(.listsSwapped)))
        }
        let byID = peopleOnBothLists(mentors: mentors, mentees: mentees)
        let known = Set(byID.compactMap(\.line))
        let byName = namesOnBothLists(mentors: mentors, mentees: mentees).filter { !known.contains($0.line ?? 0) }
        return problems + (byID + byName).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    /// People of one name and age whose areas, where both are stated, do not differ. A name alone would say too little.
    private static func namesOnBothLists(mentors: Roster<Mentor>, mentees: Roster<Mentee>) -> [Problem] {
        var mentorsOfName: [String: [Int]] = [:]
        for (index, mentor) in mentors.people.enumerated() {
            if let name = mentor.name, mentor.age != nil { mentorsOfName[name, default: []].append(index) }
        }
        if mentorsOfName.isEmpty { return [] }
        return mentees.people.enumerated().compactMap { index, mentee in
            guard let name = mentee.name, let age = mentee.age, let candidates = mentorsOfName[name],
                let other = candidates.first(where: { candidate in
                    let mentor = mentors.people[candidate]
                    return mentor.age == age
                        && (mentor.area == nil || mentee.area == nil || mentor.area == mentee.area)
                })
            else { return nil }
            return Problem(
                file: mentees.file,
                line: mentees.lines[index],
                column: mentees.columns[.name],
                kind: .roster(.onBothLists(otherLine: mentors.lines[other]))
            )
        }
    }

    /// Whether every column that has a meaning on one list only stands on the other.
    private static func areSwapped(mentors: Roster<Mentor>, mentees: Roster<Mentee>) -> Bool {
        let isForeign = !mentors.foreignFields.isEmpty || !mentees.foreignFields.isEmpty
        let isOwn = mentors.statedFields.union(mentees.statedFields).contains { $0.owner != .both }
        return isForeign && !isOwn
    }

    private static func peopleOnBothLists(mentors: Roster<Mentor>, mentees: Roster<Mentee>) -> [Problem] {
        var lineOfMentor: [PersonID: Int] = [:]
        for (mentor, line) in zip(mentors.people, mentors.lines) { lineOfMentor[mentor.id] = line }
        var shared: [(mentee: Int, mentorLine: Int)] = []
        for (index, mentee) in mentees.people.enumerated() {
            if let line = lineOfMentor[mentee.id] { shared.append((index, line)) }
        }
        let smaller = min(mentors.people.count, mentees.people.count)
        if shared.count * 2 > smaller, shared.allSatisfy({ isRunningNumber(mentees.people[$0.mentee].id) }) {
            // Both lists count from 1: that says nothing of who is who.
            return []
        }
        return shared.map { index, line in
            Problem(
                file: mentees.file,
                line: mentees.lines[index],
                column: mentees.columns[.id],
                kind: .roster(.onBothLists(otherLine: line))
            )
        }
    }

    private static func isRunningNumber(_ id: PersonID) -> Bool {
        id.text.utf8.count <= 6 && id.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
