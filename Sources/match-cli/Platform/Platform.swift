// This folder alone talks to the operating system. Everything it offers is the same on every system.
#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

// SAFETY: a system call reads the text of a path up to its zero byte, which `String` puts there, and fills in records of
// ours of the size that it expects; nothing that it gives is kept, but for numbers and copies.

/// A system call that failed.
struct SystemError: Error, Hashable, Sendable {
    /// The number that the system gave, `errno`.
    let code: Int32

    /// The name is taken.
    static let nameTaken = SystemError(code: EEXIST)

    /// What the number means, as far as a program can act on it.
    var kind: FileError.Kind {
        switch code {
        case ENOENT: .missing
        case EISDIR: .isDirectory
        case ENOTDIR: .notADirectory
        case EACCES, EPERM, EROFS: .permission
        case EEXIST: .exists
        case ENOSPC, EDQUOT: .noSpace
        case EFBIG: .sizeLimit
        case EMFILE, ENFILE: .tooManyFiles
        case ENOMEM: .noMemory
        case EIO, ENXIO, ENODEV: .device
        case EBADF: .closed
        case EPIPE: .closedPipe
        default: .system(code)
        }
    }

    /// Whether a file system keeps nothing that would have to wait for a disk.
    fileprivate var needsNoDisk: Bool { [EINVAL, ENOSYS, ENOTSUP].contains(code) }

    /// Whether a file system cannot do what was asked at all.
    var isUnsupported: Bool { [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(code) }
}

/// What makes a file that very file, whatever paths lead to it.
struct FileIdentity: Hashable, Sendable {
    fileprivate let device: UInt64
    fileprivate let node: UInt64
}

/// What the system knows about a file.
struct FileStatus: Hashable, Sendable {
    let identity: FileIdentity
    let isDirectory: Bool
    let isRegular: Bool
    /// A terminal, or a device such as `/dev/zero`, which never ends.
    let isDevice: Bool
    /// The size in bytes; of use for regular files.
    let size: Int
    /// The permissions alone, such as `0o600`.
    let permissions: UInt32
}

/// The calls to the operating system.
enum Platform {
    // MARK: Files

    /// Opens a file for reading.
    static func openForReading(_ path: String) throws(SystemError) -> Int32 {
        try checked { unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    }

    /// Creates a file that did not exist, for its owner alone, and opens it for writing.
    static func create(_ path: String) throws(SystemError) -> Int32 {
        try checked { unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600) }
    }

    /// Closes a file; what was written is safe only after ``synchronise(_:)``.
    static func close(_ descriptor: Int32) {
        #if canImport(Darwin)
            _ = Darwin.close(descriptor)
        #elseif canImport(Glibc)
            _ = Glibc.close(descriptor)
        #elseif canImport(Musl)
            _ = Musl.close(descriptor)
        #endif
    }

    /// What the system knows about an open file.
    static func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
        var record = stat()
        try checked { unsafe fstat(descriptor, &record) }
        return FileStatus(record)
    }

    /// What the system knows about a path, or, if the last part is a symbolic link and links are not followed, about the link.
    static func status(at path: String, followingLinks: Bool = true) throws(SystemError) -> FileStatus {
        var record = stat()
        try checked { unsafe followingLinks ? stat(path, &record) : lstat(path, &record) }
        return FileStatus(record)
    }

