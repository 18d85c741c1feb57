import Synchronization

/// The unfinished files on the disk, so that an interrupted run leaves none behind.
enum TemporaryFiles {
    private static let paths = Mutex<Set<String>>([])

    /// From now on, the keyboard's or the system's wish to end removes the unfinished files first. Call it once, before any
    /// file is opened, so that an interrupted run always ends with the same code.
    static func removeOnTermination() {
        Platform.onTermination { code in
            // The lock is never given back: no unfinished file can appear, and no finished set is cut in two.
            paths.withLock { paths in
                for path in paths { Platform.remove(path) }
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
                let descriptor = try paths.withLock { paths throws(SystemError) in
                    let descriptor = try Platform.create(path)
                    paths.insert(path)
                    return descriptor
                }
                return (path, descriptor)
            } catch  where error.kind == .exists {
                continue
            }
        }
    }

    /// Takes unfinished files away.
    static func remove(_ unfinished: [String]) {
        paths.withLock { paths in
            for path in unfinished {
                Platform.remove(path)
                paths.remove(path)
            }
        }
    }

    /// Gives finished files their names, in order, without an interruption between them.
    ///
    /// - Throws: whatever the first failure is; the files before it have their names by then.
    static func finish<Failure: Error>(
        _ files: [(temporary: String, final: String)],
        by naming: (String, String) throws(Failure) -> Void
    ) throws(Failure) {
        try paths.withLock { paths throws(Failure) in
            for file in files {
                try naming(file.temporary, file.final)
                Platform.remove(file.temporary)
                paths.remove(file.temporary)
            }
        }
    }
}
