import Foundation
import Testing

/// What a crash shows of the people in memory: nothing.
@Suite("Crashes of the tool")
struct CrashToolTests {
    #if os(Linux)
        /// Waits until what was written to a pipe has been read; `false` where it does not in ten seconds.
        private func awaitReading(_ input: FileHandle) -> Bool {
            for _ in 0..<2000 {
                usleep(5000)
                var waiting: Int32 = 0
                if ioctl(input.fileDescriptor, UInt(FIONREAD), &waiting) == 0, waiting == 0 { return true }
            }
            return false
        }

        @Test(
            "It ends by its signal, says nothing and leaves no core",
            arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP, SIGQUIT]
        )
        func crash(signal: Int32) throws {
            let scratch = ScratchDirectory()
            let rows = (0..<500).map { "M\($0),Kanarie-Zyx\($0),40\n" }.joined()
            try scratch.write("mentors.csv", "id,name,age\n" + rows)
            let (input, errors, output) = (Pipe(), Pipe(), Pipe())
            let process = Process()
            process.executableURL = URL(filePath: ToolRun.built("match-cli"))
            process.arguments = ["match", "mentors.csv", "-", "--output", "out"]
            // The runtime's own report of a crash, asked for as loudly as can be.
            process.environment = ToolRun.instruments.merging(
                ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"]
            ) { $1 }
            process.currentDirectoryURL = URL(filePath: scratch.path)
            (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
            try withSignalsUnblocked { try process.run() }
            input.fileHandleForWriting.write(Data("id,name,age\nE1,Kanarie-Zyx,17\n".utf8))
            #expect(awaitReading(input.fileHandleForWriting))
            let folder = "/proc/\(process.processIdentifier)"
            let limits = try String(contentsOfFile: "\(folder)/limits", encoding: .utf8)
            #expect(limits.contains(#/Max core file size +0 +0 /#))
            // Where the kernel can make no cores, there is nothing to say what is in one.
            if let filter = try? String(contentsOfFile: "\(folder)/coredump_filter", encoding: .utf8) {
                #expect(Int(filter.trimmingCharacters(in: .whitespacesAndNewlines), radix: 16) == 0)
            }
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
            #expect(try (errors.fileHandleForReading.readToEnd() ?? Data()).isEmpty)
            #expect(try (output.fileHandleForReading.readToEnd() ?? Data()).isEmpty)
            #expect(scratch.names == ["mentors.csv"])
        }
    #endif
}
