public import Salon

/// Which part of the day the person chose to look at; what they did not choose follows the window and the clock.
nonisolated public struct GridView: Hashable, Sendable {
    /// The zoom that was chosen, or nil for the most detail that fits.
    public var zoom: Zoom?
    /// What was scrolled to the top, or nil to keep the present hour in view.
    public var top: Instant?
    /// The first person in view.
    public var firstColumn = 0
}
