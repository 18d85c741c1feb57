extension DanishWording {
    func lesson(_ code: TableProblem.Code) -> ProblemLesson {
        switch code {
        case .emptyFile:
            ProblemLesson(
                "Der står ingenting i filen, så der er ingen at matche. Måske gik noget galt, da arket blev gemt, eller også "
                    + "var det et tomt ark.",
                remedy: "Åbn arket med personerne, og gem netop det som CSV.",
                wrong: "(en fil på 0 byte)",
                right: "id;sprog\nE1;dansk"
            )
        case .headerOnly:
            ProblemLesson(
                "Filen har overskrifter, men ingen rækker under dem. Der skal stå nogen på listen, før der kan matches.",
                remedy: "Skriv en række for hver person under overskrifterne.",
                wrong: "id;sprog",
                right: "id;sprog\nE1;dansk"
            )
        case .notCSV:
            ProblemLesson(
                "Filen er et regneark, en PDF eller et arkiv, også selv om navnet ender på .csv: indholdet bliver ikke et "
                    + "andet, fordi filen skifter navn. Kun ren tekst i kolonner (CSV) kan læses.",
                remedy: "Åbn filen i dit regneark, vælg “Gem som” og derefter “CSV UTF-8”.",
                wrong: "mentorer.xlsx, omdøbt til mentorer.csv",
                right: "mentorer.csv, gemt som “CSV UTF-8”"
            )
        case .utf16WithoutMark:
            ProblemLesson(
                "Teksten er gemt med to byte pr. bogstav (UTF-16), men mærket, der siger det, mangler. Hvis vi gættede, "
                    + "kunne navne blive til volapyk, uden at nogen så det.",
                remedy: "Gem arket igen som “CSV UTF-8”.",
                wrong: "“Unicode-tekst” uden mærke forrest",
                right: "“CSV UTF-8”"
            )
        case .invalidByte:
            ProblemLesson(
                "Et sted i filen står der noget, som ikke er et bogstav i den tegnkodning, resten af filen bruger. Det sker "
                    + "tit, når to filer er sat sammen. Læst forkert bliver æ, ø og å til andre tegn.",
                remedy: "Åbn filen i dit regneark, se på det sted, meddelelsen nævner, og gem arket som “CSV UTF-8”.",
                wrong: "SÃ¸ren",
                right: "Søren"
            )
        case .nulByte:
            ProblemLesson(
                "Der er en nul-byte i teksten, og den slags skriver intet regneark. Filen er beskadiget, eller det er slet "
                    + "ikke en CSV-fil.",
                remedy: "Gem arket som CSV igen.",
                wrong: "E1;dan\\0sk",
                right: "E1;dansk"
            )
        case .unclosedQuote:
            ProblemLesson(
                "En celle begynder med et anførselstegn, men der er ikke et til at slutte den. Alt nedenunder ville blive "
                    + "læst som én lang celle, og personerne dér ville forsvinde.",
                remedy: "Sæt det andet anførselstegn. Skal tegnet stå i selve teksten, så skriv to.",
                wrong: "E1;\"man 15-17;dansk",
                right: "E1;\"man 15-17\";dansk"
            )
        case .textAfterQuote:
            ProblemLesson(
                "En celle i anførselstegn har mere tekst efter det sidste tegn. Hvor cellen slutter, kan kun gættes.",
                remedy: "Sæt anførselstegn om hele cellen, og skriv to, hvor tegnet skal stå i selve teksten.",
                wrong: "E1;\"fodbold\" og skak",
                right: "E1;\"fodbold og skak\""
            )
        case .ambiguousDelimiter:
            ProblemLesson(
                "Celler kan være adskilt af semikolon, komma eller tabulator, og her passer to af dem næsten lige godt. "
                    + "Gættes der forkert, havner folks svar i de forkerte kolonner.",
                remedy: "Sig, hvad der skiller cellerne: --delimiter \";\" eller --delimiter \",\".",
                wrong: "match-cli match mentorer.csv mentees.csv",
                right: "match-cli match mentorer.csv mentees.csv --delimiter \";\""
            )
        case .fieldTooLong:
            ProblemLesson(
                "En celle er længere, end nogen skriver. Som regel mangler der et anførselstegn længere oppe, så mange "
                    + "rækker løber sammen til én celle.",
                remedy:
                    "Se efter et anførselstegn, der aldrig bliver lukket, på linjen eller over den; ellers gør cellen "
                    + "kortere.",
                wrong: "E1;\"man 15-17\nE2;tir 10-12\n(og alt det andet)",
                right: "E1;\"man 15-17\"\nE2;tir 10-12"
            )
        case .tooManyColumns:
            ProblemLesson(
                "En række har flere celler end noget ark med personer. Det er nok en helt anden fil, eller også er "
                    + "skilletegnet læst forkert.",
                remedy: "Se efter, om det er den rigtige fil, og slet de kolonner, der ikke bruges.",
                wrong: "E1;;;;;;;;;; (i tusindvis)",
                right: "E1;dansk"
            )
        case .fileTooLarge:
            ProblemLesson(
                "Filen er større, end en liste over personer kan være, og bliver ikke læst: hele filen skulle ligge i "
                    + "computerens hukommelse.",
                remedy: "Se efter, om det er den rigtige fil, eller del listen.",
                wrong: "en fil på mange gigabyte",
                right: "én liste pr. fil"
            )
        case .tooFewCells:
            ProblemLesson(
                "Rækken har færre celler, end der er overskrifter. Der mangler altså en et sted, og alt efter det sted kan "
                    + "stå i den forkerte kolonne.",
                remedy:
                    "Sæt det skilletegn, der mangler. En celle, der selv indeholder skilletegnet, skal i anførselstegn.",
                wrong: "id;sprog;alder\nE1;17",
                right: "id;sprog;alder\nE1;;17"
            )
        case .extraCell:
            ProblemLesson(
                "Der står tekst til højre for den sidste overskrift. Som regel er det en celle, der selv indeholder "
                    + "skilletegnet og derfor er delt i to.",
                remedy: "Sæt cellen i anførselstegn, eller giv den nye kolonne en overskrift.",
                wrong: "id;tider\nE1;man 15-17; tor 10-12",
                right: "id;tider\nE1;\"man 15-17; tor 10-12\""
            )
        case .duplicateHeader:
            ProblemLesson(
                "To kolonner har samme overskrift eller to ord for det samme. Hvilken af dem der gælder, skal et program "
                    + "ikke bestemme.",
                remedy: "Slet den ene kolonne, eller giv den en anden overskrift.",
                wrong: "id;sprog;languages",
                right: "id;sprog;note"
            )
        }
    }
}
