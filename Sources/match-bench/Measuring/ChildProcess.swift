import Foundation

/// Programs that the tool calls.
enum ChildProcess {
    /// The first line of what a program says, or `nil` where there is no such program, it fails or says nothing.
    ///
    /// - Parameter part: what the line must contain.
    static func firstLine(_ program: String, _ arguments: [String], containing part: String = "") -> String? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return text.split(separator: "\n").map(String.init).first { part.isEmpty || $0.contains(part) }
    }

    /// Runs a program on this terminal until it ends.
    ///
    /// - Throws: ``BenchError/file(_:)`` where it cannot be started, ``BenchError/child(_:)`` where it fails.
    static func run(_ program: String, _ arguments: [String]) throws(BenchError) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        do { try process.run() } catch { throw .file("\(program) cannot be started") }
        process.waitUntilExit()
        if process.terminationStatus == 127 { throw .file("\(program) is missing") }
        if process.terminationStatus != 0 { throw .child(process.terminationStatus) }
    }
}
