#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Synchronization

// SAFETY: as in `Platform.swift`.

extension Platform {
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

    private static func signalSet(_ numbers: [Int32]) -> sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in numbers { unsafe sigaddset(&set, number) }
        return set
    }

    static func isIgnored(_ number: Int32) -> Bool {
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
