/// A file that could not be read or written: what is wrong, with which path, and what was wanted of it.
struct FileError: Error, Hashable, Sendable {
    /// What is wrong.
    enum Kind: Hashable, Sendable {
        case missing
        case isDirectory
        case notADirectory
        case permission
        case exists
        /// What has the name is a device, a pipe or the like, which nothing may replace.
        case notAFile
        /// The output is one of the inputs, by whatever path.
        case isInput
        case noSpace
        /// The system lets this program write no file as large as that.
        case sizeLimit
        /// The system lets this program open no file more.
        case tooManyFiles
        /// The system has no memory left for it.
        case noMemory
        /// The disk, or the way to it, failed.
        case device
        /// It is not open, or not for that.
        case closed
        /// The input holds more bytes than this.
        case tooLarge(limit: Int)
        /// Reading the input takes more bytes than there are.
        case tooLargeForMemory(needed: Int, available: Int)
        /// Standard input was asked for twice.
        case standardInputTaken
        /// Nobody reads what is written: a quiet end, not a fault.
        case closedPipe
        /// Anything else, by the system's number.
        case system(Int32)
    }

    /// What was wanted of the file.
    enum Purpose: Hashable, Sendable {
        case read
        /// Make it, before anything is written.
        case create
        case write
    }

    /// What is wrong.
    let kind: Kind
    /// The path as it was given; `-` for standard input or output. May hold anything: escape it before it is shown.
    let path: String
    /// What was wanted.
    let purpose: Purpose

    /// Creates an error.
    init(_ kind: Kind, path: String, purpose: Purpose) {
        self.kind = kind
        self.path = path
        self.purpose = purpose
    }

    /// Creates an error from a system call's.
    init(_ error: SystemError, path: String, purpose: Purpose) {
        self.init(error.kind, path: path, purpose: purpose)
    }

    /// Does some work and, where the system refuses, says with which path and what was wanted.
    static func about<Value>(
        _ path: String,
        _ purpose: Purpose,
        _ work: () throws(SystemError) -> Value
    ) throws(FileError) -> Value {
        do throws(SystemError) {
            return try work()
        } catch {
            throw FileError(error, path: path, purpose: purpose)
        }
    }

    /// How the run ends because of it.
    var exitCode: ExitCode {
        switch (kind, purpose) {
        case (.closedPipe, _): .done
        case (.standardInputTaken, _): .usage
        case (.tooLarge, _): .badData
        case (.noSpace, _), (.sizeLimit, _), (.tooManyFiles, _), (.device, _), (.closed, _): .inputOutput
        case (.noMemory, _), (.tooLargeForMemory, _): .inputOutput
        case (.missing, .read), (.isDirectory, .read), (.notADirectory, .read), (.permission, .read): .inputMissing
        case (.system, .read), (_, .write): .inputOutput
        case (_, .create): .cannotCreate
        case (.exists, .read), (.isInput, .read), (.notAFile, .read): .inputMissing
        }
    }
}
