/// The buttons of a mouse.
public enum MouseButton: Sendable, Hashable {
    case left
    case middle
    case right
}
