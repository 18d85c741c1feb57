#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

// SAFETY: as in `Platform.swift`.

extension Platform {
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
        typealias LimitKind = __rlimit_resource
    #else
        typealias LimitKind = Int32
    #endif

    /// A limit of this process; `nil` where there is none.
    static func softLimit(_ kind: LimitKind) -> Int? {
        var limit = rlimit()
        #if canImport(Glibc)
            let number = __rlimit_resource_t(kind.rawValue)
        #else
            let number = kind
        #endif
        guard unsafe getrlimit(number, &limit) == 0, limit.rlim_cur < rlim_t(Int.max) else { return nil }
        return Int(limit.rlim_cur)
    }
}
