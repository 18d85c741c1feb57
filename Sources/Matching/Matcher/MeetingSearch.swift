/// A search for times of meetings that do not overlap where they must not.
///
/// It always takes the meeting with the fewest beginnings left, tries them from the earliest on, and takes a choice back where
/// another meeting is left without one. What a choice takes from the others is kept in a trail, so that taking it back costs
/// no more than making it did.
struct MeetingSearch {
    /// A meeting whose beginnings are being tried.
    private struct Trial {
        var meeting: Int
        /// The day and the quarter that come next.
        var day = 0
        var quarter = 0
        /// How long the trail was before.
        var mark: Int
    }

    private let neighbours: [[Int]]
    private let quarters: Int
    /// When each meeting can still begin, day by day, and in how many quarters.
    private var days: [UInt128] = []
    private var counts: [Int] = []
    private var chosen: [TimeSpan?]
    private var trail: [(place: Int, bits: UInt128)] = []
    /// How often each meeting was left without a time, where that decides which is taken next.
    private var failures: [Int] = []
    /// How many choices may still be tried.
    private(set) var steps: Int
    /// How many meetings were looked at.
    private(set) var work = 0

    /// - Parameters:
    ///   - domains: when each meeting can begin.
    ///   - neighbours: the meetings that each must not overlap.
    ///   - quarters: how long a meeting is.
    ///   - steps: how many choices may be tried.
    init(_ domains: [WeeklySchedule], _ neighbours: [[Int]], _ quarters: Int, steps: Int) {
        self.neighbours = neighbours
        self.quarters = quarters
        self.steps = steps
        chosen = Array(repeating: nil, count: domains.count)
        days.reserveCapacity(domains.count * WeeklySchedule.days.count)
        for domain in domains { for day in WeeklySchedule.days { days.append(domain[day]) } }
        counts = domains.map(\.quarterCount)
    }

    /// When a meeting can still begin, in the order of the week.
    func starts(of meeting: Int) -> [(day: Int, start: Int)] {
        WeeklySchedule.days.flatMap { day in
            (0..<WeeklySchedule.quartersPerDay).lazy
                .filter { days[place(meeting, day)] >> UInt128($0) & 1 == 1 }.map { (day, $0) }
        }
    }

    /// Fixes a meeting; false where another is then left without a time.
    mutating func fix(_ meeting: Int, _ day: Int, _ start: Int) -> Bool {
        let slot = TimeSpan(uncheckedDay: day, start: start, end: start + quarters)
        chosen[meeting] = slot
        let first = max(0, start - quarters + 1)
        let taken = TimeSpan(uncheckedDay: day, start: first, end: min(slot.end, WeeklySchedule.quartersPerDay)).bits
        for other in neighbours[meeting] where chosen[other] == nil {
            let place = place(other, day)
            let lost = days[place] & taken
            if lost == 0 { continue }
            trail.append((place, days[place]))
            days[place] &= ~taken
            counts[other] -= lost.nonzeroBitCount
            if counts[other] == 0 {
                if !failures.isEmpty { failures[other] += 1 }
                return false
            }
        }
        return true
    }

    /// Times for all meetings; `nil` where there are none, or, with no steps left, none were found.
    mutating func solve() -> [TimeSpan]? {
        var trials: [Trial] = []
        while let next = tightest() {
            trials.append(Trial(meeting: next, mark: trail.count))
            repeat {
                guard let trial = trials.last else { return nil }
                undo(to: trial)
                guard let (day, start) = following(trial) else {
                    trials.removeLast()
                    continue
                }
                trials[trials.count - 1].day = day
                trials[trials.count - 1].quarter = start + 1
                steps -= 1
                if steps <= 0 { return nil }
                if fix(trial.meeting, day, start) { break }
            } while true
        }
        return chosen.compactMap { $0 }
    }

    /// Times for all meetings, found by beginning again and again with the meetings that were left without a time most often,
    /// each time with twice the steps (Boussemart, Hemery, Lecoutre & Sais 2004).
    ///
    /// - Returns: `nil` where there are none, or, with no steps left, none were found.
    mutating func solveRestarting() -> [TimeSpan]? {
        let limit = steps
        var (spent, round) = (0, 100)
        failures = Array(repeating: 1, count: counts.count)
        while spent < limit {
            var attempt = self
            attempt.steps = min(round, limit - spent) + 1
            let found = attempt.solve()
            (failures, work) = (attempt.failures, attempt.work)
            if found != nil || attempt.steps > 0 { return found }
            spent += round
            round *= 2
        }
        steps = 0
        return nil
    }

    /// The meeting with the fewest beginnings left, for every time that it was left without any.
    private mutating func tightest() -> Int? {
        work += counts.count
        var tightest: Int?
        for meeting in counts.indices where chosen[meeting] == nil {
            guard let known = tightest else {
                tightest = meeting
                continue
            }
            let isTighter =
                failures.isEmpty
                ? counts[meeting] < counts[known]
                : counts[meeting] * failures[known] < counts[known] * failures[meeting]
            if isTighter { tightest = meeting }
        }
        return tightest
    }

    /// The beginning that a trial tries next.
    private func following(_ trial: Trial) -> (day: Int, start: Int)? {
        var quarter = trial.quarter
        for day in trial.day..<WeeklySchedule.days.upperBound {
            let rest = days[place(trial.meeting, day)] >> UInt128(quarter)
            if rest != 0 { return (day, quarter + rest.trailingZeroBitCount) }
            quarter = 0
        }
        return nil
    }

    /// Takes back what a trial chose last, and all that it took from others.
    private mutating func undo(to trial: Trial) {
        chosen[trial.meeting] = nil
        while trail.count > trial.mark, let (place, bits) = trail.popLast() {
            counts[place / WeeklySchedule.days.count] += (bits & ~days[place]).nonzeroBitCount
            days[place] = bits
        }
    }

    private func place(_ meeting: Int, _ day: Int) -> Int { meeting * WeeklySchedule.days.count + day }
}
