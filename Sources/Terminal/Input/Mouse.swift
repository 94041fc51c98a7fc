/// Something the mouse did, and where.
public struct Mouse: Sendable, Hashable {
    /// The cell below the pointer.
    public var position: Point
    /// What happened there.
    public var action: MouseAction

    /// Something the mouse did.
    public init(position: Point, action: MouseAction) {
        self.position = position
        self.action = action
    }
}
