/// Checks a result from the lists it was made from, and believes nothing that it says.
///
///     let verifier = ResultVerifier(mentors: mentorBytes, mentees: menteeBytes)
///     let (verified, problems) = verifier.verify(runBytes, file: "run.json")
///
/// The lists are read again, and every pair is scored again by ``PairScorer``; the solver and the scorer of all pairs at
/// once have no part in it. That no proposal is better is proved by the prices in the result: what is cheapest at these
/// prices, for everybody by themselves, adds up to a bound. The policy and the decided pairs are those that the result says
/// were applied.
public struct ResultVerifier: Sendable {
    private let mentors: [UInt8]
    private let mentees: [UInt8]
    private let mentorsFile: String
    private let menteesFile: String
    private let delimiter: Delimiter?

    /// Takes the lists.
    ///
    /// - Parameters:
    ///   - mentors: the bytes of the list of mentors.
    ///   - mentees: the bytes of the list of mentees.
    ///   - mentorsFile: what to call the list of mentors in problems.
    ///   - menteesFile: what to call the list of mentees in problems.
    ///   - delimiter: what separates the cells of both; `nil` to find it out.
    public init(
        mentors: [UInt8],
        mentees: [UInt8],
        mentorsFile: String = "mentors.csv",
        menteesFile: String = "mentees.csv",
        delimiter: Delimiter? = nil
    ) {
        self.mentors = mentors
        self.mentees = mentees
        self.mentorsFile = mentorsFile
        self.menteesFile = menteesFile
        self.delimiter = delimiter
    }

    /// Checks a result: the files, the policy, every pair, loads, decided pairs, counts, reasons, what is said of how sure
    /// and how stable it is, and the proof, in this order.
    ///
    /// - Parameters:
    ///   - bytes: the whole of `run.json`.
    ///   - file: what to call it in problems.
    ///   - hasMemory: is asked before the pairs are scored again, with the policy and the day of the result and the
    ///     lists; where it says no, nothing is returned and nothing was found wrong.
    /// - Returns: what is true, or `nil` and the first thing that is wrong; several things only where a list or the policy
    ///   cannot be read at all.
    /// - Complexity: O(*mentors* x *mentees*) pairs are scored.
    public func verify(
        _ bytes: [UInt8],
        file: String,
        hasMemory: (Policy, CalendarDate, [Mentor], [Mentee]) -> Bool = { _, _, _, _ in true }
    ) -> (verified: VerifiedResult?, problems: [Problem]) {
        let document: JSON5Value
        do {
            document = try JSON5Reader.read(bytes)
        } catch {
            let kind = Problem.Kind.result(.syntax(error.reason))
            return (nil, [Problem(file: file, line: error.line, column: error.column, kind: kind)])
        }
        do {
            let date = try header(document)
            let (policy, policyProblems) = PolicyReader.read(try document.member("policy"), file: file)
            guard let policy else { return (nil, policyProblems.filter { $0.severity == .error }) }
            let (mentors, mentees, problems) = lists(policy: policy, date: date)
            guard let mentors, let mentees else { return (nil, problems) }
            guard hasMemory(policy, date, mentors.people, mentees.people) else { return (nil, []) }
            let people = try ResultPeople(
                document,
                policy: policy,
                date: date,
                mentors: mentors.people,
                mentees: mentees.people
            )
            return (try Self.verify(document, people), [])
        } catch {
            let kind = Problem.Kind.result(error.problem)
            return (nil, [Problem(file: file, line: error.line, column: error.column, kind: kind)])
        }
    }

    /// How much memory reading a result takes at most beside its bytes: 12 bytes a byte.
    public static func memoryNeeded(toRead result: [UInt8]) -> Int { 12 * result.count }

    /// Checks all of a result but the files and the policy.
    static func verify(_ document: JSON5Value, _ people: ResultPeople) throws(ResultFault) -> VerifiedResult {
        let pairs = try ResultPairs(document, people)
        let times = ResultTimes(people, pairs)
        try times.check()
        try ResultCounts(people, pairs).check(document)
        try ResultReasons(people, pairs).check(document)
        try ResultStandings(people, pairs).check(document)
        try ResultStability(people, pairs, times).check(document)
        let bound = try ResultBound(document, people, pairs)
        let certainty = try bound.certainty(document)
        return VerifiedResult(
            mentees: people.mentees.count,
            matched: pairs.matched,
            pairs: pairs.made.count,
            keepsRules: pairs.made.allSatisfy(\.keepsRules),
            keepsPairs: bound.keepsPairs,
            certainty: certainty
        )
    }

    /// Checks the format and that the lists are those of the result.
    ///
    /// - Returns: the day of matching.
    private func header(_ document: JSON5Value) throws(ResultFault) -> CalendarDate {
        let schema = try document.member("schema")
        guard schema.content == .integer(1) else { throw ResultFault(.otherSchema, at: schema) }
        var found: Set<String> = []
        for input in try document.list("inputs") {
            let role = try input.text("role")
            guard found.insert(role).inserted else { throw ResultFault(.wrongList(member: "inputs"), at: input) }
            guard let bytes = role == "mentors" ? mentors : role == "mentees" ? mentees : nil else { continue }
            guard try input.text("sha256") == SHA256.hexDigest(bytes) else {
                throw ResultFault(.otherFile(role: role), at: input)
            }
        }
        guard found.isSuperset(of: ["mentors", "mentees"]) else {
            throw ResultFault(.wrongList(member: "inputs"), at: try document.member("inputs"))
        }
        guard let date = CalendarDate(try document.text("date")) else {
            throw ResultFault(.unreadable(member: "date"), at: try document.member("date"))
        }
        return date
    }

    /// Reads the lists as they were read for the result. Bad rows are left out: where the result was made without them that
    /// is what was done, and where not there are none.
    private func lists(policy: Policy, date: CalendarDate) -> (Roster<Mentor>?, Roster<Mentee>?, [Problem]) {
        var options = RosterReader.Options(
            date: date,
            columns: policy.mentorColumns,
            defaultCapacity: policy.defaultCapacity,
            defaultMentorsWanted: policy.defaultMentorsWanted,
            defaultIsGroup: policy.defaultIsGroup,
            custom: policy.custom,
            delimiter: delimiter,
            skipsBadRows: true
        )
        let (mentorRoster, mentorProblems) = RosterReader(options).mentors(mentors, file: mentorsFile)
        options.columns = policy.menteeColumns
        let (menteeRoster, menteeProblems) = RosterReader(options).mentees(mentees, file: menteesFile)
        let errors = (mentorProblems + menteeProblems).filter { $0.severity == .error }
        return (mentorRoster, menteeRoster, errors)
    }
}
