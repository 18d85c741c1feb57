import Matching

/// `score`: every pair of two invented rosters, through the bulk scorer.
enum ScoreCommand: BenchCommand {
    static let name = "score"
    static let summary = "score every pair of two invented rosters at once"
    static let options: [OptionHelp] = [
        ("--mentors N", "how many mentors: 4000 where nothing is said"),
        ("--mentees M", "how many mentees: 4000 where nothing is said"),
        ("--seed S", "what the rosters are made from: 1 where nothing is said"),
        ("--repeat K", "how often they are scored: 7 where nothing is said"),
        ("--threads T", "how many threads score: 1 where nothing is said"),
        ("--json", "print one JSON object instead"),
    ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let mentors = try arguments.takeInteger("--mentors", in: 1...1_000_000, usual: 4000)
        let mentees = try arguments.takeInteger("--mentees", in: 1...1_000_000, usual: 4000)
        let seed = try arguments.takeInteger("--seed", in: 0...Int.max, usual: 1)
        let repeats = try arguments.takeInteger("--repeat", in: 1...1000, usual: 7)
        let threads = try arguments.takeInteger("--threads", in: 1...1024, usual: 1)
        let asJSON = arguments.takeFlag("--json")
        try arguments.finish()

        let rosters = try SampleRosters(mentors: mentors, mentees: mentees, seed: seed)
        let policy = Policy()
        var scorer = rosters.scorer(policy)
        let layout = Measurement(repeats: repeats) { scorer = rosters.scorer(policy) }
        var eligible = 0
        let scoring = Measurement(repeats: repeats) { eligible = scorer.eligiblePairs(threads: threads).count }

        let pairs = mentors * mentees
        let share = Double(eligible) / Double(pairs)
        let perCore = Double(pairs) / scoring.median / Double(threads)
        if asJSON {
            print(
                """
                {"mentors": \(mentors), "mentees": \(mentees), "seed": \(seed), "threads": \(threads), \
                "pairs": \(pairs), "eligible": \(eligible), "eligibleShare": \(decimal(share, 4)), \
                "layoutMs": \(decimal(layout.median * 1000, 3)), "scoreMs": \(decimal(scoring.median * 1000, 3)), \
                "scoreMinMs": \(decimal(scoring.least * 1000, 3)), "pairsPerSecondPerCore": \(Int(perCore)), \
                "peakMiB": \(decimal(Measurement.peakMiB, 1))}
                """
            )
        } else {
            print("\(mentors) mentors x \(mentees) mentees, seed \(seed): \(pairs) pairs, \(threads) thread(s)")
            print("  eligible      \(eligible) (\(decimal(share * 100, 1)) %)")
            print("  lay out       \(decimal(layout.median * 1000, 2)) ms (median of \(repeats))")
            print(
                "  score         \(decimal(scoring.median * 1000, 2)) ms "
                    + "(\(decimal(scoring.least * 1000, 2)) to \(decimal(scoring.most * 1000, 2)))"
            )
            print("  speed         \(decimal(perCore / 1e6, 1)) million pairs a second a core")
            print("  peak memory   \(decimal(Measurement.peakMiB, 1)) MiB")
        }
    }
}
