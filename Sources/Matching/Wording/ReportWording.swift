/// The words of a report: headings, labels and the sentences that no other part of the library says.
///
/// A report is a result for whoever asked for it, so that names may stand in it; but the words here take none.
public protocol ReportWording: Sendable {
    /// A heading or a label.
    func label(_ label: ReportLabel) -> String
    /// A day, in full: `21 November 2026`.
    func longDate(_ date: CalendarDate) -> String
    /// A number with marks between the thousands.
    func number(_ count: Int) -> String
    /// Short names of the days, Monday first.
    var dayNames: [String] { get }

    // MARK: The whole

    /// What the large figure is a part of: `of 17 mentees`.
    func ofMentees(_ count: Int) -> String
    /// What a figure is a part of: `of 17`.
    func of(_ count: Int) -> String
    /// How good the proposal is known to be: a short sentence, and what it means.
    func checked(_ proposal: Proposal) -> (claim: String, meaning: String)

    // MARK: Pairs

    /// What the page says when a part of the pairs is shown, with `{n}` and `{all}` for the two numbers.
    var shownPattern: String { get }
    /// Points of a criterion of those possible, both as parts of the score.
    func points(_ points: String, of possible: String) -> String
    /// What a close call would cost, in a few words.
    func closeCall(_ difference: String) -> String
    /// What changing a pair costs the whole, in a few words.
    func changing(_ without: MatchExchange, in proposal: Proposal) -> String
    /// How sure a pair is where what changing it would cost was not worked out.
    func standing(_ standing: Certainty.Standing) -> String
    /// How many more than those listed.
    func more(_ count: Int) -> String

    // MARK: Files

    /// Where a problem is.
    func place(file: String, lines: [Int], column: Int?) -> String

    /// How many columns are not used.
    func ignoredColumns(_ count: Int) -> String
    /// How many rows of the lists are not in the proposal, as they have errors.
    func rowsLeftOut(_ count: Int) -> String

    // MARK: Mentors and recruiting

    /// Mentors without a mentee, and the places they have.
    func withoutMentee(mentors: Int, places: Int) -> String
    /// Whom the advice is for.
    func recruitingLead(inNeed: Int, hasAdvice: Bool) -> String

    // MARK: Pictures

    /// What the distribution of scores says, in words.
    func scoresDescription(lowest: String, middle: String, highest: String, pairs: Int) -> String
    /// How many people want something and how many places offer it, in words.
    func supplyDescription(_ name: String, wanted: Int, offered: Int) -> String
    /// How a picture of need and supply is to be read.
    func supplyLead(_ kind: Criterion) -> String
    /// What the picture of the week says, in words: when most is wanted and when least is offered.
    func weekDescription(busiest: String, scarce: Int) -> String

    // MARK: Rules

    /// The policy but for its criteria, a sentence each.
    func rules(_ policy: Policy) -> [String]
    /// What a file was read as: `mentors`, `mentees`, `policy`, `pairs` or `previous`.
    func role(_ role: String) -> String
}
