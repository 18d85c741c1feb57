import Matching

/// The tool's words in English.
struct EnglishTexts: Texts {
    let words = EnglishWording()
    var wording: any Wording { words }
    var optionWords: OptionWords { .english }

    func severity(_ severity: Problem.Severity) -> String {
        switch severity {
        case .error: "Error"
        case .warning: "Note"
        }
    }

    func place(file: String, lines: [Int], column: String?) -> String {
        var place = DisplayText.escaped(file)
        let shown = lines.prefix(12).map(String.init)
        switch (lines.count, lines.count - shown.count) {
        case (0, _): break
        case (1, _): place += ", line \(shown[0])"
        case (_, 0): place += ", lines \(shown.dropLast().joined(separator: ", ")) and \(shown[shown.count - 1])"
        case (_, let more): place += ", lines \(shown.joined(separator: ", ")) and \(more) more"
        }
        if let column { place += ", column \(column)" }
        return place
    }

    func problemCount(errors: Int, warnings: Int) -> String {
        let notes = plural(warnings, "note", "notes")
        return switch (errors, warnings) {
        case (0, 0): "No problems found."
        case (0, _): "No errors, \(notes)."
        case (_, 0): "\(plural(errors, "error", "errors")). Nothing was written; correct the files and try again."
        default:
            "\(plural(errors, "error", "errors")), \(notes). Nothing was written; correct the files and try again."
        }
    }

    func fileError(_ error: FileError, reason: String) -> String {
        let standard = error.purpose == .read ? "standard input" : "standard output"
        let path = error.path == "-" ? standard : DisplayText.escaped(error.path)
        return switch error.kind {
        case .missing: "\(path): there is no such file or folder."
        case .isDirectory: "\(path): this is a folder, not a file."
        case .notADirectory: "\(path): a part of this path is not a folder."
        case .permission: "\(path): you are not allowed to \(error.purpose == .read ? "read" : "write") here."
        case .exists: "\(path) exists already. Use --force to replace it, or choose another folder."
        case .notAFile: "\(path) is no ordinary file; choose another name."
        case .isInput: "\(path) is one of the files that are read; choose another folder for the results."
        case .noSpace: "\(path): the disk is full."
        case .sizeLimit: "\(path): the system does not allow a file this large."
        case .tooManyFiles: "\(path): the system does not let this program open more files."
        case .noMemory: "\(path): the computer has no memory left for it."
        case .device: "\(path): the disk, or the connection to it, does not work."
        case .closed: "\(path) is closed."
        case .tooLarge(let limit): "\(path): the file is larger than \(limit >> 20) MiB. Give a smaller one."
        case .tooLargeForMemory(let needed, let available):
            memoryShortage(MemoryShortage(subject: .file(path), needed: needed, available: available))
        case .standardInputTaken: "Only one file can be read from standard input."
        case .closedPipe: ""
        case .system(let code): "\(path): the system reports error \(code) (\(reason))."
        }
    }

    func readAs(file: String, dialect: TableDialect, people: Int) -> String {
        "\(DisplayText.escaped(file)): \(plural(people, "person", "people")), \(describe(dialect))."
    }

    func readPairs(file: String, dialect: TableDialect, count: Int) -> String {
        "\(DisplayText.escaped(file)): \(plural(count, "decided pair", "decided pairs")), \(describe(dialect))."
    }

    func recordsDialect(_ dialect: TableDialect) -> String { describe(dialect) }

    func rowsSkipped(_ count: Int, file: String) -> String {
        "\(DisplayText.escaped(file)): \(plural(count, "row", "rows")) with errors left out."
    }

    func summary(_ proposal: Proposal) -> [String] {
        let (matched, waiting) = (proposal.matchedCount, proposal.waiting.count)
        var lines = [
            "\(matched) of \(plural(proposal.mentees.count, "mentee", "mentees")) matched; \(waiting) waiting."
        ]
        if !proposal.partlyMatched.isEmpty {
            let few = plural(proposal.partlyMatched.count, "mentee has", "mentees have")
            lines[0] += " \(few) fewer mentors than wanted."
        }
        let free = proposal.freePlaces
        lines[0] += " \(plural(free, "free place", "free places")) left."
        let locked = proposal.keepsEveryRule ? "" : ", but for matches you locked"
        lines.append("Checked: every rule is kept\(locked)\(best(proposal))")
        return lines
    }

    private func best(_ proposal: Proposal) -> String {
        if proposal.isProvedBest {
            return proposal.prefersEarlierPairs
                ? ", and no better proposal breaks as few earlier matches." : ", and there is no better proposal."
        }
        let places = proposal.bound.placesFilled - proposal.value.placesFilled
        return ". People have so few hours in common that not every way to fit them together was tried: "
            + "a better proposal may exist"
            + (places > 0 ? ", with at most \(plural(places, "match", "matches")) more." : ".")
    }

    func shortfall(mentors: Int, places: Int) -> String {
        "\(plural(mentors, "mentor has", "mentors have")) fewer mentees than their minimum, "
            + "\(plural(places, "place", "places")) in all."
    }

    func cellsNeutralised(_ count: Int) -> String {
        "\(plural(count, "cell", "cells")) began like a formula and got a ' in front, so that Excel shows text."
    }

    func filesWritten(_ names: [String], directory: String) -> String {
        "Written in \(DisplayText.escaped(directory)): \(names.joined(separator: ", "))."
    }

    func whatNext(afterWriting: Bool) -> String {
        afterWriting
            ? "Next: see the whole in report.html, and decide pair by pair in pairs.csv. The proposal is yours to change."
            : "Next: add --output DIR to write the pairs, and who waits and why, to files for Excel."
    }

    func verified(_ result: VerifiedResult) -> String {
        let matched = "\(result.matched) of \(plural(result.mentees, "mentee", "mentees")) matched"
        let rules = result.keepsRules ? "every rule is kept" : "every rule is kept, but for matches you locked"
        let open = { (points: Int?) in
            points.map { "By its figures a proposal as good in all else could have at most \($0) points more" }
                ?? "Its figures leave open whether one is"
        }
        return switch result.certainty {
        case .proved where result.keepsPairs:
            "Verified: \(matched); \(rules), and there is no better proposal that keeps as much of the earlier one."
        case .proved: "Verified: \(matched); \(rules), and there is no better proposal."
        case .searched(let steps, let points):
            "Verified: \(matched); \(rules). That no proposal is better was found by a search of "
                + "\(plural(steps, "step", "steps")), which is not repeated here. \(open(points))."
        case .notClaimed(let points):
            "Verified: \(matched); \(rules). The result does not say that no proposal is better. \(open(points))."
        }
    }

    func tooLarge() -> String { "The lists and weights together are too large to be matched exactly." }

    func unproved() -> String {
        "The proposal failed its own check, so it is not shown. This is an error in the program; please report it."
    }

    func waitingHeading() -> String { "Waiting" }

    func solved(matched: Int, rows: Int, objective: Int128) -> String {
        "\(matched) of \(plural(rows, "row", "rows")) matched, total \(objective). Proved best."
    }

    func initialised(directory: String) -> String {
        directory == "."
            ? "Now fill in the two lists, and run: match-cli match"
            : "Now fill in the two lists, go to \(DisplayText.escaped(directory)), and run: match-cli match"
    }

    private func describe(_ dialect: TableDialect) -> String {
        let delimiter =
            switch dialect.delimiter {
            case .semicolon: "semicolons"
            case .comma: "commas"
            case .tab: "tabs"
            }
        return "\(dialect.encoding.rawValue.uppercased()), separated by \(delimiter)"
    }

    func plural(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
