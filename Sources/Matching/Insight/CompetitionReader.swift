/// Reads off a proposal who competes with a mentee that has fewer mentors than she wants.
struct CompetitionReader {
    private let proposal: Proposal
    private let mentorsOfMentee: [Int: [Int]]
    private let menteesOfMentor: [Int: [Int]]
    private let isLocked: Set<Int>
    private let classes: [PriorityClass]
    private let timetable: Timetable
    private let known: KnownGroups

    /// What is the same for all who wait in one group.
    private struct Share {
        let group: CompetingGroup
        let places: Int
        let wanted: Int
    }

    /// The groups that were found, by the parts of the network that those who wait begin in.
    private final class KnownGroups {
        let partOfColumn: [Int32]
        var shareOfParts: [Set<Int32>: Share] = [:]

        init(_ partOfColumn: [Int32]) { self.partOfColumn = partOfColumn }
    }

    init(_ proposal: Proposal) {
        self.proposal = proposal
        isLocked = Set(proposal.pairs.lazy.filter(\.isLocked).map(\.mentee))
        classes = proposal.mentees.map {
            PriorityClass($0, waitingClass: proposal.policy.waitingClass, date: proposal.date)
        }
        timetable = Timetable(proposal)
        known = KnownGroups(proposal.competition().partOfColumn())
        mentorsOfMentee = Dictionary(grouping: proposal.pairs, by: \.mentee).mapValues { $0.map(\.mentor) }
        menteesOfMentor = Dictionary(grouping: proposal.pairs, by: \.mentor).mapValues { $0.map(\.mentee) }
    }

    func competition(of mentee: Int) throws(MatcherError) -> MissingMentor.Competition {
        competition(of: mentee, instead: try cheapestExchange(for: mentee))
    }

    /// Who competes with a mentee, where exchanges are found in another way than by solving again.
    func competition(
        of mentee: Int,
        making: (PairPlace) -> ExchangeFinder.Found
    ) -> MissingMentor.Competition {
        let exchanges = best(for: mentee).compactMap { usable -> MatchExchange? in
            guard case .exchange(let exchange) = making(PairPlace(mentor: usable.mentor, mentee: mentee)) else {
                return nil
            }
            return exchange
        }
        return competition(of: mentee, instead: cheapest(exchanges))
    }

    private func competition(of mentee: Int, instead: MatchExchange?) -> MissingMentor.Competition {
        let share = share(of: mentee)
        let withoutTime = missing(for: mentee).map(\.mentor).filter { mentor in
            hasPlace(mentor) && !timetable.canMeet(mentor: mentor, mentee: mentee)
        }
        return MissingMentor.Competition(
            group: share.group,
            places: share.places,
            wanted: share.wanted,
            rivals: share.group.mentees.filter { $0 != mentee && mentorsOfMentee[$0] != nil }.map { rival in
                MissingMentor.Rival(mentee: rival, precedence: precedence(of: rival, over: mentee))
            },
            mentorsWithoutTime: withoutTime,
            instead: instead
        )
    }

    /// The group of a mentee, and how many places there are and are wanted; found once for all who wait in it.
    private func share(of mentee: Int) -> Share {
        // Roles decide which mentors a mentee may move to, so that the network alone does not say who shares a group.
        let isAlike = mentorsOfMentee[mentee] == nil && proposal.model.roles.allSatisfy(\.isEmpty)
        guard isAlike else { return newShare(of: mentee) }
        let parts = Set(proposal.usableMentors(ofMentee: mentee).map { known.partOfColumn[$0.mentor] })
        if let share = known.shareOfParts[parts] { return share }
        let share = newShare(of: mentee)
        known.shareOfParts[parts] = share
        return share
    }

    private func newShare(of mentee: Int) -> Share {
        let group = group(around: mentee)
        let mentors = Set(group.mentors)
        return Share(
            group: group,
            places: group.mentors.reduce(0) { $0 + proposal.capacity(ofMentor: $1) },
            wanted: group.mentees.reduce(0) { $0 + wanted($1, from: mentors) }
        )
    }

