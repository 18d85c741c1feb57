extension CustomCriterion {
    /// What a side's cells must look like; `nil` where any text is a value.
    public func form(on side: Side) -> CustomCellForm? {
        switch kind {
        case .same, .different, .overlap: .words
        case .table: nil
        case .distance(let scale, _): scale.isEmpty ? .number : .oneOf(scale.map(\.text))
        case .range: side == .mentee ? .number : .range
        }
    }

    /// What a cell that is not empty says.
    ///
    /// - Returns: `nil` for a cell that has not the form it must have, and for a set without a member.
    /// - Complexity: O(*n*) for a cell of *n* bytes, and for a scale of *n* values.
    public func value(of cell: String, on side: Side) -> CustomValue? {
        switch kind {
        case .same, .different: Term(cell).flatMap { $0.isWord ? .word($0) : nil }
        case .overlap: TermSet(cell).map(CustomValue.words)
        case .table: Term(cell).map(CustomValue.word)
        case .distance(let scale, _):
            if scale.isEmpty {
                DecimalNumber(cell).map(CustomValue.number)
            } else {
                Term(cell).flatMap(scale.firstIndex).map { .number(DecimalNumber($0)) }
            }
        case .range:
            side == .mentee ? DecimalNumber(cell).map(CustomValue.number) : DecimalRange(cell).map(CustomValue.range)
        }
    }
}

extension CustomCriterion.Condition {
    /// Whether a cell, as a whole or as a set, holds one of the values.
    public func holds(in cell: String) -> Bool {
        guard let whole = Term(cell) else { return false }
        let members = TermSet(cell)?.terms ?? []
        return values.contains { $0 == whole || members.contains($0) }
    }
}
