import Foundation

@testable import Matching

/// A file of instances and of what they are worth, for `scripts/evidence_parts/peer_instances.py` to solve again.
///
/// For each instance nine words of 64 bits: rows, columns, 1 where scores are maximised, shortfall, number of classes, places
/// unfilled in the first and in the first two classes, cost, 0; then in 32 bits the table row by row (the lowest number is a
/// forbidden pair), capacities, minimums, ranks, demands and leaving costs; little-endian.
final class PeerFile {
    private let file: FileHandle

    /// Begins a file in the folder that `MATCHING_PEERS` names; `nil` where it names none.
    init?(named name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["MATCHING_PEERS"] else { return nil }
        let path = folder + "/" + name + ".instances"
        guard FileManager.default.createFile(atPath: path, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    /// Adds an instance, unless it has costs that peers cannot be given.
    func add(_ instance: RandomInstance, _ worth: AssignmentWorth) throws {
        let rows = instance.table.count
        let cells = instance.table.flatMap { $0 }
        guard cells.allSatisfy({ $0.map { $0 > Int64(Int32.min) && $0 <= Int64(Int32.max) } ?? true }) else { return }
        let unfilled = worth.unfilledByRank + [0, 0]
        var words = [
            rows, instance.columnCount, instance.objective == .maximize ? 1 : 0, worth.shortfall,
            worth.unfilledByRank.count, unfilled[0], unfilled[1], Int(worth.cost), 0,
        ].map { Int64($0).littleEndian }
        var numbers = cells.map { $0.map { Int32($0) } ?? .min }
        numbers += instance.capacities.map { Int32(min($0, rows)) }
        numbers += instance.minimums.map { Int32($0) }
        numbers += instance.ranks.map { Int32($0) }
        numbers += (instance.demands ?? instance.ranks.map { _ in 1 }).map { Int32($0) }
        numbers += (instance.leavingCosts ?? instance.ranks.map { _ in 0 }).map { Int32($0) }
        numbers = numbers.map(\.littleEndian)
        var data = Data()
        words.withUnsafeMutableBytes { data.append(contentsOf: $0) }
        numbers.withUnsafeMutableBytes { data.append(contentsOf: $0) }
        try file.write(contentsOf: data)
    }

    deinit { try? file.close() }
}
