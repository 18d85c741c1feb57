/// An explanation as JSON, for programs. The format is versioned by ``Release/schema``; numbers are exact.
public struct ExplanationDocument: Sendable {
    private let explanation: MenteeExplanation
    private let proposal: Proposal

    /// Prepares to write an explanation of a proposal.
    public init(_ explanation: MenteeExplanation, of proposal: Proposal) {
        self.explanation = explanation
        self.proposal = proposal
    }

    /// The JSON text.
    public func json() -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("schema", Release.schema)
            json.member("mentee", proposal.mentees[explanation.mentee].id.text)
            json.member("wanted", explanation.wanted)
            json.member("pointsPossible", proposal.policy.pointsPossible)
            json.array("matches") { json in
                for reason in explanation.reasons { write(reason, to: &json) }
            }
            json.array("candidates") { json in
                for candidate in explanation.candidates {
                    json.object(inline: true) { json in
                        json.member("mentor", proposal.mentors[candidate.mentor].id.text)
                        json.member("points", candidate.points)
                        json.member("proposed", candidate.isProposed)
                    }
                }
            }
            json.array("comparisons") { json in
                for comparison in explanation.comparisons { write(comparison, to: &json) }
            }
            if let missing = explanation.missing {
                json.object("missing") { json in write(missing, to: &json) }
            } else {
                json.key("missing")
                json.null()
            }
        }
        return json.finish()
    }

    private func write(_ reason: MenteeExplanation.Reason, to json: inout JSONWriter) {
        let score = reason.pair.score
        json.object { json in
            json.member("mentor", proposal.mentors[reason.pair.mentor].id.text)
            json.member("points", score.points)
            json.member("score", number: self.score(score.points))
            json.member("place", reason.place)
            json.member("slot", reason.pair.slot?.code)
            json.member("locked", reason.pair.isLocked)
            json.array("sharedLanguages", inline: true) { json in
                for language in score.sharedLanguages { json.value(language.code) }
            }
            json.array("sharedSubjects", inline: true) { json in
                for subject in score.sharedSubjects { json.value(subject.text) }
            }
            json.array("sharedInterests", inline: true) { json in
                for interest in score.sharedInterests { json.value(interest.text) }
            }
            json.array("commonTimes", inline: true) { json in
                for time in reason.commonTimes { json.value(time.code) }
            }
            write(score, to: &json)
            json.member("inEveryBest", reason.isInEveryBest)
            json.member("without", reason.without, in: proposal)
        }
    }

    private func write(_ score: PairScore, to json: inout JSONWriter) {
        json.array("criteria") { json in
            for part in score.parts {
                json.object(inline: true) { json in
                    json.member("name", part.criterion.name)
                    json.member("points", part.points)
                    json.member("of", part.possible)
                    json.member("stated", part.isStated)
                }
            }
        }
    }

    private func write(_ comparison: MenteeExplanation.Comparison, to json: inout JSONWriter) {
        json.object { json in
            json.member("mentor", proposal.mentors[comparison.mentor].id.text)
            json.member("points", comparison.score.points)
            json.member("outcome", comparison.outcome.name)
            switch comparison.outcome {
            case .breaksRules(let rules):
                json.array("rules", inline: true) { json in
                    for rule in rules { json.value(rule.name) }
                }
            case .exchange(let exchange):
                json.member("exchange", exchange, in: proposal)
            case .proposed, .notReady, .noPlaces, .forbidden, .belowMinimum, .cannotHold:
                break
            }
            write(comparison.score, to: &json)
        }
    }

    private func score(_ points: Int) -> String {
        let tenths = proposal.policy.scoreTenths(points: points)
        return "\(tenths / 10).\(tenths % 10)"
    }

    // MARK: What is missing

    private func write(_ missing: MissingMentor, to json: inout JSONWriter) {
        json.member("reason", missing.name)
        switch missing {
        case .notReady:
            break
        case .noEligibleMentor(let removals, let changes):
            json.array("removedBy") { json in
                for removal in removals {
                    json.object(inline: true) { json in
                        json.member("rule", removal.rule.name)
                        json.member("alone", removal.alone)
                        json.member("inTurn", removal.inTurn)
                    }
                }
            }
            write(changes, to: &json)
        case .belowMinimum(let count, let changes):
            json.member("eligibleMentors", count)
            write(changes, to: &json)
        case .competition(let competition):
            write(competition, to: &json)
        }
    }

    private func write(_ changes: [ChangeSet], to json: inout JSONWriter) {
        json.array("changes") { json in
            for set in changes {
                json.object { json in
                    json.member("mentors", set.mentors)
                    json.array("changes") { json in
                        for change in set.changes {
                            json.object(inline: true) { json in
                                json.member("kind", change.name)
                                json.member("value", change.value)
                            }
                        }
                    }
                }
            }
        }
    }

    private func write(_ competition: MissingMentor.Competition, to json: inout JSONWriter) {
        json.member("provesNobodyCouldBeAdded", competition.group.provesNobodyCouldBeAdded)
        json.array("mentees", inline: true) { json in
            for mentee in competition.group.mentees { json.value(proposal.mentees[mentee].id.text) }
        }
        json.array("mentors", inline: true) { json in
            for mentor in competition.group.mentors { json.value(proposal.mentors[mentor].id.text) }
        }
        json.member("places", competition.places)
        json.member("wanted", competition.wanted)
        json.array("rivals") { json in
            for rival in competition.rivals {
                json.object(inline: true) { json in
                    json.member("mentee", proposal.mentees[rival.mentee].id.text)
                    json.member("precedence", rival.precedence.rawValue)
                }
            }
        }
        json.array("mentorsWithoutTime", inline: true) { json in
            for mentor in competition.mentorsWithoutTime { json.value(proposal.mentors[mentor].id.text) }
        }
        json.member("instead", competition.instead, in: proposal)
    }
}
