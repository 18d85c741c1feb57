/// Finds the groups of all who wait because others have the places, each once, however many wait in it.
///
/// Groups that are all different could list everybody once for everybody. Where they come to that, whoever is left is said
/// to compete with all others for all mentors, which is as true.
struct CompetingGroups {
    private let finder: CompetitionFinder
    private let model: MatchModel
    private let partOfColumn: [Int32]
    private var groupOfParts: [Set<Int32>: CompetingGroup] = [:]
    private var groupOfMentors: [[Int]: CompetingGroup] = [:]
    private var groupOfAll: CompetingGroup?
    private var room: Int

    /// - Parameter room: how many members the groups may have together.
    init(_ finder: CompetitionFinder, _ model: MatchModel, room: Int) {
        self.finder = finder
        self.model = model
        self.room = room
        partOfColumn = finder.partOfColumn()
    }

    /// The group of a mentee without a mentor who could have one.
    ///
    /// - Complexity: O(pairs) for each group, and O(the mentee's pairs) for everybody else in it.
    mutating func group(of mentee: Int) -> CompetingGroup {
        var parts: Set<Int32> = []
        for pair in model.pairs(ofMentee: mentee) { parts.insert(partOfColumn[Int(model.mentorOfPair[pair])]) }
        if let known = groupOfParts[parts] { return known }
        let group = newGroup(of: mentee)
        groupOfParts[parts] = group
        return group
    }

    private mutating func newGroup(of mentee: Int) -> CompetingGroup {
        guard let found = finder.competingRows(for: mentee) else { return all() }
        if let known = groupOfMentors[found.columns] { return known }
        let members = CompetingGroup.closed(found.rows, for: found.columns, in: model)
        guard members.count + found.columns.count <= room else { return all() }
        room -= members.count + found.columns.count
        let group = CompetingGroup(
            mentees: members,
            mentors: found.columns,
            provesNobodyCouldBeAdded: found.columnsAreFull
                && CompetingGroup.mustWait(found.rows, for: found.columns, in: model),
            number: groupOfMentors.count + (groupOfAll == nil ? 0 : 1)
        )
        groupOfMentors[found.columns] = group
        return group
    }

    /// All who could have a mentor, and all mentors whom somebody could have.
    private mutating func all() -> CompetingGroup {
        if let groupOfAll { return groupOfAll }
        let mentees = model.mentees.indices.filter { model.demands[$0] > 0 && !model.pairs(ofMentee: $0).isEmpty }
        var isWished = Array(repeating: false, count: model.mentors.count)
        for mentee in mentees {
            for pair in model.pairs(ofMentee: mentee) { isWished[Int(model.mentorOfPair[pair])] = true }
        }
        let mentors = isWished.indices.filter { isWished[$0] }
        let group = CompetingGroup(
            mentees: mentees,
            mentors: mentors,
            provesNobodyCouldBeAdded: CompetingGroup.mustWait(mentees, for: mentors, in: model),
            number: groupOfMentors.count
        )
        groupOfAll = group
        return group
    }
}
