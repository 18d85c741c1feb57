import Foundation

/// Records as JSON files.
enum RecordFile {
    /// The folder of the records that are kept, in the package's own.
    static let folder = "Records"

    static func encode(_ record: Record) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing in a record can fail to be encoded: its numbers are finite.
        return ((try? encoder.encode(record)) ?? Data()) + Data("\n".utf8)
    }

    static func read(_ path: String) throws(BenchError) -> Record {
        guard let data = FileManager.default.contents(atPath: path) else { throw .file("\(path) cannot be read") }
        guard let record = try? JSONDecoder().decode(Record.self, from: data), record.schema == 1 else {
            throw .badData("\(path) is no record of match-bench")
        }
        return record
    }

    static func write(_ record: Record, to path: String) throws(BenchError) {
        try write(encode(record), to: path)
    }

    /// Writes a file, replacing an older one.
    static func write(_ data: Data, to path: String) throws(BenchError) {
        do {
            try data.write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .file("\(path) cannot be written")
        }
    }

    /// Keeps a record among the dated ones of the package in the working directory.
    ///
    /// - Returns: the path, such as `Records/2026-11-21-suite.json`; a number is added where the name is taken.
    static func keep(_ record: Record, called name: String) throws(BenchError) -> String {
        guard FileManager.default.fileExists(atPath: "Package.swift") else {
            throw .file("--record keeps records beside Package.swift: run it there")
        }
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var path = "\(folder)/\(record.date.prefix(10))-\(name).json"
        var number = 2
        while FileManager.default.fileExists(atPath: path) {
            path = "\(folder)/\(record.date.prefix(10))-\(name)-\(number).json"
            number += 1
        }
        try write(record, to: path)
        return path
    }
}
