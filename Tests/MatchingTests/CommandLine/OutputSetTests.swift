import Foundation
import Testing

@testable import match_cli

@Suite("Writing files")
struct OutputSetTests {
    private let scratch = ScratchDirectory()

    private func permissions(_ path: String) throws -> UInt32 {
        try Platform.status(at: path).permissions
    }

    private func set(_ directory: String, replaces: Bool = false, inputs: Set<FileIdentity> = []) -> OutputSet {
        OutputSet(directory: directory, replaces: replaces, inputs: inputs)
    }

    private func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }

    @Test("Files and directories are for their owner alone")
    func modes() throws {
        let directory = scratch.file("deep/er/out")
        try set(directory).write([("a.csv", Array("one".utf8)), ("b.json", [])])
        #expect(scratch.text("deep/er/out/a.csv") == "one")
        #expect(scratch.text("deep/er/out/b.json") == "")
        #expect(try permissions(directory + "/a.csv") == 0o600)
        for path in ["deep", "deep/er", "deep/er/out"] { #expect(try permissions(scratch.file(path)) == 0o700) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory).sorted() == ["a.csv", "b.json"])
    }

    @Test("Large contents arrive whole")
    func large() throws {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try set(scratch.path).write([("big", bytes)])
        #expect(FileManager.default.contents(atPath: scratch.file("big")) == Data(bytes))
    }

    @Test("An existing file stops the whole set before anything is written")
    func exists() throws {
        try scratch.write("b.csv", "old")
        let error = #expect(throws: FileError.self) {
            try set(scratch.path).write([("a.csv", [1]), ("b.csv", [2])])
        }
        #expect(error == FileError(.exists, path: scratch.file("b.csv"), purpose: .create))
        #expect(error?.exitCode == .cannotCreate)
        #expect(scratch.names == ["b.csv"])
        #expect(scratch.text("b.csv") == "old")
    }

    @Test("With leave to replace, the old file goes and the new one is private")
    func replaces() throws {
        let path = try scratch.write("b.csv", "old")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        try set(scratch.path, replaces: true).write([("b.csv", Array("new".utf8))])
        #expect(scratch.text("b.csv") == "new")
        #expect(try permissions(path) == 0o600)
        #expect(scratch.names == ["b.csv"])
    }

    @Test("An input is never replaced, whatever path leads to it", arguments: ["same", "hard", "symbolic"])
    func inputs(kind: String) throws {
        let path = try scratch.write("list.csv", "people")
        var files = InputFiles()
        _ = try files.read(path)
        let name = kind == "same" ? "list.csv" : "out.csv"
        if kind == "hard" { try FileManager.default.linkItem(atPath: path, toPath: scratch.file(name)) }
        if kind == "symbolic" { try link(scratch.file(name), to: "list.csv") }
        let before = scratch.names
        let error = #expect(throws: FileError.self) {
            try set(scratch.path, replaces: true, inputs: files.identities).write([("new", [1]), (name, [2])])
        }
        #expect(error == FileError(.isInput, path: scratch.file(name), purpose: .create))
        #expect(error?.exitCode == .cannotCreate)
        #expect(scratch.names == before)
        #expect(scratch.text("list.csv") == "people")
    }

    @Test("A link to some other file, or to nothing, is replaced itself; what it leads to is not")
    func links() throws {
        try scratch.write("other", "kept")
        for target in ["other", "nowhere"] {
            try? FileManager.default.removeItem(atPath: scratch.file("out"))
            try link(scratch.file("out"), to: target)
            #expect(throws: FileError(.exists, path: scratch.file("out"), purpose: .create)) {
                try set(scratch.path).write([("out", [1])])
            }
            try set(scratch.path, replaces: true).write([("out", Array("new".utf8))])
            #expect(scratch.text("out") == "new")
            #expect(scratch.text("other") == "kept")
            #expect(scratch.text("nowhere") == nil)
        }
    }

    @Test("A directory is not replaced, and a file is not a directory")
    func directories() throws {
        try FileManager.default.createDirectory(atPath: scratch.file("sub"), withIntermediateDirectories: false)
        #expect(throws: FileError(.isDirectory, path: scratch.file("sub"), purpose: .create)) {
            try set(scratch.path, replaces: true).write([("a", []), ("sub", [])])
        }
        let file = try scratch.write("file", "")
        #expect(throws: FileError(.notADirectory, path: file, purpose: .create)) {
            try set(file).write([("a", [])])
        }
        let below = #expect(throws: FileError.self) { try set(file + "/below").write([("a", [])]) }
        #expect(below?.exitCode == .cannotCreate)
        #expect(scratch.names == ["file", "sub"])
    }

    @Test("A check leaves no trace")
    func check() throws {
        try set(scratch.file("new")).check(["a", "b"])
        #expect(scratch.names == [])
    }

    @Test("A failure underway leaves nothing: no unfinished file, no directory, no half set")
    func failure() throws {
        // A name that is allowed itself, but not with what an unfinished file adds to it.
        let long = String(repeating: "n", count: 250)
        let error = #expect(throws: FileError.self) {
            try set(scratch.file("made/for")).write([("a", [1]), (long, [2])])
        }
        #expect(error?.exitCode == .cannotCreate)
        #expect(scratch.names == [])
        #expect(throws: FileError.self) { try set(scratch.path).write([("a", [1]), (long, [2])]) }
        #expect(scratch.names == [])
    }

    @Test("A single file needs its directory")
    func single() throws {
        try OutputSet.write(Array("x".utf8), to: scratch.file("one"), replaces: false, inputs: [])
        #expect(scratch.text("one") == "x")
        #expect(throws: FileError(.exists, path: scratch.file("one"), purpose: .create)) {
            try OutputSet.check(scratch.file("one"), replaces: false, inputs: [])
        }
        #expect(throws: FileError(.missing, path: scratch.file("no"), purpose: .create)) {
            try OutputSet.write([], to: scratch.file("no/one"), replaces: false, inputs: [])
        }
        #expect(throws: FileError.self) {
            try OutputSet.write([], to: scratch.path + "/", replaces: true, inputs: [])
        }
    }
}
