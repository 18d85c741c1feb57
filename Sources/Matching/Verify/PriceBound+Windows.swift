extension PriceBound {
    /// Whether every meeting of two people would lie within a window.
    func counts(_ window: ResultPrices.TimeWindow, _ mentor: Int, _ mentee: Int) -> Bool {
        guard let starts = people.meetingStarts(mentor: mentor, mentee: mentee) else { return false }
        return starts.spans.allSatisfy { span in
            let end = span.end - 1 + people.policy.meetingQuarters
            guard let whole = TimeSpan(day: span.day, start: span.start, end: end) else { return false }
            return window.window.contains(whole)
        }
    }

    /// Whether any two windows of one mentor count no meeting of the same two people, or one of them all that the other counts.
    ///
    /// With such limits a set of pairs is a flow, and the mentees that can be matched together are the independent sets of a
    /// matroid: only then are classes in order at weights of 1, 2, 3 ... With others, two mentees of a later class could weigh
    /// more than one who goes first.
    ///
    /// - Complexity: O(*pairs* x *windows*) time for the windows of one mentor, O(*pairs* + *windows*) memory.
    var windowsAreLaminar: Bool {
        let several = windowsOfMentor.filter { $0.value.count > 1 }
        if several.isEmpty { return true }
        var menteesOfMentor: [Int: [Int]] = [:]
        for (mentee, choices) in people.choices.enumerated() {
            for choice in choices where choice.isPermitted && several[choice.mentor] != nil {
                menteesOfMentor[choice.mentor, default: []].append(mentee)
            }
        }
        for (mentor, windows) in several {
            // Found anew each time, as together they take as much as windows and mentees multiplied.
            func counted(_ window: Int) -> [Int] {
                (menteesOfMentor[mentor] ?? []).filter { counts(windows[window], mentor, $0) }
            }
            let sizes = windows.indices.map { counted($0).count }
            // Larger ones first: the windows of a mentee have to be a chain, of which each has the one above it for all its
            // mentees.
            let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
            var smallest: [Int: Int] = [:]
            for window in order {
                let mentees = counted(window)
                let above = Set(mentees.map { smallest[$0] })
                if above.count > 1 { return false }
                for mentee in mentees { smallest[mentee] = window }
            }
        }
        return true
    }
}
