// Points in time cross this module's border as plain numbers, so that nobody needs Foundation to read them.
internal import Glibc

/// A point in time as microseconds since 1970-01-01 00:00 UTC.
public typealias Microseconds = Int64

/// The wall clock, for what people are told; deadlines use a monotonic clock.
func wallClock() -> Microseconds {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
}
