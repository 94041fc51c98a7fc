/// A key as the person at the desk means it, whatever bytes the terminal sent for it.
///
/// Ctrl-I, Ctrl-M and Ctrl-[ are `tab`, `enter` and `escape`: terminals send the same bytes for both.
public enum Key: Sendable, Hashable {
    /// A printable character.
    case character(Character)
    /// Ctrl with a lower-case letter, a digit or a sign: `.control("s")`.
    case control(Character)
    /// Alt (or Escape just before) with a character.
    case alt(Character)
    case enter
    case tab
    case backTab
    case escape
    case backspace
    case delete
    case insert
    case up
    case down
    case left
    case right
    case shiftUp
    case shiftDown
    case shiftLeft
    case shiftRight
    case controlUp
    case controlDown
    case controlLeft
    case controlRight
    case home
    case end
    case pageUp
    case pageDown
    /// F1 to F24.
    case function(Int)
}
