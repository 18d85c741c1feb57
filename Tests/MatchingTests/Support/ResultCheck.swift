import Foundation

@testable import Matching

/// Checks results against the lists in a directory, without starting the tool for each.
struct ResultCheck {
    private let verifier: ResultVerifier

    init(_ scratch: ScratchDirectory) {
        func bytes(_ name: String) -> [UInt8] {
            Array(FileManager.default.contents(atPath: scratch.file(name)) ?? Data())
        }
        verifier = ResultVerifier(mentors: bytes("mentors.csv"), mentees: bytes("mentees.csv"))
    }

    /// What is wrong with a result.
    func problems(_ result: [UInt8]) -> [Problem] { verifier.verify(result, file: "run.json").problems }
}
