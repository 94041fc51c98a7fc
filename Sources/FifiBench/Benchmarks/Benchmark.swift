/// Something that is measured beside its reference.
protocol Benchmark: Sendable {
    /// What `--only` calls it.
    static var name: String { get }

    init()

    /// Measures, and says what came out.
    func measure(_ setting: Setting) async throws -> [Measurement]
}
