/// What the program in a tmux pane has switched on; all but the cursor are off in a shell.
public struct TmuxModes: Sendable, Hashable {
    /// The second screen that programs draw on.
    public var alternateScreen: Bool
    /// Reports about the mouse.
    public var mouse: Bool
    /// The hardware cursor.
    public var cursor: Bool

    /// Modes as expected.
    public init(alternateScreen: Bool, mouse: Bool, cursor: Bool) {
        self.alternateScreen = alternateScreen
        self.mouse = mouse
        self.cursor = cursor
    }

    /// What a shell expects to find.
    public static let shell = TmuxModes(alternateScreen: false, mouse: false, cursor: true)
}
