/// Reads the cells of one field, each different one once.
struct FieldReader<Value> {
    /// Turns a cell that is not empty into a value, and notes what is wrong with it.
    typealias Parse = (RosterCell, inout [RosterProblem]) -> Value?

    /// The field's column, from 0; `nil` where the list has none.
    let column: Int?

    private let parse: Parse
    /// Whether the column is one of the programme's own too, whose cells are never repeated.
    private let isPersonal: Bool
    private var cache = CellCache<(value: Value?, problems: [RosterProblem])>()

    init(_ field: RosterField, in columns: RosterColumns, parse: @escaping Parse) {
        column = columns.places[field]
        isPersonal = column.map(columns.custom.contains) ?? false
        self.parse = parse
    }

    /// The value in a row; `nil` where it is not stated, or wrong.
    mutating func value(in row: inout RosterRow) -> Value? {
        guard let column, !row.record.isEmpty(column) else { return nil }
        let (parse, record, isPersonal) = (parse, row.record, isPersonal)
        let (value, problems) = cache.value(of: column, in: record) {
            let cell = RosterCell(record.text(column), isPersonal: isPersonal)
            var problems: [RosterProblem] = []
            let value = parse(cell, &problems)
            if cell.looksLikeCPR { problems.append(.looksLikeCPR) }
            return (value, problems)
        }
        for problem in problems { row.add(problem, at: column) }
        return value
    }
}
