import Foundation

/// Starts a program again and again, ends it at a random moment each time, and looks at what it left.
///
/// - Parameters:
///   - signal: what ends it; `SIGKILL` cannot be caught.
///   - within: the moments after the start, in microseconds; choose about the time an undisturbed run takes.
///   - seed: what the moments are drawn from.
///   - prepare: makes the place ready for a run.
///   - check: looks at what is left; gets the number of the run and whether the program ended before it was killed.
/// - Returns: how many runs were cut short. A test should require most of them to be.
@discardableResult
func killAtRandomMoments(
    _ program: String,
    _ arguments: [String],
    environment: [String: String] = [:],
    directory: String? = nil,
    signal: Int32 = SIGKILL,
    times: Int = 200,
    within: ClosedRange<Int>,
    seed: UInt64,
    prepare: (Int) throws -> Void,
    check: (_ run: Int, _ ended: Bool) throws -> Void
) throws -> Int {
    var state = seed
    var cutShort = 0
    for run in 0..<times {
        try prepare(run)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ToolRun.environment.merging(environment) { $1 }
        if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var draw = state
        draw = (draw ^ (draw >> 30)) &* 0xBF58_476D_1CE4_E5B9
        draw = (draw ^ (draw >> 27)) &* 0x94D0_49BB_1331_11EB
        draw ^= draw >> 31
        usleep(UInt32(within.lowerBound + Int(draw % UInt64(within.count))))
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        let ended = process.terminationReason == .exit && process.terminationStatus == 0
        if !ended { cutShort += 1 }
        try check(run, ended)
    }
    return cutShort
}