    /// Everybody whom the mentee's wish for a mentor reaches: the mentors she could have and has not, those who have them,
    /// the mentors these could have instead, and so on.
    ///
    /// Where all the mentors found are full, the mentees found want more places than there are for them, whoever gets them.
    /// Everybody else who could have no other mentors belongs to the group as well.
    func group(around mentee: Int) -> CompetingGroup {
        var mentees: Set<Int> = [mentee]
        var mentors: Set<Int> = []
        var open = [mentee]
        while let next = open.popLast() {
            let own = mentorsOfMentee[next] ?? []
            let usables = next == mentee ? missing(for: mentee) : proposal.usableMentors(ofMentee: next)
            for usable in usables where !own.contains(usable.mentor) {
                guard mentors.insert(usable.mentor).inserted else { continue }
                for rival in menteesOfMentor[usable.mentor] ?? [] where mentees.insert(rival).inserted {
                    open.append(rival)
                }
            }
        }
        let shared = mentors.sorted()
        return CompetingGroup(
            mentees: CompetingGroup.closed(mentees.sorted(), for: shared, in: proposal.model),
            mentors: shared,
            provesNobodyCouldBeAdded: !mentors.contains(where: hasPlace)
        )
    }

    /// The mentors whom a mentee could have and has not; where she names roles, for one of those she lacks.
    private func missing(for mentee: Int) -> [Proposal.Usable] {
        let own = proposal.pairs.filter { $0.mentee == mentee }
        let roles = proposal.model.roles[mentee].filter { role in !own.contains { $0.role == role } }
        return proposal.usableMentors(ofMentee: mentee).filter { usable in
            !own.contains { $0.mentor == usable.mentor }
                && (proposal.model.roles[mentee].isEmpty
                    || roles.contains(where: proposal.mentors[usable.mentor].offers))
        }
    }

    /// How many mentors a mentee wants beside those she has elsewhere.
    private func wanted(_ mentee: Int, from mentors: Set<Int>) -> Int {
        let elsewhere = (mentorsOfMentee[mentee] ?? []).count { !mentors.contains($0) }
        return proposal.mentorsWanted(byMentee: mentee) - elsewhere
    }

    private func hasPlace(_ mentor: Int) -> Bool {
        proposal.loads[mentor] < proposal.capacity(ofMentor: mentor)
    }

    private func precedence(of rival: Int, over mentee: Int) -> MissingMentor.Precedence {
        if isLocked.contains(rival) { return .locked }
        if proposal.policy.objective == .score { return .points }
        let (other, own) = (classes[rival], classes[mentee])
        if other.priority != own.priority { return other.priority > own.priority ? .priority : .noBetterWay }
        if other.unitsWaited != own.unitsWaited { return other.unitsWaited > own.unitsWaited ? .waiting : .noBetterWay }
        return .points
    }

    /// The few mentors who fit her best of those she could have and has not.
    private func best(for mentee: Int) -> ArraySlice<Proposal.Usable> {
        missing(for: mentee)
            .sorted { ($1.points, $0.mentor) < ($0.points, $1.mentor) }
            .prefix(Explainer.comparisons)
    }

    /// What follows if she is given a mentor after all, whoever costs the whole least of the few who fit her best.
    private func cheapestExchange(for mentee: Int) throws(MatcherError) -> MatchExchange? {
        let exchanges = best(for: mentee).compactMap { usable -> MatchExchange? in
            var change = MatchChange()
            change.forced = [PairPlace(mentor: usable.mentor, mentee: mentee)]
            guard let answer = try? proposal.whatIf(change) else { return nil }
            return MatchExchange(from: proposal, to: answer, about: mentee)
        }
        return cheapest(exchanges)
    }

    /// The first of those that are worth most.
    private func cheapest(_ exchanges: [MatchExchange]) -> MatchExchange? {
        exchanges.reduce(nil) { best, next in
            guard let best else { return next }
            return best.after < next.after ? next : best
        }
    }
}
