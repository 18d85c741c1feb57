/// The words of reasons: why this pair, why not that one, why nobody, whom to look for, what to keep.
///
/// People are called by the ids on the lists. These are answers to who asked for them, never messages or logs.
public protocol ReasonWording: Sendable {
    /// A part of a day: `Tuesday evening`.
    func name(_ part: DayPart) -> String
    /// What a set of changes would leave, in one sentence: `With Tuesday evening: 2 mentors.`
    func changes(_ set: ChangeSet) -> String
    /// How sure one proposed pair is, in a sentence or two.
    func certainty(_ reason: MenteeExplanation.Reason, in proposal: Proposal) -> String
    /// What a pair has in common, in one sentence; empty for nothing.
    func inCommon(_ reason: MenteeExplanation.Reason) -> String
    /// What comes of asking for another mentor, in a sentence or two.
    func comparison(
        _ comparison: MenteeExplanation.Comparison,
        of explanation: MenteeExplanation,
        in proposal: Proposal
    ) -> String
    /// Why a mentee has no mentor, or fewer than wanted: a sentence a line.
    func missing(_ missing: MissingMentor, of explanation: MenteeExplanation, in proposal: Proposal) -> [String]
    /// A line for an advertisement.
    func advertisement(_ advice: RecruitingAdvice) -> String
    /// What one, two and three such mentors would give, in a sentence or two.
    func gains(_ advice: RecruitingAdvice, in proposal: Proposal) -> String
    /// Whom such a mentor could help, in one sentence.
    func suits(_ advice: RecruitingAdvice, in proposal: Proposal) -> String
    /// How many mentors a mentee has of those she wants, and which roles are missing, in one sentence.
    func partlyMatched(_ mentee: Int, in proposal: Proposal) -> String
    /// What one decided pair costs the whole, in one sentence.
    func cost(_ decision: DecisionCost, in proposal: Proposal) -> String
    /// Why a mentor has fewer mentees than the minimum, in one sentence.
    func missedMinimum(_ missed: MissedMinimum, in proposal: Proposal) -> String
    /// Mentors among whom a person may choose for one mentee.
    func tie(_ tie: Certainty.Tie, in proposal: Proposal) -> String
    /// Whether a pair was proposed before, in a word.
    func change(isKept: Bool) -> String
    /// One trade-off between keeping and gaining, in a sentence.
    func tradeOff(_ point: RematchCurve.Point, in proposal: Proposal) -> String
    /// How many two there are who would both rather have each other, in one sentence.
    func stability(_ report: StabilityReport) -> String
    /// What a proposal made again keeps and breaks, in a sentence or two.
    func rematch(_ curve: RematchCurve, in proposal: Proposal) -> String
}
