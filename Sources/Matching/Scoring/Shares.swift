/// The share of a criterion that a pair meets, in whole thousandths, from what the pair has in common.
///
/// Both scorers, the one that explains a pair and the one that scores all of them, read these and nothing else.
enum Shares {
    /// A criterion met in full.
    static let whole = 1000

    /// A quarter less for each step between the mentee's place on the scale and the mentor's own.
    static func needType(mentor: NeedType, mentee: NeedType) -> Int {
        whole - whole / 4 * abs(mentor.rawValue - mentee.rawValue)
    }

    /// The part of the wishes that is met, rounded down.
    static func wishes(met: Int, of wishes: Int) -> Int {
        whole * met / wishes
    }

    /// In full where the preferred language is shared, a half where only another is.
    static func languages(sharesPreferred: Bool, sharesAny: Bool) -> Int {
        sharesPreferred ? whole : sharesAny ? whole / 2 : 0
    }

    /// The minutes in common, in spans of at least a meeting, over three meetings; at most 1.
    static func schedule(quartersInCommon: Int, meetingMinutes: Int) -> Int {
        min(whole, whole * 15 * quartersInCommon / (3 * meetingMinutes))
    }

    /// The places on the scale that a mentor takes on, widened by the policy's tolerance.
    static func offeredSpan(of mentor: NeedType, tolerance: Int) -> ClosedRange<Int> {
        let span = mentor.offeredSpan
        return span.lowerBound - tolerance...span.upperBound + tolerance
    }
}
