import Testing

@testable import Matching

@Suite struct PairsReaderTests {
    private static let mentors = Set(["M1", "M2", "-5", "'-5", "=1"].map { PersonID($0)! })
    private static let mentees = Set(["E1", "E2"].map { PersonID($0)! })

    private func read(
        _ lines: String...,
        change: (inout PairsReader) -> Void = { _ in }
    ) -> (pairs: StatedPairs?, problems: [Problem]) {
        var reader = PairsReader(mentors: Self.mentors, mentees: Self.mentees)
        change(&reader)
        return reader.read(Array(lines.joined(separator: "\n").utf8), file: "pairs.csv")
    }

    private func pair(_ mentor: String, _ mentee: String) -> PairKey {
        PairKey(mentor: PersonID(mentor)!, mentee: PersonID(mentee)!)
    }

    @Test(arguments: [
        ("lock", PairDirectives.Status.lock), ("lock!", .lockAnyway), ("forbid", .forbid), ("previous", .previous),
        ("continue", .continued), ("declined", .declined), ("lås", .lock), ("lås!", .lockAnyway),
        ("forbudt", .forbid), ("tidligere", .previous), ("fortsæt", .continued), ("afslået", .declined),
        (" LOCK ", .lock), ("La\u{30A}s!", .lockAnyway), ("AFSLÅET", .declined), ("Fortsæt", .continued),
    ])
    func everyStatusInBothLanguages(text: String, status: PairDirectives.Status) {
        let result = read("mentor;mentee;status", "M1;E1;\(text)")
        #expect(result.problems.isEmpty)
        #expect(result.pairs?.directives.statuses == [pair("M1", "E1"): status])
        #expect(result.pairs?.lines == [pair("M1", "E1"): 2] && result.pairs?.statusColumn == 3)
    }

    /// A heading that could be divided in two ways is divided as the lists are.
    @Test func aFileThatDoesNotTellIsDividedAsTheListsAre() {
        let lines = "mentor;mentee;status,x\n"
        #expect(read(lines).problems.map(\.code) == ["ambiguousDelimiter"])
        let named = read(lines) { $0.delimiter = .semicolon }
        #expect(!named.problems.map(\.code).contains("ambiguousDelimiter"))
    }

    @Test func otherColumnsAndRowsWithoutAStatusSayNothing() {
        let result = read(
            "Score,MENTEE,mentor name,Status,mentor",
            "87.3,E1,Ane,,M1",
            "",
            ",,,,",
            "12,E9,,,nobody",
            ",E2,,forbid,M2"
        )
        #expect(result.problems.isEmpty)
        #expect(result.pairs?.directives.statuses == [pair("M2", "E2"): .forbid])
        #expect(result.pairs?.lines.values.first == 6 && result.pairs?.skippedLines == [])
    }

    @Test func noRowsAreNoPairs() {
        let result = read("mentor;mentee;status")
        #expect(result.problems.isEmpty && result.pairs?.directives.isEmpty == true)
    }

