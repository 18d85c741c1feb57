#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Dispatch

// SAFETY: as in `Platform.swift`.

extension Platform {
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
    static func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
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
