import Foundation
import Testing

/// What is left when the tool is stopped underway.
@Suite("Interrupted runs of the tool", .serialized)
struct InterruptionToolTests {
    private static let files = ["mentors.csv", "pairs.csv", "report.html", "run.json", "unmatched.csv"]
    private let tool = ToolRun.built("match-cli")

    private func arguments(_ fixture: String, output: String, force: Bool = true) -> [String] {
        let folder = Fixtures.path("programmes/\(fixture)")
        let lists = ["match", "\(folder)/mentors.csv", "\(folder)/mentees.csv", "--policy", "\(folder)/policy.json5"]
        return lists + ["--date", Fixtures.date, "--output", output] + (force ? ["--force"] : [])
    }

    /// The files of a whole result.
    private func result(_ fixture: String) throws -> [String: Data] {
        let scratch = ScratchDirectory()
        #expect(try matchCLI(arguments(fixture, output: scratch.file("out"))).exitCode == 0)
        let files = try filesBelow(scratch.file("out"))
        #expect(files.keys.sorted() == Self.files)
        return files
    }

    /// The moments at which a run may be stopped, in microseconds: from the middle of its work to just after its end.
    private func moments(_ arguments: [String]) throws -> ClosedRange<Int> {
        var times: [Int] = []
        for _ in 0..<7 {
            let start = DispatchTime.now().uptimeNanoseconds
            #expect(try matchCLI(arguments).exitCode == 0)
            times.append(Int(DispatchTime.now().uptimeNanoseconds - start) / 1000)
        }
        // Foundation waits for a process in steps, so the shortest is nearest to the truth.
        let usual = try #require(times.min())
        return usual / 2...usual + usual / 5
    }

