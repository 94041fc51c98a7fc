import Dispatch
import Glibc

/// Signals as calls on the main actor.
@MainActor
final class TerminalSignals {
    private static let watched = [SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGQUIT]
    private var sources: [any DispatchSourceSignal] = []

    func start(_ receive: @escaping @MainActor (Int32) -> Void) {
        self.sources = Self.watched.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
            source.setEventHandler { MainActor.assumeIsolated { receive(number) } }
            source.activate()
            return source
        }
    }

    func stop() {
        for source in self.sources { source.cancel() }
        self.sources = []
    }

    /// Stops this job as ^Z does without raw mode; returns when it is continued.
    static func stopJob() {
        // The rest of the job first, this program only then and by this very thread: a signal to the whole process may
        // be taken by another thread while this one runs on and draws over the shell.
        signal(SIGTSTP, SIG_IGN)
        kill(0, SIGTSTP)
        signal(SIGTSTP, SIG_DFL)
        // Dispatch blocks signals on its threads, and a stop that is blocked waits for ever.
        var stop = sigset_t()
        var before = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTSTP)
        pthread_sigmask(SIG_UNBLOCK, &stop, &before)
        raise(SIGTSTP)
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
