import CNcurses
import CTerminalGuard
import Dispatch
import Glibc

/// The real terminal: ncurses draws, our own decoder reads, signals become events.
///
/// Input does not go through ncurses, because it would hold the whole program still for the escape delay, and knows
/// neither pastes nor the mouse of every terminal. Everything here happens on the main actor.
@MainActor
public final class NcursesDriver: TerminalDriver {
    /// What happens, in order.
    public let events: AsyncStream<TerminalEvent>
    /// What can be shown, by the environment, the locale and the terminal's description.
    public let capabilities: Capabilities
    /// How many cells there are now.
    public private(set) var size: Size

    private let continuation: AsyncStream<TerminalEvent>.Continuation
    private let redirection: ErrorRedirection?
    private let input: TerminalInput
    private let signals: TerminalSignals
    /// Whether the terminal is of xterm's kin, which knows the modes beyond ncurses.
    private let hasModes: Bool
    private var writer: ScreenWriter
    private var isMouseEnabled: Bool
    /// What was typed before the screen was there.
    private let typed: [UInt8]
    /// Whether an answer of the terminal may still come, which no shell must take for keys.
    private let isAnswerDue: Bool
    private var isOpen = true
    /// Whether `suspend` takes care of what follows the stop, so that the signal that ends it means nothing more.
    private var isResuming = false

    /// Takes the terminal; `close` gives it back, and so do a crash and an exit.
    ///
    /// - Parameters:
    ///   - environment: What decides on colours, letters and waiting: `TERM`, `NO_COLOR`, `LC_ALL`, `LC_CTYPE`, `LANG`,
    ///     `SSH_CONNECTION`, `SSH_TTY`, `COLORFGBG`.
    ///   - errorLog: The file that receives standard error while the screen is up; nil leaves it alone.
    ///   - mouse: Whether the mouse is reported.
    ///   - question: Whether the terminal is asked for its background where the environment does not tell it.
    /// - Returns: The terminal, showing nothing yet.
    /// - Throws: What is missing here.
    public static func open(
        environment: [String: String],
        errorLog: String? = nil,
        mouse: Bool = true,
        question: BackgroundQuestion = .never
    ) throws(TerminalError) -> NcursesDriver {
        let opening = try NcursesOpening.open(environment: environment, errorLog: errorLog, question: question)
        return NcursesDriver(opening, mouse: mouse)
    }

    private init(_ opening: NcursesOpening, mouse: Bool) {
        (self.events, self.continuation) = AsyncStream.makeStream()
        self.capabilities = opening.capabilities
        self.redirection = opening.redirection
        self.hasModes = opening.hasModes
        self.isMouseEnabled = mouse
        self.typed = opening.typed
        self.isAnswerDue = opening.isAnswerDue
        self.size = NcursesOpening.size()
        self.writer = ScreenWriter(pairs: ColorPairs(colors: opening.colors, pairs: opening.pairs))
        let delay = opening.capabilities.isRemote ? TerminalInput.remoteEscape : TerminalInput.localEscape
        self.input = TerminalInput(decoder: KeyDecoder(custom: opening.keys), escape: delay)
        self.signals = TerminalSignals()
        self.start()
    }

    /// Shows a canvas; nothing is sent when it is shown already.
    public func present(_ canvas: Canvas) {
        let canvas = self.capabilities.unicode ? canvas : canvas.reducedToASCII()
        guard self.isOpen, !self.writer.isShown(canvas) else { return }
        self.send(TerminalModes.beginFrame)
        self.writer.show(canvas)
        self.send(TerminalModes.endFrame)
    }

    /// Sends everything at the next `present`.
    public func redraw() { self.writer.repaint() }

    /// Gives the terminal back and stops, with everything else of this job, until the shell continues it.
    public func suspend() {
        guard self.isOpen else { return }
        self.send(TerminalModes.off)
        endwin()
        self.redirection?.pause()
        self.isResuming = true
        TerminalSignals.stopJob()
        self.resume()
    }

    /// Throws away what was typed but not yet read.
    public func discardInput() {
        tcflush(STDIN_FILENO, TCIFLUSH)
        self.input.reset()
    }

    /// Sets the window's title where the terminal has one.
    public func setTitle(_ title: String) { self.send(TerminalModes.title(title)) }

    /// Rings.
    public func bell() {
        if self.isOpen { writeAll([0x07], to: STDOUT_FILENO) }
    }

    /// Sends text to the clipboard of the terminal, through tmux where the program runs inside it.
    public func sendToClipboard(_ text: String) -> Bool {
        guard self.hasModes, self.isOpen, isatty(STDOUT_FILENO) == 1,
            let bytes = ClipboardBytes.bytes(for: text, insideTmux: getenv("TMUX") != nil)
        else { return false }
        writeAll(bytes, to: STDOUT_FILENO)
        return true
    }

    /// Turns the mouse on or off.
    public func setMouse(enabled: Bool) {
        self.isMouseEnabled = enabled
        self.send(TerminalModes.mouse(on: enabled))
    }

    /// Gives the terminal back as it was, and shows what was kept off the screen meanwhile.
    public func close() {
        guard self.isOpen else { return }
        self.input.stop()
        self.signals.stop()
        self.send(TerminalModes.off)
        self.isOpen = false
        // Without a second screen to leave, names would stay on this one, and the prompt would stand among them.
        if fifi_terminfo_string("rmcup") == nil { self.writer.clear() }
        curs_set(1)
        endwin()
        if self.isAnswerDue { tcflush(STDIN_FILENO, TCIFLUSH) }
        terminal_guard_restore_settings()
        terminal_guard_disarm()
        self.redirection?.end()
        self.continuation.finish()
    }

    private func start() {
        self.send(TerminalModes.on(mouse: self.isMouseEnabled))
        self.input.start(with: self.typed) { [weak self] in self?.continuation.yield($0) }
        self.signals.start { [weak self] in self?.receive($0) }
    }

    private func receive(_ signal: Int32) {
        switch signal {
        case SIGWINCH: self.resize()
        case SIGCONT: self.continued()
        case SIGHUP: self.continuation.yield(.hangup)
        default: self.continuation.yield(.terminate(signal: signal))
        }
    }

    private func resize() {
        let size = NcursesOpening.size()
        resize_term(Int32(size.rows), Int32(size.columns))
        self.size = size
        self.writer.repaint()
        self.continuation.yield(.resized(size))
    }

    /// Somebody else stopped and continued the program.
    private func continued() {
        if !self.isResuming { self.resume() }
        self.isResuming = false
    }

    /// After a stop nothing is as it was: the shell set its own modes, and the window may have another size.
    private func resume() {
        guard self.isOpen else { return }
        self.redirection?.proceed()
        reset_prog_mode()
        // The keypad's own mode is no part of what was just set again.
        if let screen = fifi_screen() {
            keypad(screen, false)
            keypad(screen, true)
        }
        self.send(TerminalModes.on(mouse: self.isMouseEnabled))
        self.resize()
        self.continuation.yield(.resumed)
    }

    private func send(_ modes: String) {
        if self.hasModes, self.isOpen { writeAll(modes.utf8, to: STDOUT_FILENO) }
    }
}
