@testable import Matching

/// Two small lists that can be read are matched, proved, explained, written and checked again.
///
/// The input is a policy, mentors, mentees and pairs, with lines `%%` between them; parts may be missing at the end.
func testProgramme(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let choice = input.byte()
    let parts = input.parts + [[], [], []]
    let stated = parts[0].allSatisfy({ $0 <= 0x20 }) ? Policy() : nil
    guard let policy = stated ?? PolicyReader.read(parts[0], file: "policy.json5").policy else { return }
    let programme = SmallProgramme(policy, parts[1], parts[2], parts[3], skipsBadRows: choice & 1 == 1)
    guard let programme else { return }
    guard let proposal = programme.match() else { return }
    programme.check(proposal, choice: choice)
}

/// Two lists small enough to be matched thousands of times.
struct SmallProgramme {
    let policy: Policy
    let mentors: Roster<Mentor>
    let mentees: Roster<Mentee>
    let directives: PairDirectives
    let problems: [Problem]
    let mentorsFile: [UInt8]
    let menteesFile: [UInt8]

    /// Reads the lists; `nil` where one cannot be read or there are too many people.
    init?(_ policy: Policy, _ mentors: [UInt8], _ mentees: [UInt8], _ pairs: [UInt8], skipsBadRows: Bool) {
        var options = RosterReader.Options(
            date: today,
            columns: policy.mentorColumns,
            defaultCapacity: policy.defaultCapacity,
            defaultMentorsWanted: policy.defaultMentorsWanted,
            defaultIsGroup: policy.defaultIsGroup,
            custom: policy.custom,
            skipsBadRows: skipsBadRows
        )
        let (mentorRoster, mentorProblems) = RosterReader(options).mentors(mentors, file: "mentors.csv")
        options.columns = policy.menteeColumns
        let (menteeRoster, menteeProblems) = RosterReader(options).mentees(mentees, file: "mentees.csv")
        guard let mentorRoster, let menteeRoster, mentorRoster.people.count <= 6, menteeRoster.people.count <= 6,
            menteeRoster.people.allSatisfy({ $0.placesWanted <= 6 })
        else { return nil }
        var directives = PairDirectives()
        if !pairs.allSatisfy({ $0 <= 0x20 }) {
            let reader = PairsReader(mentors: mentorRoster.ids, mentees: menteeRoster.ids, skipsBadRows: skipsBadRows)
            if let stated = reader.read(pairs, file: "pairs.csv").pairs {
                let conflicts = stated.lockProblems(
                    policy: policy,
                    date: today,
                    mentors: mentorRoster.people,
                    mentees: menteeRoster.people
                )
                if conflicts.contains(where: { $0.severity == .error }) { return nil }
                directives = stated.directives
            }
        }
        self.policy = policy
        self.mentors = mentorRoster
        self.mentees = menteeRoster
        self.directives = directives
        mentorsFile = mentors
        menteesFile = mentees
        problems =
            mentorProblems + menteeProblems + RosterReader.check(mentors: mentorRoster, mentees: menteeRoster)
    }

    /// The proposal; `nil` where locks cannot hold together.
    func match() -> Proposal? {
        let matcher = Matcher(policy: policy, date: today, directives: directives)
        do throws(MatcherError) {
            return try matcher.match(mentors: mentors.people, mentees: mentees.people, threads: 1)
        } catch {
            switch error {
            case .locksCannotHold, .locksUndecided: claim(!directives.locked.isEmpty, "only locks cannot hold")
            case .duplicateID, .tooLarge, .unproved: claim(false, "small lists are matched: \(error)")
            }
            return nil
        }
    }

    /// The result of a proposal, as it is written.
    func result(_ proposal: Proposal) -> [UInt8] {
        let run = ResultDocument.Run(
            inputs: [
                .init(role: "mentors", file: "mentors.csv", bytes: mentorsFile),
                .init(role: "mentees", file: "mentees.csv", bytes: menteesFile),
            ],
            problems: problems,
            wording: EnglishWording()
        )
        let reasons = proposal.waitingReasons()
        return ResultDocument(proposal, reasons: reasons, decisions: proposal.decisionCosts()).json(run: run)
    }

    /// What must be true of every proposal. Much is done with each, so the choice says what of it.
    func check(_ proposal: Proposal, choice: UInt8) {
        claim(proposal.isProvedBest || proposal.answer.steps > 1, "nothing is better")
        let json = result(proposal)
        let verifier = ResultVerifier(mentors: mentorsFile, mentees: menteesFile)
        let (verified, faults) = verifier.verify(json, file: "run.json")
        claim(
            verified?.pairs == proposal.pairs.count && verified?.matched == proposal.matchedCount,
            "checked: \(faults)"
        )

        if choice & 2 == 2 {
            let matcher = Matcher(policy: policy, date: today, directives: directives)
            let again = try? matcher.match(mentors: mentors.people.reversed(), mentees: mentees.people.reversed())
            claim(again?.pairs == proposal.pairs && again?.value == proposal.value, "in any order of the lists")
        }
        let advice = choice & 4 == 4 ? (try? proposal.recruitingAdvice()) ?? [] : []
        let reasons = proposal.waitingReasons()
        let wording: any Wording = choice & 8 == 8 ? DanishWording() : EnglishWording()
        if choice & 16 == 16 {
            let run = ResultDocument.Run(inputs: [], problems: problems, wording: wording)
            let report = ReportDocument(proposal, reasons: reasons, advice: advice, wording: wording, run: run)
            claim(report.html().count > 1000, "a page")
        }
        if choice & 32 == 32 {
            let style = choice & 1 == 1 ? CSVWriter.Style.pipe : .excel
            let tables = ResultTables(proposal, reasons: reasons, wording: wording, style: style)
            for table in [tables.pairs(), tables.unmatched(), tables.mentors()] { check(table) }
        }
        let found = RecruitingDocument(advice, of: proposal, wording: wording).json()
        claim((try? JSON5Reader.read(found)) != nil, "advice that is JSON")
    }

    private func check(_ table: CSVWriter) {
        guard var reader = try? CSVReader(table.bytes) else { return claim(false, "a table that can be read") }
        claim(reader.dialect.delimiter == table.style.delimiter, "with the delimiter it was written with")
        var (record, width) = (TableRecord(), 0)
        do {
            while try reader.next(into: &record) {
                claim(width == 0 || record.count == width, "with as many cells in every row")
                width = record.count
            }
        } catch {
            claim(false, "a table that can be read to its end: \(error)")
        }
    }
}
