import Dispatch
import Synchronization

/// Scores every pair of two lists at once, on all cores.
///
/// For each mentee the rules are tried first, as bit sets over the mentors; only mentors who are left are given points.
/// Times in common are counted for 256 mentors at a time, with the count's binary digits in one bit set each.
///
/// The result is the same whatever the number of threads, and agrees with ``PairScorer`` on every pair.
public struct BulkScorer: Sendable {
    private let policy: Policy
    private let mentees: [Mentee]
    private let masks: MentorMasks
    private let custom: CustomScores
    private let mentorCount: Int
    /// Points for the need type, by the mentee's place and the mentor (0 where not stated).
    private let needTypeOfMentor: [UInt8]
    private let needTypePoints: [Int32]
    /// Points for times in common, by quarter hours.
    private let schedulePoints: [Int32]

    /// Prepares to score; the mentors are laid out as bit sets.
    ///
    /// - Complexity: O(*mentors* x things stated).
    public init(policy: Policy, date: CalendarDate, mentors: [Mentor], mentees: [Mentee]) {
        self.policy = policy
        self.mentees = mentees
        mentorCount = mentors.count
        masks = MentorMasks(mentors, policy: policy, date: date, ages: Set(mentees.compactMap(\.age)))
        custom = CustomScores(policy: policy, mentors: mentors)
        needTypeOfMentor = mentors.map { UInt8($0.needType?.rawValue ?? 0) }
        var needTypePoints = Array(repeating: Int32(0), count: 6 * 6)
        for place in NeedType.allCases {
            for offered in NeedType.allCases {
                let share = Shares.needType(mentor: offered, mentee: place)
                needTypePoints[place.rawValue * 6 + offered.rawValue] = Int32(policy[.needType].weight * share)
            }
        }
        self.needTypePoints = needTypePoints
        let (weight, minutes) = (policy[.schedule].weight, policy.meetingMinutes)
        schedulePoints = (0...255).map {
            Int32(weight * Shares.schedule(quartersInCommon: $0, meetingMinutes: minutes))
        }
    }

    /// Scores every pair of a ready mentee and a mentor with capacity.
    ///
    /// - Parameters:
    ///   - threads: how many threads to use; `nil` for one a core.
    ///   - progress: is told how many mentees are done, at most once for every 64 of them or an eighth, on the threads that
    ///     score, and one call at a time.
    /// - Complexity: O(*mentees* x *mentors*) time, 8 bytes a pair that keeps every rule.
    public func eligiblePairs(
        threads: Int? = nil,
        progress: (@Sendable (Int) -> Void)? = nil
    ) -> EligiblePairs {
        // Small pieces even out uneven rows; the pieces are put together in order, whoever made them.
        let rowsPerPiece = max(1, min(64, (mentees.count + 7) / 8))
        let pieceCount = (mentees.count + rowsPerPiece - 1) / rowsPerPiece
        let rowsDone = Atomic<Int>(0)
        let reports = DispatchQueue(label: "progress")
        let pieces = Array(count: pieceCount, threads: threads) { index in
            let rows = index * rowsPerPiece..<min(mentees.count, (index + 1) * rowsPerPiece)
            let piece = score(rows)
            if let progress { reports.sync { progress(rowsDone.add(rows.count, ordering: .relaxed).newValue) } }
            return piece
        }
        return assemble(pieces)
    }

    /// The pairs of some consecutive mentees.
    private struct Piece {
        var counts: [Int] = []
        var mentors: [Int32] = []
        var points: [Int32] = []
    }

    private func assemble(_ pieces: [Piece]) -> EligiblePairs {
        var rowStarts = [0]
        rowStarts.reserveCapacity(mentees.count + 1)
        var mentors: [Int32] = []
        var points: [Int32] = []
        let total = pieces.reduce(0) { $0 + $1.mentors.count }
        mentors.reserveCapacity(total)
        points.reserveCapacity(total)
        for piece in pieces {
            for count in piece.counts { rowStarts.append(rowStarts[rowStarts.count - 1] + count) }
            mentors += piece.mentors
            points += piece.points
        }
        return EligiblePairs(columnCount: mentorCount, rowStarts: rowStarts, mentors: mentors, points: points)
    }

