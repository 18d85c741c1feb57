import Synchronization

/// What long work is doing.
enum ProgressPhase: String, CaseIterable, Sendable {
    case reading, scoring, matching, checking, explaining, writing
}

/// One line on a terminal that says what long work is doing, for how long, and how long it still takes where that is known.
///
/// It appears after half a second, is written over itself, and is gone before anything else is written and at the end.
enum ProgressLine {
    /// Words a line: the phase, the seconds since the start, and the seconds left of the phase where they are known.
    typealias Wording = @Sendable (ProgressPhase, Int, Int?) -> String

    private struct State {
        let wording: Wording
        let width: Int
        let start = ContinuousClock.now
        var phase: ProgressPhase
        var phaseStart = ContinuousClock.now
        /// How much of the phase is done, from 0 to 1; `nil` where it is not known.
        var share: Double?
        var isShown = false
    }

    private static let state = Mutex<State?>(nil)
    private static let delay = 500
    private static let interval = 100

    /// Begins a phase; the first one begins the line, on a terminal that can write a line over itself.
    static func begin(_ phase: ProgressPhase, _ wording: @escaping Wording) {
        let terminal = Terminal.error
        guard terminal.canRewriteLine else { return }
        let isFirst = state.withLock { state in
            guard state == nil else {
                state?.phase = phase
                state?.phaseStart = .now
                state?.share = nil
                return false
            }
            state = State(wording: wording, width: terminal.width, phase: phase)
            return true
        }
        if isFirst { Platform.onTick(after: delay, every: interval) { show() } }
    }

    /// Notes how much of the phase is done.
    static func report(done: Int, of total: Int) {
        guard total > 0 else { return }
        state.withLock { $0?.share = min(1, Double(done) / Double(total)) }
    }

    /// Takes the line away until the next tick: something else is about to be written.
    static func erase() {
        state.withLock { state in
            if state?.isShown == true { StandardError.writeRaw("\r\u{1B}[K") }
            state?.isShown = false
        }
    }

    /// Takes the line away for good.
    static func end() {
        erase()
        state.withLock { $0 = nil }
    }

    /// Writes the line. The lock is held meanwhile, so that nothing comes between.
    private static func show() {
        state.withLock { state in
            guard let current = state else { return }
            let now = ContinuousClock.now
            let left = secondsLeft(share: current.share, elapsed: current.phaseStart.duration(to: now))
            let line = current.wording(current.phase, Int(current.start.duration(to: now).components.seconds), left)
            // One column stays free: a full line would move the cursor to the next.
            StandardError.writeRaw("\r\u{1B}[K" + DisplayText.shortened(line, to: current.width - 1))
            state?.isShown = true
        }
    }

    /// What the part done says of the part left; `nil` before enough is done to say anything.
    static func secondsLeft(share: Double?, elapsed: Duration) -> Int? {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        guard let share, share >= 0.05, share < 1, seconds >= 0.3 else { return nil }
        return max(1, Int((seconds * (1 - share) / share).rounded(.up)))
    }
}
