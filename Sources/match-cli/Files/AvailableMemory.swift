/// How much memory this process can still have: the least of what every limit leaves.
///
/// - The limits of the process itself (`ulimit -v`, `ulimit -d`).
/// - The limits of its group, such as a container's, in both versions of Linux's control groups. Pages of files count as
///   free, since the system drops them where it needs to.
/// - What the computer has: on Linux what it calls available and what it can swap out, elsewhere all that is built in.
enum AvailableMemory {
    /// Below this many bytes only the limits of the process are asked: every computer has them.
    static let usual = 64 << 20

    /// How many bytes there are; the highest integer where nothing limits them.
    ///
    /// - Parameter needed: how many are wanted.
    static func bytes(toHave needed: Int) -> Int {
        var found = [Platform.bytesWithinLimits]
        if needed > usual {
            found.append(Platform.physicalMemory)
            found.append(Platform.smallFile("/proc/meminfo").flatMap(ofComputer))
            for group in groups(Platform.smallFile("/proc/self/cgroup") ?? "") { found.append(group.bytes) }
        }
        return found.compactMap { $0 }.min() ?? .max
    }

    /// What `/proc/meminfo` says can still be had, swapping included.
    static func ofComputer(_ text: String) -> Int? {
        let values = values(text, separator: ":")
        guard let available = values["MemAvailable"] else { return nil }
        // In units of 1024 bytes.
        return (available + (values["SwapFree"] ?? 0)) * 1024
    }

    /// A control group: where its files are, and what they are called.
    struct Group: Hashable {
        let directory: String
        let isFirstVersion: Bool

        /// What the group's limit leaves, in bytes; `nil` where it has none.
        var bytes: Int? {
            let names =
                isFirstVersion
                ? ["memory.limit_in_bytes", "memory.usage_in_bytes"] : ["memory.max", "memory.current"]
            let texts = (names + ["memory.stat"]).map { Platform.smallFile("\(directory)/\($0)") ?? "" }
            return AvailableMemory.ofGroup(limit: texts[0], used: texts[1], statistics: texts[2])
        }
    }

    /// The groups that a process is in, with all that these are in, by the text of its `cgroup` file.
    static func groups(_ text: String) -> [Group] {
        var groups: [Group] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            let isFirstVersion = parts[1].split(separator: ",").contains("memory")
            guard isFirstVersion || parts[1].isEmpty else { continue }
            let root = isFirstVersion ? "/sys/fs/cgroup/memory" : "/sys/fs/cgroup"
            var path = parts[2][...]
            // Inside a container its own group may be the root, whatever it is called outside.
            while true {
                while path.hasSuffix("/") { path.removeLast() }
                groups.append(Group(directory: root + path, isFirstVersion: isFirstVersion))
                guard let slash = path.lastIndex(of: "/") else { break }
                path = path[..<slash]
            }
        }
        return groups
    }

    /// What a group's files say can still be had.
    static func ofGroup(limit: String, used: String, statistics: String) -> Int? {
        // The word `max`, or a number past all memory, is no limit.
        guard let limit = number(limit), limit < 1 << 60, let used = number(used) else { return nil }
        let values = values(statistics, separator: " ")
        let files = ["inactive_file", "active_file"].reduce(0) { sum, name in
            sum + (values["total_\(name)"] ?? values[name] ?? 0)
        }
        return max(0, limit - max(0, used - files))
    }

    private static func number(_ text: String) -> Int? {
        Int(text.filter { !$0.isWhitespace })
    }

    /// Lines of a name and a number.
    private static func values(_ text: String, separator: Character) -> [Substring: Int] {
        var values: [Substring: Int] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: separator, maxSplits: 1)
            guard parts.count == 2, let number = parts[1].split(separator: " ").first.flatMap({ Int($0) }) else {
                continue
            }
            values[parts[0]] = number
        }
        return values
    }
}
