import Foundation

/// How often tests try what they try, and a log of it.
///
/// `swift test` tries enough to catch a mistake within minutes. `scripts/evidence` asks for more, by the environment, and
/// collects what was tried.
enum Trials {
    /// How many times as much as usual is tried: `MATCHING_TRIALS`, 1 where it is not set.
    static let factor = ProcessInfo.processInfo.environment["MATCHING_TRIALS"].flatMap { Int($0) } ?? 1

    /// The seeds of a test that usually tries some.
    static func seeds(_ usual: Int) -> Range<UInt64> { 0..<UInt64(usual * factor) }

    /// Writes a line about what was tried, where a log is asked for (`MATCHING_TRIAL_LOG`).
    ///
    /// - Parameters:
    ///   - claim: what the test claims; lines with the same claim are added up.
    ///   - trials: how often it was tried.
    ///   - differences: how often it did not hold.
    static func note(_ claim: String, trials: Int, differences: Int = 0) {
        guard let path = ProcessInfo.processInfo.environment["MATCHING_TRIAL_LOG"] else { return }
        let line = "{\"claim\": \"\(claim)\", \"trials\": \(trials), \"differences\": \(differences)}\n"
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        guard file >= 0 else { return }
        // One write a line, so that tests that run at the same time do not mix theirs.
        _ = line.utf8.withContiguousStorageIfAvailable { write(file, $0.baseAddress, $0.count) }
        close(file)
    }
}
