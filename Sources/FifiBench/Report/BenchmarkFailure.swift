/// Why a benchmark has no figures.
struct BenchmarkFailure: Error, Sendable, Encodable {
    /// Which benchmark.
    var benchmark = ""
    /// What stood in its way.
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