    private func put(_ files: [String: Data], in folder: String) throws {
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        for (name, data) in files {
            let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
            #expect(
                FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: data, attributes: attributes)
            )
        }
    }

    /// Stops runs that put one result over another, and looks at each file.
    private func stopWhileReplacing(signal: Int32, times: Int, seed: UInt64) throws {
        let (old, new) = (try result("s02-randers-nordby"), try result("s06-m2u-mentor"))
        for name in Self.files { #expect(old[name] != new[name]) }
        let scratch = ScratchDirectory()
        let folder = scratch.file("out")
        let arguments = arguments("s06-m2u-mentor", output: folder)
        var (runs, cutShort, untouched) = (0, 0, 0)
        var within = try moments(arguments)
        // Where the machine has become slower or faster than it was measured to be, other moments are tried.
        repeat {
            cutShort += try withSignalsUnblocked {
                try killAtRandomMoments(
                    tool,
                    arguments,
                    signal: signal,
                    times: times,
                    within: within,
                    seed: seed,
                    prepare: { _ in try put(old, in: folder) },
                    check: { run, ended in
                        let found = try filesBelow(folder)
                        for name in Self.files {
                            #expect(found[name] == old[name] || found[name] == new[name], "run \(run), \(name)")
                        }
                        for name in found.keys {
                            #expect(permissions("\(folder)/\(name)") == 0o600, "run \(run), \(name)")
                        }
                        #expect(permissions(folder) == 0o700)
                        // The run comes last: where it is new, all are.
                        if found["run.json"] == new["run.json"] {
                            for name in Self.files { #expect(found[name] == new[name], "run \(run), \(name)") }
                        }
                        if ended { #expect(found == new, "run \(run)") }
                        if found == old { untouched += 1 }
                        let leftovers = found.keys.filter { !Self.files.contains($0) }
                        if signal == SIGKILL {
                            #expect(leftovers.allSatisfy { $0.hasPrefix(".") && $0.hasSuffix(".tmp") }, "run \(run)")
                        } else {
                            #expect(leftovers.isEmpty, "run \(run)")
                            // A polite end is none in the middle: all or nothing.
                            #expect(found == old || found == new, "run \(run)")
                        }
                    }
                )
            }
            runs += times
            within =
                untouched == runs
                ? within.lowerBound * 3 / 2...within.upperBound * 3 / 2
                : within.lowerBound * 2 / 3...within.upperBound * 2 / 3
        } while (untouched == runs || cutShort <= runs / 10) && runs < 10 * times
        #expect(cutShort > runs / 10, "hardly any run was cut short")
        #expect(untouched < runs, "no run came far enough")
    }

    @Test("A killed run leaves every file whole, old or new", arguments: [20261121] as [UInt64])
    func killed(seed: UInt64) throws {
        try stopWhileReplacing(signal: SIGKILL, times: 200, seed: seed)
    }

    @Test("A run that is asked to end leaves nothing unfinished", arguments: [SIGINT, SIGTERM])
    func asked(signal: Int32) throws {
        try stopWhileReplacing(signal: signal, times: 40, seed: UInt64(signal))
    }

    @Test("A killed first run leaves whole files or none", arguments: [7] as [UInt64])
    func killedFirst(seed: UInt64) throws {
        let new = try result("s06-m2u-mentor")
        let scratch = ScratchDirectory()
        let folder = scratch.file("out")
        try killAtRandomMoments(
            tool,
            arguments("s06-m2u-mentor", output: folder, force: false),
            times: 40,
            within: try moments(arguments("s06-m2u-mentor", output: scratch.file("measured"))),
            seed: seed,
            prepare: { _ in try? FileManager.default.removeItem(atPath: folder) },
            check: { run, ended in
                guard FileManager.default.fileExists(atPath: folder) else { return #expect(!ended) }
                #expect(permissions(folder) == 0o700)
                let found = try filesBelow(folder)
                for (name, data) in found where Self.files.contains(name) {
                    #expect(data == new[name], "run \(run), \(name)")
                }
                for name in found.keys { #expect(permissions("\(folder)/\(name)") == 0o600) }
                if ended { #expect(found == new) }
            }
        )
    }

    @Test("An interrupt while the input does not end is 130", arguments: [SIGINT, SIGTERM, SIGHUP], [false, true])
    func endlessInput(signal: Int32, inheritsBlocked: Bool) throws {
        // Often, since a signal that comes early must not be lost.
        for run in 0..<15 {
            let input = try EndlessInput()
            let process = input.process(tool, ["match", "mentors.csv", "mentees.csv", "--output", "out"])
            if inheritsBlocked { try process.run() } else { try withSignalsUnblocked { try process.run() } }
            try input.awaitReader()
            kill(process.processIdentifier, signal)
            #expect(input.hasEnded(process), "run \(run)")
            #expect(process.terminationReason == .exit)
            #expect(process.terminationStatus == (signal == SIGINT ? 130 : 143))
            #expect(input.scratch.names == ["mentees.csv", "mentors.csv"])
        }
    }

    @Test("A signal that the parent ignores stays ignored", arguments: [("INT", SIGINT), ("HUP", SIGHUP)])
    func ignored(name: String, signal: Int32) throws {
        let input = try EndlessInput()
        let script = "trap '' \(name); exec \"$0\" \"$@\""
        let process = input.process("/bin/sh", ["-c", script, tool, "match", "mentors.csv", "mentees.csv"])
        try withSignalsUnblocked { try process.run() }
        try input.awaitReader()
        kill(process.processIdentifier, signal)
        usleep(100_000)
        #expect(process.isRunning)
        kill(process.processIdentifier, SIGTERM)
        #expect(input.hasEnded(process))
        #expect(process.terminationStatus == 143)
    }

    /// A directory with two lists, of which one never ends.
    private final class EndlessInput {
        /// Nobody opened the list in ten seconds.
        struct NoReader: Error {}

        let scratch = ScratchDirectory()
        private var writer: Int32 = -1

        init() throws {
            guard mkfifo(scratch.file("mentors.csv"), 0o600) == 0 else { throw NoReader() }
            try scratch.write("mentees.csv", "id\nE1\n")
        }

        deinit { if writer >= 0 { close(writer) } }

        /// A process that runs in the directory, not yet started.
        func process(_ program: String, _ arguments: [String]) -> Process {
            let process = Process()
            process.executableURL = URL(filePath: program)
            process.arguments = arguments
            process.currentDirectoryURL = URL(filePath: scratch.path)
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            return process
        }

        /// Waits until the list is opened, and writes its beginning.
        func awaitReader() throws {
            for _ in 0..<50_000 where writer < 0 {
                // A pipe can be opened for writing without waiting only once its reader is there.
                writer = open(scratch.file("mentors.csv"), O_WRONLY | O_NONBLOCK | O_CLOEXEC)
                if writer < 0 { usleep(200) }
            }
            guard writer >= 0, write(writer, "id\nM1\n", 6) == 6 else { throw NoReader() }
        }

        /// Whether the process ends by itself in ten seconds; one that does not is killed.
        func hasEnded(_ process: Process) -> Bool {
            for _ in 0..<10_000 where process.isRunning { usleep(1000) }
            let hasEnded = !process.isRunning
            if !hasEnded { kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
            return hasEnded
        }
    }
}
