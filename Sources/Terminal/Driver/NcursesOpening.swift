import CNcurses
import CTerminalGuard
import Glibc

/// What came out of taking the terminal.
@MainActor
struct NcursesOpening {
    /// How many colours were started; none where the terminal or the person has none.
    let colors: Int
    let pairs: Int
    let capabilities: Capabilities
    let hasModes: Bool
    let keys: [[UInt8]: Key]
    let redirection: ErrorRedirection?
    /// What was typed while the terminal was asked for its background.
    let typed: [UInt8]
    /// Whether an answer of the terminal may still come.
    let isAnswerDue: Bool

    static func open(
        environment: [String: String],
        errorLog: String?,
        question: BackgroundQuestion
    ) throws(TerminalError) -> NcursesOpening {
        let name = try Self.terminal(environment)
        Self.setLocale(environment)
        var capabilities = Capabilities.detect(environment: environment, codeset: String(cString: fifi_codeset()))
        let number = terminal_guard_save(STDIN_FILENO)
        guard number == 0 else { throw .unusable(errno: number) }
        let answer = question.patience(terminal: name, capabilities: capabilities).flatMap(BackgroundQuery.ask)
        if let isLight = answer?.isLight { capabilities.isLight = isLight }
        try Self.start(name)
        let colors = Self.startColors(&capabilities)
        Self.prepare()
        let redirection = errorLog.flatMap(ErrorRedirection.init)
        Self.arm(redirection, errorLog: errorLog)
        return NcursesOpening(
            colors: colors,
            pairs: Int(fifi_color_pairs()),
            capabilities: capabilities,
            hasModes: fifi_terminfo_string("kmous") != nil,
            keys: TerminfoKeys.read { fifi_terminfo_string($0).map { String(cString: $0) } },
            redirection: redirection,
            typed: answer?.typed ?? [],
            isAnswerDue: answer?.isComplete == false
        )
    }

    /// The window's size; what ncurses believes where the kernel does not know.
    static func size() -> Size {
        var rows: Int32 = 0
        var columns: Int32 = 0
        if fifi_window_size(STDOUT_FILENO, &rows, &columns) == 0, let screen = fifi_screen() {
            rows = getmaxy(screen)
            columns = getmaxx(screen)
        }
        return Size(columns: Int(columns), rows: Int(rows))
    }

    private static func terminal(_ environment: [String: String]) throws(TerminalError) -> String {
        let (input, output) = (isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1)
        guard input, output else { throw .notATerminal(input: input, output: output) }
        guard let name = environment["TERM"], !name.isEmpty else { throw .unnamed }
        guard name != "dumb" else { throw .tooSimple(name: name) }
        return name
    }

    /// Only the letters: a changed decimal point would be a surprise elsewhere.
    ///
    /// Where nobody has said anything, as on many fresh servers, terminals speak UTF-8 all the same; whoever says `C`
    /// gets it.
    private static func setLocale(_ environment: [String: String]) {
        let isNamed = ["LC_ALL", "LC_CTYPE", "LANG"].contains { !(environment[$0] ?? "").isEmpty }
        setlocale(LC_CTYPE, isNamed ? "" : "C.UTF-8")
    }

    /// Terminals of xterm's kin are often newer than the system's descriptions; xterm's own serves them well.
    private static func start(_ name: String) throws(TerminalError) {
        if fifi_open(name) != nil { return }
        guard name.hasPrefix("xterm"), fifi_open("xterm-256color") != nil else { throw .unknown(name: name) }
    }

    /// The terminal's description knows the colours; the environment can only ask for none.
    private static func startColors(_ capabilities: inout Capabilities) -> Int {
        guard capabilities.depth != .monochrome, has_colors() else {
            capabilities.depth = .monochrome
            return 0
        }
        start_color()
        use_default_colors()
        capabilities.depth = fifi_colors() >= 256 ? .palette256 : .sixteen
        return Int(fifi_colors())
    }

    private static func prepare() {
        raw()
        noecho()
        nonl()
        // An update must not break off because keys wait: nobody but the decoder reads them.
        typeahead(-1)
        guard let screen = fifi_screen() else { return }
        keypad(screen, true)
        leaveok(screen, false)
        // Without a size from the kernel there is nothing to correct.
        let size = Self.size()
        resize_term(Int32(size.rows), Int32(size.columns))
        // Said once here, so that ^Z stops the program and not ncurses' idea of stopping it.
        signal(SIGTSTP, SIG_DFL)
        signal(SIGPIPE, SIG_IGN)
    }

    private static func arm(_ redirection: ErrorRedirection?, errorLog: String?) {
        var words = TerminalModes.rescue
        if redirection != nil, let errorLog { words += "The program failed. Its last words may be in \(errorLog)\r\n" }
        let bytes = Array(words.utf8).map { CChar(bitPattern: $0) }
        terminal_guard_arm(bytes, bytes.count, redirection?.original ?? -1)
    }
}
