/// The one writer of data to standard output: buffered, and every failure is noticed.
struct StandardOutput: ~Copyable {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 16

    /// A writer to standard output, or, for tests, to another open file.
    init(descriptor: Int32 = 1) {
        self.descriptor = descriptor
    }

    /// Writes a text.
    /// - Throws: ``FileError`` with the purpose `write`; of the kind `closedPipe` where nobody reads any more.
    mutating func write(_ text: String) throws(FileError) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Writes a text and a line feed.
    mutating func writeLine(_ text: String) throws(FileError) {
        buffer.append(contentsOf: text.utf8)
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Writes bytes.
    mutating func write(_ bytes: [UInt8]) throws(FileError) {
        if bytes.count >= Self.bufferSize {
            try flush()
            try send(bytes)
        } else {
            buffer += bytes
            if buffer.count >= Self.bufferSize { try flush() }
        }
    }

    /// Writes a file that holds texts of people's own: as it is into a pipe or a file, and harmless where a terminal shows it.
    mutating func write(file bytes: [UInt8]) throws(FileError) {
        guard Platform.isTerminal(descriptor) else { return try write(bytes) }
        try write(DisplayText.escapedLines(String(decoding: bytes, as: UTF8.self)))
    }

    /// Sends what is still here. Call it at the end: what is not flushed is lost.
    mutating func flush() throws(FileError) {
        guard !buffer.isEmpty else { return }
        // Emptied first: after a failure nothing is written twice.
        let bytes = buffer
        buffer.removeAll(keepingCapacity: true)
        try send(bytes)
    }

    private func send(_ bytes: [UInt8]) throws(FileError) {
        ProgressLine.erase()
        try FileError.about("-", .write) { () throws(SystemError) in try Platform.writeAll(descriptor, bytes) }
    }
}

/// The writer of messages.
enum StandardError {
    /// Writes a text at once. A failure is not reported: there is nowhere left to report it.
    static func write(_ text: String) {
        ProgressLine.erase()
        writeRaw(text)
    }

    /// Writes a text at once, whatever stands on the line.
    static func writeRaw(_ text: String) {
        try? Platform.writeAll(2, Array(text.utf8))
    }

    /// Writes a text and a line feed.
    static func writeLine(_ text: String) { write(text + "\n") }
}
