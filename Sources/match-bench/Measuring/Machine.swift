import Foundation

/// Where and with what something was measured.
struct Machine: Codable, Hashable, Sendable {
    /// The processor's name, as it calls itself.
    var processor: String
    var cores: Int
    var memoryGiB: Int
    var system: String
    /// What `swift --version` says here. The tool was most likely built with it; it cannot know.
    var compiler: String
    /// The commit in the working directory, with `-changed` where files differ from it; empty outside a repository.
    var commit: String

    /// The machine that this runs on.
    static func current() -> Machine {
        let information = ProcessInfo.processInfo
        return Machine(
            processor: processor(),
            cores: information.processorCount,
            memoryGiB: Int((Double(information.physicalMemory) / 1_073_741_824).rounded()),
            system: information.operatingSystemVersionString,
            compiler: ChildProcess.firstLine("swift", ["--version"], containing: "Swift version") ?? "unknown",
            commit: commit()
        )
    }

    private static func processor() -> String {
        if let name = ChildProcess.firstLine("sysctl", ["-n", "machdep.cpu.brand_string"]) { return name }
        let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
        return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown"
    }

    private static func commit() -> String {
        guard let commit = ChildProcess.firstLine("git", ["rev-parse", "--short=12", "HEAD"]) else { return "" }
        let changes = ChildProcess.firstLine("git", ["status", "--porcelain", "--untracked-files=no"])
        return commit + (changes == nil ? "" : "-changed")
    }
}
