import Foundation
import Testing

/// Results that are checked again, as they are and with anything in them changed.
@Suite("Results are checked again")
struct VerifyToolTests {
    private func match(_ folder: String, _ more: String...) throws -> ScratchDirectory {
        let scratch = try ScratchDirectory(copyOf: "programmes/\(folder)")
        let run = try matchCLI(
            matchArguments("programmes/\(folder)", "--output", "out", "--quiet") + more,
            in: scratch.path
        )
        #expect(run.exitCode == 0, "\(run.errors)")
        return scratch
    }

    private func verify(_ scratch: ScratchDirectory, _ result: String = "out/run.json") throws -> ToolRun {
        try matchCLI(["verify", result, "mentors.csv", "mentees.csv"], in: scratch.path)
    }

    @Test("Every programme, under every objective", arguments: Fixtures.folders("programmes"), ["", "score", "fair"])
    func programmes(folder: String, objective: String) throws {
        let scratch =
            try objective.isEmpty ? match(folder) : match(folder, "--objective", objective)
        let run = try verify(scratch)
        #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output.hasPrefix("Verified: ") && run.output.split(separator: "\n").count == 1)
    }

    @Test("Samples", arguments: 1...4 as ClosedRange<Int>)
    func samples(seed: Int) throws {
        let scratch = ScratchDirectory()
        let size = ["--mentors", "\(10 * seed)", "--mentees", "\(50 - 10 * seed)", "--seed", "\(seed)", "."]
        #expect(try matchCLI(["sample"] + size, in: scratch.path).exitCode == 0)
        let arguments = ["match", "mentors.csv", "mentees.csv", "--date", Fixtures.date, "--output", "out"]
        #expect(try matchCLI(arguments, in: scratch.path).exitCode == 0)
        #expect(try verify(scratch).output.hasSuffix("there is no better proposal.\n"))
    }

    @Test("Bad rows that were left out are left out again")
    func skippedRows() throws {
        let scratch = ScratchDirectory()
        try scratch.write("mentors.csv", "id,languages\nM1,Danish\nM2,xyzzy\n")
        try scratch.write("mentees.csv", "id,languages,age\nE1,Danish,20\n")
        let arguments = ["match", "mentors.csv", "mentees.csv", "--skip-bad-rows", "--output", "out"]
        #expect(try matchCLI(arguments + ["--lang", "en"], in: scratch.path).exitCode == 0)
        #expect(try verify(scratch).exitCode == 0)
        let report = try #require(scratch.text("out/report.html"))
        #expect(report.contains("1 row has errors and was left out: the person in it is not in this proposal."))
    }

    @Test("Decided pairs are in the result: kept, never made, and made against a rule")
    func decided() throws {
        let scratch = try ScratchDirectory(copyOf: "programmes/s06-m2u-mentor")
        try scratch.write("pairs.csv", "mentor,mentee,status\nV02,P05,forbid\nV01,P01,lock\nV11,P02,lock!\n")
        let arguments = matchArguments("programmes/s06-m2u-mentor", "--pairs", "pairs.csv", "--output", "out")
        #expect(try matchCLI(arguments, in: scratch.path).exitCode == 0)
        #expect(try verify(scratch).exitCode == 0)
        let text = try #require(scratch.text("out/run.json"))
        for (old, new, code) in [
            ("\"status\": \"forbid\"", "\"status\": \"lock!\"", "missingLock"),
            (
                "\"V11\", \"mentee\": \"P02\", \"status\": \"lock!\"",
                "\"V11\", \"mentee\": \"P02\", \"status\": \"lock\"", "brokenRule"
            ),
            (
                "\"V01\", \"mentee\": \"P01\", \"status\": \"lock\"",
                "\"V01\", \"mentee\": \"P01\", \"status\": \"forbid\"", "forbiddenPair"
            ),
        ] {
            try scratch.write("run.json", text.replacingOccurrences(of: old, with: new))
            let run = try verify(scratch, "run.json")
            #expect(run.exitCode == 65 && run.errors.contains("[\(code)]"), "\(run.errors)")
        }
    }

    @Test("Another file, another format, and no result at all")
    func otherFiles() throws {
        let scratch = try match("s04-tingbjerg")
        let text = try #require(scratch.text("out/run.json"))
        func code(_ result: String) throws -> String {
            try scratch.write("run.json", result)
            let run = try verify(scratch, "run.json")
            #expect(run.exitCode == 65 && run.output.isEmpty)
            return String(run.errors.split(separator: "[").last?.dropLast(2) ?? "")
        }
        #expect(try code("") == "resultSyntax")
        #expect(try code("[]") == "unreadableResult")
        #expect(try code("{}") == "unreadableResult")
        #expect(try code(text.replacing("\"schema\": 1", with: "\"schema\": 2")) == "otherSchema")
        #expect(
            try code(text.replacing("\"objective\": \"participation\"", with: "\"objective\": \"x\"")) == "unknownWord"
        )
        try scratch.write("mentors.csv", try #require(scratch.text("mentors.csv")) + "\n")
        #expect(try code(text) == "otherFile")
        #expect(try matchCLI(["verify", "none.json", "mentors.csv", "mentees.csv"], in: scratch.path).exitCode == 66)
        #expect(try matchCLI(["verify", "out/run.json", "mentors.csv"], in: scratch.path).exitCode == 64)
    }

