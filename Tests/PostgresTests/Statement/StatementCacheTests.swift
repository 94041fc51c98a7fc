import Testing

@testable import Postgres

/// What a session is told to keep, without a session.
@Suite struct StatementCacheTests {
    private var cache = StatementCache(mode: .prepared, limit: 2)

    /// The steps in few words: `run`, `keep`, `again` with the number of the name, `drop`, `|` for a synchronization.
    private mutating func words(_ texts: Statement..., values: [Value] = [], isInTransaction: Bool = false) throws
        -> String
    {
        let items = try texts.map { (statement: $0, parameters: try ParameterBuffer(values)) }
        return self.cache.steps(for: items, isInTransaction: isInTransaction).map(word).joined(separator: " ")
    }

    private func word(_ step: Step) -> String {
        switch step {
        case .run: "run"
        case .prepare(let name, _): "keep\(number(name))"
        case .runKept(let name, _, _): "again\(number(name))"
        case .deallocate(let name): "drop\(number(name))"
        case .sync: "|"
        }
    }

    private func number(_ name: String) -> Substring { name.split(separator: "_").last ?? "" }

    @Test mutating func `what runs for the second time is kept, and from then on known by its name`() throws {
        #expect(try words("A") == "run |")
        #expect(try words("A") == "keep1 again1 |")
        #expect(try words("A") == "again1 |")
        #expect(self.cache.count == 1)
    }

    @Test mutating func `a pipeline keeps what it runs twice`() throws {
        #expect(try words("A", "A", "B", "A") == "run keep1 again1 run again1 |")
    }

    @Test mutating func `the same text with parameters of another type is another statement`() throws {
        _ = try (words("A", values: [1]), words("A", values: [1]))
        #expect(try words("A", values: ["text"]) == "run |")
        #expect(try words("A", values: [2]) == "again1 |")
    }

    @Test mutating func `beyond the limit the one that was not used for longest is dropped with the next request`()
        throws
    {
        for text in ["A", "B"] as [Statement] { _ = try (words(text), words(text)) }
        _ = try words("A")
        #expect(try words("C", "C", "B") == "run keep3 again3 run |")
        #expect(self.cache.count == 3)
        #expect(try words("A") == "drop2 | again1 |")
        #expect(self.cache.count == 2)
    }

    @Test mutating func `what is dropped waits for the end of a transaction, and meanwhile the bound holds`() throws {
        for text in ["A", "B", "C", "D", "E", "F"] as [Statement] {
            _ = try (words(text, isInTransaction: true), words(text, isInTransaction: true))
        }
        #expect(self.cache.count == 4)
        #expect(try words("F", isInTransaction: true) == "run |")
        #expect(try words("D") == "drop1 drop2 | again4 |")
    }

    @Test mutating func `a statement that the server refused is not kept`() throws {
        let name = try prepare("A")
        self.cache.refused(try #require(name), StatementKey(sql: "A", types: []))
        #expect(self.cache.count == 0)
        #expect(try words("A") == "run |")
    }

    @Test mutating func `what a pipeline pushed out before the server took it is never dropped there`() throws {
        let items = try (["A", "A", "B", "B", "C", "C"] as [Statement]).map {
            (statement: $0, parameters: try ParameterBuffer([]))
        }
        let prepared = self.cache.steps(for: items, isInTransaction: false).compactMap { step in
            if case .prepare(let name, let key) = step { (name: name, key: key) } else { nil }
        }
        #expect(prepared.count == 3)
        self.cache.refused(prepared[0].name, prepared[0].key)
        for later in prepared.dropFirst() { self.cache.skipped(later.name, later.key) }
        #expect(self.cache.count == 0)
        #expect(try words("B") == "keep4 again4 |")
    }

    @Test mutating func `an outdated statement is dropped and kept anew`() throws {
        let name = try prepare("A")
        self.cache.outdated(try #require(name))
        #expect(try words("A") == "drop1 | keep2 again2 |")
    }

    @Test mutating func `a session that lost what it had twice is trusted with nothing`() throws {
        _ = try prepare("A")
        let first = self.cache.lost()
        #expect(!first)
        _ = try prepare("A")
        let second = self.cache.lost()
        #expect(second)
        #expect(try words("A", "A", "A") == "run run run |")
    }

    @Test mutating func `names are made of the text, so that no name stands for two statements anywhere`() throws {
        let name = try prepare("A")
        var other = StatementCache(mode: .prepared)
        swap(&other, &self.cache)
        #expect(try prepare("B") != name)
    }

    @Test mutating func `what is marked, and whatever runs in the other mode, is never kept`() throws {
        let marked = ("A" as Statement).unprepared
        #expect(try words(marked, marked, marked) == "run run run |")
        self.cache = StatementCache(mode: .unnamed)
        #expect(try words("A", "A", "A") == "run run run |")
    }

    private mutating func prepare(_ statement: Statement) throws -> String? {
        for _ in 0..<2 {
            let steps = self.cache.steps(for: [(statement, try ParameterBuffer([]))], isInTransaction: false)
            if let name = steps.compactMap(\.keptName).first { return name }
        }
        return nil
    }
}
