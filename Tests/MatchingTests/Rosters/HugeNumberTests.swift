import Testing

@testable import Matching

/// Numbers too large for anything are refused where they stand, in every file that holds numbers.
@Suite("Numbers of 400 digits") struct HugeNumberTests {
    private static let digits = String(repeating: "9", count: 400)
    private static let forms = [digits, "-" + digits, "+" + digits, digits + ",0", "0." + digits, "1e" + digits]

    @Test("in a cell of a mentor", arguments: ["alder", "aldersgruppe", "kapacitet", "børneattest", "tider"], forms)
    func mentor(header: String, number: String) {
        let result = rosterReader().mentors("id;\(header)", "M1;\(number)")
        #expect(result.roster == nil)
        #expect(places(result.problems).allSatisfy { $0.hasPrefix("2:2 ") })
        #expect(result.problems.count == 1 && "\(result.problems)".utf8.count < 600)
    }

    @Test("as both ends of a range", arguments: ["aldersgruppe", "kapacitet"])
    func ranges(header: String) {
        for cell in ["\(Self.digits)-\(Self.digits)", "0-\(Self.digits)", "\(Self.digits)+", "1 til \(Self.digits)"] {
            let result = rosterReader().mentors("id;\(header)", "M1;\(cell)")
            #expect(places(result.problems) == ["2:2 badNumber"])
        }
    }

    @Test("in a cell of a mentee", arguments: ["alder", "antal mentorer", "prioritet", "venter siden", "tider"], forms)
    func mentee(header: String, number: String) {
        let result = rosterReader().mentees("id;\(header)", "E1;\(number)")
        #expect(result.roster == nil)
        #expect(result.problems.filter { $0.severity == .error }.map(\.line) == [2])
        #expect("\(result.problems)".utf8.count < 600)
    }

    @Test("in a column of the programme's own", arguments: forms)
    func custom(number: String) throws {
        let text = "{ custom: [{ name: \"km\", kind: \"range\", mentor: \"til\", mentee: \"km\", weight: 1 }] }"
        let policy = try #require(PolicyReader.read(Array(text.utf8), file: "").policy)
        let reader = rosterReader { $0.custom = policy.custom }
        #expect(places(reader.mentors("id;til", "M1;\(number)").problems) == ["2:2 badCustomCell"])
        let mentees = reader.mentees("id;km", "E1;\(number)").problems.filter { $0.severity == .error }
        #expect(places(mentees) == ["2:2 badCustomCell"])
    }

    @Test("as an id are an id, and as a header a header")
    func ids() {
        let result = rosterReader().mentors("id;\(Self.digits)", "\(Self.digits);1", "\(Self.digits)1;2")
        #expect(result.roster?.people.map(\.id.text.count) == [400, 401])
        #expect("\(result.problems)".contains("ignoredColumn"))
    }

    @Test(
        "in a policy",
        arguments: [
            "minimumScore", "meetingMinutes", "childCertificateUnder", "needTypeTolerance", "defaults.capacity",
            "defaults.mentorsWanted", "criteria.area.weight",
        ]
    )
    func policy(path: String) {
        let keys = path.split(separator: ".")
        for number in [Self.digits, "-" + Self.digits, "0." + Self.digits, "1e" + Self.digits, "0x" + Self.digits] {
            let text =
                keys.map { "{ \($0): " }.joined() + number + String(repeating: " }", count: keys.count)
            let (policy, problems) = PolicyReader.read(Array(text.utf8), file: "policy.json5")
            // Only a score may have decimals, and 0.999 is one whatever follows.
            #expect((policy == nil) == problems.contains { $0.severity == .error })
            #expect(policy == nil || (path == "minimumScore" && number.hasPrefix("0.")), "\(path): \(number.prefix(9))")
            #expect(problems.allSatisfy { $0.line == 1 } && "\(problems)".utf8.count < 2000)
        }
    }

    @Test("in a matrix")
    func matrices() {
        func check(_ bytes: [UInt8], _ code: String) {
            let (matrix, problems) = CostMatrixReader.read(bytes, file: "costs")
            #expect(matrix == nil && problems.contains { $0.code == code }, "\(problems.map(\.code))")
            #expect("\(problems)".utf8.count < 2000)
        }
        for number in [Self.digits, "-" + Self.digits] {
            check(Array("1;2\n3;\(number)\n".utf8), "costOutOfRange")
            check(Array("p asn 2 1\nn 1\na 1 2 \(number)\n".utf8), "costOutOfRange")
            check(Array("p asn \(number) 1\nn 1\na 1 2 3\n".utf8), "badMatrixFile")
            check(Array("p asn 2 1\nn \(number)\na 1 2 3\n".utf8), "badMatrixFile")
            for shape in ["(\(number), 1)", "(1, \(number))", "(\(number),)"] {
                check(
                    npy("{'descr': '<i4', 'fortran_order': False, 'shape': \(shape), }\n", [0, 0, 0, 0]),
                    "badMatrixFile"
                )
            }
            check(
                npy("{'descr': '<i\(number)', 'fortran_order': False, 'shape': (1, 1), }\n", [0, 0, 0, 0]),
                "badMatrixFile"
            )
        }
        check(
            npy("{'descr': '<i4', 'fortran_order': False, 'shape': (2147483648, 4294967296), }\n", [0, 0, 0, 0]),
            "matrixTooLarge"
        )
    }
}

@Suite("Policies nested 10,000 deep") struct DeepPolicyTests {
    @Test(
        "are refused where they become too deep, in every part",
        arguments: ["", "criteria: ", "defaults: ", "columns: ", "custom: [", "nothing: ", "objective: "],
        ["[", "{a:", "[{a:", "{\"\":["]
    )
    func deep(before: String, opening: String) {
        for isClosed in [true, false] {
            var text = "{ " + before + String(repeating: opening, count: 10_000)
            if isClosed {
                let closing = String(opening.filter { "[{".contains($0) }.reversed().map { $0 == "[" ? "]" : "}" })
                text += "1" + String(repeating: closing, count: 10_000) + (before.hasSuffix("[") ? "]" : "") + "}"
            }
            if before.isEmpty { text = String(text.dropFirst(2)) }
            let (policy, problems) = PolicyReader.read(Array(text.utf8), file: "policy.json5")
            #expect(policy == nil && problems.map(\.code) == ["policySyntax"])
            #expect(problems.map(\.kind) == [.policy(.syntax(.nestedTooDeep(limit: JSON5Reader.nestingLimit)))])
            #expect(
                ProblemExcerpt.excerpt(of: problems[0], inPolicy: Array(text.utf8)).map { $0.before.count } ?? 0 < 200
            )
        }
    }

    @Test("as the result of a run are refused as well")
    func result() {
        let verifier = ResultVerifier(mentors: [], mentees: [])
        let text = "{ \"pairs\": " + String(repeating: "[", count: 10_000)
        #expect(verifier.verify(Array(text.utf8), file: "run.json").problems.map(\.code) == ["resultSyntax"])
    }

    @Test("and what is as deep as allowed is read and taken apart")
    func deepest() throws {
        let depth = JSON5Reader.nestingLimit
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(try JSON5Reader.read(Array(text.utf8)) == JSON5Reader.read(Array(text.utf8)))
        let (_, problems) = PolicyReader.read(Array("{ custom: \(text.dropFirst().dropLast()) }".utf8), file: "p")
        #expect(problems.map(\.code) == ["wrongType"])
    }
}
