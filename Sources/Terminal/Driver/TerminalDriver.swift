/// What shows canvases and tells what the person at the desk does: the real terminal, or one in memory.
@MainActor
public protocol TerminalDriver: AnyObject {
    /// How many cells there are now.
    var size: Size { get }
    /// What can be shown.
    var capabilities: Capabilities { get }
    /// What happens, in order. One reader; it ends when the driver is closed.
    var events: AsyncStream<TerminalEvent> { get }
    /// Shows a canvas; only what differs from the one before is sent.
    func present(_ canvas: Canvas)
    /// Sends everything anew at the next `present`, as for Ctrl-L.
    func redraw()
    /// Gives the terminal back and stops the program until `fg`, as for ^Z; the event `resumed` follows.
    func suspend()
    /// Throws away what was typed but not yet read, as before a question that must not be answered by accident.
    func discardInput()
    /// Sets the window's title.
    func setTitle(_ title: String)
    /// Rings.
    func bell()
    /// Sends text to the clipboard of whoever sits at the terminal, also over SSH; whether it arrives, nobody tells.
    ///
    /// - Returns: False when nothing was sent, since the terminal knows no clipboard or the text is too long.
    func sendToClipboard(_ text: String) -> Bool
    /// Turns the mouse on or off; off, so that the terminal's own selection of text works.
    func setMouse(enabled: Bool)
    /// Gives the terminal back as it was. Nothing may be shown afterwards; a second call does nothing.
    func close()
}
