import Dispatch
import Glibc

/// Reads what the terminal sends and turns it into events, waiting a moment where bytes may still be on their way.
@MainActor
final class TerminalInput {
    /// How long a lone Escape waits for more, in milliseconds: on a local line the rest of a key comes at once.
    static let localEscape = 25
    /// The same over a network, where 60 ms between the bytes of an arrow key are common.
    static let remoteEscape = 100
    /// How long the rest of a key waits that has certainly begun, in milliseconds.
    private static let sequence = 500
    /// How long a paste waits for its end, in milliseconds, before it is taken as it is.
    private static let paste = 2000

    private var decoder: KeyDecoder
    private let escape: Int
    private var source: (any DispatchSourceRead)?
    private var deliver: ((TerminalEvent) -> Void)?
    /// Counts what was read, so that a wait that was overtaken does nothing.
    private var turn = 0

    init(decoder: KeyDecoder, escape: Int) {
        self.decoder = decoder
        self.escape = escape
    }

    /// Begins with what was read before, if anything was.
    func start(with bytes: [UInt8], _ deliver: @escaping @MainActor (TerminalEvent) -> Void) {
        self.deliver = deliver
        let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
        source.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.read() } }
        source.activate()
        self.source = source
        self.handle(self.decoder.feed(bytes))
    }

    func stop() {
        self.source?.cancel()
        self.source = nil
        self.deliver = nil
    }

    func reset() {
        self.turn += 1
        self.decoder.reset()
    }

    private func read() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
        if count > 0 {
            self.handle(self.decoder.feed(bytes.prefix(count)))
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            // The terminal is gone; a source that stays would fire for ever.
            let deliver = self.deliver
            self.stop()
            deliver?(.hangup)
        }
    }

    private func handle(_ events: [TerminalEvent]) {
        for event in events { self.deliver?(event) }
        self.turn += 1
        guard let delay = self.delay else { return }
        let turn = self.turn
        DispatchQueue.main.asyncAfter(deadline: .now() + .milliseconds(delay)) { [weak self] in
            MainActor.assumeIsolated { self?.waited(turn) }
        }
    }

    private func waited(_ turn: Int) {
        guard turn == self.turn else { return }
        self.handle(self.decoder.flush())
    }

    private var delay: Int? {
        switch self.decoder.waiting {
        case .nothing: nil
        case .escape: self.escape
        case .sequence: Self.sequence
        case .paste: Self.paste
        }
    }
}
