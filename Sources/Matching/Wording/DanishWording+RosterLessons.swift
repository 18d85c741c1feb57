extension DanishWording {
    func lesson(_ code: RosterProblem.Code) -> ProblemLesson {
        switch code {
        case .missingIDColumn:
            ProblemLesson(
                "Ingen kolonne siger, hvem der er hvem. Navne er ikke nok: to kan hedde det samme, og forslaget nævner folk "
                    + "ved deres id.",
                remedy: "Tilføj en kolonne med overskriften id, og giv hver person sin egen korte kode.",
                wrong: "sprog;alder\ndansk;17",
                right: "id;sprog;alder\nE1;dansk;17"
            )
        case .namedColumnMissing:
            ProblemLesson(
                "Regelfilen siger, hvilken af dine overskrifter der skal bruges, men listen har ikke den overskrift. Så "
                    + "ville folks svar tælle som ikke oplyst.",
                remedy: "Skriv overskriften i reglernes columns præcis som i arket.",
                wrong: "columns: { mentees: { id: \"e-mail\" } }     i arket: email",
                right: "columns: { mentees: { id: \"email\" } }      i arket: email"
            )
        case .ignoredColumn:
            ProblemLesson(
                "Overskriften er ikke en, programmet kender, og reglerne bruger den ikke. Intet i kolonnen tæller. Det er "
                    + "helt fint for noter og telefonnumre, men ikke for en overskrift, der er stavet forkert.",
                remedy:
                    "Ret overskriften, hvis den skulle tælle. Vil du bruge din egen kolonne, så tilføj et kriterium under "
                    + "custom i reglerne.",
                wrong: "id;srpog",
                right: "id;sprog"
            )
        case .columnOfOtherList:
            ProblemLesson(
                "Kolonnen betyder kun noget på den anden liste: pladser hører til hos mentorer, og ventetid hos mentees. Her "
                    + "bliver den ikke brugt.",
                remedy: "Se efter, om listerne er byttet om. Ellers skal du ikke gøre noget.",
                wrong: "mentees.csv: id;sprog;pladser",
                right: "mentorer.csv: id;sprog;pladser"
            )
        case .listsSwapped:
            ProblemLesson(
                "Den første liste ligner mentees og den anden mentorer. Matchet på den måde ville alle få den forkerte rolle.",
                remedy: "Skriv listen over mentorer først.",
                wrong: "match-cli match mentees.csv mentorer.csv",
                right: "match-cli match mentorer.csv mentees.csv"
            )
        case .missingID:
            ProblemLesson(
                "Der står noget i rækken, men ikke noget id. Uden det kan personen ikke nævnes i forslaget og ikke findes "
                    + "igen næste gang.",
                remedy: "Giv personen et id, som ingen anden på listen har, eller slet rækken.",
                wrong: "id;sprog\n;dansk",
                right: "id;sprog\nE7;dansk"
            )
        case .duplicateID:
            ProblemLesson(
                "To rækker har samme id. Enten står den samme person der to gange og ville blive matchet to gange, eller "
                    + "også deler to personer en kode og ville blive forvekslet.",
                remedy: "Slet den ene række, eller giv den ene person et nyt id.",
                wrong: "id;sprog\nE1;dansk\nE1;arabisk",
                right: "id;sprog\nE1;dansk\nE2;arabisk"
            )
        case .onBothLists:
            ProblemLesson(
                "Samme id, eller samme navn og alder, står på begge lister. Det kan være to personer; er det én, kunne hun "
                    + "blive matchet med sig selv.",
                remedy: "Er det én person, så slet den ene række. Er det to, så giv dem hver sit id.",
                wrong: "mentorer.csv: P4      mentees.csv: P4",
                right: "mentorer.csv: M4      mentees.csv: E4"
            )
        case .looksLikeCPR:
            ProblemLesson(
                "En celle ligner et cpr-nummer. Det skal ikke bruges til at matche, og en liste med cpr-numre skal passes på "
                    + "langt strengere. Nummeret bliver aldrig gentaget i meddelelser.",
                remedy: "Slet det fra arket, og brug din egen korte kode som id.",
                wrong: "id: et cpr-nummer",
                right: "id: E12"
            )
        case .leadingZerosLost:
            ProblemLesson(
                "De fleste id'er har lige mange cifre, men nogle få har færre. Regneark laver 0042 om til 42, og så passer "
                    + "id'et ikke længere med andre lister.",
                remedy: "Formatér kolonnen som tekst i regnearket, og skriv id'erne igen.",
                wrong: "0042 vist som 42",
                right: "0042 i en kolonne formateret som tekst"
            )
        case .unknownValue:
            ProblemLesson(
                "Der står et ord, som kolonnen ikke kender. Kun kendte ord kan sammenlignes: “arabsk” og “arabisk” ville "
                    + "aldrig mødes, og nogen ville vente forgæves. En streg eller et spørgsmålstegn er ikke et ord: to, der "
                    + "har skrevet det, har intet til fælles.",
                remedy:
                    "Brug det ord, der bliver foreslået, eller et af dem, meddelelsen nævner. Flere skilles med |. "
                    + "Lad cellen være tom, hvor intet er oplyst.",
                wrong: "sprog: dansk | arabsk",
                right: "sprog: dansk | arabisk"
            )
        case .badSchedule:
            ProblemLesson(
                "Et tidspunkt i cellen kan ikke læses. Der foreslås kun møder, når begge kan, så et forkert gæt betyder, at "
                    + "nogen går forgæves.",
                remedy:
                    "Skriv dagen og fra hvornår til hvornår, fx man 15-17. Flere skilles med komma; hverdage, weekend og "
                    + "ons eftermiddag kan også bruges. En tid slutter senest ved midnat.",
                wrong: "tider: mandage efter skole",
                right: "tider: man 15-17, hverdage 16.30-18"
            )
        case .scheduleRounded:
            ProblemLesson(
                "Tider regnes i kvarterer. En tid, der ligger mellem to kvarterer, er gjort lidt kortere i den ende, så ingen "
                    + "bliver lovet et minut, de ikke har.",
                remedy: "Du skal ikke gøre noget. Skriv hele kvarterer, hvis minutterne betyder noget.",
                wrong: "tider: tir 16.10-18",
                right: "tider: tir 16.15-18"
            )
        case .daysWithoutTimes:
            ProblemLesson(
                "Et komma afslutter det, der siges om en dag: en dag uden tider før kommaet er ledig hele dagen, og tiderne "
                    + "bagefter gælder kun de dage, de står ved.",
                remedy: "Skriv og mellem dage med samme tider. Du skal ikke gøre noget, hvis det er hele dagen.",
                wrong: "tider: man, ons 15-17",
                right: "tider: man og ons 15-17"
            )
        case .badNumber:
            ProblemLesson(
                "Her skal stå et tal, eller fra hvilket tal til hvilket, men der står noget andet, eller et tal, der er alt "
                    + "for stort.",
                remedy: "Skriv tallet alene, uden enhed. Lad cellen være tom, hvis du ikke ved det.",
                wrong: "alder: snart 17",
                right: "alder: 16"
            )
        case .badDate:
            ProblemLesson(
                "Cellen kan ikke læses som en dato, eller den dag findes ikke. Datoer afgør, hvem der har ventet længst, og "
                    + "om en børneattest gælder, så de bliver ikke gættet.",
                remedy: "Skriv 1.3.2026 eller 2026-03-01.",
                wrong: "venter siden: 31.2.2026",
                right: "venter siden: 28.2.2026"
            )
        case .mustOnMentor:
            ProblemLesson(
                "Et udråbstegn gør et ønske til et krav, og det er kun en mentee, der har ønsker. Det, en mentor tilbyder, "
                    + "skal ikke have det; selve ordet tæller som altid.",
                remedy: "Slet udråbstegnet.",
                wrong: "mentorer.csv: fag: matematik!",
                right: "mentorer.csv: fag: matematik"
            )
        case .expiredCertificate:
            ProblemLesson(
                "Mentorens børneattest er udløbet. Den tæller som ingen, så mentoren bliver ikke foreslået til nogen, der "
                    + "kræver en.",
                remedy: "Bed om en ny børneattest, og skriv dens sidste dag i arket.",
                wrong: "børneattest: 30.6.2025",
                right: "børneattest: 30.6.2028"
            )
        case .menteeWithoutAge:
            ProblemLesson(
                "Der kræves børneattest til de yngste, men ingen kan se, om denne mentee er en af dem: alderen er ikke oplyst. "
                    + "Derfor kræves den ikke.",
                remedy: "Skriv alderen.",
                wrong: "id;alder\nE5;",
                right: "id;alder\nE5;14"
            )
        case .futureDate:
            ProblemLesson(
                "Menteen har ventet siden en dag, der ikke er kommet endnu. Det regnes som dagen for matchningen, altså slet "
                    + "ingen ventetid.",
                remedy: "Ret årstallet, hvis det er en slåfejl.",
                wrong: "venter siden: 1.3.2062",
                right: "venter siden: 1.3.2026"
            )
        case .mentorNobodyCanUse:
            ProblemLesson(
                "Ingen mentee på listen kan få denne mentor: alle matches bryder et krav, oftest tider eller sprog. Mentoren "
                    + "står uden nogen, uanset hvordan de andre bliver matchet.",
                remedy: "Se på mentorens tider, sprog, behov og aldersgruppe, eller gem mentoren til senere.",
                wrong: "mentor: søn 6-7      alle mentees: hverdage",
                right: "mentor: søn 6-7, ons 15-18"
            )
        case .rolesDecide:
            ProblemLesson(
                "Den unge ønsker ét antal mentorer, men nævner et andet antal roller. Der er én mentor til hver rolle, så det "
                    + "er rollerne, der gælder.",
                remedy: "Skriv en rolle for hver mentor, eller ret antallet.",
                wrong: "antal mentorer: 1      roller: følgeven, vært",
                right: "antal mentorer: 2      roller: følgeven, vært"
            )
        case .tooManyRoles:
            ProblemLesson(
                "Den unge nævner flere roller, end nogen kan ønske mentorer. Der er én mentor til hver rolle; står der så "
                    + "mange i cellen, er det oftest en tekst, der hører til i en anden kolonne.",
                remedy: "Skriv de roller, den unge har brug for nogen til, og ikke andre.",
                wrong: "roller: hundrede og én af dem",
                right: "roller: følgeven, vært"
            )
        case .customColumnMissing:
            ProblemLesson(
                "Et af dine egne kriterier læser en overskrift, som ikke er på listen. For alle på den tæller svaret som ikke "
                    + "oplyst, så kriteriet gør ingenting.",
                remedy: "Skriv overskriften i reglerne præcis som i arket.",
                wrong: "column: \"korekort\"      i arket: kørekort",
                right: "column: \"kørekort\"      i arket: kørekort"
            )
        case .badCustomCell:
            ProblemLesson(
                "Et af dine egne kriterier sammenligner ord, tal, intervaller eller trin på en skala, og cellen er ingen af "
                    + "delene. Teksten vises ikke, for dine egne kolonner kan være personlige.",
                remedy: "Skriv det, meddelelsen beder om, eller lad cellen være tom: så tæller den som ikke oplyst.",
                wrong: "afstand: ret tæt på",
                right: "afstand: 4"
            )
        }
    }
}