    /// Reads until the end.
    ///
    /// - Parameter sizeHint: how many bytes to expect.
    /// - Returns: the bytes, or `nil` where there are more than `limit`.
    static func readAll(_ descriptor: Int32, sizeHint: Int, limit: Int) throws(SystemError) -> [UInt8]? {
        var bytes: [UInt8] = []
        var chunk = min(max(sizeHint, 1 << 16), limit) + 1
        while true {
            var failure: Int32 = 0
            var isAtEnd = false
            let part = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                while count < buffer.count, let base = buffer.baseAddress {
                    // SAFETY: `count` bytes are written and as many as asked for still fit behind them.
                    let got = unsafe read(descriptor, base + count, min(buffer.count - count, 1 << 30))
                    if got > 0 {
                        count += got
                    } else if got == 0 {
                        isAtEnd = true
                        break
                    } else if !canTryAgain(descriptor, Int16(POLLIN)) {
                        failure = errno
                        break
                    }
                }
            }
            if failure != 0 { throw SystemError(code: failure) }
            if bytes.isEmpty { bytes = part } else { bytes += part }
            if bytes.count > limit { return nil }
            if isAtEnd { return bytes }
            chunk = min(max(bytes.count, 1 << 16), limit + 1 - bytes.count)
        }
    }

    /// Writes every byte.
    static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) {
        var failure: Int32 = 0
        unsafe bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, let base = buffer.baseAddress {
                // SAFETY: `done` is below the count, and no more is asked for than what is left.
                let written = unsafe write(descriptor, base + done, min(buffer.count - done, 1 << 30))
                if written >= 0 {
                    done += written
                } else if !canTryAgain(descriptor, Int16(POLLOUT)) {
                    failure = errno
                    break
                }
            }
        }
        if failure != 0 { throw SystemError(code: failure) }
    }

    /// After a failed call: whether it was only interrupted, or would have had to wait, and then waits. Keeps `errno` if not.
    private static func canTryAgain(_ descriptor: Int32, _ event: Int16) -> Bool {
        if errno == EINTR { return true }
        guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
        var waiting = pollfd(fd: descriptor, events: event, revents: 0)
        return unsafe poll(&waiting, 1, -1) >= 0 || errno == EINTR
    }

    /// Waits until what was written to a file is on the disk.
    static func synchronise(_ descriptor: Int32) throws(SystemError) {
        do {
            try checked { fsync(descriptor) }
        } catch  where error.needsNoDisk {
            return
        }
    }

    /// Waits until the names in a directory are on the disk, where the file system can do that.
    static func synchronise(directory: String) {
        guard let descriptor = try? openForReading(directory) else { return }
        _ = fsync(descriptor)
        close(descriptor)
    }

    /// Gives a file a second name, which must not exist.
    static func addName(_ new: String, to path: String) throws(SystemError) {
        try checked { unsafe link(path, new) }
    }

    /// Moves a file onto a name, replacing what has it.
    static func move(_ path: String, onto new: String) throws(SystemError) {
        try checked { unsafe rename(path, new) }
    }

    /// Takes a name away; does nothing where there is none.
    static func remove(_ path: String) {
        _ = unsafe unlink(path)
    }

    /// Makes a directory for its owner alone.
    static func makeDirectory(_ path: String) throws(SystemError) {
        try checked { unsafe mkdir(path, 0o700) }
    }

    /// Takes an empty directory away; does nothing where it is not empty.
    static func removeDirectory(_ path: String) {
        _ = unsafe rmdir(path)
    }

    /// Whether new names may be made in a directory.
    static func requireWritable(directory: String) throws(SystemError) {
        try checked { unsafe access(directory, W_OK | X_OK) }
    }

    /// Calls the system until it is not interrupted.
    @discardableResult
    static func checked(_ call: () -> Int32) throws(SystemError) -> Int32 {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errno != EINTR { throw SystemError(code: errno) }
        }
    }

    /// What the system says about an error number, in its own words.
    static func description(of code: Int32) -> String {
        guard let text = unsafe strerror(code) else { return "" }
        return unsafe String(cString: text)
    }

    // MARK: Terminal and environment

    /// Whether a person looks at it.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// The columns of a terminal; `nil` where it does not say.
    static func windowWidth(_ descriptor: Int32) -> Int? {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// A variable of the environment.
    static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// Today, where this computer is.
    static var today: (year: Int, month: Int, day: Int) {
        var now = time(nil)
        var parts = unsafe tm()
        unsafe localtime_r(&now, &parts)
        return unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    }
}

extension FileStatus {
    fileprivate init(_ record: stat) {
        identity = FileIdentity(
            device: UInt64(truncatingIfNeeded: record.st_dev),
            node: UInt64(truncatingIfNeeded: record.st_ino)
        )
        let type = record.st_mode & S_IFMT
        isDirectory = type == S_IFDIR
        isRegular = type == S_IFREG
        isDevice = type == S_IFCHR || type == S_IFBLK
        size = Int(record.st_size)
        permissions = UInt32(record.st_mode & 0o777)
    }
}