    @Test func whatARowWithoutAStatusSaysCanBeChosen() {
        let result = read("mentor,mentee,status", "M1,E1,", "M2,E1,declined", "gone,E2,") {
            $0.statusWhereEmpty = .previous
        }
        #expect(
            places(result.problems) == ["4:1 unknownPerson"] && result.problems.allSatisfy { $0.severity == .warning }
        )
        #expect(result.pairs?.directives.statuses == [pair("M1", "E1"): .previous, pair("M2", "E1"): .declined])
    }

    @Test("A mark that was put in front of a formula is taken off again")
    func readsBackWhatWasWritten() {
        var writer = CSVWriter(.excel)
        for text in ["mentor", "mentee", "status"] { writer.append(text: text) }
        writer.endRow()
        for mentor in ["=1", "-5", "'-5"] {
            for text in [mentor, "E1", "lock"] { writer.append(text: text) }
            writer.endRow()
        }
        let result = PairsReader(mentors: Self.mentors, mentees: Self.mentees).read(writer.bytes, file: "pairs.csv")
        #expect(result.problems.isEmpty)
        #expect(result.pairs?.directives.locked == [pair("'-5", "E1"), pair("-5", "E1"), pair("=1", "E1")])
        #expect(result.pairs?.lines[pair("'-5", "E1")] == 4)
    }

    @Test("What was written for programs, or by hand, is taken as it is where there is such an id")
    func marksOfOthers() {
        let piped = read("mentor,mentee,status", "'-5,E1,lock", "-5,E2,lock")
        #expect(piped.problems.isEmpty && piped.pairs?.directives.locked == [pair("'-5", "E1"), pair("-5", "E2")])
        let byHand = PairsReader(mentors: [PersonID("'+7")!], mentees: nil)
            .read(Array("mentor;mentee;status\n'+7;'-1;lock".utf8), file: "p")
        #expect(byHand.problems.isEmpty && byHand.pairs?.directives.locked == [pair("'+7", "-1")])
    }

    @Test(
        "Everything that is wrong, at once and with its place",
        arguments: [
            (["mentor;mentee", "M1;E1"], ["1:- missingPairsColumn"]),
            (["a;b;c", "M1;E1;lock"], ["1:- missingPairsColumn", "1:- missingPairsColumn", "1:- missingPairsColumn"]),
            (["mentor;mentee;status;Mentor", "M1;E1;lock;M1"], ["1:4 duplicateHeader"]),
            (["mentor;mentee;status", "M1;E1;lok", "M1;E1;maybe"], ["2:3 unknownStatus", "3:3 unknownStatus"]),
            (
                ["mentor;mentee;status", "M9;E9;lock", ";E1;lock"],
                ["2:1 unknownPerson", "2:2 unknownPerson", "3:1 missingPerson"]
            ),
            (["status;mentee;mentor", "lok;E9;M9"], ["2:1 unknownStatus", "2:2 unknownPerson", "2:3 unknownPerson"]),
            (["mentor;mentee;status", "M1;E1;lock", "M1;E2;lock", "M1;E1;forbid"], ["4:3 contradictingPairs"]),
            (["mentor;mentee;status", "M1;E1", "M1;E1;lock;x"], ["2:- tooFewCells", "3:4 extraCell"]),
            (["mentor;mentee;status", "M1;E1;\"lock"], ["2:3 unclosedQuote"]),
            ([""], ["-:- emptyFile"]),
        ] as [([String], [String])]
    )
    func mistakes(lines: [String], expected: [String]) {
        let result = PairsReader(mentors: Self.mentors, mentees: Self.mentees)
            .read(Array(lines.joined(separator: "\n").utf8), file: "pairs.csv")
        #expect(result.pairs == nil)
        #expect(places(result.problems) == expected)
        #expect(result.problems.allSatisfy { $0.severity == .error && $0.file == "pairs.csv" })
        for text in result.problems.map({ "\($0)" }) { #expect(!text.contains("M9") && !text.contains("E9")) }
    }

    @Test func theSameTwiceIsNoError() {
        let result = read("mentor;mentee;status", "M1;E1;lock", "M1;E1;LÅS")
        #expect(places(result.problems) == ["3:3 pairStatedTwice"] && result.problems[0].severity == .warning)
        #expect(result.pairs?.directives.locked == [pair("M1", "E1")])
    }

    @Test func suggestsTheNearestStatus() {
        let result = read("mentor;mentee;status", "M1;E1;declind", "M1;E1;fortsat", "M1;E1;010203-1234", "M1;E1;Qxujs")
        #expect(
            result.problems.map(\.kind) == [
                .pairs(.unknownStatus(text: "declind", suggestion: "declined")),
                .pairs(.unknownStatus(text: "fortsat", suggestion: "fortsæt")),
                .pairs(.unknownStatus(text: "", suggestion: nil)), .pairs(.unknownStatus(text: "", suggestion: nil)),
            ]
        )
    }

    /// Rows about people who are on no list can be left out; a row that is not understood may be a veto, and cannot.
    @Test func rowsAboutOthersCanBeLeftOut() {
        let result = read("mentor;mentee;status", "M2;E1;lock", "M9;E1;lock", "M2;E9;forbid") { $0.skipsBadRows = true }
        #expect(result.problems.count == 2 && result.pairs?.skippedLines == [3, 4])
        #expect(result.pairs?.directives.statuses == [pair("M2", "E1"): .lock])
        for row in ["M1;E1;lok", "M2;E1;forbid", ";E1;forbid", "M1;E1", "M1;E1;forbid;x"] {
            let refused = read("mentor;mentee;status", "M2;E1;lock", row) { $0.skipsBadRows = true }
            #expect(refused.pairs == nil && refused.problems.count == 1, "\(row)")
        }
    }

    @Test func theNamedDelimiterIsForFilesThatDoNotTell() {
        #expect(read("mentor,mentee,status", "M1,E1,lock") { $0.delimiter = .semicolon }.pairs != nil)
    }

    @Test func idsAreNotLookedUpWhereTheListsCouldNotBeRead() {
        let result = PairsReader(mentors: nil, mentees: nil)
            .read(Array("mentor;mentee;status\nM9;E9;lock".utf8), file: "p")
        #expect(result.problems.isEmpty && result.pairs?.directives.locked == [pair("M9", "E9")])
    }

    @Test(arguments: 0..<150 as Range<UInt64>)
    func everyFileIsAnswered(seed: UInt64) {
        let pieces: [[UInt8]] =
            [
                "mentor", "mentee", "status", "lock", "lås!", "M1", "E1", "'-5", ";", ";", ";", ",", "\t", "\n", "\n",
                "\r\n", "\"", "'", "=", "!", " ", "\u{FEFF}",
            ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x00]]
        var random = SeededGenerator(seed: seed)
        for start in ["mentor;mentee;status\n", "", "status,mentor,mentee\n"] {
            let count = Int.random(in: 0..<60, using: &random)
            let bytes = Array(start.utf8) + (0..<count).flatMap { _ in pieces.randomElement(using: &random)! }
            var reader = PairsReader(mentors: Self.mentors, mentees: Self.mentees)
            reader.skipsBadRows = seed.isMultiple(of: 2)
            let result = reader.read(bytes, file: "p")
            #expect(result.pairs != nil || result.problems.contains { $0.severity == .error })
        }
    }
}
