/// A proposal as JSON: what programs read, and, with a ``Run`` added, what a later reader needs to check it.
///
/// The format is versioned by ``Release/schema``. Numbers are exact; lists are in id order.
public struct ResultDocument: Sendable {
    /// What a result was made from; only in `run.json`.
    public struct Run: Sendable {
        /// One file that was read.
        public struct Input: Sendable {
            /// What the file is: `mentors`, `mentees`, `policy` or `pairs`.
            public let role: String
            /// The file's name, without the folders it is in.
            public let file: String
            /// The SHA-256 of its bytes.
            public let sha256: String

            /// Names an input and its bytes.
            public init(role: String, file: String, bytes: [UInt8]) {
                self.role = role
                self.file = file
                sha256 = SHA256.hexDigest(bytes)
            }
        }

        /// The files, in the order in which they were given.
        public let inputs: [Input]

        /// What was found in the files and put up with.
        public let problems: [Problem]
        /// The language of the problems' messages; everything else is the same in all languages.
        public let wording: any Wording

        /// Says what a result was made from.
        public init(inputs: [Input], problems: [Problem], wording: any Wording) {
            self.inputs = inputs
            self.problems = problems
            self.wording = wording
        }
    }

    let proposal: Proposal
    private let reasons: [(mentee: Int, reason: WaitingReason)]
    private let rematch: Rematch?
    private let decisions: [DecisionCost]
    private let certainty: Certainty?
    private let stability: StabilityReport?

    /// Prepares to write a proposal.
    ///
    /// - Parameters:
    ///   - proposal: the proposal.
    ///   - reasons: what ``Proposal/waitingReasons()`` gave.
    ///   - rematch: what was kept of an earlier proposal; `nil` for a first one.
    ///   - decisions: what ``Proposal/decisionCosts()`` gave.
    ///   - certainty: what ``Proposal/certainty()`` gave; `nil` to work it out.
    ///   - stability: what ``Proposal/stability()`` gave; `nil` to work it out.
    public init(
        _ proposal: Proposal,
        reasons: [(mentee: Int, reason: WaitingReason)],
        rematch: Rematch? = nil,
        decisions: [DecisionCost] = [],
        certainty: Certainty? = nil,
        stability: StabilityReport? = nil
    ) {
        self.certainty = certainty
        self.stability = stability
        self.proposal = proposal
        self.reasons = reasons
        self.rematch = rematch
        self.decisions = decisions
    }

    /// The JSON text.
    ///
    /// - Parameter run: what the result was made from, for `run.json`.
    public func json(run: Run? = nil) -> [UInt8] {
        var json = JSONWriter(layout: .pretty, capacity: 1 << 16)
        let certainty = self.certainty ?? proposal.certainty()
        json.object { json in
            json.member("schema", Release.schema)
            if let run { write(run, to: &json) }
            writeSummary(to: &json)
            json.array("pairs") { json in
                for (pair, standing) in zip(proposal.pairs, certainty.standings) { write(pair, standing, to: &json) }
            }
            json.array("unmatched") { json in
                for (mentee, reason) in reasons { write(mentee, reason, to: &json) }
            }
            writeGroups(to: &json)
            if !proposal.partlyMatched.isEmpty {
                json.array("partlyMatched") { json in
                    for mentee in proposal.partlyMatched { writePartlyMatched(mentee, to: &json) }
                }
            }
            json.array("mentors") { json in
                for (mentor, load) in zip(proposal.mentors, proposal.loads) { write(mentor, load, to: &json) }
            }
            writeMissedMinimums(to: &json)
            writeDecisions(to: &json)
            json.members(certainty, of: proposal)
            json.member("stability", stability ?? proposal.stability(), of: proposal)
            if let rematch { json.member("rematch", rematch) }
            writeProof(to: &json)
            if let run {
                // Only here: lines move with the rows of the lists, and nothing else in a result may.
                ProblemDocument.write(inFixedOrder(run.problems), wording: run.wording, to: &json)
                writeDuals(to: &json)
            }
        }
        return json.finish()
    }

