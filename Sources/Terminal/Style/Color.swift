/// A colour as the terminal takes it: already reduced to what the terminal in use can show.
public enum Color: Sendable, Hashable {
    /// The terminal's own foreground or background; in a style it means "whatever lies beneath".
    case standard
    /// An entry of the terminal's palette: 0–15 are the user's own sixteen, 16–255 the fixed cube and greys.
    case palette(UInt8)
}
