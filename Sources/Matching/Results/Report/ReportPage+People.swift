extension ReportPage {
    // MARK: Waiting

    /// Who waits, why, and what would help.
    func writeWaiting(to html: inout HTMLWriter) {
        let isEmpty = reasons.isEmpty
        section("waiting", .waiting, lead: wording.label(isEmpty ? .nobodyWaits : .waitingLead), to: &html) { html in
            if isEmpty { return }
            let explanations = Dictionary(review.waiting.map { ($0.mentee, $0) }) { first, _ in first }
            html.element("div", ["class": "rows"]) { html in
                for (mentee, reason) in reasons {
                    let person = proposal.mentees[mentee]
                    html.element("article", ["data-waiting": person.id.text]) { html in
                        html.element("h3") { $0.person(names.name(person), person.id) }
                        writeTurn(person, to: &html)
                        if let explanation = explanations[mentee], let missing = explanation.missing {
                            writeLines(wording.missing(missing, of: explanation, in: named), to: &html)
                        } else {
                            html.element("p", text: wording.reason(reason))
                            html.element("p", ["class": "soft"], text: wording.label(.helpNotWorkedOut))
                        }
                    }
                    html.newline()
                }
            }
        }
    }

    /// Since when somebody has waited, and with which priority, as far as anything is stated.
    private func writeTurn(_ person: Mentee, to html: inout HTMLWriter) {
        var parts: [String] = []
        if let since = person.waitingSince { parts.append("\(wording.label(.since)) \(wording.longDate(since))") }
        if person.priority != 0 { parts.append("\(wording.label(.priority)) \(person.priority)") }
        if parts.isEmpty { return }
        html.element("p", ["class": "soft"], text: parts.joined(separator: " · "))
    }

    /// Sentences, a paragraph each; those that begin with a dash are a list.
    private func writeLines(_ lines: [String], to html: inout HTMLWriter) {
        var rest = lines[...]
        while let line = rest.first {
            let items = rest.prefix { $0.hasPrefix("- ") }
            if items.isEmpty {
                html.element("p") { $0.sentence(line) }
                rest.removeFirst()
            } else {
                html.element("ul") { html in
                    for item in items { html.element("li") { $0.sentence(String(item.dropFirst(2))) } }
                }
                rest = rest.dropFirst(items.count)
            }
        }
    }

    // MARK: Mentors

    /// What each mentor has, and could still take.
    func writeMentors(to html: inout HTMLWriter) {
        section("mentors", .mentors, lead: wording.label(.mentorsLead), to: &html) { html in
            var menteesOfMentor: [[Int]] = Array(repeating: [], count: proposal.mentors.count)
            for pair in proposal.pairs { menteesOfMentor[pair.mentor].append(pair.mentee) }
            html.element("table") { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        html.element("th", ["scope": "col"], text: wording.label(.mentor))
                        for label in [ReportLabel.has, .places, .free] {
                            html.element("th", ["scope": "col"], text: wording.label(label))
                        }
                        html.element("th", ["scope": "col"], text: wording.label(.mentees))
                    }
                }
                html.element("tbody") { html in
                    for (mentor, mentees) in menteesOfMentor.enumerated() { writeRow(mentor, mentees, to: &html) }
                }
            }
        }
    }

    private func writeRow(_ mentor: Int, _ mentees: [Int], to html: inout HTMLWriter) {
        let person = proposal.mentors[mentor]
        let (load, most) = (proposal.loads[mentor], person.capacity.maximum)
        let isFree = load == 0 && most > 0
        html.element("tr", isFree ? ["class": "free"] : [:]) { html in
            html.element("th") { $0.person(names.name(person), person.id) }
            let least = person.capacity.minimum
            for text in ["\(load)", least > 0 ? "\(least)–\(most)" : "\(most)", "\(max(0, most - load))"] {
                html.element("td", text: text)
            }
            html.element("td") { html in
                if most == 0 { html.text(wording.label(.pausing)) }
                writeJoined(mentees.map { names.name(proposal.mentees[$0]) }, to: &html)
            }
        }
        html.newline()
    }

    // MARK: Recruiting

    /// Which mentors to look for.
    func writeRecruiting(to html: inout HTMLWriter) {
        let lead = wording.recruitingLead(inNeed: proposal.menteesInNeed.count, hasAdvice: !advice.isEmpty)
        section("recruiting", .recruiting, lead: lead, to: &html) { html in
            if advice.isEmpty { return }
            html.element("div", ["class": "rows"]) { html in
                for item in advice {
                    html.element("article") { html in
                        html.element("h3", text: wording.advertisement(item))
                        html.element("p", text: wording.gains(item, in: named))
                        html.element("p", ["class": "soft"]) { $0.sentence(wording.suits(item, in: named)) }
                    }
                }
            }
        }
    }
}