    /// The problems in an order that shuffled rows do not change: the kind of problem comes before the line.
    private func inFixedOrder(_ problems: [Problem]) -> [Problem] {
        let keyed = problems.map { problem in
            let kind = (problem.file, problem.code, String(describing: problem.kind))
            return (problem, kind, place: (problem.column ?? 0, problem.line ?? 0))
        }
        return keyed.sorted { $0.1 == $1.1 ? $0.place < $1.place : $0.1 < $1.1 }.map(\.0)
    }

    // MARK: Parts

    private func write(_ run: Run, to json: inout JSONWriter) {
        json.object("tool", inline: true) { json in
            json.member("name", "match-cli")
            json.member("version", Release.version)
        }
        json.member("date", proposal.date.iso)
        json.array("inputs") { json in
            for input in run.inputs {
                json.object(inline: true) { json in
                    json.member("role", input.role)
                    json.member("file", input.file)
                    json.member("sha256", input.sha256)
                }
            }
        }
        PolicyDocument.write(proposal.policy, to: &json)
        guard !proposal.directives.isEmpty else { return }
        json.array("decided") { json in
            for (pair, status) in proposal.directives.statuses.sorted(by: { $0.key < $1.key }) {
                json.object(inline: true) { json in
                    json.member("mentor", pair.mentor.text)
                    json.member("mentee", pair.mentee.text)
                    json.member("status", status.rawValue)
                }
            }
        }
    }

    /// Whether anybody wants more than one mentor.
    private var wantsSeveral: Bool {
        proposal.mentees.indices.contains { proposal.mentorsWanted(byMentee: $0) > 1 }
    }

    private func writeSummary(to json: inout JSONWriter) {
        json.object("summary") { json in
            json.member("mentees", proposal.mentees.count)
            json.member("mentors", proposal.mentors.count)
            json.member("eligiblePairs", proposal.eligible.count)
            json.member("matched", proposal.matchedCount)
            json.member("unmatched", proposal.waiting.count)
            if wantsSeveral { json.member("places", proposal.placesWanted) }
            if wantsSeveral { json.member("placesFilled", proposal.pairs.count) }
            json.member("totalPoints", proposal.totalPoints)
            json.member("pointsPossible", proposal.policy.pointsPossible)
            json.member("lowestPoints", proposal.lowestPoints)
        }
    }

    private func write(_ pair: Proposal.Pair, _ standing: Certainty.Standing, to json: inout JSONWriter) {
        json.object { json in
            json.member("mentor", proposal.mentors[pair.mentor].id.text)
            json.member("mentee", proposal.mentees[pair.mentee].id.text)
            json.member("points", pair.score.points)
            json.member("score", number: score(pair.score.points))
            if let role = pair.role { json.member("role", role.text) }
            if pair.isLocked { json.member("locked", true) }
            json.member("slot", pair.slot?.code)
            json.member("standing", standing.rawValue)
            json.array("sharedLanguages", inline: true) { json in
                for language in pair.score.sharedLanguages { json.value(language.code) }
            }
            json.array("sharedSubjects", inline: true) { json in
                for subject in pair.score.sharedSubjects { json.value(subject.text) }
            }
            json.array("criteria") { json in
                for part in pair.score.parts {
                    json.object(inline: true) { json in
                        json.member("name", part.criterion.name)
                        json.member("points", part.points)
                        json.member("of", part.possible)
                        json.member("stated", part.isStated)
                    }
                }
            }
            json.array("alternatives") { json in
                for alternative in pair.alternatives {
                    json.object(inline: true) { json in
                        json.member("mentor", proposal.mentors[alternative.mentor].id.text)
                        json.member("points", alternative.points)
                    }
                }
            }
        }
    }

    private func write(_ mentee: Int, _ reason: WaitingReason, to json: inout JSONWriter) {
        json.object { json in
            json.member("mentee", proposal.mentees[mentee].id.text)
            json.member("reason", reason.code)
            switch reason {
            case .notReady:
                break
            case .noEligibleMentor(let removals):
                json.array("removedBy") { json in
                    for removal in removals {
                        json.object(inline: true) { json in
                            json.member("rule", removal.rule.name)
                            json.member("alone", removal.alone)
                            json.member("inTurn", removal.inTurn)
                        }
                    }
                }
            case .belowMinimum(let count):
                json.member("eligibleMentors", count)
            case .competition(let group):
                json.member("eligibleMentors", proposal.eligible.range(ofMentee: mentee).count)
                json.member("group", group.number)
            }
        }
    }

