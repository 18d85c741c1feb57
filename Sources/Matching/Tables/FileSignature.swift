/// Recognises files of other formats that carry a CSV name.
enum FileSignature {
    /// How far into a file, and back from its end, the names inside a ZIP archive are looked for.
    private static let reach = 1 << 12

    /// The format that a file's bytes give away, or `nil` where it may be text.
    static func format(of bytes: Span<UInt8>) -> TableProblem.FileFormat? {
        if bytes.begins(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.begins(with: [0x50, 0x4B, 0x05, 0x06]) {
            return archiveFormat(of: bytes)
        }
        if bytes.begins(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .xls }
        if bytes.begins(with: [0x1F, 0x8B]) { return .gzip }
        let pdf = Array("%PDF-".utf8)
        return bytes.begins(with: pdf) || bytes.begins(with: [0xEF, 0xBB, 0xBF] + pdf) ? .pdf : nil
    }

    /// What a ZIP archive holds: local headers stand at its beginning, the directory of all names at its end.
    private static func archiveFormat(of bytes: Span<UInt8>) -> TableProblem.FileFormat {
        let head = bytes.extracting(first: reach)
        let tail = bytes.extracting(last: reach)
        func holds(_ name: StaticString) -> Bool {
            let name = Array(name.description.utf8)
            return head.contains(name) || tail.contains(name)
        }
        if holds("mimetypeapplication/vnd.oasis") { return .ods }
        if holds("xl/") { return .xlsx }
        if holds("word/") || holds("ppt/") { return .zip }
        return holds("[Content_Types].xml") ? .xlsx : .zip
    }
}

extension Span<UInt8> {
    /// Whether the bytes from `index` on begin with `prefix`.
    func begins(with prefix: [UInt8], at index: Int = 0) -> Bool {
        guard index >= 0, index + prefix.count <= count else { return false }
        for offset in prefix.indices where self[index + offset] != prefix[offset] { return false }
        return true
    }

    /// Whether `part`, which must not be empty, stands anywhere in the bytes.
    func contains(_ part: [UInt8]) -> Bool {
        var index = 0
        while index + part.count <= count {
            if self[index] == part[0], begins(with: part, at: index) { return true }
            index += 1
        }
        return false
    }
}
