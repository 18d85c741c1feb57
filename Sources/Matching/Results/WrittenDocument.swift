/// Which files were written, as JSON, for programs. The format is versioned by ``Release/schema``.
public enum WrittenDocument {
    /// The JSON text: `{ "schema": 1, "directory": …, "files": [ … ] }`.
    ///
    /// - Parameters:
    ///   - directory: the folder as it was named.
    ///   - files: the files, in the order in which they were written.
    public static func json(directory: String, files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("schema", Release.schema)
            json.member("directory", directory)
            json.array("files") { json in
                for file in files {
                    json.object(inline: true) { json in
                        json.member("name", file.name)
                        json.member("bytes", file.bytes.count)
                        json.member("sha256", SHA256.hexDigest(file.bytes))
                    }
                }
            }
        }
        return json.finish()
    }
}
