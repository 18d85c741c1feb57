import Matching
import Testing

@testable import match_cli

/// The tool's words, one language beside the other. That none is missing the compiler knows.
@Suite("The tool's words in both languages")
struct TextsCatalogueTests {
    private let english = EnglishTexts()
    private let danish = DanishTexts()

    private func expectSame(
        _ text: (any Texts) -> String,
        mayBeAlike: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let faults = Bilingual.faults(text(english), text(danish), mayBeAlike: mayBeAlike)
        #expect(faults.isEmpty, sourceLocation: sourceLocation)
    }

    @Test("Help of every command, with as many examples and the same options in them", arguments: CommandName.allCases)
    func commands(_ name: CommandName) {
        let (one, other) = (english.command(name), danish.command(name))
        expectSame { $0.command(name).summary }
        #expect(other.summary.hasSuffix("."))
        #expect(one.discussion.isEmpty == other.discussion.isEmpty && one.examples.count == other.examples.count)
        if !one.discussion.isEmpty { expectSame { $0.command(name).discussion } }
        for (one, other) in zip(one.examples, other.examples) {
            let words = [one, other].map { $0.command.split(separator: " ") }
            #expect(words[0].count == words[1].count && words[0].prefix(2) == words[1].prefix(2))
            #expect(words[0].filter { $0.hasPrefix("-") } == words[1].filter { $0.hasPrefix("-") })
            let faults = Bilingual.faults(one.meaning, other.meaning)
            #expect(faults.isEmpty)
        }
    }

    @Test("Help of every option and argument")
    func options() {
        for option in OptionName.allCases { expectSame { $0.option(option) } }
        let alike: [ArgumentName] = [.mentees, .matrix, .shell]
        for argument in ArgumentName.allCases {
            expectSame { $0.argument(argument) }
            expectSame({ $0.placeholder(argument) }, mayBeAlike: alike.contains(argument))
        }
        expectSame { $0.programSummary }
        for (one, other) in zip(english.programExamples, danish.programExamples) {
            let faults = Bilingual.faults(one.meaning, other.meaning)
            #expect(faults.isEmpty)
        }
        #expect(english.programExamples.count == danish.programExamples.count)
    }

    @Test("What is said of a command line")
    func usage() {
        let kinds: [ValueKind] = [
            .file, .directory, .word(["a", "b"]), .word(["a"]), .text("NAME"), .integer(.min...(.max)), .integer(1...5),
            .integer(1...(.max)), .integer(.min...5), .date,
        ]
        let reasons: [UsageError.Reason] =
            [
                .unknownCommand("x", suggestion: nil), .unknownOption("--x", suggestion: nil),
                .unexpectedValue(option: "--x"), .repeatedOption("--x"), .tooManyArguments(limit: 0, given: 2),
                .tooManyArguments(limit: 1, given: 2), .tooManyArguments(limit: 2, given: 3),
                .conflictingOptions("--x", "--y"), .neededOption("--x", with: "--y"),
                .unknownCriterion(option: "--x", "a", known: ["b", "c"], suggestion: nil),
                .weightOfRule(option: "--x", "a"),
            ] + ArgumentName.allCases.map { .missingArgument($0.rawValue) }
            + kinds.flatMap { kind in
                [
                    .missingValue(option: "--x", expected: kind),
                    .badValue(name: "--x", text: "x", expected: kind, suggestion: nil),
                    .badValue(name: "FILE", text: nil, expected: kind, suggestion: nil),
                ]
            }
        for reason in reasons { expectSame { $0.optionWords.reason(reason) } }
        for kind in kinds {
            expectSame({ $0.optionWords.placeholder(kind) }, mayBeAlike: true)
            expectSame({ $0.optionWords.expected(kind) }, mayBeAlike: kind == .word(["a"]))
        }
        let words: [@Sendable (OptionWords) -> String] = [
            \.examplesHeading, \.usageHeading, \.argumentsHeading, \.optionsHeading, \.commandsHeading, \.anyOptions,
            \.anyCommand, \.helpHelp, \.versionHelp, { $0.oneOf(["a", "b"]) }, { $0.didYouMean("x") },
            { $0.seeHelp("x") },
        ]
        for (place, word) in words.enumerated() {
            expectSame({ word($0.optionWords) }, mayBeAlike: false)
            #expect(place < words.count)
        }
    }

