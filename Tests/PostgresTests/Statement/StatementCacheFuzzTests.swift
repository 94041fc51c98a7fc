import Testing

@testable import Postgres

/// Random requests against a server that is a set of names.
@Suite struct StatementCacheFuzzTests {
    private struct Server {
        var names: Set<String> = []
        var cache = StatementCache(mode: .prepared, limit: 5)

        /// Does the steps as the server would, where now and then one fails and takes the rest of its part with it.
        mutating func perform(_ steps: [Step], using random: inout SystemRandomNumberGenerator) {
            var isAborted = false
            for step in steps {
                let fails = Int.random(in: 0..<12, using: &random) == 0
                switch step {
                case .sync: isAborted = false
                case .prepare(_, let key) where isAborted: self.cache.skipped(key)
                case _ where isAborted: continue
                case .prepare(let name, let key):
                    #expect(!self.names.contains(name))
                    if fails { self.cache.refused(key) } else { self.names.insert(name) }
                    isAborted = fails
                case .runKept(let name, _, _):
                    #expect(self.names.contains(name))
                    if fails, Bool.random(using: &random) { self.cache.outdated(name) }
                    isAborted = fails
                case .run: isAborted = fails
                case .deallocate(let name):
                    #expect(self.names.remove(name) != nil)
                }
            }
        }
    }

    @Test func `no request names what the server does not know, and the server never keeps more than twice the bound`()
    {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            var server = Server()
            for _ in 0..<200 {
                let items = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
                    let statement = Statement(embedded: "SELECT \(Int.random(in: 0..<12, using: &random))")
                    return (try? ParameterBuffer([])).map { (statement: statement, parameters: $0) }
                }
                let isInTransaction = Bool.random(using: &random)
                server.perform(server.cache.steps(for: items, isInTransaction: isInTransaction), using: &random)
                #expect(server.names.count <= 10)
                #expect(server.names.count <= server.cache.count)
                guard Int.random(in: 0..<40, using: &random) == 0 else { continue }
                server.names = []
                server.cache.forgetAll()
            }
        }
    }
}
