/// Writes files into a directory: all of them whole, or none.
///
/// Every name is checked before the first byte is written. Every file is written under another name, forced to the
/// disk, and only then named, in the order given; so the last name stands for the whole set.
struct OutputSet: Sendable {
    /// The directory, made for its owner alone where it does not exist.
    let directory: String
    private let makesDirectory: Bool
    private let replaces: Bool
    private let inputs: Set<FileIdentity>

    /// Files in a directory.
    ///
    /// - Parameters:
    ///   - replaces: whether a file that exists may be replaced.
    ///   - inputs: files that are never replaced, by whatever path they are reached.
    init(directory: String, replaces: Bool, inputs: Set<FileIdentity>) {
        self.init(directory: directory, makesDirectory: true, replaces: replaces, inputs: inputs)
    }

    private init(directory: String, makesDirectory: Bool, replaces: Bool, inputs: Set<FileIdentity>) {
        self.directory = directory.isEmpty ? "." : directory
        self.makesDirectory = makesDirectory
        self.replaces = replaces
        self.inputs = inputs
    }

    /// Writes one file, in a directory that exists.
    static func write(
        _ bytes: [UInt8],
        to path: String,
        replaces: Bool,
        inputs: Set<FileIdentity>
    ) throws(FileError) {
        let (set, name) = try single(path, replaces: replaces, inputs: inputs)
        try set.write([(name, bytes)])
    }

    /// Checks that one file can be written, in a directory that exists.
    static func check(_ path: String, replaces: Bool, inputs: Set<FileIdentity>) throws(FileError) {
        let (set, name) = try single(path, replaces: replaces, inputs: inputs)
        try set.check([name])
    }

    private static func single(
        _ path: String,
        replaces: Bool,
        inputs: Set<FileIdentity>
    ) throws(FileError) -> (set: OutputSet, name: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        guard !name.isEmpty else { throw FileError(.isDirectory, path: path, purpose: .create) }
        let directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        return (OutputSet(directory: directory, makesDirectory: false, replaces: replaces, inputs: inputs), name)
    }

    // MARK: Checking

    /// Checks that every file can be written, without a trace on the disk. Call it before long work.
    ///
    /// - Throws: ``FileError`` with the purpose `create`.
    func check(_ names: [String]) throws(FileError) {
        guard let status = try status(directory, followingLinks: true) else {
            // A directory that will be made holds no names yet.
            if makesDirectory { return }
            throw FileError(.missing, path: directory, purpose: .create)
        }
        guard status.isDirectory else { throw FileError(.notADirectory, path: directory, purpose: .create) }
        for name in names { try checkTarget(path(name)) }
        try FileError.about(directory, .create) { () throws(SystemError) in
            try Platform.requireWritable(directory: directory)
        }
    }

    private func checkTarget(_ path: String) throws(FileError) {
        // The link itself is what would be replaced, but what it leads to is what the user would miss.
        guard let link = try status(path, followingLinks: false) else { return }
        let target = try? status(path, followingLinks: true)
        for identity in [link.identity, target?.identity] {
            if let identity, inputs.contains(identity) { throw FileError(.isInput, path: path, purpose: .create) }
        }
        if link.isDirectory || target?.isDirectory == true {
            throw FileError(.isDirectory, path: path, purpose: .create)
        }
        // A device that became a file would be missed by every program there is.
        if let target, !target.isRegular { throw FileError(.notAFile, path: path, purpose: .create) }
        if !replaces { throw FileError(.exists, path: path, purpose: .create) }
    }

    private func status(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus? {
        do throws(SystemError) {
            return try Platform.status(at: path, followingLinks: followingLinks)
        } catch {
            if error.kind == .missing { return nil }
            throw FileError(error, path: path, purpose: .create)
        }
    }

    private func path(_ name: String) -> String {
        directory == "." ? name : directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
    }

    // MARK: Writing

    /// Writes the files, in that order. After a failure no unfinished file is left, nor a directory made for nothing.
    ///
    /// - Precondition: the names differ and are plain file names.
    /// - Throws: ``FileError`` with the purpose `create` for what a check finds, else `write`.
    func write(_ files: [(name: String, bytes: [UInt8])]) throws(FileError) {
        precondition(Set(files.map(\.name)).count == files.count, "the names of a set differ")
        precondition(!files.contains { $0.name.isEmpty || $0.name.utf8.contains(UInt8(ascii: "/")) }, "plain names")
        try check(files.map(\.name))
        let made = try makeDirectories()
        var unfinished: [(temporary: String, final: String)] = []
        do throws(FileError) {
            for file in files {
                let temporary = try FileError.about(path(file.name), .create) { () throws(SystemError) in
                    try TemporaryFiles.create(in: directory, for: file.name)
                }
                unfinished.append((temporary.path, path(file.name)))
                defer { Platform.close(temporary.descriptor) }
                try FileError.about(path(file.name), .write) { () throws(SystemError) in
                    try Platform.writeAll(temporary.descriptor, file.bytes)
                    try Platform.synchronise(temporary.descriptor)
                }
            }
            try TemporaryFiles.finish(unfinished, in: made) { (temporary, final) throws(FileError) in
                try name(temporary, final)
                Platform.synchronise(directory: directory)
            }
        } catch {
            TemporaryFiles.remove(unfinished.map(\.temporary), madeFor: made)
            throw error
        }
    }

    /// Gives a finished file its name. Another program may have taken the name since the check.
    private func name(_ temporary: String, _ final: String) throws(FileError) {
        try FileError.about(final, .create) { () throws(SystemError) in
            if replaces { return try Platform.move(temporary, onto: final) }
            do throws(SystemError) {
                try Platform.addName(final, to: temporary)
            } catch  where error.isUnsupported {
                // A file system without second names, such as a memory stick's: look, then move.
                guard (try? Platform.status(at: final, followingLinks: false)) == nil else {
                    throw SystemError.nameTaken
                }
                try Platform.move(temporary, onto: final)
            }
        }
    }

    /// Makes the directory and those above it, the highest first.
    ///
    /// - Returns: those made, in that order.
    private func makeDirectories() throws(FileError) -> [String] {
        guard makesDirectory else { return [] }
        var toMake: [String] = []
        var next = directory
        while try status(next, followingLinks: true) == nil {
            toMake.append(next)
            while next.hasSuffix("/") { next.removeLast() }
            guard let slash = next.utf8.lastIndex(of: UInt8(ascii: "/")), slash != next.startIndex else { break }
            next = String(next[..<slash])
        }
        var made: [String] = []
        for path in toMake.reversed() {
            do throws(SystemError) {
                try TemporaryFiles.makeDirectory(path)
                made.append(path)
            } catch {
                // Another program may have made it meanwhile, and `a/.` exists as soon as `a` does.
                if error.kind == .exists, (try? Platform.status(at: path))?.isDirectory == true { continue }
                TemporaryFiles.remove([], madeFor: made)
                throw FileError(error, path: directory, purpose: .create)
            }
        }
        return made
    }
}
