extension DanishWording {
    /// What is wrong, as a sentence without capital and full stop.
    public func message(_ problem: Problem) -> String {
        switch problem.kind {
        case .table(let problem): message(problem)
        case .roster(let problem): message(problem)
        case .pairs(let problem): message(problem)
        case .policy(let problem): message(problem)
        case .matrix(let problem): message(problem)
        case .result(let problem): message(problem)
        case .key(let problem): message(problem)
        }
    }

    /// What to do about it, as a whole sentence.
    public func cure(_ problem: Problem) -> String {
        switch problem.kind {
        case .table(let problem): cure(problem)
        case .roster(let problem): cure(problem)
        case .pairs(let problem): cure(problem)
        case .policy(let problem): cure(problem)
        case .matrix(let problem): cure(problem)
        case .result(let problem): cure(problem)
        case .key(let problem): cure(problem)
        }
    }

    // MARK: Tables

    private func message(_ problem: TableProblem) -> String {
        switch problem {
        case .emptyFile: "filen er tom"
        case .headerOnly: "filen har overskrifter, men ingen personer under dem"
        case .notCSV(let format): "det er i virkeligheden en fil af typen .\(format.rawValue)"
        case .utf16WithoutMark: "teksten er UTF-16 uden det mærke (BOM), der skal stå først i filen"
        case .invalidByte(let encoding, let byte, _):
            "byten 0x\(String(byte, radix: 16, uppercase: true)) er ikke tekst i \(encoding.rawValue.uppercased())"
        case .nulByte: "der er en NUL-byte i teksten"
        case .unclosedQuote: "et anførselstegn åbner her og bliver aldrig lukket"
        case .textAfterQuote: "der står tekst efter cellens afsluttende anførselstegn"
        case .ambiguousDelimiter(let first, let second):
            "cellerne kan være adskilt af \(name(first)) eller af \(name(second))"
        case .fieldTooLong(let limit): "en celle er længere end \(limit) byte"
        case .tooManyColumns(let limit): "en række har mere end \(limit) celler"
        case .fileTooLarge(let limit): "filen er større end \(limit) byte"
        case .tooFewCells(let found, let expected): "rækken har \(plural(found, "celle", "celler")), ikke \(expected)"
        case .extraCell(let expected): "der står tekst uden for de \(expected) kolonner, der har en overskrift"
        case .duplicateHeader(let first): "overskriften betyder det samme som i kolonne \(first)"
        }
    }

    private func cure(_ problem: TableProblem) -> String {
        switch problem {
        case .emptyFile: "Eksportér arket igen, og se efter, at der er personer på det."
        case .headerOnly: "Tilføj en række for hver person under overskrifterne."
        case .notCSV(.xlsx), .notCSV(.xls), .notCSV(.ods):
            "Åbn den i dit regneark, vælg “Gem som” og så “CSV UTF-8”."
        case .notCSV: "Gem listen som CSV, og brug den fil."
        case .utf16WithoutMark: "Gem arket som “CSV UTF-8”."
        case .invalidByte: "Gem arket som “CSV UTF-8”; filen ser ud til at blande to tegnsæt."
        case .nulByte: "Eksportér arket igen; filen er beskadiget eller er ikke en CSV-fil."
        case .unclosedQuote: "Luk anførselstegnet, eller skriv to, hvor ét er ment som tekst."
        case .textAfterQuote: "Sæt hele cellen i anførselstegn, og skriv to, hvor ét er ment som tekst."
        case .ambiguousDelimiter: "Sig hvilket med --delimiter \";\" eller --delimiter \",\"."
        case .fieldTooLong: "Forkort cellen, eller led efter et anførselstegn, der mangler længere oppe."
        case .tooManyColumns: "Slet de kolonner, der ikke bruges."
        case .fileTooLarge: "Del listen op."
        case .tooFewCells:
            "Tilføj de celler, der mangler, eller sæt en celle, der går over flere linjer, i anførselstegn."
        case .extraCell: "Giv kolonnen en overskrift, eller sæt en celle med skilletegn i anførselstegn."
        case .duplicateHeader: "Slet eller omdøb den ene af de to kolonner."
        }
    }

    private func name(_ delimiter: TableProblem.Delimiter) -> String {
        switch delimiter {
        case .semicolon: "semikolon"
        case .comma: "komma"
        case .tab: "tabulator"
        }
    }

    // MARK: Matrices

    private func message(_ problem: MatrixProblem) -> String {
        switch problem {
        case .empty: "matricen har ingen rækker eller ingen kolonner"
        case .notAnInteger(""): "cellen er ikke et helt tal"
        case .notAnInteger(let text): "“\(text)” er ikke et helt tal"
        case .outOfRange: "tallet er for stort eller for lille"
        case .raggedRow(let found, let expected): "rækken har \(plural(found, "celle", "celler")), ikke \(expected)"
        case .badFormat(let format, let reason): "filen (\(format.rawValue)) kan ikke læses: \(message(reason))"
        case .tooLarge(let limit): "matricen har mere end \(limit) rækker eller kolonner"
        }
    }

    private func message(_ reason: MatrixProblem.Reason) -> String {
        switch reason {
        case .unknownVersion: "dens version er ikke 1, 2 eller 3"
        case .badHeader: "dens hoved er beskadiget"
        case .unknownType: "dens tal er hverken heltal eller kommatal på 4 eller 8 byte"
        case .notTwoDimensional: "den har ikke to dimensioner"
        case .dataTooShort: "den har færre data, end hovedet siger"
        case .dataTooLong: "den har flere data, end hovedet siger"
        case .noProblemLine: "den begynder ikke med p asn NODES ARCS"
        case .secondProblemLine: "der er to p-linjer"
        case .unknownLine: "den slags linje findes ikke i formatet"
        case .unknownNode: "knuden findes ikke"
        case .duplicateNode: "knuden er nævnt to gange"
        case .nodeAfterArc: "en n-linje står under en a-linje"
        case .arcNotLeftToRight: "kanten går ikke fra en knude med en n-linje til en uden"
        case .wrongArcCount: "den har et andet antal kanter, end den siger"
        }
    }

    private func cure(_ problem: MatrixProblem) -> String {
        switch problem {
        case .empty: "Skriv én række tal pr. linje."
        case .notAnInteger:
            "Skriv hele tal; lad en celle være tom, eller skriv x eller inf, hvor et par ikke er tilladt."
        case .outOfRange: "Brug mindre tal."
        case .raggedRow: "Giv alle rækker lige mange celler."
        case .badFormat(.dimacs, _): "Sammenlign filen med DIMACS-formatet for tildeling (.asn)."
        case .badFormat: "Skriv filen igen i to dimensioner som int32, int64 eller hele kommatal."
        case .tooLarge: "Del opgaven op."
        }
    }
}
