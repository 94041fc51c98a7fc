/// What every benchmark is given.
struct Setting: Sendable {
    /// The server that is thrown away afterwards.
    let server: BenchmarkServer
    /// How long each figure is measured, in seconds.
    let seconds: Int
    /// Whether a million rows are measured as well.
    let isLarge: Bool
    /// Tells people what is going on.
    let progress: @Sendable (String) -> Void

    /// Ours and the reference take turns, so that a disturbance hits both.
    var rounds: Int { max(1, seconds / 2) }
    /// The length of a turn in seconds.
    var secondsPerRound: Int { max(1, seconds / rounds) }
}
