extension JSONWriter {
    /// Writes where a person may choose.
    mutating func members(_ certainty: Certainty, of proposal: Proposal) {
        array("ties") { json in
            for tie in certainty.ties {
                json.object(inline: true) { json in
                    json.member("mentee", proposal.mentees[tie.mentee].id.text)
                    json.array("mentors", inline: true) { json in
                        for mentor in tie.mentors { json.value(proposal.mentors[mentor].id.text) }
                    }
                }
            }
        }
    }

    /// Writes who would both rather have each other.
    mutating func member(_ name: String, _ report: StabilityReport, of proposal: Proposal) {
        object(name) { json in
            json.member("blockingPairs", report.blockingPairs)
            json.pairs("pairs", report.pairs, of: proposal)
        }
    }

    /// Writes what was kept of an earlier proposal, and what else could have been.
    mutating func member(_ name: String, _ rematch: Rematch) {
        let (curve, proposal) = (rematch.curve, rematch.proposal)
        object(name) { json in
            json.member("previous", curve.previous.count)
            json.pairs("kept", rematch.kept.sorted(), of: proposal)
            json.pairs("broken", rematch.broken, of: proposal)
            json.array("curve") { json in
                for (place, point) in curve.points.enumerated() {
                    json.object(inline: true) { json in
                        json.member("broken", point.broken)
                        json.member("kept", point.kept)
                        json.member("matched", point.matched)
                        json.member("placesFilled", point.answer.value.placesFilled)
                        json.member("points", point.points)
                        json.member("proved", point.answer.isProvedBest)
                        json.member("chosen", place == curve.chosen)
                    }
                }
            }
        }
    }

    private mutating func pairs(_ name: String, _ pairs: [PairPlace], of proposal: Proposal) {
        array(name) { json in
            for pair in pairs {
                json.object(inline: true) { json in
                    json.member("mentor", proposal.mentors[pair.mentor].id.text)
                    json.member("mentee", proposal.mentees[pair.mentee].id.text)
                }
            }
        }
    }
}