    /// The groups of those who wait because others have the places, each once, however many wait in it.
    private func writeGroups(to json: inout JSONWriter) {
        var groups: [Int: CompetingGroup] = [:]
        for case (_, .competition(let group)) in reasons { groups[group.number] = group }
        if groups.isEmpty { return }
        json.array("groups") { json in
            for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
                json.object { json in
                    json.member("provesNobodyCouldBeAdded", group.provesNobodyCouldBeAdded)
                    json.array("mentees", inline: true) { json in
                        for mentee in group.mentees { json.value(proposal.mentees[mentee].id.text) }
                    }
                    json.array("mentors", inline: true) { json in
                        for mentor in group.mentors { json.value(proposal.mentors[mentor].id.text) }
                    }
                }
            }
        }
    }

    private func writePartlyMatched(_ mentee: Int, to json: inout JSONWriter) {
        let own = proposal.pairs.filter { $0.mentee == mentee }
        json.object(inline: true) { json in
            json.member("mentee", proposal.mentees[mentee].id.text)
            json.member("wanted", proposal.mentorsWanted(byMentee: mentee))
            json.member("has", own.count)
            let roles = proposal.mentees[mentee].roles?.terms ?? []
            if roles.isEmpty { return }
            json.array("missingRoles", inline: true) { json in
                for role in roles where !own.contains(where: { $0.role == role }) { json.value(role.text) }
            }
        }
    }

    private func write(_ mentor: Mentor, _ load: Int, to json: inout JSONWriter) {
        json.object(inline: true) { json in
            json.member("id", mentor.id.text)
            if mentor.capacity.minimum > 0 { json.member("minimum", mentor.capacity.minimum) }
            json.member("capacity", mentor.capacity.maximum)
            json.member("assigned", load)
        }
    }

    private func writeMissedMinimums(to json: inout JSONWriter) {
        let missed = proposal.missedMinimums()
        if missed.isEmpty { return }
        json.array("missedMinimums") { json in
            for one in missed {
                json.object { json in
                    json.member("mentor", proposal.mentors[one.mentor].id.text)
                    json.member("minimum", one.minimum)
                    json.member("assigned", one.assigned)
                    switch one.reason {
                    case .tooFewPossible(let possible):
                        json.member("reason", "tooFewPossible")
                        json.member("possible", possible)
                    case .shared(let mentors, let mentees):
                        json.member("reason", "shared")
                        json.array("mentors", inline: true) { json in
                            for mentor in mentors { json.value(proposal.mentors[mentor].id.text) }
                        }
                        json.array("mentees", inline: true) { json in
                            for mentee in mentees { json.value(proposal.mentees[mentee].id.text) }
                        }
                    case .decisionsOrHours:
                        json.member("reason", "decisionsOrHours")
                    }
                }
            }
        }
    }

    private func writeDecisions(to json: inout JSONWriter) {
        if decisions.isEmpty { return }
        json.array("decisions") { json in
            for decision in decisions {
                json.object(inline: true) { json in
                    json.member("mentor", proposal.mentors[decision.pair.mentor].id.text)
                    json.member("mentee", proposal.mentees[decision.pair.mentee].id.text)
                    json.member("status", decision.status.rawValue)
                    guard let loss = decision.loss else { return }
                    // What would be won without the decision.
                    json.member("matched", loss.matched)
                    json.member("shortfall", loss.shortfall)
                    json.member("placesFilled", loss.placesFilled)
                    if proposal.policy.objective == .fair { json.member("lowestPoints", loss.lowestPoints) }
                    json.member("points", loss.points)
                }
            }
        }
    }

    private func score(_ points: Int) -> String {
        let tenths = proposal.policy.scoreTenths(points: points)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
