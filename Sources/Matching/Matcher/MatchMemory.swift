/// How much memory a match takes at most, reckoned before anything large is built.
///
/// Nearly all of it is the eligible pairs:
///
/// | what is done with a pair | bytes |
/// |---|---|
/// | scored, a piece of the lists at a time with room to grow, and put together | 24 |
/// | matched, where everybody wants one mentor | 40 |
/// | matched, where somebody wants several, or has roles: an arc, and one more for each role | 16, and 56 an arc |
/// | reviewed: what another decision would cost, which files, reports and advice say | as much again |
/// | checked again from the lists, with room to grow | 56 |
///
/// To these come the sets of mentors that scoring works with, a bit a mentor for each thing that a mentor can be or have,
/// the groups of those who compete for places, and a fixed number of bytes a person. Measured peaks lie between half of it and all of it.
public struct MatchMemory: Sendable, Hashable {
    /// What is done with two lists.
    public enum Work: Sendable, Hashable, CaseIterable {
        /// Every pair is scored.
        case scoring
        /// The best proposal is found and proved.
        case matching
        /// The proposal is also explained as a whole: written to files, or asked whom to recruit.
        case reviewing
        /// A result is checked again from the lists.
        case verifying
    }

    /// The number of eligible pairs, at most or about.
    public let pairs: Int
    /// What each takes.
    public let bytesPerPair: Int
    /// What is needed whatever the number of pairs, in bytes.
    public let otherBytes: Int

    /// All that is needed, in bytes; the highest integer where it is more than that.
    public var bytes: Int {
        let (product, overflow) = pairs.multipliedReportingOverflow(by: bytesPerPair)
        let (sum, carry) = product.addingReportingOverflow(otherBytes)
        return overflow || carry ? .max : sum
    }

    /// What one eligible pair takes, in bytes.
    ///
    /// - Parameters:
    ///   - work: what is done with it.
    ///   - arcs: how many arcs it is in a network; `nil` where everybody wants one mentor, which needs none.
    static func bytesPerPair(_ work: Work, arcs: Int?) -> Int {
        let matched = 16 + (arcs.map { 56 * $0 } ?? 24)
        return switch work {
        case .scoring: 24
        case .matching: matched
        case .reviewing: 2 * matched
        case .verifying: 56
        }
    }

    /// What a person takes beside the pairs, in bytes.
    static func bytesPerPerson(_ work: Work) -> Int {
        switch work {
        case .scoring: 512
        case .matching, .verifying: 1024
        case .reviewing: 4096
        }
    }

    /// How many members the groups of those who compete for places may have together. Few people, and few groups, never come
    /// to that.
    static func mostMembers(people: Int) -> Int { max(1 << 18, 4 * people) }

    /// What the groups take at most, in bytes: each member a place, and an id in a result with room to grow.
    static func bytesOfGroups(_ work: Work, mentees: Int, people: Int) -> Int {
        switch work {
        case .scoring, .verifying: return 0
        case .matching, .reviewing:
            let (most, overflow) = mentees.multipliedReportingOverflow(by: people)
            return 48 * (overflow ? mostMembers(people: people) : min(most, mostMembers(people: people)))
        }
    }
}

extension Matcher {
    /// How much memory a match of two lists takes beyond the lists themselves.
    ///
    /// Where even the most pairs that there can be fit what is available, that is the answer. Where they do not, up to
    /// 1024 mentees, spread evenly over the list, are scored, and the others are taken to have as many eligible mentors;
    /// so a list whose people suit few others is not mistaken for one in which everybody suits everybody.
    ///
    /// - Parameters:
    ///   - work: what is to be done with the lists.
    ///   - mentors: the mentors.
    ///   - mentees: the mentees.
    ///   - available: how many bytes there are.
    /// - Complexity: O(people) where it fits in any case; else O(1024 x *mentors*) as well.
    public func memory(
        for work: MatchMemory.Work,
        mentors: [Mentor],
        mentees: [Mentee],
        within available: Int
    ) -> MatchMemory {
        let ready = mentees.filter(\.isReady)
        let open = mentors.count { $0.capacity.maximum > 0 }
        let (most, overflow) = ready.count.multipliedReportingOverflow(by: open)
        let arcs = arcsPerPair(ready)
        let sets = Self.setBytes(mentors)
        let count = mentors.count + mentees.count
        let people =
            count * MatchMemory.bytesPerPerson(work)
            + MatchMemory.bytesOfGroups(work, mentees: mentees.count, people: count)
        func memory(pairs: Int) -> MatchMemory {
            let bytesPerPair = MatchMemory.bytesPerPair(work, arcs: arcs)
            return MatchMemory(pairs: pairs, bytesPerPair: bytesPerPair, otherBytes: sets + people)
        }
        let bound = memory(pairs: overflow ? .max : most)
        // Where the sets alone do not fit, nothing can be scored to know better.
        guard bound.bytes > available, sets + people < available, most > 0 else { return bound }
        return memory(pairs: sampledPairs(mentors, ready))
    }

    /// How many eligible pairs there are about: exactly as many where there are few mentees.
    private func sampledPairs(_ mentors: [Mentor], _ ready: [Mentee]) -> Int {
        let sampled = min(ready.count, 1024)
        let sample = (0..<sampled).map { ready[$0 * ready.count / sampled] }
        // A few at a time, so that the sample itself takes little.
        let step = max(1, min(sampled, (1 << 20) / max(1, mentors.count)))
        var found = 0
        for start in stride(from: 0, to: sampled, by: step) {
            let mentees = Array(sample[start..<min(sampled, start + step)])
            let scorer = BulkScorer(policy: policy, date: date, mentors: mentors, mentees: mentees)
            found += scorer.eligiblePairs(threads: 1).count
        }
        let (high, low) = found.multipliedFullWidth(by: ready.count)
        return high >= sampled ? .max : sampled.dividingFullWidth((high, low)).quotient
    }

    /// The arcs that a pair is in a network; `nil` where no network is needed.
    private func arcsPerPair(_ ready: [Mentee]) -> Int? {
        let mostRoles = ready.lazy.map { $0.roles?.terms.count ?? 0 }.max() ?? 0
        let wantsOne = mostRoles == 0 && ready.allSatisfy { $0.mentorsWanted <= 1 }
        // Limits of time make it a network too, where people have hours.
        let hasHours = policy.reserveSlots && ready.contains { $0.schedule != nil }
        return wantsOne && !hasHours && !policy.balance ? nil : mostRoles < 2 ? 1 : mostRoles + 1
    }

    /// The bytes of the sets of mentors, with room to grow.
    private static func setBytes(_ mentors: [Mentor]) -> Int {
        var terms: Set<String> = []
        for mentor in mentors {
            for set in [mentor.subjects, mentor.interests, mentor.roles] {
                for term in set?.terms ?? [] { terms.insert(term.key) }
            }
            if let area = mentor.area { terms.insert(area.key) }
        }
        // Quarters of a week, ages, languages, needs; then a set for each term.
        let sets = 7 * 96 + 200 + 200 + 3 * terms.count
        let bytesPerSet = (mentors.count + 255) / 256 * 32
        let (bytes, overflow) = sets.multipliedReportingOverflow(by: 2 * bytesPerSet)
        return overflow ? .max / 4 : min(bytes, .max / 4)
    }
}
