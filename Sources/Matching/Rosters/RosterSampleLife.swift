/// What somebody's days are like: when there is time, and what there is to learn or to offer.
enum RosterSampleLife: Sendable {
    /// At school, below 18.
    case pupil
    /// A student or somebody out of work.
    case young
    /// At work.
    case working
    case retired

    /// The life of a mentee, who is at most 30.
    init(menteeAged age: Int) {
        self = age < 18 ? .pupil : .young
    }

    /// The life of a mentor, who is grown up.
    init(mentorAged age: Int) {
        self = age < 30 ? .young : age < 62 ? .working : .retired
    }

    /// When a span may begin on a weekday, in half hours of the day: nobody has time during school or work.
    func start(_ generator: inout SampleGenerator) -> Int {
        switch self {
        case .pupil: generator.number(in: 28...33)
        case .young: generator.chance(20) ? generator.number(in: 18...22) : generator.number(in: 27...34)
        case .working: generator.number(in: 31...36)
        case .retired: generator.chance(30) ? generator.number(in: 18...22) : generator.number(in: 26...33)
        }
    }

    /// When a span may begin on a Saturday or Sunday.
    static func weekendStart(_ generator: inout SampleGenerator) -> Int { generator.number(in: 20...27) }
}
