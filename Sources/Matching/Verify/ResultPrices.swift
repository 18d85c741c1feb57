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

    let shortfall: Int128
    let mentee: Int128
    let place: Int128
    let square: Int128
    let point: Int128
    let pair: Int128
    let mentees: [Int128]
    let mentors: [Int128]
    /// One a role of each mentee, in her order.
    let roles: [[Int128]]
    let windows: [TimeWindow]

    init(_ value: JSON5Value, _ people: ResultPeople) throws(ResultFault) {
        let weights = try value.member("weights")
        shortfall = try Self.number(weights, "shortfall")
        mentee = try Self.number(weights, "mentee")
        place = try Self.number(weights, "place")
        square = try Self.number(weights, "square")
        point = try Self.number(weights, "point", below: Self.pairCeiling)
        pair = try Self.number(weights, "pair", below: Self.pairCeiling)
        mentees = try Self.prices(value, "mentees", people.mentees.map(\.id))
        mentors = try Self.prices(value, "mentors", people.mentors.map(\.id))
        roles = try Self.roles(value, people)
        windows = try Self.windows(value, people)
    }

    /// What a pair of so many points weighs by itself.
    func cost(points: Int) -> Int128 { pair - point * Int128(points) }

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
