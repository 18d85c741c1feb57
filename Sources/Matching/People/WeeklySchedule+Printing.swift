extension WeeklySchedule {
    /// The schedule as a cell would hold it: `man 15-17, tor 16.30-18` or `Mon 15:00-17:00, Thu 16:30-18:00`.
    ///
    /// ``parse(_:)`` reads it back to the same schedule. A schedule without any time prints as an empty text.
    public func description(in language: DisplayLanguage) -> String {
        spans.map { $0.description(in: language) }.joined(separator: ", ")
    }
}

extension TimeSpan {
    /// The span as a cell of a schedule would hold it: `tor 16.30-18` or `Thu 16:30-18:00`.
    public func description(in language: DisplayLanguage) -> String {
        switch language {
        case .danish: "\(Self.danishDays[day]) \(danishTime(start))-\(danishTime(end))"
        case .english: "\(Self.englishDays[day]) \(clock(start))-\(clock(end))"
        }
    }

    /// The span for programs, in English whatever the language: `mon 15:00-16:00`.
    public var code: String {
        "\(Self.englishDays[day].lowercased()) \(clock(start))-\(clock(end))"
    }

    private static let danishDays = ["man", "tir", "ons", "tor", "fre", "lør", "søn"]
    private static let englishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    private func clock(_ quarter: Int) -> String {
        "\(twoDigits(quarter / 4)):\(twoDigits(quarter % 4 * 15))"
    }

    private func danishTime(_ quarter: Int) -> String {
        quarter.isMultiple(of: 4) ? "\(quarter / 4)" : "\(quarter / 4).\(quarter % 4 * 15)"
    }

    private func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
