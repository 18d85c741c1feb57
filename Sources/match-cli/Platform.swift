// The one file that talks to the operating system. Everything it offers is the same on every system.
#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Dispatch
import Synchronization

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
    private static func checked(_ call: () -> Int32) throws(SystemError) -> Int32 {
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

    // MARK: Memory

    /// How many bytes more the limits set on this process let it have; `nil` where none is set.
    static var bytesWithinLimits: Int? {
        let (addresses, data) = (softLimit(RLIMIT_AS), softLimit(RLIMIT_DATA))
        if addresses == nil, data == nil { return nil }
        // Pages: all addresses first, data and stacks sixth. Elsewhere than on Linux it is not known what is used.
        let used = smallFile("/proc/self/statm").map { $0.split(separator: " ").compactMap { Int($0) } } ?? []
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        func left(_ limit: Int?, _ place: Int) -> Int? {
            limit.map { $0 - (used.indices.contains(place) ? used[place] * page : 0) }
        }
        let least = [left(addresses, 0), left(data, 5)].compactMap { $0 }.min() ?? 0
        // The stack of a thread that may be still to come counts in full.
        return max(0, least - (16 << 20))
    }

    /// The memory built into the computer, in bytes; `nil` where only `/proc/meminfo` tells.
    static var physicalMemory: Int? {
        #if canImport(Darwin)
            var (bytes, size) = (UInt64(0), MemoryLayout<UInt64>.size)
            return sysctlbyname("hw.memsize", &bytes, &size, nil, 0) == 0 ? Int(clamping: bytes) : nil
        #else
            return nil
        #endif
    }

    /// The text of a small file that the system makes up; `nil` where there is none.
    static func smallFile(_ path: String) -> String? {
        guard let descriptor = try? openForReading(path) else { return nil }
        defer { close(descriptor) }
        let bytes = try? readAll(descriptor, sizeHint: 0, limit: 1 << 20)
        return bytes.flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Where addresses are limited, keeps threads from setting some aside that they may never use.
    static func saveAddresses() {
        #if canImport(Glibc)
            // The C library's own function and number, which the module does not have.
            guard softLimit(RLIMIT_AS) != nil, let symbol = unsafe dlsym(nil, "mallopt") else { return }
            let mostArenas: Int32 = -8
            // SAFETY: this is the function's type, and what it is called with is as documented.
            let setOption = unsafe unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
            _ = setOption(mostArenas, 1)
        #endif
    }

    #if canImport(Glibc)
        private typealias LimitKind = __rlimit_resource
    #else
        private typealias LimitKind = Int32
    #endif

    /// A limit of this process; `nil` where there is none.
    private static func softLimit(_ kind: LimitKind) -> Int? {
        var limit = rlimit()
        #if canImport(Glibc)
            let number = __rlimit_resource_t(kind.rawValue)
        #else
            let number = kind
        #endif
        guard unsafe getrlimit(number, &limit) == 0, limit.rlim_cur < rlim_t(Int.max) else { return nil }
        return Int(limit.rlim_cur)
    }

    // MARK: Signals and the end

    /// Makes it an error, instead of the end of the process, to write to a closed pipe or past the size that files may have.
    static func ignoreWriteSignals() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Sees to it that descriptors 0, 1 and 2 are taken. One that was closed from the start would be given to the next file
    /// that is opened, and messages would end in a result; now it fails when it is used.
    ///
    /// - Returns: whether they are.
    static func holdStandardDescriptors() -> Bool {
        for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
            // The lowest that is free is given. The wrong way round: what is read from is opened for writing.
            let held = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
            if held != descriptor { return false }
        }
        return true
    }

    /// Lets no crash show what the process had in memory, people's names among it.
    ///
    /// The report that the Swift runtime writes of a crash shows the memory that registers point at, and starts a program
    /// of its own for that; a core file holds all memory. After this the process just ends by its signal.
    static func keepMemoryPrivate() {
        for number in [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS] where !isIgnored(number) {
            signal(number, SIG_DFL)
        }
        var nothing = rlimit(rlim_cur: 0, rlim_max: 0)
        #if canImport(Glibc)
            unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &nothing)
        #else
            setrlimit(RLIMIT_CORE, &nothing)
        #endif
        #if os(Linux)
            // The limit binds no system that hands cores to a program instead of a file, but what is in a core does.
            guard let filter = try? checked({ unsafe open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC) }) else {
                return
            }
            try? writeAll(filter, Array("0".utf8))
            close(filter)
        #endif
    }

    private static let hasWatcher = Mutex(false)

    /// Calls a function on another thread when the keyboard or the system asks the process to end.
    ///
    /// The function gets the exit code and is expected to end the process. Only the first call has an effect; make it on
    /// the main thread, before there are others.
    static func onTermination(_ act: @escaping @Sendable (ExitCode) -> Void) {
        let isFirst = hasWatcher.withLock { hasWatcher in
            defer { hasWatcher = true }
            return !hasWatcher
        }
        // A signal that the parent ignores, as under nohup, stays ignored.
        let signals = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }
        guard isFirst, !signals.isEmpty else { return }
        // A blocked signal waits until the thread below asks for it, however early it comes. A dispatch source would miss
        // one that comes before it is ready.
        var blocked = signalSet(signals)
        unsafe pthread_sigmask(SIG_BLOCK, &blocked, nil)
        let isStarted = startThread {
            var awaited = signalSet(signals)
            var number: Int32 = 0
            while unsafe sigwait(&awaited, &number) == EINTR {}
            act(number == SIGINT ? .interrupted : .terminated)
        }
        // With nobody to wait for them, they end the process as they always do.
        if !isStarted { unsafe pthread_sigmask(SIG_UNBLOCK, &blocked, nil) }
    }

    /// Calls a function now and then on another thread, until the process ends.
    ///
    /// - Parameters:
    ///   - delay: how many milliseconds pass before the first call.
    ///   - interval: how many pass between two calls.
    static func onTick(after delay: Int, every interval: Int, _ act: @escaping @Sendable () -> Void) {
        _ = startThread {
            usleep(UInt32(delay) * 1000)
            while true {
                act()
                usleep(UInt32(interval) * 1000)
            }
        }
    }

    // MARK: Threads

    /// How many threads to work with; `nil` for one a core.
    ///
    /// It is one where no others can be made, or where addresses are limited, so that they may not be later: a queue that
    /// asks for a thread and gets none waits for it for ever, and one that needs a descriptor and gets none ends the process.
    static let threads: Int? =
        softLimit(RLIMIT_AS) != nil || softLimit(RLIMIT_NOFILE) ?? .max < 64 || !canMakeThreads ? 1 : nil

    /// Whether there can be a thread more for every core, at one time.
    private static var canMakeThreads: Bool {
        let (gate, count) = (ThreadGate(), Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        gate.close()
        defer { gate.open() }
        return (0..<count).allSatisfy { _ in startThread { gate.pass() } }
    }

    /// Starts a thread of its own for something, however busy the others are.
    ///
    /// - Returns: whether the system made one.
    private static func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
        let box = unsafe Unmanaged.passRetained(ThreadBody(body))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let failure = unsafe pthread_create(&thread, nil, ThreadBody.run, box.toOpaque())
        if failure != 0 {
            unsafe box.release()
            return false
        }
        #if canImport(Darwin)
            if let thread { pthread_detach(thread) }
        #else
            pthread_detach(thread)
        #endif
        return true
    }

    private static func signalSet(_ numbers: [Int32]) -> sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in numbers { unsafe sigaddset(&set, number) }
        return set
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        unsafe sigaction(number, nil, &action)
        #if canImport(Darwin)
            let handler = action.__sigaction_u.__sa_handler
        #elseif canImport(Glibc)
            let handler = unsafe action.__sigaction_handler.sa_handler
        #else
            let handler = action.__sa_handler.sa_handler
        #endif
        return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Ends the process at once, without the clean-up of other threads' work.
    static func endNow(_ code: ExitCode) -> Never {
        _exit(code.rawValue)
    }
}

/// What a thread does, in the form that the system takes.
private final class ThreadBody: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }

    #if canImport(Darwin)
        static let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { start($0) }
    #else
        static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { unsafe start($0) }
    #endif

    private static func start(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        // SAFETY: the thread was given one of these, retained for it alone.
        if let box = unsafe box { unsafe Unmanaged<ThreadBody>.fromOpaque(box).takeRetainedValue().body() }
        return nil
    }
}

/// Holds threads up until it is opened.
private final class ThreadGate: Sendable {
    private let semaphore = DispatchSemaphore(value: 1)

    func close() { semaphore.wait() }
    func open() { semaphore.signal() }

    /// Waits until the gate is open, and leaves it so.
    func pass() {
        semaphore.wait()
        semaphore.signal()
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
