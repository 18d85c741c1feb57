import Synchronization

/// The unfinished files on the disk, and the directories made for them, so that an interrupted run leaves none behind.
enum TemporaryFiles {
    private struct State {
        var paths: Set<String> = []
        /// The outer ones first.
        var directories: [String] = []
    }

    private static let state = Mutex(State())

    /// From now on, the keyboard's or the system's wish to end removes the unfinished files first. Call it once, before any
    /// file is opened, so that an interrupted run always ends with the same code.
    static func removeOnTermination() {
        Platform.onTermination { code in
            // The lock is never given back: no unfinished file can appear, and no finished set is cut in two.
            state.withLock { state in
                for path in state.paths { Platform.remove(path) }
                for directory in state.directories.reversed() { Platform.removeDirectory(directory) }
                ProgressLine.erase()
                Platform.endNow(code)
            }
        }
    }

    /// Creates an unfinished file beside the file it will become.
    static func create(in directory: String, for name: String) throws(SystemError) -> (path: String, descriptor: Int32)
    {
        while true {
            let mark = String(UInt64.random(in: .min ... .max), radix: 36)
            let path = "\(directory)/.\(name).\(mark).tmp"
            do {
                let descriptor = try state.withLock { state throws(SystemError) in
                    let descriptor = try Platform.create(path)
                    state.paths.insert(path)
                    return descriptor
                }
                return (path, descriptor)
            } catch  where error.kind == .exists {
                continue
            }
        }
    }

    /// Makes a directory for unfinished files.
    static func makeDirectory(_ path: String) throws(SystemError) {
        try state.withLock { state throws(SystemError) in
            try Platform.makeDirectory(path)
            state.directories.append(path)
        }
    }

    /// Takes unfinished files away, and the directories made for them, the outer ones first, where nothing else is in them.
    static func remove(_ unfinished: [String], madeFor directories: [String]) {
        state.withLock { state in
            for path in unfinished {
                Platform.remove(path)
                state.paths.remove(path)
            }
            for directory in directories.reversed() { Platform.removeDirectory(directory) }
            state.directories.removeAll { directories.contains($0) }
        }
    }

    /// Gives finished files their names, in order, without an interruption between them. The directories made for them stay.
    ///
    /// - Throws: whatever the first failure is; the files before it have their names by then.
    static func finish<Failure: Error>(
        _ files: [(temporary: String, final: String)],
        in directories: [String],
        by naming: (String, String) throws(Failure) -> Void
    ) throws(Failure) {
        try state.withLock { state throws(Failure) in
            for file in files {
                try naming(file.temporary, file.final)
                Platform.remove(file.temporary)
                state.paths.remove(file.temporary)
            }
            state.directories.removeAll { directories.contains($0) }
        }
    }
}
