extension JSONWriter {
    /// Writes what would be different in another proposal; `null` for none.
    mutating func member(_ name: String, _ exchange: MatchExchange?, in proposal: Proposal) {
        guard let exchange else {
            key(name)
            return null()
        }
        object(name) { json in
            json.member("difference", exchange.difference.name)
            json.member("by", exchange.difference.amount)
            json.member("pointsLost", exchange.pointsLost)
            json.member("matchedLost", exchange.before.matched - exchange.after.matched)
            json.member("proved", exchange.isProvedBest)
            json.array("losers", inline: true) { json in
                for mentee in exchange.losers { json.value(proposal.mentees[mentee].id.text) }
            }
            json.array("winners", inline: true) { json in
                for mentee in exchange.winners { json.value(proposal.mentees[mentee].id.text) }
            }
            json.array("moves") { json in
                for move in exchange.moves {
                    json.object(inline: true) { json in
                        json.member("mentee", proposal.mentees[move.mentee].id.text)
                        json.ids("leaves", move.leaves, of: proposal.mentors)
                        json.ids("joins", move.joins, of: proposal.mentors)
                        json.member("pointsLost", move.pointsLost)
                    }
                }
            }
        }
    }

    private mutating func ids(_ name: String, _ places: [Int], of mentors: [Mentor]) {
        array(name, inline: true) { json in
            for place in places { json.value(mentors.indices.contains(place) ? mentors[place].id.text : nil) }
        }
    }
}

extension MatchExchange.Difference {
    /// The stable name in results.
    var name: String {
        switch self {
        case .none: "none"
        case .shortfall: "shortfall"
        case .matched: "matched"
        case .order: "order"
        case .places: "places"
        case .kept: "kept"
        case .lowest: "lowest"
        case .balance: "balance"
        case .points: "points"
        }
    }

    /// By how much less; `nil` where it cannot be counted.
    var amount: Int? {
        switch self {
        case .none, .order, .balance: nil
        case .shortfall(let count), .matched(let count), .places(let count), .kept(let count), .lowest(let count),
            .points(let count):
            count
        }
    }
}
