import Glibc

/// Keeps what is written to standard error off the screen, in a file, and shows it once the screen is gone.
///
/// A single line from a library or from Swift's runtime would otherwise tear the screen.
struct ErrorRedirection {
    /// How much is shown again at the end; the file has the rest.
    private static let shown = 4000

    private let path: String
    private let log: Int32
    private let start: off_t
    /// Standard error as it was.
    let original: Int32

    /// Sends standard error to the end of the file; nil when it is no terminal anyway, or the file cannot be opened.
    init?(path: String) {
        guard isatty(STDERR_FILENO) == 1 else { return nil }
        let log = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard log >= 0 else { return nil }
        self.path = path
        self.log = log
        self.start = lseek(log, 0, SEEK_END)
        self.original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        dup2(log, STDERR_FILENO)
    }

    /// Gives standard error back while the screen is away.
    func pause() { dup2(self.original, STDERR_FILENO) }

    /// Sends it to the file again.
    func proceed() { dup2(self.log, STDERR_FILENO) }

    /// Gives standard error back and shows what it received.
    func end() {
        dup2(self.original, STDERR_FILENO)
        let words = self.received()
        if !words.isEmpty {
            let lines = words.split(separator: "\n").map { VisibleText.visible(String($0)) }
            let text = lines.joined(separator: "\n") + "\n(kept in \(self.path))\n"
            writeAll(text.utf8, to: STDERR_FILENO)
        }
        Glibc.close(self.log)
        Glibc.close(self.original)
    }

    private func received() -> String {
        let end = lseek(self.log, 0, SEEK_END)
        let from = max(self.start, end - off_t(Self.shown))
        guard end > from else { return "" }
        var bytes = [UInt8](repeating: 0, count: Int(end - from))
        let count = pread(self.log, &bytes, bytes.count, from)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
