/// Whom to look for, as JSON, for programs. The format is versioned by ``Release/schema``; numbers are exact.
public struct RecruitingDocument: Sendable {
    private let advice: [RecruitingAdvice]
    private let proposal: Proposal
    private let wording: any Wording

    /// Prepares to write advice on a proposal; the words are those of the advertisements.
    public init(_ advice: [RecruitingAdvice], of proposal: Proposal, wording: any Wording) {
        self.advice = advice
        self.proposal = proposal
        self.wording = wording
    }

    /// The JSON text.
    public func json() -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("schema", Release.schema)
            json.member("matched", proposal.value.matched)
            json.member("totalPoints", proposal.value.points)
            ids("inNeed", proposal.menteesInNeed.sorted(), to: &json)
            json.array("advice") { json in
                for item in advice { write(item, to: &json) }
            }
        }
        return json.finish()
    }

    private func write(_ item: RecruitingAdvice, to json: inout JSONWriter) {
        json.object { json in
            json.member("advertisement", wording.advertisement(item))
            // Cells under headers that a list of mentors may have, so that the advice can be tried.
            json.object("mentor") { json in
                for cell in item.profile.cells { json.member(cell.header, cell.text) }
            }
            ids("suits", item.suits, to: &json)
            json.array("gains") { json in
                for gain in item.gains {
                    json.object { json in
                        json.member("mentors", gain.mentors)
                        json.member("matched", gain.matched)
                        json.member("placesFilled", gain.placesFilled)
                        json.member("points", gain.points)
                        ids("helped", gain.helped, to: &json)
                        json.member("proved", gain.isProvedBest)
                    }
                }
            }
        }
    }

    private func ids(_ name: String, _ mentees: [Int], to json: inout JSONWriter) {
        json.array(name, inline: true) { json in
            for mentee in mentees { json.value(proposal.mentees[mentee].id.text) }
        }
    }
}

extension MentorProfile {
    /// The profile as cells of a list of mentors, in English; what is open is left out.
    public var cells: [(header: String, text: String)] {
        var cells: [(header: String, text: String)] = []
        if let needType { cells.append(("need", needType.name(in: .english))) }
        if !subjects.isEmpty { cells.append(("subjects", subjects.map(\.text).joined(separator: " | "))) }
        if !languages.isEmpty { cells.append(("languages", languages.map(\.englishName).joined(separator: " | "))) }
        if let time { cells.append(("availability", time.description(in: .english))) }
        if let area { cells.append(("area", area.text)) }
        if !interests.isEmpty { cells.append(("interests", interests.map(\.text).joined(separator: " | "))) }
        if let role { cells.append(("roles", role.text)) }
        return cells + [("capacity", "1"), ("child_certificate", "yes")]
    }
}
