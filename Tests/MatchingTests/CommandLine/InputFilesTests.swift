import Foundation
import Testing

@testable import match_cli

@Suite("Reading files and writing standard output")
struct InputFilesTests {
    private let scratch = ScratchDirectory()

    private func error(_ path: String, limit: Int = InputFiles.sizeLimit) -> FileError? {
        #expect(throws: FileError.self) {
            var files = InputFiles()
            _ = try files.read(path, limit: limit)
        }
    }

    @Test("Whole files, whatever their size", arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_000])
    func sizes(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let path = scratch.file("data")
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        var files = InputFiles()
        #expect(try files.read(path).bytes == bytes)
        #expect(files.identities.count == 1)
        if count > 0 {
            #expect(error(path, limit: count - 1)?.kind == .tooLarge(limit: count - 1))
            #expect(try files.read(path, limit: count).bytes.count == count)
        }
    }

    @Test("What cannot be read says why, with its exit code")
    func failures() throws {
        #expect(error(scratch.file("none")) == FileError(.missing, path: scratch.file("none"), purpose: .read))
        #expect(error(scratch.file("none"))?.exitCode == .inputMissing)
        #expect(error(scratch.path)?.kind == .isDirectory)
        #expect(error(scratch.path)?.exitCode == .inputMissing)
        let file = try scratch.write("file", "")
        #expect(error(file + "/below")?.kind == .notADirectory)
        #expect(error("/dev/zero", limit: 100_000)?.kind == .tooLarge(limit: 100_000))
        #expect(error("/dev/zero", limit: 10)?.exitCode == .badData)
        if getuid() != 0 {
            chmod(file, 0)
            #expect(error(file)?.kind == .permission)
            #expect(error(file)?.exitCode == .inputMissing)
        }
    }

    @Test("A named pipe is read to its end")
    func pipe() throws {
        let path = scratch.file("pipe")
        #expect(mkfifo(path, 0o600) == 0)
        let writer = Process()
        writer.executableURL = URL(fileURLWithPath: "/bin/sh")
        writer.arguments = ["-c", "exec > \"$1\"; printf one; sleep 0.05; printf two", "sh", path]
        try writer.run()
        var files = InputFiles()
        #expect(try files.read(path).bytes == Array("onetwo".utf8))
        writer.waitUntilExit()
    }

    @Test("Files that are there")
    func exists() throws {
        #expect(InputFiles.exists(try scratch.write("policy.json5", "")))
        #expect(!InputFiles.exists(scratch.file("none")))
        #expect(!InputFiles.exists(scratch.path))
    }

    @Test("A full disk is noticed")
    func fullDisk() throws {
        let descriptor = open("/dev/full", O_WRONLY)
        defer { close(descriptor) }
        let error = #expect(throws: FileError.self) {
            var output = StandardOutput(descriptor: descriptor)
            try output.write("text")
            try output.flush()
        }
        #expect(error?.kind == .noSpace)
        #expect(error?.exitCode == .inputOutput)
    }

    @Test("A closed pipe is a quiet end")
    func closedPipe() throws {
        Platform.ignoreWriteSignals()
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let error = #expect(throws: FileError.self) {
            var output = StandardOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor)
            for line in 0..<100_000 { try output.writeLine("line \(line)") }
            try output.flush()
        }
        #expect(error?.kind == .closedPipe)
        #expect(error?.exitCode == .done)
    }

    @Test("What is written arrives in order")
    func order() throws {
        let path = try scratch.write("out", "")
        let descriptor = open(path, O_WRONLY)
        defer { close(descriptor) }
        var output = StandardOutput(descriptor: descriptor)
        var expected = ""
        for number in 0..<20_000 {
            try output.writeLine("\(number)")
            expected += "\(number)\n"
        }
        let block = String(repeating: "b", count: 200_000)
        try output.write(Array(block.utf8))
        try output.write(Array("end".utf8))
        try output.write("!")
        try output.flush()
        #expect(scratch.text("out") == expected + block + "end!")
    }
}
