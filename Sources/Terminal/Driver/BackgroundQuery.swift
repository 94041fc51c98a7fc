import Glibc

/// Asks the terminal for its background, before ncurses takes it and anybody reads keys.
enum BackgroundQuery {
    /// Asks, and waits for the answer at most so many milliseconds; nil where the terminal cannot be asked.
    static func ask(patience: Int32) -> BackgroundAnswer? {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        var silent = settings
        // The answer must neither wait for a line's end nor appear on the screen; Ctrl-C still ends the program.
        silent.c_lflag &= ~tcflag_t(ICANON | ECHO)
        guard tcsetattr(STDIN_FILENO, TCSANOW, &silent) == 0 else { return nil }
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &settings) }
        writeAll(BackgroundAnswer.question.utf8, to: STDOUT_FILENO)
        return read(until: now() + Int64(patience))
    }

    private static func read(until deadline: Int64) -> BackgroundAnswer {
        var bytes: [UInt8] = []
        var answer = BackgroundAnswer(bytes)
        while !answer.isComplete {
            var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            let left = deadline - now()
            guard left > 0, poll(&descriptor, 1, Int32(left)) > 0 else { break }
            var buffer = [UInt8](repeating: 0, count: 256)
            let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
            answer = BackgroundAnswer(bytes)
        }
        return answer
    }

    /// Milliseconds of a clock that nobody sets.
    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
