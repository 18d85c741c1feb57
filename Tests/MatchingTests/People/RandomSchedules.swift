@testable import Matching

extension SeededGenerator {
    /// A schedule of up to 14 spans of any length, those that touch included.
    mutating func schedule() -> WeeklySchedule {
        var result = WeeklySchedule()
        for _ in 0..<Int.random(in: 1...14, using: &self) {
            let start = Int.random(in: 0..<96, using: &self)
            let longest = Bool.random(using: &self) ? 96 : min(96, start + 8)
            let end = Int.random(in: start + 1...longest, using: &self)
            let day = Int.random(in: 0..<7, using: &self)
            if let span = TimeSpan(day: day, start: start, end: end) { result.insert(span) }
        }
        return result
    }
}
