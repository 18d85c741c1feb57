extension [Problem] {
    /// The problems of one file by line, then column, those without first; where both are the same, as they were found.
    func inFileOrder() -> [Problem] {
        func place(_ problem: Problem) -> (Int, Int) { (problem.line ?? 0, problem.column ?? 0) }
        return enumerated()
            .sorted {
                let (first, second) = (place($0.element), place($1.element))
                return first == second ? $0.offset < $1.offset : first < second
            }
            .map(\.element)
    }
}