    @Test("Lists that would give a better proposal: the result of a worse one is not the best")
    func notBest() throws {
        // The same run but for one pair that was forbidden: without the prohibition more can be had.
        let scratch = try ScratchDirectory(copyOf: "programmes/s06-m2u-mentor")
        try scratch.write("pairs.csv", "mentor,mentee,status\nV02,P05,forbid\n")
        let arguments = matchArguments("programmes/s06-m2u-mentor", "--pairs", "pairs.csv", "--output", "out")
        #expect(try matchCLI(arguments, in: scratch.path).exitCode == 0)
        let text = try #require(scratch.text("out/run.json"))
        #expect(try verify(scratch).exitCode == 0)
        try scratch.write("run.json", text.replacing("\"status\": \"forbid\"", with: "\"status\": \"previous\""))
        let run = try verify(scratch, "run.json")
        #expect(run.exitCode == 65)
    }

    /// What says nothing that could be right or wrong, or nothing that the lists decide.
    private static let free: Set<String> = ["tool", "file", "problems", "method", "pairsChecked", "pairs.csv"]

    /// A result with one thing changed, written only when it is tried.
    private struct Tampering {
        let path: String
        let document: () -> Any

        func isFound(by verifier: ResultCheck) throws -> Bool {
            let data = try JSONSerialization.data(withJSONObject: document())
            return !verifier.problems(Array(data)).isEmpty
        }
    }

    /// Every number, text and truth value of a result, each changed by itself.
    private func tampered(_ text: String) throws -> [Tampering] {
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8))
        var results: [Tampering] = []
        func changed(_ value: Any) -> Any? {
            switch value {
            case let number as NSNumber where ["c", "B"].contains(String(cString: number.objCType)):
                return !number.boolValue
            case let number as NSNumber: return NSNumber(value: number.int64Value + 1)
            case let text as String: return text + "x"
            case is NSNull: return "x"
            default: return nil
            }
        }
        func visit(_ value: Any, _ path: String, _ rebuild: @escaping (Any) -> Any) {
            if let object = value as? [String: Any] {
                for (key, member) in object.sorted(by: { $0.key < $1.key }) where !Self.free.contains(key) {
                    visit(member, "\(path).\(key)") { new in rebuild(object.merging([key: new]) { $1 }) }
                    var less = object
                    less[key] = nil
                    results.append(Tampering(path: "\(path) without \(key)") { [less] in rebuild(less) })
                }
            } else if let list = value as? [Any] {
                for (index, element) in list.enumerated() {
                    visit(element, "\(path)[\(index)]") { new in
                        var list = list
                        list[index] = new
                        return rebuild(list)
                    }
                }
                if !list.isEmpty {
                    results.append(Tampering(path: "\(path) cut") { rebuild(Array(list.dropLast())) })
                }
            } else if let new = changed(value) {
                results.append(Tampering(path: path) { rebuild(new) })
            }
        }
        visit(document, "", { $0 })
        return results
    }

    @Test("Whatever is changed in a result is found", arguments: ["s04-tingbjerg", "s11-companion-and-host"])
    func tampering(folder: String) throws {
        let scratch = try match(folder)
        let verifier = ResultCheck(scratch)
        let results = try tampered(try #require(scratch.text("out/run.json"))).filter { !Self.mayChange($0.path) }
        #expect(results.count > 300)
        // Each takes as long as reading both lists: of fields that differ only in where in a list they stand, three are
        // enough.
        let kinds = Dictionary(grouping: results) { $0.path.replacing(/\[\d+\]/, with: "[]") }
        #expect(kinds.count > 50)
        for kind in kinds.values {
            for index in Set([0, kind.count / 2, kind.count - 1]) {
                #expect(try kind[index].isFound(by: verifier), "\(kind[index].path)")
            }
        }
    }

    @Test(
        "Who could be chosen instead, and who would rather have whom, is checked too",
        arguments: [("s10-aaben-raadgivning", ".ties["), ("s09-sonderborg-forlob", ".stability")]
    )
    func insight(folder: String, path: String) throws {
        let scratch = try match(folder)
        let verifier = ResultCheck(scratch)
        // A result need not tell every choice there is.
        let results = try tampered(try #require(scratch.text("out/run.json"))).filter {
            $0.path.hasPrefix(path) && !($0.path.hasPrefix(".ties") && $0.path.hasSuffix("cut"))
        }
        #expect(results.count >= 10)
        for tampering in results {
            #expect(try tampering.isFound(by: verifier), "\(tampering.path)")
        }
    }

    /// Changes that can leave a result as true as it was: prices that still prove it, rules that nothing depends on, and
    /// what a result may be modest about.
    private static func mayChange(_ path: String) -> Bool {
        path.hasPrefix(".duals") || path.hasPrefix(".policy") && !path.hasSuffix(".weight")
            || path.contains(".inputs[2]")
            || path.hasSuffix(".inputs cut") || path.contains(".group") || path.hasSuffix(".steps")
            || path.hasSuffix(".optimal")
    }

    @Test(
        "A proof with other prices proves nothing it should not",
        arguments: ["s02-randers-nordby", "s06-m2u-mentor"]
    )
    func prices(folder: String) throws {
        let scratch = try match(folder)
        let verifier = ResultCheck(scratch)
        let results = try tampered(try #require(scratch.text("out/run.json"))).filter { $0.path.hasPrefix(".duals") }
        #expect(results.count > 100)
        // Each takes as long as reading both lists.
        let tried = results.enumerated().filter { $0.offset.isMultiple(of: 4) }.map(\.element)
        let refused = try tried.count { try $0.isFound(by: verifier) }
        #expect(refused * 2 > tried.count)
    }
}
