import Glibc

/// What libFuzzer calls with every input. The target is named by the environment: `FUZZ_TARGET=csv`.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.test(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let target: Target = {
    let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = Target(rawValue: name) else {
        fatalError("FUZZ_TARGET is one of \(Target.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return target
}()

/// What is fuzzed, each with a corpus, and a dictionary where that helps, of the same name.
enum Target: String, CaseIterable {
    case csv, roster, schedule, sets, json5, policy, pairs, key, verify, npy, asn, matrix, options, text, programme

    /// Tries one input. Whatever the bytes, this returns; what is wrong ends the process.
    func test(_ bytes: [UInt8]) {
        switch self {
        case .csv: testCSV(bytes)
        case .roster: testRoster(bytes)
        case .schedule: testSchedule(bytes)
        case .sets: testSets(bytes)
        case .json5: testJSON5(bytes)
        case .policy: testPolicy(bytes)
        case .pairs: testPairs(bytes)
        case .key: testKey(bytes)
        case .verify: testVerify(bytes)
        case .npy: testMatrix([0x93] + Array("NUMPY".utf8), bytes)
        case .asn: testMatrix([], bytes)
        case .matrix: testMatrix([], bytes)
        case .options: testOptions(bytes)
        case .text: testText(bytes)
        case .programme: testProgramme(bytes)
        }
    }
}

/// Ends the process where something does not hold.
func claim(_ holds: Bool, _ what: @autoclosure () -> String, line: UInt = #line, file: StaticString = #file) {
    if !holds { fatalError("does not hold: \(what())", file: file, line: line) }
}