    @Test("Messages")
    func messages() {
        for severity in [Problem.Severity.error, .warning] { expectSame { $0.severity(severity) } }
        for lines in [[], [7], [7, 9], Array(1...12), Array(1...15)] {
            expectSame({ $0.place(file: "a.csv", lines: lines, column: "3 (C)") })
        }
        for (errors, warnings) in [(0, 0), (0, 1), (0, 2), (1, 0), (2, 0), (1, 1), (2, 2)] {
            expectSame { $0.problemCount(errors: errors, warnings: warnings) }
        }
        let kinds: [FileError.Kind] = [
            .missing, .isDirectory, .notADirectory, .permission, .exists, .notAFile, .isInput, .noSpace,
            .tooLarge(limit: 9),
            .standardInputTaken, .sizeLimit, .tooManyFiles, .noMemory, .device, .closed, .system(18),
            .tooLargeForMemory(needed: 3 << 30, available: 1 << 30),
        ]
        for kind in kinds {
            for purpose in [FileError.Purpose.read, .write] {
                for path in ["a.csv", "-"] {
                    expectSame { $0.fileError(FileError(kind, path: path, purpose: purpose), reason: "z") }
                }
            }
        }
        for delimiter in Delimiter.allCases {
            let dialect = TableDialect(delimiter: delimiter)
            expectSame { $0.recordsDialect(dialect) }
            for count in [1, 2] {
                expectSame { $0.readAs(file: "a.csv", dialect: dialect, people: count) }
                expectSame { $0.readPairs(file: "a.csv", dialect: dialect, count: count) }
            }
        }
        for count in [1, 2] {
            expectSame { $0.sample("z", lines: Array(1...count), suggestion: count == 1 ? nil : "y") }
            expectSame { $0.samples(["z"], more: count) }
            expectSame { $0.rowsSkipped(count, file: "a.csv") }
            expectSame { $0.cellsNeutralised(count) }
            expectSame { $0.solved(matched: 1, rows: count, objective: 7) }
            expectSame { $0.missingHeading(count) }
            expectSame { $0.andMore(count) }
            expectSame { $0.shortfall(mentors: count, places: count) }
            expectSame { $0.recruitingNote(inNeed: count - 1) }
            expectSame { $0.nobodyToRecruit(inNeed: count - 1) }
        }
        for step in NextStep.allCases { expectSame { $0.next(step) } }
        expectSame { $0.resultsFolder }
        expectSame { $0.nextHeading() }
        for phase in ProgressPhase.allCases {
            for left in [nil, 7] { expectSame { $0.progress(phase, seconds: 3, left: left) } }
        }
        expectSame { $0.filesWritten(["a.csv"], directory: "x") }
        for afterWriting in [false, true] { expectSame { $0.whatNext(afterWriting: afterWriting) } }
        for directory in [".", "x"] { expectSame { $0.initialised(directory: directory) } }
        for now in [[], ["M2"], ["M2", "M3"]] { expectSame { $0.brokenMatch(mentee: "E1", mentor: "M1", now: now) } }
        for slot in [nil, "z"] {
            expectSame(
                { $0.matchTitle(mentee: "E1", mentor: "M1", score: "9", slot: slot) }
            )
        }
        for option in [OptionName.mentor, .mentee] { expectSame { $0.unknownID(option) } }
        let plain: [@Sendable (any Texts) -> String] = [
            { $0.explainHint("z") }, { $0.keepKey("k.csv") }, { $0.revealed(file: "a.csv") }, { $0.remedyHeading() },
            { $0.wrongHeading() }, { $0.rightHeading() }, { $0.revealOutput() }, { $0.tooLarge() }, { $0.unproved() },
            { $0.waitingHeading() }, { $0.locksCannotHold() }, { $0.locksUndecided() },
            { $0.decisionsHeading() }, { $0.partlyMatchedHeading() }, { $0.missedMinimumsHeading() },
            { $0.tiesHeading() }, { $0.brokenHeading() }, { $0.tradeOffsHeading() }, { $0.chosenMark() },
            { $0.candidatesHeading() }, { $0.comparisonsHeading() }, { $0.criterionHeading() }, { $0.ofHeading() },
            { $0.notStated() }, { $0.proposedMark() },
        ]
        for text in plain { expectSame(text) }
    }
}
