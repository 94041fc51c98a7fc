import Foundation
import Terminal

/// What this terminal can show, as far as it can be told without taking it.
struct TerminalReport: Encodable, Sendable {
    let term: Nullable<String>
    let isTerminal: Bool
    /// Whether the system has a description of it.
    let isDescribed: Bool
    let colors: Int
    let locale: Nullable<String>
    let unicode: Bool
    let columns: Nullable<Int>
    let rows: Nullable<Int>
    let mouse: Bool
    let clipboard: Bool
    let theme: String

    /// Looks at the environment and at standard output.
    init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        setlocale(LC_CTYPE, locale == nil ? "C.UTF-8" : "")
        let codeset = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
        let capabilities = Capabilities.detect(environment: environment, codeset: codeset)
        let name = environment["TERM"].flatMap { $0.isEmpty ? nil : $0 }
        let size = Self.size()
        term = Nullable(name)
        isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        isDescribed = name.map { Self.isDescribed($0, environment) } ?? false
        colors = capabilities.depth.colors
        self.locale = Nullable(locale)
        unicode = capabilities.unicode
        columns = Nullable(size?.columns)
        rows = Nullable(size?.rows)
        mouse = Self.isModern(name)
        clipboard = Self.isModern(name)
        theme = ThemeChoice(environment: environment).name(for: capabilities)
    }

    /// The lines for people: a name and what is found.
    var rowsOfText: [(String, String)] {
        let seen = isTerminal ? "" : " (input or output is no terminal)"
        let known = isDescribed ? "" : ", unknown to this system"
        return [
            ("Terminal", (term.value ?? "TERM is not set") + known + seen),
            ("Colours", colors == 0 ? "none" : "\(colors)"),
            ("Locale", locale.value ?? "none is set; UTF-8 is taken for granted"),
            ("Unicode", unicode ? "yes" : "no: the desk draws with ASCII"),
            ("Size", sizeText),
            ("Mouse", mouse ? "yes" : "not known for this terminal"),
            ("Clipboard", clipboard ? "by OSC 52, where the terminal allows it" : "not known for this terminal"),
            ("Theme", theme),
        ]
    }

    private var sizeText: String {
        guard let columns = columns.value, let rows = rows.value else { return "unknown" }
        return columns < 36 || rows < 14 ? "\(columns)x\(rows), too small: 36x14 is needed" : "\(columns)x\(rows)"
    }

    private static func size() -> (columns: Int, rows: Int)? {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
        return (Int(window.ws_col), Int(window.ws_row))
    }

    /// Terminals of xterm's kin report the mouse and take OSC 52.
    private static func isModern(_ name: String?) -> Bool {
        let kin = ["xterm", "screen", "tmux", "rxvt", "alacritty", "kitty", "foot", "wezterm", "ghostty", "konsole"]
        return name.map { name in kin.contains { name.hasPrefix($0) } } ?? false
    }

    /// Where terminfo(5) looks.
    private static func isDescribed(_ name: String, _ environment: [String: String]) -> Bool {
        let own = environment["TERMINFO"].map { [$0] } ?? []
        let home = environment["HOME"].map { ["\($0)/.terminfo"] } ?? []
        let listed = (environment["TERMINFO_DIRS"] ?? "").split(separator: ":").map(String.init)
        let folders = own + home + listed + ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
        let letter = name.prefix(1)
        let code = name.utf8.first.map { String($0, radix: 16) } ?? ""
        return folders.contains { folder in
            access("\(folder)/\(letter)/\(name)", R_OK) == 0 || access("\(folder)/\(code)/\(name)", R_OK) == 0
        }
    }
}
