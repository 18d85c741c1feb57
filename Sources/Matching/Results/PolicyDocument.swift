/// A policy within a result: the same keys as in a policy file, so that ``PolicyReader`` reads it back.
enum PolicyDocument {
    static func write(_ policy: Policy, to json: inout JSONWriter) {
        json.object("policy") { json in
            json.member("objective", policy.objective.rawValue)
            json.member("balance", policy.balance)
            json.member("minimumScore", number: Policy.decimal(thousandths: policy.minimumScoreThousandths))
            json.member("meetingMinutes", policy.meetingMinutes)
            json.member("reserveSlots", policy.reserveSlots)
            json.member("waitingClass", policy.waitingClass.rawValue)
            json.member("childCertificateUnder", policy.childCertificateUnder)
            json.member("needTypeTolerance", policy.needTypeTolerance)
            json.object("criteria") { json in
                for criterion in Criterion.allCases {
                    json.object(criterion.rawValue, inline: true) { json in
                        json.member("required", policy[criterion].isRequired)
                        if criterion.canEarnPoints { json.member("weight", policy[criterion].weight) }
                    }
                }
            }
            json.object("defaults", inline: true) { json in
                json.member("capacity", policy.defaultCapacity.maximum)
                json.member("mentorsWanted", policy.defaultMentorsWanted)
                json.member("group", policy.defaultIsGroup)
            }
            json.object("columns") { json in
                for (side, columns) in [("mentors", policy.mentorColumns), ("mentees", policy.menteeColumns)] {
                    json.object(side, inline: true) { json in
                        for field in RosterField.allCases {
                            if let header = columns[field] { json.member(field.rawValue, header) }
                        }
                    }
                }
            }
            json.array("custom") { json in
                for criterion in policy.custom { write(criterion, to: &json) }
            }
        }
    }

    private static func write(_ criterion: CustomCriterion, to json: inout JSONWriter) {
        json.object(inline: true) { json in
            json.member("name", criterion.name)
            json.member("kind", criterion.kind.name)
            if criterion.menteeColumn == criterion.mentorColumn {
                json.member("column", criterion.menteeColumn)
            } else {
                json.member("mentee", criterion.menteeColumn)
                json.member("mentor", criterion.mentorColumn)
            }
            if let condition = criterion.condition {
                json.object("when") { json in
                    json.member("side", condition.side.rawValue)
                    json.member("column", condition.column)
                    write("is", condition.values, to: &json)
                }
            }
            write(criterion.kind, to: &json)
            json.member("required", criterion.isRequired)
            json.member("weight", criterion.weight)
        }
    }

    private static func write(_ kind: CustomCriterion.Kind, to json: inout JSONWriter) {
        switch kind {
        case .same, .different, .overlap, .range: break
        case .distance(let scale, let shares):
            if !scale.isEmpty { write("scale", scale, to: &json) }
            json.object("shares") { json in
                for (difference, share) in shares.sorted(by: { $0.key < $1.key }) {
                    json.member(difference.text, share)
                }
            }
        case .table(let rows):
            json.object("table") { json in
                for (mentor, shares) in rows.sorted(by: { $0.key.key < $1.key.key }) {
                    json.object(mentor.text) { json in
                        for (mentee, share) in shares.sorted(by: { $0.key.key < $1.key.key }) {
                            json.member(mentee.text, share)
                        }
                    }
                }
            }
        }
    }

    private static func write(_ key: String, _ terms: [Term], to json: inout JSONWriter) {
        json.array(key) { json in
            for term in terms { json.value(term.text) }
        }
    }
}
