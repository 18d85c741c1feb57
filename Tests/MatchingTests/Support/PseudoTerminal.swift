import Foundation

/// A terminal that is no device, so that a tool can be seen as a person sees it.
final class PseudoTerminal {
    /// The terminal could not be made.
    struct Failure: Error {}

    private let ours: Int32
    private let theirs: Int32

    /// A terminal of a width in columns.
    init(columns: UInt16) throws {
        (ours, theirs) = try Self.open()
        guard theirs >= 0 else { throw Failure() }
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(theirs, UInt(TIOCSWINSZ), &size) == 0 else { throw Failure() }
    }

    /// Both ends of a new terminal.
    private static func open() throws -> (ours: Int32, theirs: Int32) {
        #if os(Linux)
            // Swift's Glibc does not offer posix_openpt and its company, so this asks the kernel as they do.
            let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
            let ours = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
            var (isLocked, place) = (Int32(0), UInt32(0))
            guard ours >= 0, ioctl(ours, unlock, &isLocked) == 0, ioctl(ours, number, &place) == 0 else {
                throw Failure()
            }
            return (ours, Glibc.open("/dev/pts/\(place)", O_RDWR | O_NOCTTY | O_CLOEXEC))
        #else
            let ours = posix_openpt(O_RDWR | O_NOCTTY)
            guard ours >= 0, grantpt(ours) == 0, unlockpt(ours) == 0, let name = ptsname(ours) else { throw Failure() }
            return (ours, Darwin.open(name, O_RDWR | O_NOCTTY | O_CLOEXEC))
        #endif
    }

    deinit {
        close(theirs)
        close(ours)
    }

    /// Runs a program with its output on the terminal.
    ///
    /// - Parameter withErrors: whether standard error is on the terminal as well; else it is thrown away.
    /// - Returns: how it ended, and the lines that a person sees, escape sequences included.
    func run(
        _ program: String,
        _ arguments: [String],
        environment: [String: String],
        directory: String? = nil,
        withErrors: Bool = false
    ) throws -> (exitCode: Int32, lines: [String]) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ToolRun.environment.merging(environment) { $1 }
        if let directory { process.currentDirectoryURL = URL(filePath: directory) }
        let terminal = FileHandle(fileDescriptor: theirs, closeOnDealloc: false)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = terminal
        process.standardError = withErrors ? terminal : FileHandle.nullDevice
        try process.run()
        // Read while it runs: a terminal holds no more than a few thousand bytes.
        var bytes: [UInt8] = []
        var hasEnded = false
        while true {
            var ready = pollfd(fd: ours, events: Int16(POLLIN), revents: 0)
            if poll(&ready, 1, hasEnded ? 0 : 5) > 0, ready.revents & Int16(POLLIN) != 0 {
                var chunk = [UInt8](repeating: 0, count: 1 << 14)
                let count = read(ours, &chunk, chunk.count)
                if count > 0 { bytes += chunk[..<count] }
            } else if hasEnded {
                break
            } else {
                // Once more around after the end: what was written last may have come since.
                hasEnded = !process.isRunning
            }
        }
        process.waitUntilExit()
        let text = String(decoding: bytes.filter { $0 != 13 }, as: UTF8.self)
        return (
            process.terminationStatus, text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        )
    }
}
