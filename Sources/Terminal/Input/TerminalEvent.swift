/// What a terminal reports to the program.
public enum TerminalEvent: Sendable, Hashable {
    case key(Key)
    /// Text between the marks of a bracketed paste, as it came: whoever takes it must clean it.
    case paste(String)
    case mouse(Mouse)
    /// The window has another size; `TerminalDriver.size` already tells it.
    case resized(Size)
    /// The window came to the front, or left it.
    case focused(Bool)
    /// Back from ^Z: everything on the screen has to be drawn again.
    case resumed
    /// The terminal is gone.
    case hangup
    /// A signal that asks the program to end, by its number.
    case terminate(signal: Int32)
}
