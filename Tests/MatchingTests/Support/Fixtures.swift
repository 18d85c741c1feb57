import Foundation

/// The files under `fixtures/`, which tests read and never change.
enum Fixtures {
    /// The folder itself.
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../fixtures").standardizedFileURL

    /// The day on which every test of the tools matches; the dates in the fixtures are meant for it.
    static let date = "2026-11-21"

    /// The folders in a folder, in order.
    static func folders(_ name: String) -> [String] {
        let entries = try? FileManager.default.contentsOfDirectory(atPath: path(name))
        return (entries ?? []).filter { !$0.contains(".") }.sorted()
    }

    /// The absolute path of a file or folder.
    static func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }

    /// The bytes of a file.
    static func data(_ name: String) throws -> Data { try Data(contentsOf: root.appending(path: name)) }
}

/// Every file below a folder, by its path from there.
func filesBelow(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        var isFolder: ObjCBool = false
        let path = "\(folder)/\(name)"
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
            continue
        }
        files[name] = try Data(contentsOf: URL(filePath: path))
    }
    return files
}

/// The permissions of a file alone, such as `0o600`.
func permissions(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.posixPermissions] as? Int ?? -1) & 0o777
}

extension ScratchDirectory {
    /// A directory that holds a copy of every file of a folder of fixtures.
    convenience init(copyOf folder: String) throws {
        self.init()
        for (name, data) in try filesBelow(Fixtures.path(folder)) {
            try data.write(to: URL(filePath: file(name)))
        }
    }
}
