/// How a run ended, for the shell. The numbers are those of `sysexits.h`, and 128 + the signal.
enum ExitCode: Int32, Error, Sendable {
    case done = 0
    /// The command line makes no sense.
    case usage = 64
    /// A file holds bad data, a lock breaks a rule, or a result does not verify.
    case badData = 65
    /// An input file is missing or cannot be opened.
    case inputMissing = 66
    /// Locks or strict bounds cannot hold together.
    case unsatisfiable = 69
    /// An output cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed underway.
    case inputOutput = 74
    /// Interrupted by the keyboard.
    case interrupted = 130
    /// Asked to end by the system.
    case terminated = 143
}
