import Foundation
import Testing

/// The tool in Danish, from outside.
@Suite("The tool in Danish")
struct DanishToolTests {
    private let programme = "programmes/s02-randers-nordby"
    private let danish = ["--lang", "da", "--date", Fixtures.date]

    private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> ToolRun {
        try matchCLI(arguments, in: Fixtures.path(programme), environment: environment)
    }

    private func expectLines(_ text: String, _ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        let found = Set(text.split(separator: "\n").map(String.init))
        for line in lines { #expect(found.contains(line), "\(line)\nin\n\(text)", sourceLocation: sourceLocation) }
    }

    @Test("match says how it went, why somebody waits, and what to do next")
    func match() throws {
        let arguments = matchArguments(programme, "--lang", "da", "--format", "table")
        let run = try run(arguments)
        expectLines(
            run.output,
            [
                "mentee  menteens navn       mentor  mentorens navn      score  mødetid",
                "S01     Freja Tågelyng      R01     Grethe Månetoft      96,8  tir 15-16",
                "Venter",
                "S12 Villads Solsortbrink: 2 mentees deles om 1 mulig mentor, og der er ikke",
                "  plads til alle: nogen i gruppen må vente.",
            ]
        )
        expectLines(
            run.errors,
            [
                "mentors.csv: 20 personer, UTF-8, adskilt af semikolon.",
                "Bemærk: mentors.csv, linje 6, 16 og 18: ingen mentee på listen kan få denne mentor. Se på mentorens "
                    + "tider, sprog og behov; eller gem mentoren til senere. [mentorNobodyCanUse]",
                "15 af 17 mentees er matchet; 2 venter. Der er 10 ledige pladser tilbage.",
                "Kontrolleret: alle krav er overholdt, og der findes ikke et bedre forslag.",
                "Der er ikke en mentor og en mentee, som begge hellere ville have hinanden.",
                "Næste skridt: tilføj --output MAPPE; så får du matches, og hvem der venter og hvorfor, i filer til "
                    + "Excel.",
            ]
        )
    }

    @Test("The locale chooses Danish too, and --lang wins over it")
    func locale() throws {
        let inDanish = try run(matchArguments(programme, "--lang", "da"))
        #expect(try run(matchArguments(programme), ["LANG": "da_DK.UTF-8"]).errors == inDanish.errors)
        let inEnglish = try run(matchArguments(programme, "--lang", "en"), ["LC_ALL": "da_DK.UTF-8"])
        #expect(try run(matchArguments(programme)).errors == inEnglish.errors)
        #expect(inEnglish.errors.contains("15 of 17 mentees matched; 2 waiting."))
    }

    @Test("What is for programs is the same in both languages")
    func programs() throws {
        for arguments in [
            matchArguments(programme, "--format", "json"),
            ["explain"] + matchArguments(programme).dropFirst() + ["--mentee", "S12", "--format", "json"],
            ["match", "--print-policy"],
        ] {
            #expect(try run(arguments + ["--lang", "da"]).output == run(arguments).output)
        }
        // In CSV the words are Danish, but where a comma stands between cells the decimal mark is a point.
        let table = try run(matchArguments(programme, "--lang", "da", "--format", "csv")).output
        expectLines(
            table,
            [
                "mentor,mentorens navn,mentee,menteens navn,status,score,point,mødetid,fælles sprog,fælles fag,"
                    + "næstbedste,næstbedste score",
                "R10,Tariq al-Mashdhani,S11,Fadi al-Sahlarwi,,100.0,105000,ons 17-18,dansk | engelsk,datamatiker,,",
            ]
        )
    }

    @Test("check words every problem, and the count")
    func check() throws {
        let run = try matchCLI(["check"] + danish, in: Fixtures.path("invalid/many-mistakes"))
        #expect(run.exitCode == 65)
        let lines = run.errors.split(separator: "\n")
        #expect(lines.last == "9 fejl, 6 bemærkninger. Der er ikke skrevet noget; ret filerne, og prøv igen.")
        let problems = lines.filter { $0.hasSuffix("]") }
        #expect(!problems.isEmpty && problems.allSatisfy { $0.hasPrefix("Fejl: ") || $0.hasPrefix("Bemærk: ") })
        expectLines(
            run.errors,
            [
                "Fejl: mentees.csv, linje 2, kolonne 10 (J): “31.2.2026” kan ikke læses som en dato (venter siden). "
                    + "[badDate]", "    31.2.2026", "    ^^^^^^^^^", "  Skriv datoer som 1.3.2026 eller 2026-03-01.",
                "  Mente du “arabisk”?",
            ]
        )
        let expired = try matchCLI(["check"] + danish, in: Fixtures.path("invalid/expired-certificate"))
        expectLines(
            expired.errors,
            [
                "Bemærk: mentors.csv, linje 3, kolonne 12 (L): børneattesten udløb 30.6.2025. Bed om en ny; indtil da får "
                    + "mentoren ingen, der kræver den. [expiredCertificate]"
            ]
        )
    }

    @Test("explain and recruit")
    func reasons() throws {
        let lists = Array(matchArguments(programme).dropFirst()) + ["--lang", "da"]
        expectLines(
            try run(["explain"] + lists + ["--mentee", "S12"]).output,
            [
                "Derfor mangler der en mentor",
                "2 mentees deles om 1 mentor: S11 og S12 kan kun få R10. En af dem må vente.",
                "S11 har ventet længere end S12.", "Mulige mentorer",
            ]
        )
        expectLines(
            try run(["explain"] + lists + ["--mentee", "S04", "--mentor", "R07"]).output,
            [
                "S04 Lina al-Nahilani har R04 Hanne Ravskær, score 92,9, ons 13-14", "fag          57,1  57,1",
                "Til fælles: sprog: dansk; fag: sygeplejerske; tider: ons 13-16.",
                "Dette match er med i alle de bedste forslag. Uden det får S04 R07 i stedet, og",
                "Hvorfor ikke en anden",
                "R07 passer 0,8 point dårligere til S04 (92,1 mod 92,9), og det betyder, at alle",
            ]
        )
        let advice = try run(["recruit"] + lists).output
        #expect(advice.hasPrefix("Søges: en mentor"))
        #expect(advice.contains("Én sådan mentor: 1 mentee mere får en mentor"))
        #expect(advice.contains("2 mentees mangler en mentor. Hvert tal er fundet ved at matche igen"))
    }

    @Test("init writes Danish files, and a bare match there works at once")
    func beginnings() throws {
        let scratch = ScratchDirectory()
        let begun = try matchCLI(["init", "klub", "--lang", "da"], in: scratch.path)
        #expect(
            begun.errors == """
                Skrevet i klub: mentors.csv, mentees.csv, policy.json5, README.md.
                Udfyld nu de to lister, gå til klub, og kør: match-cli match

                """
        )
        let text = try #require(scratch.text("klub/mentors.csv"))
        #expect(
            text.hasPrefix("\u{FEFF}id;navn;behov;fag;sprog;tider;område;interesser;aldersgruppe;pladser;børneattest")
        )
        #expect(text.contains("Eksempel Ane") && scratch.text("klub/README.md")?.hasPrefix("# Jeres program") == true)
        #expect(scratch.text("klub/policy.json5")?.hasPrefix("// Reglerne for jeres program.") == true)
        let run = try matchCLI(["match"] + danish, in: scratch.file("klub"))
        #expect(run.exitCode == 0 && !run.errors.contains("Fejl:"))
        #expect(run.errors.contains("4 af 5 mentees er matchet; 1 venter. Der er 2 ledige pladser tilbage."))
    }

    @Test("A status is written in the language and read back in either")
    func statuses() throws {
        let scratch = ScratchDirectory()
        _ = try matchCLI(["init", "--lang", "da"], in: scratch.path)
        try scratch.write("pairs.csv", "mentor,mentee,status\nM1,E1,lock\nM2,E2,fortsæt\n")
        var pairs = "pairs.csv"
        for (language, words) in [
            ("da", ["lås", "fortsæt"]), ("en", ["lock", "continue"]), ("da", ["lås", "fortsæt"]),
        ] {
            let output = "ud-\(language)-\(pairs.count)"
            let arguments = [
                "match", "--pairs", pairs, "--output", output, "--lang", language, "--date", Fixtures.date,
            ]
            #expect(try matchCLI(arguments, in: scratch.path).exitCode == 0)
            pairs = "\(output)/pairs.csv"
            let text = try #require(scratch.text(pairs))
            for word in words { #expect(text.contains(";\(word);")) }
            #expect(text.contains(language == "da" ? "89,8" : "89.8"))
        }
    }

    @Test("Help and usage errors, wherever --lang stands")
    func help() throws {
        let page = try run(["match", "--help", "--lang=da"]).output
        expectLines(
            page,
            [
                "Læser to lister og foreslår den bedste mentor til hver mentee.", "Eksempler:", "Valg:",
                "Brug: match-cli match [valg] [MENTORER] [MENTEES]",
                "Altid:  --lang, --quiet, --help. Se match-cli help options.",
            ]
        )
        for (line, error) in [
            (["--lang", "da", "mtch"], "Kommandoen “mtch” findes ikke.\nMente du match?\nSe match-cli --help.\n"),
            (["match", "--frmat", "--lang=da"], "Valget “--frmat” findes ikke her.\nMente du --format?\n"),
            (["match", "a.csv", "--lang", "da"], "MENTEES mangler.\nSe match-cli match --help.\n"),
            (["verify", "--lang", "da"], "FORSLAG mangler.\nSe match-cli verify --help.\n"),
            (["match", "--date", "i dag", "--lang", "da"], "--date kan være en dato som 2026-03-01, ikke “i dag”.\n"),
            (["match", "--lang", "da", "--lang", "fr"], "--lang må kun stå én gang.\n"),
        ] {
            let run = try run(line)
            #expect(run.exitCode == 64 && run.errors.hasPrefix(error), "\(run.errors)")
        }
        let missing = try run(["check", "findes-ikke.csv", "--lang", "da"])
        #expect(missing.exitCode == 66 && missing.errors == "findes-ikke.csv: den fil eller mappe findes ikke.\n")
    }
}
