extension EnglishWording {
    func lesson(_ code: PairsProblem.Code) -> ProblemLesson {
        switch code {
        case .missingPairsColumn:
            ProblemLesson(
                "A file of pairs says for each row which mentor, which mentee, and what you have decided. One of these "
                    + "columns is not there.",
                remedy:
                    "Write the headers mentor, mentee and status in the first row; other columns may stand beside them.",
                wrong: "mentor,mentee\nM1,E4",
                right: "mentor,mentee,status\nM1,E4,lock"
            )
        case .unknownStatus:
            ProblemLesson(
                "The status is none of the words that can be decided. A decision that is not understood would be lost.",
                remedy:
                    "Write lock, lock! (also against a rule), forbid, previous, continue or declined, or leave the cell "
                    + "empty.",
                wrong: "mentor,mentee,status\nM1,E4,yes please",
                right: "mentor,mentee,status\nM1,E4,continue"
            )
        case .missingPerson:
            ProblemLesson(
                "The row has a status, but does not say of whom.",
                remedy: "Write both ids as they stand on the lists, or empty the status.",
                wrong: "mentor,mentee,status\nM1,,lock",
                right: "mentor,mentee,status\nM1,E4,lock"
            )
        case .unknownPerson:
            ProblemLesson(
                "Nobody on the list has this id. The person may have left, or the id is written differently there.",
                remedy: "Write the id as it stands on the list, or delete the row. A pair proposed earlier may stay.",
                wrong: "mentor: 7      the list: M07",
                right: "mentor: M07    the list: M07"
            )
        case .contradictingPairs:
            ProblemLesson(
                "The same pair stands there twice with two different decisions, such as lock and forbid. Only you know which "
                    + "is right.",
                remedy: "Delete one of the two rows.",
                wrong: "M1,E4,lock\nM1,E4,forbid",
                right: "M1,E4,lock"
            )
        case .pairStatedTwice:
            ProblemLesson(
                "The same decision on the same pair stands there twice. It counts once.",
                remedy: "Nothing needs to be done.",
                wrong: "M1,E4,lock\nM1,E4,lock",
                right: "M1,E4,lock"
            )
        case .lockBreaksRule:
            ProblemLesson(
                "You have decided that a pair is to be made, and it breaks a rule of the programme: they share no language, "
                    + "for instance, or the mentor has no place. Rules protect people, so this needs a second word from you.",
                remedy:
                    "Look at the rule that the message names. Delete the status, or write lock! if you mean it all the "
                    + "same; the result then says so.",
                wrong: "M1,E4,lock",
                right: "M1,E4,lock!"
            )
        case .earlierBreaksRule:
            ProblemLesson(
                "A pair of the earlier proposal breaks a rule now, or the mentee is not ready: a certificate has run out, "
                    + "for instance, or they share no time any more. It is not made again, and not counted as kept.",
                remedy: "Look at the rule that the message names. If the two go on all the same, write continue.",
                wrong: "M1,E4,",
                right: "M1,E4,continue"
            )
        }
    }

    func lesson(_ code: MatrixProblem.Code) -> ProblemLesson {
        switch code {
        case .emptyMatrix:
            ProblemLesson(
                "The matrix has no rows or no columns, so there is nothing to solve.",
                remedy: "Give one row of costs a line, without headers.",
                wrong: "(an empty file)",
                right: "4,1,3\n2,0,5"
            )
        case .notAnInteger:
            ProblemLesson(
                "A cell is no whole number. Costs are whole numbers, so that sums are exact and the answer can be proved.",
                remedy:
                    "Multiply decimals up to whole numbers. Leave a cell empty, or write x or inf, where a pair is not "
                    + "allowed.",
                wrong: "4.5,1\n2,3",
                right: "45,10\n20,30"
            )
        case .costOutOfRange:
            ProblemLesson(
                "A number, or a sum of such numbers, is too large to be reckoned with exactly.",
                remedy: "Divide all costs by the same number.",
                wrong: "9223372036854775808,1",
                right: "9223372036,0"
            )
        case .raggedRow:
            ProblemLesson(
                "A row has another number of cells than the first, so it is not clear which column a cost belongs to.",
                remedy: "Give every row the same number of cells; leave one empty where a pair is not allowed.",
                wrong: "4,1,3\n2,0",
                right: "4,1,3\n2,0,"
            )
        case .badMatrixFile:
            ProblemLesson(
                "The file says that it is .npy or DIMACS, and then breaks that format.",
                remedy:
                    "Write the file again: .npy with two dimensions of int32, int64 or whole floats; DIMACS with one "
                    + "line p asn NODES ARCS first.",
                wrong: "a 1 3 7",
                right: "p asn 4 1\nn 1\nn 2\na 1 3 7"
            )
        case .matrixTooLarge:
            ProblemLesson(
                "The matrix has more rows or columns than the solver takes.",
                remedy: "Split the problem, or leave out rows and columns that nothing allows.",
                wrong: "millions of rows in one file",
                right: "several smaller files"
            )
        }
    }
}
