import Foundation

/// Does some work on this thread while no signal is blocked in it.
///
/// Tests run on threads that block signals, a program that they start inherits that, and a blocked signal does not end
/// it, whatever the program does.
func withSignalsUnblocked<Value>(_ work: () throws -> Value) rethrows -> Value {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try work()
}
