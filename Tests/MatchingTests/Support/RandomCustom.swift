@testable import Matching

/// Custom criteria of every kind, with and without a condition, and cells for them.
enum RandomCustom {
    static let criteria: [CustomCriterion] = [
        make("gender", .same),
        make("organisation \"A\"", .different),
        make(
            "wish",
            .overlap,
            condition: .init(side: .mentee, column: "wants", values: [Term("yes")!, Term("Ja, tak")!])
        ),
        make("grade", .distance(scale: scale.map { Term($0)! }, shares: shares(["1": 750, "2": 1000]))),
        make("years", .distance(scale: [], shares: shares(["-0.5": 1, "0": 0, "3": 999]))),
        make("km", .range, condition: .init(side: .mentor, column: "car", values: [Term("no")!])),
        make("temper", .table([Term("calm")!: [Term("lively")!: 1000, Term("Calm")!: 333], Term("shy")!: [:]])),
    ]

    private static let scale = ["AA", "AO", "EO", "Grade 7"]

    private static func shares(_ shares: KeyValuePairs<String, Int>) -> [DecimalNumber: Int] {
        Dictionary(uniqueKeysWithValues: shares.map { (DecimalNumber($0.key)!, $0.value) })
    }

    private static func make(
        _ name: String,
        _ kind: CustomCriterion.Kind,
        condition: CustomCriterion.Condition? = nil
    ) -> CustomCriterion {
        let mentor = kind.name == "range" ? "travels" : name
        return CustomCriterion(name: name, kind: kind, menteeColumn: name, mentorColumn: mentor, condition: condition)
    }

    /// A cell that can be read.
    static func cell(
        of criterion: CustomCriterion,
        on side: CustomCriterion.Side,
        using generator: inout SeededGenerator
    ) -> String {
        let cells: [String] =
            switch (criterion.kind, side) {
            case (.same, _), (.different, _): ["f", "M", "m", " x  y"]
            case (.overlap, _): ["a", "b|A", "a, b, c", "c/d"]
            case (.distance(let scale, _), _):
                scale.isEmpty ? ["1", "1,5", "4", "0.5", "-2", "1.5"] : scale.map { $0.text.lowercased() }
            case (.range, .mentee): ["0", "3", "7,25", "12"]
            case (.range, .mentor): ["5", "3-10", "7.25+", "0 til 12"]
            case (.table, _): ["Calm", "lively", "shy", "other"]
            }
        return cells.randomElement(using: &generator) ?? ""
    }
}
