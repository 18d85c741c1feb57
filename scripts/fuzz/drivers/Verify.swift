@testable import Matching

/// The highest price that a result may state.
private let highestPrice = (Int128(1) << 122) - 1

/// Results are checked, and believed only where they are right.
///
/// The first byte chooses a programme of ours. If it is even, the rest is a result; if it is odd, the rest says how the
/// right result is changed. What is changed is refused, or is worth as much.
func testVerify(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let choice = input.byte()
    let honest = honestResults[Int(choice >> 1) % honestResults.count]
    guard choice & 1 == 1 else {
        let (verified, problems) = honest.verifier.verify(Array(input.rest), file: "run.json")
        claim((verified == nil) == problems.contains { $0.severity == .error }, "true or a problem")
        _ = everythingSaid(of: problems)
        return
    }
    var document = honest.document
    // A document that has become a mere truth value is changed without taking a byte.
    var left = Int.max
    while !input.rest.isEmpty, input.rest.count < left {
        left = input.rest.count
        document = changed(document, by: &input)
    }
    var json = JSONWriter(layout: .compact)
    write(document, to: &json)
    let (verified, problems) = honest.verifier.verify(json.finish(), file: "run.json")
    claim((verified == nil) == problems.contains { $0.severity == .error }, "true or a problem")
    _ = everythingSaid(of: problems)
    // Another policy, other decisions or another day make another best.
    guard let verified, verified.certainty == .proved, !verified.keepsPairs else { return }
    guard ["policy", "decided", "date"].allSatisfy({ isSame(document[$0], honest.document[$0]) }) else { return }
    claim(verified.matched == honest.proposal.matchedCount, "nobody is matched who is not")
    claim(
        ["matched", "shortfall", "totalPoints"].allSatisfy {
            isSame(document["proof"][$0], honest.document["proof"][$0])
        },
        "no other total is believed"
    )
}

/// A result that is right.
private struct HonestResult {
    let verifier: ResultVerifier
    let proposal: Proposal
    let document: JSON5Value

    init?(_ policy: String, _ mentors: String, _ mentees: String, _ pairs: String = "") {
        let lists = (Array(mentors.utf8), Array(mentees.utf8))
        guard let policy = PolicyReader.read(Array(policy.utf8), file: "").policy,
            let programme = SmallProgramme(policy, lists.0, lists.1, Array(pairs.utf8), skipsBadRows: false),
            let proposal = programme.match(), let document = try? JSON5Reader.read(programme.result(proposal))
        else { return nil }
        verifier = ResultVerifier(mentors: lists.0, mentees: lists.1)
        self.proposal = proposal
        self.document = document
    }
}

private let honestResults: [HonestResult] = {
    let results = [
        HonestResult(
            "{}",
            "id;fag;sprog;tider;kapacitet\nM1;matematik|dansk;dansk;man 15-17;1\nM2;dansk;dansk;tir 15-17;2\n",
            "id;fag;sprog;tider\nE1;matematik;dansk;man 15-17\nE2;dansk;dansk;man 15-17, tir 15-17\nE3;dansk;;\n"
        ),
        HonestResult(
            "{ objective: \"fair\", balance: true, criteria: { area: { weight: 100 } } }",
            "id;område;tider;kapacitet;roller\nM1;Nord;man 15-17;2-3;vært\nM2;Syd;man 15-16;1;følgeven, vært\nM3;;;0;\n",
            "id;område;tider;roller;venter siden\nE1;Nord;man 15-17;følgeven, vært;2026-01-01\nE2;Syd;man 15-16;;\n"
                + "E3;Nord;man 16-17;vært;2026-03-01\n"
        ),
        HonestResult(
            "{ objective: \"score\", custom: [{ name: \"bil\", kind: \"same\", column: \"bil\", weight: 30 }] }",
            "id;navn;bil;interesser\nM1;Anna;ja;fodbold\nM2;Bo;nej;skak, musik\n",
            "id;navn;bil;interesser\nE1;Carl;ja;skak\nE2;Dora;nej;skak\nE3;Eva;;musik\n",
            "mentor;mentee;status\nM1;E1;lås\nM2;E2;forbudt\n"
        ),
    ].compactMap(\.self)
    claim(results.count == 3, "programmes of ours are matched")
    return results
}()

extension JSON5Value {
    /// The first member of a name; `null` where there is none.
    fileprivate subscript(_ name: String) -> JSON5Value {
        if case .object(let members) = content, let member = members.first(where: { $0.key == name }) {
            return member.value
        }
        return JSON5Value(content: .null, line: 1, column: 1)
    }
}

/// A document with one value changed: the input says where, step by step from the outside, and how.
private func changed(_ value: JSON5Value, by input: inout Input) -> JSON5Value {
    func made(_ content: JSON5Value.Content) -> JSON5Value { JSON5Value(content: content, line: 1, column: 1) }
    switch value.content {
    case .object(var members) where !members.isEmpty:
        let place = Int(input.byte()) % (members.count + 1)
        guard place < members.count else {
            members.remove(at: Int(input.byte()) % members.count)
            return made(.object(members))
        }
        let old = members[place]
        members[place] = JSON5Member(
            key: old.key,
            keyLine: 1,
            keyColumn: 1,
            value: changed(old.value, by: &input)
        )
        return made(.object(members))
    case .array(var values) where !values.isEmpty:
        let place = Int(input.byte())
        let index = place % values.count
        switch place / values.count % 4 {
        case 0: values[index] = changed(values[index], by: &input)
        case 1: values.remove(at: index)
        case 2: values.append(values[index])
        default: values.swapAt(index, Int(input.byte()) % values.count)
        }
        return made(.array(values))
    case .integer(let number):
        let steps = [1, -1, 2, 1000, -1000, .max, .min, 0]
        let wide = ["\(highestPrice)", "-\(highestPrice)", "1e-9223372036854775808"]
        let choice = Int(input.byte()) % (steps.count + wide.count)
        if choice >= steps.count { return made(.decimal(wide[choice - steps.count])) }
        return made(.integer(steps[choice] == 0 ? 0 : number &+ steps[choice]))
    case .bool(let flag): return made(.bool(!flag))
    default:
        let others: [JSON5Value.Content] = [
            .null, .string("M1"), .string("M2"), .string("E1"), .string("E2"), .string("mon 15:00-16:00"),
            .string("mon 16:00-17:00"), .string("proved"), .string("inEveryBest"), .integer(1), .integer(-1),
            .bool(true),
            .array([]), .string(""), .decimal("1e999"), .integer(.max),
        ]
        return made(others[Int(input.byte()) % others.count])
    }
}
