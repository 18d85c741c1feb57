/// The weights and prices that a result states as its proof.
///
/// They need not be right: whatever they are, they bound what can be reached.
struct ResultPrices {
    /// A limit of how many of some pairs of one mentor can be made, since all their meetings lie within some hours.
    struct TimeWindow {
        let mentor: Int
        let window: WeeklySchedule
        /// How many meetings the window holds.
        let limit: Int
        let price: Int128
    }

    /// Beyond this a price or weight is refused ...
    private static let ceiling = UInt128(1) << 122
    /// ... and what counts for each pair and point, beyond this.
    private static let pairCeiling = UInt128(1) << 62

    /// A mentor and a mentee, by their places.
    struct Place: Hashable {
        let mentor: Int
        let mentee: Int
    }

    let shortfall: Int128
    let mentee: Int128
    let place: Int128
    /// What a pair that should rather be made weighs less; 0 where that is no aim of its own.
    let kept: Int128
    let square: Int128
    let point: Int128
    let pair: Int128
    let mentees: [Int128]
    let mentors: [Int128]
    /// One a role of each mentee, in her order.
    let roles: [[Int128]]
    let windows: [TimeWindow]
    /// The pairs that should rather be made.
    let keeping: Set<Place>
    /// How many points more such a pair counts; `nil` where keeping is an aim of its own.
    let bonus: Int?

    init(_ value: JSON5Value, _ people: ResultPeople) throws(ResultFault) {
        let weights = try value.member("weights")
        shortfall = try Self.number(weights, "shortfall")
        mentee = try Self.number(weights, "mentee")
        place = try Self.number(weights, "place")
        kept = try weights.memberIfAny("kept") == nil ? 0 : Self.number(weights, "kept")
        square = try Self.number(weights, "square")
        point = try Self.number(weights, "point", below: Self.pairCeiling)
        pair = try Self.number(weights, "pair", below: Self.pairCeiling)
        mentees = try Self.prices(value, "mentees", people.mentees.map(\.id))
        mentors = try Self.prices(value, "mentors", people.mentors.map(\.id))
        roles = try Self.roles(value, people)
        windows = try Self.windows(value, people)
        var (keeping, bonus) = (Set<Place>(), Int?.none)
        if let stated = try value.memberIfAny("keeping") {
            for value in try stated.list("pairs") {
                keeping.insert(Place(mentor: try people.mentor(value), mentee: try people.mentee(value)))
            }
            bonus = try stated.member("bonus").content == .null ? nil : stated.integer("bonus")
            guard (0...1_000_000_000).contains(bonus ?? 0) else {
                throw ResultFault(.unreadable(member: "bonus"), at: stated)
            }
        }
        self.keeping = keeping
        self.bonus = bonus
    }

    /// What a pair of so many points weighs by itself, but for what it is worth to keep it as an aim of its own.
    func cost(mentor: Int, mentee: Int, points: Int) -> Int128 {
        let isKept = !keeping.isEmpty && keeping.contains(Place(mentor: mentor, mentee: mentee))
        return pair - point * Int128(points + (isKept ? bonus ?? 0 : 0))
    }

    /// What it is worth to keep a pair.
    func worthOfKeeping(mentor: Int, mentee: Int) -> Int128 {
        kept != 0 && keeping.contains(Place(mentor: mentor, mentee: mentee)) ? kept : 0
    }

    private static func number(
        _ value: JSON5Value,
        _ name: String,
        below ceiling: UInt128 = Self.ceiling
    ) throws(ResultFault) -> Int128 {
        let number = try value.wideInteger(name)
        guard number.magnitude < ceiling else {
            throw ResultFault(.unreadable(member: name), at: try value.member(name))
        }
        return number
    }

    private static func prices(
        _ value: JSON5Value,
        _ name: String,
        _ ids: [PersonID]
    ) throws(ResultFault) -> [Int128] {
        let values = try value.list(name)
        guard values.count == ids.count else { throw ResultFault(.wrongList(member: name), at: try value.member(name)) }
        var prices: [Int128] = []
        for (id, value) in zip(ids, values) {
            try value.require("id", id.text)
            prices.append(try number(value, "dual"))
        }
        return prices
    }

    private static func roles(_ value: JSON5Value, _ people: ResultPeople) throws(ResultFault) -> [[Int128]] {
        var roles: [[Int128]] = people.mentees.indices.map { people.roles(ofMentee: $0).map { _ in 0 } }
        for value in try value.listIfAny("roles") {
            let mentee = try people.mentee(value)
            guard let role = Term(try value.text("role")),
                let place = people.mentees[mentee].roles?.terms.firstIndex(of: role)
            else { throw ResultFault(.wrongRole, at: value) }
            let price = try number(value, "dual")
            // The roles of somebody who is not ready have no part in anything.
            if roles[mentee].indices.contains(place) { roles[mentee][place] = price }
        }
        return roles
    }

    private static func windows(_ value: JSON5Value, _ people: ResultPeople) throws(ResultFault) -> [TimeWindow] {
        var windows: [TimeWindow] = []
        for value in try value.listIfAny("times") {
            let mentor = try people.mentor(value)
            // Only where each of a mentor's meetings needs a time of its own is their number limited.
            guard people.policy.reserveSlots, !people.mentors[mentor].isGroup else {
                throw ResultFault(.wrongList(member: "times"), at: value)
            }
            var window = WeeklySchedule()
            for text in try value.texts("window") {
                guard let span = ResultTimes.span(text) else {
                    throw ResultFault(.unreadable(member: "window"), at: value)
                }
                window.insert(span)
            }
            let quarters = max(1, people.policy.meetingQuarters)
            let limit = window.spans.reduce(0) { $0 + $1.quarterCount / quarters }
            try value.require("limit", limit)
            let price = try number(value, "dual")
            windows.append(TimeWindow(mentor: mentor, window: window, limit: limit, price: price))
        }
        return windows
    }
}
