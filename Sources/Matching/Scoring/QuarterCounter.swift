/// Counts the quarter hours that a mentee and each of 256 mentors have in common, in spans of at least a meeting.
///
/// The counts are kept digit by digit: binary digit k of all 256 counts is one block, so that adding one to many counts
/// at once is a carry through the digits (vertical counters). Counts stop at 255, which is more than three meetings of
/// the longest length that a policy allows, and so earns as much as any count above it.
struct QuarterCounter {
    private static let digitCount = 8

    private let meetingQuarters: Int
    private var digits: InlineArray<8, MaskBlock>
    private var used = 0
    /// The quarters of one span that belong to a common meeting.
    private var covered: [MaskBlock]

    init(meetingQuarters: Int) {
        self.meetingQuarters = meetingQuarters
        digits = InlineArray(repeating: .zero)
        covered = Array(repeating: .zero, count: WeeklySchedule.quartersPerDay)
    }

    /// Counts anew, for one block of mentors.
    ///
    /// - Parameters:
    ///   - spans: the mentee's spans, each at least a meeting long.
    ///   - startsAt: by day and quarter, the mask of the mentors who could start a meeting then.
    /// - Returns: the mentors with at least one meeting in common.
    mutating func count(_ spans: [TimeSpan], _ startsAt: [Int], _ view: MaskView, _ block: Int) -> MaskBlock {
        for digit in 0..<used { digits[digit] = .zero }
        used = 0
        var any = MaskBlock.zero
        for span in spans {
            let length = span.end - span.start
            let lastStart = length - meetingQuarters
            let times = span.day * WeeklySchedule.quartersPerDay + span.start
            var anyHere = MaskBlock.zero
            for offset in 0...lastStart {
                let starts = view.block(startsAt[times + offset], block)
                covered[offset] = starts
                anyHere |= starts
            }
            if anyHere == .zero { continue }
            any |= anyHere
            spread(length: length, lastStart: lastStart)
            for offset in 0..<length { add(covered[offset]) }
        }
        return any
    }

    /// Turns the starts of meetings in `covered` into the quarters that those meetings take: each start is spread over
    /// the quarters behind it, twice as far each time.
    private mutating func spread(length: Int, lastStart: Int) {
        for offset in lastStart + 1..<length { covered[offset] = .zero }
        var reach = 1
        while reach < meetingQuarters {
            let step = min(reach, meetingQuarters - reach)
            var offset = length - 1
            while offset >= step {
                covered[offset] |= covered[offset - step]
                offset -= 1
            }
            reach += step
        }
    }

    /// Adds one to the count of every mentor in the block.
    @inline(__always)
    private mutating func add(_ mentors: MaskBlock) {
        var carry = mentors
        var digit = 0
        while carry != .zero {
            if digit == Self.digitCount {
                for digit in 0..<Self.digitCount { digits[digit] |= carry }
                break
            }
            let next = digits[digit] & carry
            digits[digit] ^= carry
            carry = next
            digit &+= 1
        }
        used = max(used, digit)
    }

    /// The counts of the 64 mentors of one word of the block counted last, one a byte: mentor 8 i + k is byte k of
    /// element i.
    @inline(__always)
    func counts(_ word: Int) -> InlineArray<8, UInt64> {
        var counts = InlineArray<8, UInt64>(repeating: 0)
        for digit in 0..<used {
            let bits = digits[digit][word]
            for group in 0..<8 {
                let byte = Int(truncatingIfNeeded: bits >> UInt64(truncatingIfNeeded: group &* 8) & 0xFF)
                counts[group] |= Self.spreadBits[byte] &<< UInt64(truncatingIfNeeded: digit)
            }
        }
        return counts
    }

    /// The eight bits of a byte, each as a byte of its own.
    private static let spreadBits: InlineArray<256, UInt64> = {
        var table = InlineArray<256, UInt64>(repeating: 0)
        for byte in 0..<256 {
            for bit in 0..<8 where byte >> bit & 1 == 1 { table[byte] |= 1 << UInt64(8 * bit) }
        }
        return table
    }()
}
