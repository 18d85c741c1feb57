/// What cells, or parts of cells, were parsed to, by their bytes.
///
/// The columns of a roster hold few different cells. Each is parsed once; finding it again copies nothing and makes no
/// `String`.
struct CellCache<Value> {
    /// Beyond so many different cells a column is not worth remembering further.
    private static var entryLimit: Int { 1 << 14 }
    private static var lengthLimit: Int { 1 << 10 }

    private struct Entry {
        var hash: UInt64
        var start: Int
        var end: Int
        var value: Value
    }

    private var entries: [Entry] = []
    private var keys: [UInt8] = []
    /// Open addressing: an entry's number plus one, or 0 for a free slot. Its size is a power of two.
    private var slots: [UInt32] = Array(repeating: 0, count: 64)
    /// Makes the order of the slots another one in every run, so that no file can be written to make them collide.
    private let seed = UInt64.random(in: 0...UInt64.max)

    /// The value of a cell, from `parse` where the cell is new.
    ///
    /// - Complexity: O(*n*) for *n* bytes, besides the parsing.
    mutating func value(of cell: Int, in record: TableRecord, parse: () -> Value) -> Value {
        record.withBytes(cell) { value(of: $0, parse: parse) }
    }

    /// The value of bytes, from `parse` where they are new.
    ///
    /// - Complexity: O(*n*) for *n* bytes, besides the parsing.
    mutating func value(of bytes: Span<UInt8>, parse: () -> Value) -> Value {
        let hash = digest(bytes)
        if let known = find(bytes, hash: hash) { return entries[known].value }
        let value = parse()
        if entries.count < Self.entryLimit { insert(bytes, hash: hash, value: value) }
        return value
    }

    /// FNV-1a from a random start.
    private func digest(_ bytes: Span<UInt8>) -> UInt64 {
        var hash = seed
        for index in bytes.indices {
            hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
        }
        return hash ^ hash >> 32
    }

    private func find(_ bytes: Span<UInt8>, hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if entries[number].hash == hash && isKey(number, bytes) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func isKey(_ number: Int, _ bytes: Span<UInt8>) -> Bool {
        let start = entries[number].start
        guard entries[number].end - start == bytes.count else { return false }
        for index in bytes.indices where keys[start + index] != bytes[index] { return false }
        return true
    }

    private mutating func insert(_ bytes: Span<UInt8>, hash: UInt64, value: Value) {
        guard bytes.count <= Self.lengthLimit else { return }
        let start = keys.count
        for index in bytes.indices { keys.append(bytes[index]) }
        entries.append(Entry(hash: hash, start: start, end: keys.count, value: value))
        if entries.count * 2 > slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for number in entries.indices { occupy(number) }
        } else {
            occupy(entries.count - 1)
        }
    }

    private mutating func occupy(_ number: Int) {
        var slot = Int(truncatingIfNeeded: entries[number].hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(number + 1)
    }
}
