import Glibc

/// A program on a terminal of its own, with us in the place of the person in front of it.
final class PseudoTerminal {
    /// The number of the program's process.
    let process: pid_t
    private let person: Int32
    private(set) var isRunning = true

    /// Starts a program on a new terminal of 120 columns and 40 rows.
    init(_ program: String, _ arguments: [String], environment: [String: String]) throws {
        var (own, programs): (Int32, Int32) = (-1, -1)
        var window = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
        var name = [CChar](repeating: 0, count: 128)
        guard openpty(&own, &programs, &name, nil, &window) == 0 else {
            throw BenchmarkFailure("no terminal: \(errno)")
        }
        // The program opens it by its name; what it must not inherit is our end.
        defer { close(programs) }
        for end in [own, programs] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        person = own
        process = try Self.spawn(program, arguments, environment: environment, terminal: name)
    }

    deinit { end() }

    /// Whether the program is still there.
    var isAlive: Bool { kill(process, 0) == 0 && !isZombie }

    private var isZombie: Bool {
        var information = siginfo_t()
        let flags = WEXITED | WNOHANG | WNOWAIT
        return waitid(P_PID, id_t(process), &information, flags) == 0 && information.si_signo != 0
    }

    /// Types.
    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(person, bytes, bytes.count)
    }

    /// What the program writes until it has been silent for a while, or nil when nothing comes in time.
    ///
    /// Tells when the first and when the last byte came.
    func read(quiet: Int32, timeout: Int32) -> Reply? {
        guard wait(timeout) else { return nil }
        var reply = Reply(first: .now, last: .now)
        repeat {
            let part = available()
            if part.isEmpty { break }
            reply.last = .now
            reply.bytes += part
        } while wait(quiet)
        return reply.bytes.isEmpty ? nil : reply
    }

    /// Reads until the bytes hold a text, and tells when that was; nil when it does not come in time.
    func read(until isComplete: ([UInt8]) -> Bool, timeout: Duration) -> ContinuousClock.Instant? {
        let end = ContinuousClock.now + timeout
        var bytes: [UInt8] = []
        while ContinuousClock.now < end {
            guard wait(100) else { continue }
            let part = available()
            if part.isEmpty { return nil }
            bytes += part
            if isComplete(bytes) { return .now }
        }
        return nil
    }

    /// Ends the program and waits until it is gone.
    func end() {
        guard isRunning else { return }
        isRunning = false
        kill(process, SIGTERM)
        var status: Int32 = 0
        var rounds = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            rounds += 1
            if rounds == 200 { kill(process, SIGKILL) }
            // Somebody has to read what it says last, or it would wait for us.
            if wait(10) { _ = available() }
        }
        close(person)
    }

    private func wait(_ milliseconds: Int32) -> Bool {
        var request = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) > 0
    }

    private func available() -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(person, &buffer, buffer.count)
        let bytes = count > 0 ? Array(buffer[..<count]) : []
        answer(bytes)
        return bytes
    }

    /// Says what kind of terminal it is, as all terminals do at once when they are asked: a program may wait for that.
    private func answer(_ bytes: [UInt8]) {
        if String(decoding: bytes, as: UTF8.self).contains("\u{1B}[c") { type("\u{1B}[?62;22c") }
    }

    /// In a session of its own, in which the terminal that is opened first becomes its own.
    private static func spawn(
        _ program: String,
        _ arguments: [String],
        environment: [String: String],
        terminal: [CChar]
    ) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID, which hides behind a feature macro.
        posix_spawnattr_setflags(&attributes, 0x80)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        let argv = ([program] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + variables { free(text) } }
        var process: pid_t = 0
        let status = posix_spawn(&process, program, &actions, &attributes, argv, variables)
        guard status == 0 else { throw BenchmarkFailure("cannot start \(program): \(status)") }
        return process
    }
}
