extension ResultDocument {
    /// How good the proposal is known to be.
    func writeProof(to json: inout JSONWriter) {
        let (answer, value) = (proposal.answer, proposal.value)
        json.object("proof") { json in
            json.member("optimal", answer.isProvedBest)
            json.member("method", answer.method)
            json.member("steps", answer.steps)
            json.member("pairsChecked", answer.root.pairsChecked)
            json.member("matched", value.matched)
            json.member("shortfall", value.shortfall)
            json.member("totalPoints", value.points)
            guard !answer.isProvedBest else { return }
            // Times made the problem a search that ran out of steps: how good a proposal could be at most.
            let bound = answer.bound
            json.object("bound", inline: true) { json in
                json.member("matched", bound.matched)
                json.member("shortfall", bound.shortfall)
                json.member("placesFilled", bound.placesFilled)
                json.member("totalPoints", bound.points)
            }
            json.object("gap", inline: true) { json in
                json.member("matched", bound.matched - value.matched)
                json.member("shortfall", value.shortfall - bound.shortfall)
                json.member("placesFilled", bound.placesFilled - value.placesFilled)
                json.member("totalPoints", bound.points - value.points)
            }
        }
    }

    /// The prices that prove it, by id.
    func writeDuals(to json: inout JSONWriter) {
        json.object("duals") { json in
            if proposal.policy.objective == .fair { json.member("fewestPoints", proposal.answer.fewestPoints) }
            write(proposal.answer.prices, to: &json)
            writeKeeping(to: &json)
            if let prices = proposal.answer.pricesBefore {
                json.object("before") { json in
                    write(prices, to: &json)
                    writeKeeping(to: &json)
                }
            }
            if let proof = proposal.answer.lowestProof {
                json.object("lowest") { json in
                    json.member("threshold", proof.threshold)
                    write(proof.prices, to: &json)
                    writeKeeping(to: &json)
                }
            }
        }
    }

    /// The pairs that should rather be made, and how much more they count; nothing where there are none.
    private func writeKeeping(to json: inout JSONWriter) {
        let model = proposal.model
        if model.isKept.isEmpty { return }
        json.object("keeping") { json in
            json.member("bonus", model.bonus)
            json.array("pairs") { json in
                for place in model.isKept.map({ model.place(ofPair: $0) }).sorted() {
                    json.object(inline: true) { json in
                        json.member("mentor", model.mentors[place.mentor].id.text)
                        json.member("mentee", model.mentees[place.mentee].id.text)
                    }
                }
            }
        }
    }

    private func write(_ prices: MatchPrices, to json: inout JSONWriter) {
        let weights = prices.weights
        json.object("weights", inline: true) { json in
            json.member("shortfall", weights.shortfall)
            json.member("mentee", weights.mentee)
            json.member("place", weights.place)
            if weights.kept != 0 { json.member("kept", weights.kept) }
            json.member("square", weights.square)
            json.member("point", weights.point)
            json.member("pair", weights.pair)
        }
        let sides = [
            ("mentees", proposal.mentees.map(\.id), prices.mentees),
            ("mentors", proposal.mentors.map(\.id), prices.mentors),
        ]
        for (side, ids, duals) in sides {
            json.array(side) { json in
                for (id, dual) in zip(ids, duals) {
                    json.object(inline: true) { json in
                        json.member("id", id.text)
                        json.member("dual", dual)
                    }
                }
            }
        }
        if prices.roles.contains(where: { !$0.isEmpty }) {
            json.array("roles") { json in
                for (mentee, duals) in prices.roles.enumerated() {
                    for (role, dual) in zip(proposal.mentees[mentee].roles?.terms ?? [], duals) {
                        json.object(inline: true) { json in
                            json.member("mentee", proposal.mentees[mentee].id.text)
                            json.member("role", role.text)
                            json.member("dual", dual)
                        }
                    }
                }
            }
        }
        if !prices.limits.isEmpty {
            json.array("times") { json in
                for (limit, dual) in zip(prices.limits, prices.limitPrices) {
                    json.object(inline: true) { json in
                        json.member("mentor", proposal.mentors[limit.mentor].id.text)
                        json.array("window", inline: true) { json in
                            for span in limit.window.spans { json.value(span.code) }
                        }
                        json.member("limit", limit.limit)
                        json.member("dual", dual)
                    }
                }
            }
        }
    }
}
