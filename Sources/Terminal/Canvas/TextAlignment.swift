/// Where text stands in a field that is wider than it.
public enum TextAlignment: Sendable, Hashable {
    case left
    case center
    case right
}
