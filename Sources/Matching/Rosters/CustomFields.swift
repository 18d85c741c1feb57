/// Reads the columns of a list that custom criteria are about.
struct CustomFields {
    private typealias Value = (value: CustomValue?, isBad: Bool)

    /// The columns of one criterion; `nil` where the list has none.
    private struct Columns {
        let criterion: CustomCriterion
        let value: Int?
        /// The column of the criterion's condition, where that is about this list.
        let condition: Int?
        let isConditional: Bool
        // Few different cells stand in a column: each is parsed once.
        var values = CellCache<Value>()
        var conditions = CellCache<Bool>()
    }

    private let side: CustomCriterion.Side
    private var columns: [Columns]

    init(_ criteria: [CustomCriterion], in columns: RosterColumns, side: CustomCriterion.Side) {
        self.side = side
        self.columns = criteria.map { criterion in
            let condition = criterion.condition.flatMap { $0.side == side ? $0 : nil }
            return Columns(
                criterion: criterion,
                value: columns.customPlace(of: criterion.column(of: side)),
                condition: condition.flatMap { columns.customPlace(of: $0.column) },
                isConditional: condition != nil
            )
        }
    }

    /// What each criterion knows of the person in a row, in the policy's order.
    mutating func entries(in row: inout RosterRow) -> [CustomEntry] {
        columns.indices.map { index in
            CustomEntry(value(index, in: &row), isConcerned: isConcerned(index, in: row))
        }
    }

    private mutating func value(_ index: Int, in row: inout RosterRow) -> CustomValue? {
        guard let column = columns[index].value, !row.record.isEmpty(column) else { return nil }
        let (criterion, record, side) = (columns[index].criterion, row.record, side)
        let form = criterion.form(on: side)
        let read = columns[index].values.value(of: column, in: record) {
            let value = criterion.value(of: record.text(column), on: side)
            return (value, isBad: value == nil && form != nil)
        }
        if read.isBad, let form {
            row.add(.badCustomCell(criterion: Text.excerpt(criterion.name), form), at: column)
        }
        return read.value
    }

    private mutating func isConcerned(_ index: Int, in row: RosterRow) -> Bool {
        guard columns[index].isConditional else { return true }
        guard let column = columns[index].condition, let condition = columns[index].criterion.condition,
            !row.record.isEmpty(column)
        else { return false }
        return columns[index].conditions.value(of: column, in: row.record) {
            condition.holds(in: row.record.text(column))
        }
    }
}

extension CustomCriterion {
    /// The headers that the criterion reads on a side's list.
    func headers(of side: Side) -> [String] {
        [column(of: side)] + (condition.flatMap { $0.side == side ? [$0.column] : nil } ?? [])
    }
}