    private func score(_ rows: Range<Int>) -> Piece {
        var piece = Piece()
        piece.counts.reserveCapacity(rows.count)
        masks.withView { view in
            var row = ScoredRow(mentorCount: mentorCount)
            var quarters = QuarterCounter(meetingQuarters: policy.meetingQuarters)
            for mentee in mentees[rows] {
                row.count = 0
                if mentee.isReady {
                    score(MenteeMasks(mentee, masks: masks, policy: policy), view, into: &row, with: &quarters)
                    if !custom.isEmpty {
                        custom.apply(to: mentee, count: &row.count, mentors: &row.mentors, points: &row.points)
                    }
                }
                piece.counts.append(row.count)
                piece.mentors += row.mentors[..<row.count]
                piece.points += row.points[..<row.count]
            }
        }
        // Without mentors the masks have nothing to show, and nobody has a pair.
        while piece.counts.count < rows.count { piece.counts.append(0) }
        return piece
    }

    /// One mentee's pairs, in arrays long enough for every mentor.
    private struct ScoredRow {
        var count = 0
        var mentors: [Int32]
        var points: [Int32]
        /// The words of the mentee's wishes at the mentors in hand.
        var wishes: [UInt64] = []

        init(mentorCount: Int) {
            mentors = Array(repeating: 0, count: mentorCount)
            points = Array(repeating: 0, count: mentorCount)
        }
    }

    private func score(
        _ mentee: MenteeMasks,
        _ view: MaskView,
        into row: inout ScoredRow,
        with quarters: inout QuarterCounter
    ) {
        for block in 0..<masks.blockCount {
            var eligible = mentee.keepsRules(view, block)
            if eligible == .zero { continue }
            if let spans = mentee.meetingSpans {
                let canMeet = quarters.count(spans, masks.startsAt, view, block)
                if mentee.scheduleIsRequired {
                    eligible &= canMeet | view.block(masks.noSchedule, block)
                    if eligible == .zero { continue }
                }
            }
            for word in 0..<MentorMasks.wordsPerBlock where eligible[word] != 0 {
                append(eligible[word], block, word, mentee, view, quarters, into: &row)
            }
        }
    }

    /// Gives points to up to 64 mentors, one bit each.
    @inline(__always)
    private func append(
        _ eligible: UInt64,
        _ block: Int,
        _ wordOfBlock: Int,
        _ mentee: MenteeMasks,
        _ view: MaskView,
        _ quarters: borrowing QuarterCounter,
        into row: inout ScoredRow
    ) {
        let word = block &* MentorMasks.wordsPerBlock &+ wordOfBlock
        let counts =
            mentee.meetingSpans == nil ? InlineArray<8, UInt64>(repeating: 0) : quarters.counts(wordOfBlock)
        let preferred = view.word(mentee.preferredLanguage, word)
        let shared = mentee.sharedLanguages(view, word)
        let area = view.word(mentee.area, word)
        let subjects = mentee.subjects.count
        row.wishes.removeAll(keepingCapacity: true)
        for mask in mentee.subjects { row.wishes.append(view.word(mask, word)) }
        for mask in mentee.interests { row.wishes.append(view.word(mask, word)) }
        var left = eligible
        while left != 0 {
            let bit = UInt64(truncatingIfNeeded: left.trailingZeroBitCount)
            left &= left &- 1
            let mentor = word &* 64 &+ Int(truncatingIfNeeded: bit)
            let quarter = counts[Int(truncatingIfNeeded: bit &>> 3)] &>> (8 &* (bit & 7)) & 0xFF
            var points = needTypePoints[mentee.needTypeRow &+ Int(needTypeOfMentor[mentor])]
            points &+= schedulePoints[Int(truncatingIfNeeded: quarter)]
            points &+= Int32(truncatingIfNeeded: preferred &>> bit & 1) &* mentee.preferredLanguagePoints
            points &+= Int32(truncatingIfNeeded: shared &>> bit & 1) &* mentee.sharedLanguagePoints
            points &+= Int32(truncatingIfNeeded: area &>> bit & 1) &* mentee.areaPoints
            var met: UInt64 = 0
            for wish in 0..<subjects { met &+= row.wishes[wish] &>> bit & 1 }
            points &+= mentee.subjectPoints[Int(truncatingIfNeeded: met)]
            met = 0
            for wish in subjects..<row.wishes.count { met &+= row.wishes[wish] &>> bit & 1 }
            points &+= mentee.interestPoints[Int(truncatingIfNeeded: met)]
            row.mentors[row.count] = Int32(truncatingIfNeeded: mentor)
            row.points[row.count] = points
            row.count &+= 1
        }
    }
}
