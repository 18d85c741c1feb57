extension EnglishWording {
    func lesson(_ code: TableProblem.Code) -> ProblemLesson {
        switch code {
        case .emptyFile:
            ProblemLesson(
                "There is nothing in the file, so there is nobody to match. The export may have failed, or an empty sheet "
                    + "was chosen.",
                remedy: "Open the sheet with the people on it, and save that one as CSV.",
                wrong: "(a file of 0 bytes)",
                right: "id,languages\nE1,Danish"
            )
        case .headerOnly:
            ProblemLesson(
                "The file has its row of headers, but no row below it. A list without people cannot be matched.",
                remedy: "Write a row for each person below the headers.",
                wrong: "id,languages",
                right: "id,languages\nE1,Danish"
            )
        case .notCSV:
            ProblemLesson(
                "The file is a workbook, a PDF or an archive, even if its name ends in .csv: giving a file another name "
                    + "does not change what is in it. Only plain text in columns (CSV) can be read.",
                remedy: "Open the file in your spreadsheet program, choose “Save as”, and there “CSV UTF-8”.",
                wrong: "mentors.xlsx, renamed to mentors.csv",
                right: "mentors.csv, saved as “CSV UTF-8”"
            )
        case .utf16WithoutMark:
            ProblemLesson(
                "The text is stored two bytes a letter (UTF-16), and the mark that says so is missing. Guessing could turn "
                    + "names into nonsense without anybody noticing.",
                remedy: "Save the sheet again as “CSV UTF-8”.",
                wrong: "“Unicode text” without a byte-order mark",
                right: "“CSV UTF-8”"
            )
        case .invalidByte:
            ProblemLesson(
                "A byte in the file is no letter in the encoding that the rest of the file uses. It often comes from pasting "
                    + "two files together. Read wrongly, æ, ø and å would become other signs, and equal words would differ.",
                remedy:
                    "Open the file in your spreadsheet program, look at the place that the message names, and save the "
                    + "sheet as “CSV UTF-8”.",
                wrong: "SÃ¸ren",
                right: "Søren"
            )
        case .nulByte:
            ProblemLesson(
                "There is a zero byte in the text, which no sheet writes. The file is damaged, or it is no CSV file.",
                remedy: "Export the sheet again.",
                wrong: "E1,Dan\\0ish",
                right: "E1,Danish"
            )
        case .unclosedQuote:
            ProblemLesson(
                "A cell begins with a quotation mark, and no other one ends it. Everything below would be read as one long "
                    + "cell, and the people there would be lost.",
                remedy: "Close the quotation mark. Where one is meant as text, write two of them.",
                wrong: "E1,\"Mon 15-17,Danish",
                right: "E1,\"Mon 15-17\",Danish"
            )
        case .textAfterQuote:
            ProblemLesson(
                "A cell in quotation marks has more text behind the second mark. Where the cell ends can only be guessed.",
                remedy: "Put the whole cell in quotation marks, and write two of them where one is meant as text.",
                wrong: "E1,\"football\" and chess",
                right: "E1,\"football and chess\""
            )
        case .ambiguousDelimiter:
            ProblemLesson(
                "Cells can be separated by semicolons, commas or tabs, and here two of them explain the file about as well. "
                    + "A wrong guess would put what people wrote into the wrong columns.",
                remedy: "Say what separates the cells: --delimiter \";\" or --delimiter \",\".",
                wrong: "match-cli match mentors.csv mentees.csv",
                right: "match-cli match mentors.csv mentees.csv --delimiter \";\""
            )
        case .fieldTooLong:
            ProblemLesson(
                "A cell is longer than anybody writes. Most often a quotation mark above it is missing, so that many rows "
                    + "run together into one cell.",
                remedy:
                    "Look for a quotation mark that is never closed on that line or above it; else shorten the cell.",
                wrong: "E1,\"Mon 15-17\nE2,Tue 10-12\n(and all the rest)",
                right: "E1,\"Mon 15-17\"\nE2,Tue 10-12"
            )
        case .tooManyColumns:
            ProblemLesson(
                "A row has more cells than any sheet of people. The file is probably something else, or what separates the "
                    + "cells was mistaken.",
                remedy: "Check that it is the right file, and delete the columns that are not used.",
                wrong: "E1,,,,,,,,,, (thousands of them)",
                right: "E1,Danish"
            )
        case .fileTooLarge:
            ProblemLesson(
                "The file is larger than a list of people can be, and is not read: the whole of it would have to be kept in "
                    + "the computer's memory.",
                remedy: "Check that it is the right file, or split the list.",
                wrong: "a file of many gigabytes",
                right: "one list a file"
            )
        case .tooFewCells:
            ProblemLesson(
                "The row has fewer cells than there are headers, so one is missing somewhere in it, and every cell behind "
                    + "that place may stand in the wrong column.",
                remedy: "Add the missing separator. A cell that holds the separator itself is put in quotation marks.",
                wrong: "id,languages,age\nE1,17",
                right: "id,languages,age\nE1,,17"
            )
        case .extraCell:
            ProblemLesson(
                "There is text to the right of the last header. Most often a cell holds the separator, such as a comma, "
                    + "and was split in two.",
                remedy: "Put the cell in quotation marks, or give the new column a header.",
                wrong: "id,availability\nE1,Mon 15-17, Thu 10-12",
                right: "id,availability\nE1,\"Mon 15-17, Thu 10-12\""
            )
        case .duplicateHeader:
            ProblemLesson(
                "Two columns have the same header, or two words for the same thing. Which of them counts is not for a "
                    + "program to choose.",
                remedy: "Delete one of the two columns, or give it another header.",
                wrong: "id,languages,sprog",
                right: "id,languages,note"
            )
        }
    }
}
