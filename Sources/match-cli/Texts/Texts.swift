import Matching

/// Every word of the tool that a coordinator reads, in one language; the library's are in its `Wording`.
///
/// A language is a type that conforms; the compiler sees to it that none is incomplete.
protocol Texts: Sendable {
    /// The library's words in the same language.
    var wording: any Wording { get }
    /// The words of help and of usage errors.
    var optionWords: OptionWords { get }

    // MARK: Help

    var programSummary: String { get }
    var programExamples: [Example] { get }
    func command(_ name: CommandName) -> CommandText
    func option(_ name: OptionName) -> String
    func argument(_ name: ArgumentName) -> String
    func placeholder(_ name: ArgumentName) -> String

    // MARK: Messages

    func severity(_ severity: Problem.Severity) -> String
    func place(file: String, lines: [Int], column: String?) -> String
    func problemCount(errors: Int, warnings: Int) -> String
    func fileError(_ error: FileError, reason: String) -> String
    func readAs(file: String, dialect: TableDialect, people: Int) -> String
    func readPairs(file: String, dialect: TableDialect, count: Int) -> String
    func rowsSkipped(_ count: Int, file: String) -> String
    func summary(_ proposal: Proposal) -> [String]
    func shortfall(mentors: Int, places: Int) -> String
    func decisionsHeading() -> String
    func partlyMatchedHeading() -> String
    func missedMinimumsHeading() -> String
    func cellsNeutralised(_ count: Int) -> String
    func filesWritten(_ names: [String], directory: String) -> String
    func whatNext(afterWriting: Bool) -> String
    func verified(_ result: VerifiedResult) -> String
    func tooLarge() -> String
    func unproved() -> String
    func waitingHeading() -> String
    func recordsDialect(_ dialect: TableDialect) -> String
    func solved(matched: Int, rows: Int, objective: Int128) -> String
    func initialised(directory: String) -> String
    func locksCannotHold() -> String
    func locksUndecided() -> String
    func memoryShortage(_ shortage: MemoryShortage) -> String

    // MARK: Reasons

    func tiesHeading() -> String
    func brokenHeading() -> String
    func brokenMatch(mentee: String, mentor: String, now: [String]) -> String
    func tradeOffsHeading() -> String
    func chosenMark() -> String

    func unknownID(_ option: OptionName) -> String
    func matchTitle(mentee: String, mentor: String, score: String, slot: String?) -> String
    func missingHeading(_ count: Int) -> String
    func candidatesHeading() -> String
    func comparisonsHeading() -> String
    func criterionHeading() -> String
    func ofHeading() -> String
    func notStated() -> String
    func proposedMark() -> String
    func andMore(_ count: Int) -> String
    func nobodyToRecruit(inNeed: Int) -> String
    func recruitingNote(inNeed: Int) -> String

    // MARK: Manual and groups of options

    func groupName(_ group: OptionGroup) -> String
    func groupedOptionsSummary() -> String
    var codePlaceholder: String { get }
    var formatForPeopleOrPrograms: String { get }
    var formatOfCheck: String { get }
    var manualWords: ManualWords { get }

    // MARK: Lessons

    func explainHint(_ code: String) -> String
    func sample(_ text: String, lines: [Int], suggestion: String?) -> String
    func samples(_ samples: [String], more: Int) -> String
    func remedyHeading() -> String
    func wrongHeading() -> String
    func rightHeading() -> String

    // MARK: Pseudonyms

    func keepKey(_ name: String) -> String
    func revealed(file: String) -> String
    func nobodyToReveal(file: String) -> String
    func pseudonymsOfAnotherKey(file: String) -> String
    func revealFile() -> String
    func revealOutput() -> String

    // MARK: Terminal

    func figures(_ proposal: Proposal) -> [SummaryFigures.Figure]
    func nextHeading() -> String
    func next(_ step: NextStep) -> String
    var resultsFolder: String { get }
    func progress(_ phase: ProgressPhase, seconds: Int, left: Int?) -> String

    // MARK: Template files

    var templateMentors: [[String]] { get }
    var templateMentees: [[String]] { get }
    var templateReadme: String { get }
}

/// What help says of a command.
struct CommandText {
    let summary: String
    let examples: [Example]
    var discussion = ""
}

/// The commands there are; the raw value is what is typed.
enum CommandName: String, CaseIterable, Sendable {
    case match, check, explain, rematch, recruit, verify, reveal, sample, initialise = "init", solve, completions,
        manual
}

/// The options there are, over all commands; the raw value is what is typed.
enum OptionName: String, CaseIterable, Sendable {
    case policy = "--policy"
    case preset = "--preset"
    case weight = "--weight"
    case require = "--require"
    case printPolicy = "--print-policy"
    case objective = "--objective"
    case date = "--date"
    case format = "--format"
    case output = "--output"
    case force = "--force"
    case pseudonymise = "--pseudonymise"
    case pairs = "--pairs"
    case mentee = "--mentee"
    case mentor = "--mentor"
    case top = "--top"
    case previous = "--previous"
    case keep = "--keep"
    case delimiter = "--delimiter"
    case skipBadRows = "--skip-bad-rows"
    case records = "--records"
    case kind = "--as"
    case explain = "--explain"
    case mentors = "--mentors"
    case mentees = "--mentees"
    case seed = "--seed"
    case maximize = "--maximize"
    case language = "--lang"
    case quiet = "--quiet"
}

/// The positional arguments there are; the raw value is what English calls them.
enum ArgumentName: String, CaseIterable, Sendable {
    case mentors = "MENTORS"
    case mentees = "MENTEES"
    case file = "FILE"
    case result = "RESULT"
    case key = "KEY"
    case directory = "DIR"
    case matrix = "MATRIX"
    case shell = "SHELL"
}
