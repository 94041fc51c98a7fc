import Testing

@testable import Postgres

/// Random requests against a server that is a set of names.
@Suite struct StatementCacheFuzzTests {
    private struct Server {
        var names: Set<String> = []
        var violations: [String] = []
        var cache = StatementCache(mode: .prepared, limit: 5)

        /// Does the steps as the server would, where now and then one fails and takes the rest of its part with it.
        mutating func perform(_ steps: [Step], using random: inout SplitMix) {
            var isAborted = false
            for step in steps {
                let fails = Int.random(in: 0..<12, using: &random) == 0
                switch step {
                case .sync: isAborted = false
                case .prepare(let name, let key) where isAborted: self.cache.skipped(name, key)
                case _ where isAborted: continue
                case .prepare(let name, let key):
                    if self.names.contains(name) { self.violations.append("prepared twice: \(name)") }
                    if fails { self.cache.refused(name, key) } else { self.names.insert(name) }
                    isAborted = fails
                case .runKept(let name, _, _):
                    if !self.names.contains(name) { self.violations.append("run unknown: \(name)") }
                    if fails, Bool.random(using: &random) { self.cache.outdated(name) }
                    isAborted = fails
                case .run: isAborted = fails
                case .deallocate(let name):
                    if self.names.remove(name) == nil { self.violations.append("dropped unknown: \(name)") }
                }
            }
        }
    }

    @Test func `no request names what the server does not know, and the server never keeps more than twice the bound`()
    {
        // The first broken promise names its seed, and the others would hide it.
        for seed in 0..<400 as Range<UInt64> where !Self.tell(seed) { return }
    }

    private static func tell(_ seed: UInt64) -> Bool {
        var random = SplitMix(state: seed)
        var server = Server()
        for _ in 0..<100 {
            let items = (0..<Int.random(in: 1...16, using: &random)).compactMap { _ in
                let statement = Statement(embedded: "SELECT \(Int.random(in: 0..<12, using: &random))")
                return (try? ParameterBuffer([])).map { (statement: statement, parameters: $0) }
            }
            let isInTransaction = Bool.random(using: &random)
            server.perform(server.cache.steps(for: items, isInTransaction: isInTransaction), using: &random)
            if server.names.count > 10 { server.violations.append("\(server.names.count) names") }
            if server.names.count > server.cache.count { server.violations.append("more than the cache knows") }
            if Int.random(in: 0..<40, using: &random) == 0 {
                server.names = []
                server.cache.forgetAll()
            }
            guard server.violations.isEmpty else { break }
        }
        #expect(server.violations == [], "seed \(seed)")
        return server.violations.isEmpty
    }
}
