/// One file as it was read.
struct InputFile: Sendable {
    /// The path as it was given; `-` for standard input.
    let path: String
    /// All it holds.
    let bytes: [UInt8]
}

/// Reads input files, and remembers which they were so that no output replaces one.
struct InputFiles: Sendable {
    /// The most bytes a file may hold: 2 GiB.
    static let sizeLimit = 1 << 31
    /// The most bytes that are read from a device: 64 MiB. Some never end, and nobody keeps a list on one.
    static let deviceLimit = 1 << 26

    /// The files read so far.
    private(set) var identities: Set<FileIdentity> = []
    /// What they hold, by the path as it was given, so that a message can show the place it is about.
    private(set) var contents: [String: [UInt8]] = [:]
    private var hasReadStandardInput = false

    /// Nothing read yet.
    init() {}

    /// Reads a whole file, pipe or device; `-` is standard input, which can be read once.
    ///
    /// - Throws: ``FileError`` with the purpose `read`.
    mutating func read(_ path: String, limit: Int = sizeLimit) throws(FileError) -> InputFile {
        let isStandardInput = path == "-"
        if isStandardInput {
            if hasReadStandardInput { throw FileError(.standardInputTaken, path: path, purpose: .read) }
            hasReadStandardInput = true
        }
        let descriptor = try FileError.about(path, .read) { () throws(SystemError) in
            isStandardInput ? 0 : try Platform.openForReading(path)
        }
        defer { if !isStandardInput { Platform.close(descriptor) } }
        let status = try FileError.about(path, .read) { () throws(SystemError) in
            try Platform.status(of: descriptor)
        }
        if status.isDirectory { throw FileError(.isDirectory, path: path, purpose: .read) }
        let size = status.isRegular ? status.size : 0
        let limit = status.isDevice ? min(limit, Self.deviceLimit) : limit
        if size > limit { throw FileError(.tooLarge(limit: limit), path: path, purpose: .read) }
        let available = AvailableMemory.bytes(toHave: size)
        if size > available {
            throw FileError(.tooLargeForMemory(needed: size, available: available), path: path, purpose: .read)
        }
        let bytes = try FileError.about(path, .read) { () throws(SystemError) in
            try Platform.readAll(descriptor, sizeHint: size, limit: limit)
        }
        guard let bytes else { throw FileError(.tooLarge(limit: limit), path: path, purpose: .read) }
        identities.insert(status.identity)
        contents[path] = bytes
        return InputFile(path: path, bytes: bytes)
    }

    /// Whether there is a file of that name, such as a `policy.json5` that is read only where there is one.
    static func exists(_ path: String) -> Bool {
        (try? Platform.status(at: path))?.isDirectory == false
    }
}
