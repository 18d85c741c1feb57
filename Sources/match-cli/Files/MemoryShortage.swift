import Matching

/// Something takes more memory than there is, which was found out before it was begun.
struct MemoryShortage: Error, Hashable, Sendable {
    /// What takes it.
    enum Subject: Hashable, Sendable {
        /// Reading a file, by its name as it is shown.
        case file(String)
        /// Revealing a file, by its name as it is shown.
        case revealed(String)
        /// Matching two lists, with so many possible pairs, at most or about.
        case pairs(Int)
        /// Solving a matrix of so many cells.
        case cells(Int)
        /// Making up lists of people.
        case people
    }

    /// What takes it.
    let subject: Subject
    /// How much it takes at most, in bytes.
    let needed: Int
    /// How much there is, in bytes.
    let available: Int

    /// Checks that there is memory for something.
    ///
    /// - Throws: a shortage, where `needed` bytes are more than there are.
    static func require(_ needed: Int, for subject: Subject) throws(MemoryShortage) {
        let available = AvailableMemory.bytes(toHave: needed)
        if needed > available { throw MemoryShortage(subject: subject, needed: needed, available: available) }
    }

    /// Checks that there is memory to match two lists, and for what is done with the proposal.
    ///
    /// - Throws: a shortage.
    static func require(
        _ work: MatchMemory.Work,
        _ matcher: Matcher,
        mentors: [Mentor],
        mentees: [Mentee]
    ) throws(MemoryShortage) {
        // What the limits of the process leave is asked in any case, what the computer has only where much is wanted.
        var available = Int.max
        var need = matcher.memory(for: work, mentors: mentors, mentees: mentees, within: available)
        available = AvailableMemory.bytes(toHave: need.bytes)
        if need.bytes > available {
            need = matcher.memory(for: work, mentors: mentors, mentees: mentees, within: available)
        }
        if need.bytes > available {
            throw MemoryShortage(subject: .pairs(need.pairs), needed: need.bytes, available: available)
        }
    }

    /// Needed and available in gigabytes or, below that, in megabytes, with one decimal: the one rounded up and the other
    /// down, so that they never look the wrong way round.
    ///
    /// - Parameter decimal: words tenths.
    func amounts(_ decimal: (_ tenths: Int) -> String) -> (needed: String, available: String) {
        func words(_ bytes: Int, roundedUp: Bool) -> String {
            let (tenth, unit) = bytes >= 1_000_000_000 ? (100_000_000, "GB") : (100_000, "MB")
            let tenths = bytes / tenth + (roundedUp && bytes % tenth > 0 ? 1 : 0)
            return "\(decimal(tenths)) \(unit)"
        }
        return (words(needed, roundedUp: true), words(available, roundedUp: false))
    }
}
