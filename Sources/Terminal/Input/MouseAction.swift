/// What a mouse can do here.
public enum MouseAction: Sendable, Hashable {
    case press(MouseButton)
    case release(MouseButton)
    /// The pointer moved while the button was held.
    case drag(MouseButton)
    case wheelUp
    case wheelDown
}
