/// The switches of xterm and its kin that ncurses does not know, as bytes.
enum TerminalModes {
    /// Marks around pasted text.
    static let paste = 2004
    /// Reports when the window comes to the front.
    static let focus = 1004
    /// Reports buttons, and motion while one is held; motion without a button would flood a slow line.
    static let mouse = 1002
    /// Reports the mouse in digits, so that columns beyond 223 arrive.
    static let mouseDigits = 1006
    /// Shows nothing until the frame is whole.
    static let synchronized = 2026

    static let beginFrame = Self.set(Self.synchronized, on: true)
    static let endFrame = Self.set(Self.synchronized, on: false)

    static func on(mouse: Bool) -> String {
        Self.set(Self.paste, on: true) + Self.set(Self.focus, on: true) + (mouse ? Self.mouse(on: true) : "")
    }

    static let off = Self.mouse(on: false) + Self.set(Self.focus, on: false) + Self.set(Self.paste, on: false)

    static func mouse(on isOn: Bool) -> String {
        let modes = isOn ? [Self.mouse, Self.mouseDigits] : [Self.mouseDigits, Self.mouse]
        return modes.map { Self.set($0, on: isOn) }.joined()
    }

    static func title(_ title: String) -> String { "\u{1B}]2;" + VisibleText.visible(title) + "\u{07}" }

    /// Everything back as a shell expects it, without ncurses' help: the last words after a crash.
    static let rescue = Self.endFrame + Self.off + "\u{1B}[?1l\u{1B}>\u{1B}[m\u{1B}[?25h\u{1B}[?1049l\r"

    private static func set(_ mode: Int, on isOn: Bool) -> String { "\u{1B}[?\(mode)\(isOn ? "h" : "l")" }
}
