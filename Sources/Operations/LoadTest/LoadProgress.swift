/// What a load test is doing, for whoever waits.
public enum LoadProgress: Sendable, Hashable {
    /// Making the scratch database and its salon.
    case preparing
    /// Booking: how many were settled of how many (nil when the time decides), and how many of them are confirmed.
    case booking(settled: Int, of: Int?, confirmed: Int)
    /// A fault was done to the server; so many were done before.
    case fault(Fault, before: Int)
    /// The outcome is being checked.
    case checking
}

/// Is told of the progress of a load test.
public typealias LoadProgressHandler = @Sendable (LoadProgress) -> Void
