/// What a program wrote to its terminal after a key.
struct Reply: Sendable {
    /// When the first byte came.
    var first: ContinuousClock.Instant
    /// When the last byte came.
    var last: ContinuousClock.Instant
    /// All of them.
    var bytes: [UInt8] = []
}
