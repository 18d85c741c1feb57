extension Policy {
    /// The policy as a file: JSON with every key, readable by ``PolicyReader``.
    ///
    /// - Parameter comments: what to say above a key; with comments the text is JSON5, without it is plain JSON.
    public func text(comments: [String: String] = [:]) -> String {
        var lines: [(key: String, value: String)] = []
        lines.append(("objective", Self.quoted(objective.rawValue)))
        lines.append(("balance", "\(balance)"))
        lines.append(("minimumScore", Self.decimal(thousandths: minimumScoreThousandths)))
        lines.append(("meetingMinutes", "\(meetingMinutes)"))
        lines.append(("reserveSlots", "\(reserveSlots)"))
        lines.append(("waitingClass", Self.quoted(waitingClass.rawValue)))
        lines.append(("childCertificateUnder", "\(childCertificateUnder)"))
        lines.append(("needTypeTolerance", "\(needTypeTolerance)"))
        let criteria = Criterion.allCases.map { criterion in
            let terms = self[criterion]
            let weight = criterion.canEarnPoints ? ", \"weight\": \(terms.weight)" : ""
            return "    \(Self.quoted(criterion.rawValue)): { \"required\": \(terms.isRequired)\(weight) }"
        }
        lines.append(("criteria", "{\n\(criteria.joined(separator: ",\n"))\n  }"))
        var defaults = "{ \"capacity\": \(defaultCapacity.maximum), \"mentorsWanted\": \(defaultMentorsWanted)"
        defaults += ", \"group\": \(defaultIsGroup) }"
        lines.append(("defaults", defaults))
        let columns = "{ \"mentors\": \(Self.object(mentorColumns)), \"mentees\": \(Self.object(menteeColumns)) }"
        lines.append(("columns", columns))
        lines.append(("custom", customText(examples: comments["customExamples"])))

        var text = comments["policy"].map { Self.comment($0, indent: "") } ?? ""
        text += "{\n"
        for (index, line) in lines.enumerated() {
            if let comment = comments[line.key] { text += Self.comment(comment, indent: "  ") }
            text += "  \(Self.quoted(line.key)): \(line.value)\(index + 1 < lines.count ? "," : "")\n"
        }
        return text + "}\n"
    }

    /// Thousandths as a decimal number, without needless zeros.
    static func decimal(thousandths: Int) -> String {
        var decimals = String(String(1000 + thousandths % 1000).dropFirst())
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return decimals.isEmpty ? "\(thousandths / 1000)" : "\(thousandths / 1000).\(decimals)"
    }

    /// The custom criteria, one a line, with examples in comments above them.
    private func customText(examples: String?) -> String {
        let criteria = custom.map { "\n    \($0.text)" }.joined(separator: ",")
        let comments = examples.map { "\n" + Self.comment($0, indent: "    ").dropLast() } ?? ""
        return criteria.isEmpty && comments.isEmpty ? "[]" : "[\(comments)\(criteria)\n  ]"
    }

    private static func comment(_ text: String, indent: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "\(indent)// \($0)\n" }.joined()
    }

    private static func object(_ headers: [RosterField: String]) -> String {
        let members = RosterField.allCases.compactMap { field in
            headers[field].map { "\(quoted(field.rawValue)): \(quoted($0))" }
        }
        return members.isEmpty ? "{}" : "{ \(members.joined(separator: ", ")) }"
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where JSONEscape.isNeeded(scalar): quoted += JSONEscape.escaped(scalar)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
