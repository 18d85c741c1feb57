extension EnglishWording {
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
        case .emptyFile: "the file is empty"
        case .headerOnly: "the file has headers, but nobody below them"
        case .notCSV(let format): "this is really a file of the kind .\(format.rawValue)"
        case .utf16WithoutMark: "the text is UTF-16 without a byte-order mark"
        case .invalidByte(let encoding, let byte, _):
            "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not text in \(encoding.rawValue.uppercased())"
        case .nulByte: "there is a NUL byte in the text"
        case .unclosedQuote: "a quotation mark opens here and is never closed"
        case .textAfterQuote: "there is text behind the closing quotation mark of this cell"
        case .ambiguousDelimiter(let first, let second):
            "the cells could be separated by \(name(first)) or by \(name(second))"
        case .fieldTooLong(let limit): "a cell is longer than \(limit) bytes"
        case .tooManyColumns(let limit): "a row has more than \(limit) cells"
        case .fileTooLarge(let limit): "the file is larger than \(limit) bytes"
        case .tooFewCells(let found, let expected): "the row has \(plural(found, "cell", "cells")), not \(expected)"
        case .extraCell(let expected): "there is text beyond the \(expected) columns that have a header"
        case .duplicateHeader(let first): "this header means the same as that of column \(first)"
        }
    }

    private func cure(_ problem: TableProblem) -> String {
        switch problem {
        case .emptyFile: "Export the sheet again, and check that it has people on it."
        case .headerOnly: "Add a row for each person below the headers."
        case .notCSV(.xlsx), .notCSV(.xls), .notCSV(.ods):
            "Open it in your spreadsheet program, choose “Save as” and then “CSV UTF-8”."
        case .notCSV: "Save the list as CSV and give that file."
        case .utf16WithoutMark: "Save the sheet as “CSV UTF-8”."
        case .invalidByte: "Save the sheet as “CSV UTF-8”; the file seems to mix two encodings."
        case .nulByte: "Export the sheet again; the file is damaged or is not a CSV file."
        case .unclosedQuote: "Close the quotation mark, or write two of them where one is meant as text."
        case .textAfterQuote: "Put the whole cell in quotation marks, and write two where one is meant as text."
        case .ambiguousDelimiter: "Say which with --delimiter \";\" or --delimiter \",\"."
        case .fieldTooLong: "Shorten the cell, or look for a quotation mark that is missing above it."
        case .tooManyColumns: "Delete the columns that are not used."
        case .fileTooLarge: "Split the list."
        case .tooFewCells: "Add the missing cells, or put a cell that goes on in a new line in quotation marks."
        case .extraCell: "Give the column a header, or put a cell that holds the separator in quotation marks."
        case .duplicateHeader: "Delete or rename one of the two columns."
        }
    }

    private func name(_ delimiter: TableProblem.Delimiter) -> String {
        switch delimiter {
        case .semicolon: "semicolon"
        case .comma: "comma"
        case .tab: "tab"
        }
    }

    // MARK: Matrices

    private func message(_ problem: MatrixProblem) -> String {
        switch problem {
        case .empty: "the matrix has no rows or no columns"
        case .notAnInteger(""): "the cell is not a whole number"
        case .notAnInteger(let text): "“\(text)” is not a whole number"
        case .outOfRange: "the number is too large or too small"
        case .raggedRow(let found, let expected): "the row has \(plural(found, "cell", "cells")), not \(expected)"
        case .badFormat(let format, let reason): "the \(format.rawValue) file cannot be read: \(message(reason))"
        case .tooLarge(let limit): "the matrix has more than \(limit) rows or columns"
        }
    }

    private func message(_ reason: MatrixProblem.Reason) -> String {
        switch reason {
        case .unknownVersion: "its version is not 1, 2 or 3"
        case .badHeader: "its header is damaged"
        case .unknownType: "its numbers are neither integers nor floats of 4 or 8 bytes"
        case .notTwoDimensional: "it has not two dimensions"
        case .dataTooShort: "it has less data than its header says"
        case .dataTooLong: "it has more data than its header says"
        case .noProblemLine: "it does not begin with p asn NODES ARCS"
        case .secondProblemLine: "there are two p lines"
        case .unknownLine: "the line is not one that the format has"
        case .unknownNode: "the node does not exist"
        case .duplicateNode: "the node is named twice"
        case .nodeAfterArc: "an n line stands below an a line"
        case .arcNotLeftToRight: "the arc does not lead from a node with an n line to one without"
        case .wrongArcCount: "it has another number of arcs than it says"
        }
    }

    private func cure(_ problem: MatrixProblem) -> String {
        switch problem {
        case .empty: "Give one row of costs a line."
        case .notAnInteger: "Write whole numbers; leave a cell empty, or write x or inf, where a pair is not allowed."
        case .outOfRange: "Scale the costs down."
        case .raggedRow: "Give every row the same number of cells."
        case .badFormat(.dimacs, _): "Compare the file with the DIMACS format for assignment (.asn)."
        case .badFormat: "Write the file again, two-dimensional, as int32, int64 or whole floats."
        case .tooLarge: "Split the problem."
        }
    }
}
