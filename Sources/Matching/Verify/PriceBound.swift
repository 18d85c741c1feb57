/// What no set of pairs can weigh less than, by prices (Lagrangian duality: Everett 1963; Geoffrion 1974).
///
/// Each mentee is given the number of mentors, and each mentor the load, that is cheapest for them at these prices, whether
/// or not these numbers go together; a role or a window of time is used as far as its price invites to; and each pair is
/// made where it weighs less than the prices of all it takes part in, or has to be made. What is really made cannot weigh
/// less than the sum of it all.
struct PriceBound {
    let people: ResultPeople
    private let prices: ResultPrices
    /// The fewest points of a pair that need not be made.
    private let fewestPoints: Int
    let windowsOfMentor: [Int: [ResultPrices.TimeWindow]]

    init(_ people: ResultPeople, _ prices: ResultPrices, fewestPoints: Int) {
        windowsOfMentor = Dictionary(grouping: prices.windows, by: \.mentor)
        self.people = people
        self.prices = prices
        self.fewestPoints = fewestPoints
    }

    /// Whether a pair may be made.
    func permits(_ choice: ResultPeople.Choice) -> Bool {
        choice.isLocked || choice.isPermitted && choice.points >= fewestPoints
    }

    /// The bound; `nil` where it leaves 128 bits.
    ///
    /// - Complexity: O(people + pairs), and O(*capacity*) for each mentor.
    func least() -> Int128? {
        var total = WideTotal()
        for mentee in people.mentees.indices { add(mentee: mentee, to: &total) }
        for mentor in people.mentors.indices { add(mentor: mentor, to: &total) }
        for price in prices.roles.joined() { total.add(min(0, price)) }
        for window in prices.windows { total.add(min(0, window.price), times: Int128(window.limit)) }
        return total.value
    }

    /// What the pairs of a result weigh; `nil` where it leaves 128 bits.
    func weight(of pairs: ResultPairs) -> Int128? {
        var total = WideTotal()
        for pair in pairs.made {
            total.add(prices.cost(mentor: pair.mentor, mentee: pair.mentee, points: pair.points))
            total.add(-prices.worthOfKeeping(mentor: pair.mentor, mentee: pair.mentee))
        }
        for mentee in people.mentees.indices where people.demands[mentee] > 0 {
            let filled = pairs.mentorsOfMentee[mentee].count
            if filled == 0 { total.add(prices.mentee, times: Int128(people.ranks[mentee])) }
            total.add(prices.place, times: Int128(people.demands[mentee] - filled))
        }
        for mentor in people.mentors.indices {
            let load = pairs.loads[mentor]
            total.add(prices.shortfall, times: Int128(max(0, people.minimums[mentor] - load)))
            total.add(prices.square, times: Int128(load) * Int128(load))
        }
        return total.value
    }

    /// The cheapest number of mentors, and her pairs.
    private func add(mentee: Int, to total: inout WideTotal) {
        let demand = people.demands[mentee]
        guard demand > 0 else { return }
        let price = prices.mentees[mentee]
        // A cost that is a line from one mentor on, so that it is least at an end of it or without any.
        let costs = [0, 1, demand].map { count in
            var cost = WideTotal()
            if count == 0 { cost.add(prices.mentee, times: Int128(people.ranks[mentee])) }
            cost.add(prices.place, times: Int128(demand - count))
            cost.add(price, times: Int128(count))
            return cost.value
        }
        add(leastOf: costs, to: &total)
        let roles = people.roles(ofMentee: mentee)
        for choice in people.choices[mentee] where permits(choice) {
            var highest: Int128 = 0
            if !roles.isEmpty {
                let offered = roles.indices.filter { people.mentors[choice.mentor].offers(roles[$0]) }
                let price = offered.lazy.map { prices.roles[mentee][$0] }.max()
                // Without a role to fill, a pair is made only where it has to be.
                guard choice.isLocked || price != nil else { continue }
                highest = price ?? 0
            }
            var rest = WideTotal()
            rest.add(prices.cost(mentor: choice.mentor, mentee: mentee, points: choice.points))
            rest.add(-prices.worthOfKeeping(mentor: choice.mentor, mentee: mentee))
            for part in [-price, -prices.mentors[choice.mentor], -highest] { rest.add(part) }
            for window in windowsOfMentor[choice.mentor] ?? [] where counts(window, choice.mentor, mentee) {
                rest.add(-window.price)
            }
            guard let rest = rest.value else { return total.add(.max, times: 2) }
            if rest < 0 || choice.isLocked { total.add(rest) }
        }
    }

    /// The cheapest load.
    private func add(mentor: Int, to total: inout WideTotal) {
        let most = min(people.capacities[mentor], people.mentees.count)
        let minimum = people.minimums[mentor]
        // Without squares the cost is a line on either side of the minimum.
        let loads = prices.square == 0 ? [0, min(minimum, most), most] : Array(0...most)
        let costs = loads.map { load in
            var cost = WideTotal()
            cost.add(prices.shortfall, times: Int128(max(0, minimum - load)))
            cost.add(prices.square, times: Int128(load) * Int128(load))
            cost.add(prices.mentors[mentor], times: Int128(load))
            return cost.value
        }
        add(leastOf: costs, to: &total)
    }

    private func add(leastOf costs: [Int128?], to total: inout WideTotal) {
        let known = costs.compactMap { $0 }
        if known.count == costs.count, let least = known.min() {
            total.add(least)
        } else {
            total.add(.max, times: 2)
        }
    }
}
