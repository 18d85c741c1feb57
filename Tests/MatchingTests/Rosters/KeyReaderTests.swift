import Testing

@testable import Matching

@Suite struct KeyReaderTests {
    private func read(_ text: String) -> (key: PseudonymKey?, problems: [Problem]) {
        KeyReader(Array(text.utf8), file: "key.csv").read()
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func aKeyIsReadAsItWasWritten(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let names = ["Ada", nil, "=1+1", "'=x", "a;b", "a\"b", "لينا", "+45"]
        let mentors = names.enumerated().map { Mentor(id: PersonID("\($1 ?? "M")\($0)")!, name: $1) }
        let mentees = names.enumerated().map { Mentee(id: PersonID("0\($0)")!, name: $1) }
        let key = PseudonymKey(mentors: mentors, mentees: mentees, using: &generator)
        let (again, problems) = KeyReader(key.table(EnglishWording()).bytes, file: "key.csv").read()
        #expect(again == key && problems.isEmpty)
    }

    @Test(
        arguments: [
            ("", nil, nil, "emptyFile"), ("role;id\nmentor;M1\n", 1, nil, "missingKeyColumn"),
            ("pseudonym;name\nM-7KQ2;x\n", 1, nil, "missingKeyColumn"),
            ("pseudonym;id\nM-7KQ2;M1\nM-7K;M2\n", 3, 1, "badKeyCell"),
            ("pseudonym;id\nX-7KQ2;M1\n", 2, 1, "badKeyCell"),
            ("pseudonym;id\nM-7KO0;M1\n", 2, 1, "badKeyCell"), ("pseudonym;id\nM-7KQ2; \n", 2, 2, "badKeyCell"),
            ("role;pseudonym;id\nx;M-7KQ2\n", 2, 3, "badKeyCell"),
            ("pseudonym;id\nM-7KQ2;M1\nM-7KQ2;M2\n", 3, 1, "keyStatedTwice"),
            ("pseudonym;id\nM-7KQ2;\"M1\n", 2, 2, "unclosedQuote"),
        ] as [(String, Int?, Int?, String)]
    )
    func whatIsWrongIsToldWithItsPlace(text: String, line: Int?, column: Int?, code: String) throws {
        let (key, problems) = read(text)
        let problem = try #require(problems.first)
        #expect(key == nil && problems.count == 1)
        #expect(problem.line == line && problem.column == column && problem.code == code)
        #expect(problem.severity == .error && problem.file == "key.csv")
        #expect(!EnglishWording().message(problem).contains("M1") && !EnglishWording().cure(problem).isEmpty)
    }

    @Test func allMistakesComeAtOnceAndOtherColumnsMeanNothing() {
        #expect(read("PSEUDONYM;Id;Navn;x\nM-7KQ2;;a;\nq;M1;;\n").problems.map(\.line) == [2, 3])
        let (key, _) = read("note,Pseudonym,ID,navn\n,E-X4T9,7,Zoë\n")
        #expect(key?.entries.map(\.id.text) == ["7"] && key?.entries.first?.name == "Zoë")
    }
}
