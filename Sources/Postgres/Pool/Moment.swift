/// An instant on both clocks: the monotonic one decides, the wall clock's is for people.
struct Moment: Sendable {
    let instant: ContinuousClock.Instant
    let wall: Microseconds

    static var now: Moment { Moment(instant: .now, wall: wallClock()) }

    func wall(at other: ContinuousClock.Instant) -> Microseconds {
        self.wall + self.instant.duration(to: other).milliseconds * 1_000
    }
}
