import Postgres
import Salon
import TestSupport
import Testing

@Suite struct EraseTests {
    /// Texts that nothing else in the book has.
    private static let traces = ["Xylophia", "Quibblewax", "5550987", "wax@quib.example", "Zumbalergy", "Grumblenote"]

    private func person(in salon: SmallSalon) async throws -> CustomerReference {
        let details = CustomerDetails(
            name: "Xylophia Quibblewax",
            givenName: "Xylophia",
            otherNames: "Quibblewax",
            phones: ["571 555 0987"],
            email: "wax@quib.example",
            language: .spanish,
            notes: "Grumblenote",
            allergies: "Zumbalergy"
        )
        return try await salon.book.addCustomer(details, salon.order()).customer()
    }

    /// A past of the person: an edit, a formula, a visit with a note that was cancelled for a reason, a second card.
    private func past(of person: CustomerReference, in salon: SmallSalon) async throws {
        var details = try await salon.details(of: person)
        details.notes = "Grumblenote again"
        _ = try await salon.book.saveCustomer(person.id, version: 1, to: details, salon.order())
        let formula = FormulaDraft(day: salon.day, staff: salon.ann.id, text: "Grumblenote 6N")
        _ = try await salon.book.addFormula(formula, to: person.id, salon.order())
        var draft = salon.draft(person, "Cut", with: salon.bea, at: "10:00")
        draft.note = "Grumblenote: call 5550987"
        let visit = try await salon.book.book(draft, salon.order()).visited()
        _ = try await salon.book.cancel(visit.id, version: 1, reason: "Xylophia is ill", salon.order())
        let second = CustomerDetails(name: "Xylophia Quibblewax", phones: ["+1 571 555 0987"])
        let other = try await salon.book.addCustomer(second, salon.order()).customer()
        _ = try await salon.book.merge(other.id, version: 1, into: person.id, keptVersion: 2, salon.order())
    }

    /// Every place of the schema in which one of the texts is found.
    private func places(with traces: [String], in salon: SmallSalon) async throws -> [String] {
        let columns = try await salon.owner.query(
            """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = 'fifi' AND data_type IN ('text', 'jsonb', 'ARRAY', 'json', 'character varying')
            ORDER BY 1, 2
            """
        ).map { (try $0.decode("table_name", as: String.self), try $0.decode("column_name", as: String.self)) }
        #expect(columns.count > 20)
        var found: [String] = []
        for (table, column) in columns {
            for trace in traces {
                let query = Statement(
                    embedded:
                        "SELECT count(*) AS n FROM fifi.\"\(table)\" WHERE \"\(column)\"::text ILIKE '%' || $1 || '%'"
                )
                let rows = try await salon.owner.query(query, [.text(trace)])
                let reversed = try await salon.owner.query(query, [.text(String(trace.reversed()))])
                let count = try (rows + reversed).reduce(0) { $0 + (try $1.decode("n", as: Int.self)) }
                if count > 0 { found.append("\(table).\(column): \(trace)") }
            }
        }
        return found
    }

    @Test func `an erased person leaves no text anywhere in the schema`() async throws {
        try await SmallSalon.with { salon in
            let person = try await person(in: salon)
            try await past(of: person, in: salon)
            #expect(try await places(with: Self.traces, in: salon).count > 10)
            let change = try await salon.book.erase(person.id, version: 3, salon.order())
            #expect(change.subject == .customer(CustomerReference(id: person.id, name: "Erased customer \(person.id)")))
            #expect(try await places(with: Self.traces, in: salon) == [])
            let card = try await salon.card(person)
            #expect(card.customer.ending == .erased)
            #expect(card.past.count == 1 && card.past.first?.services == "Cut")
            let blanked = try await salon.pool.query(
                "SELECT count(*) AS n FROM fifi.revision WHERE blanked_at IS NOT NULL AND body IS NULL"
            )
            #expect(try blanked.first?.decode("n", as: Int.self) ?? 0 > 0)
            #expect(try await salon.book.erasures().map(\.customer).first == person.id)
            #expect(try await salon.book.erasures().count == 2, "the card that was joined is erased too")
        }
    }

    @Test func `names that others bear stay in the dictionary`() async throws {
        try await SmallSalon.with { salon in
            let person = try await person(in: salon)
            let other = try await salon.book.addCustomer(CustomerDetails(name: "Xylophia Brown"), salon.order())
                .customer()
            _ = try await salon.book.erase(person.id, version: 1, salon.order())
            let found = try await salon.book.findCustomers("xylopia", limit: 5, now: salon.now)
            #expect(found.map(\.id) == [other.id])
            #expect(try await salon.book.findCustomers("quibblewax", limit: 5, now: salon.now).isEmpty)
        }
    }

    @Test func `an erasure is not taken back, nor what was changed before it`() async throws {
        try await SmallSalon.with { salon in
            let person = try await person(in: salon)
            var details = try await salon.details(of: person)
            details.notes = "other"
            _ = try await salon.book.saveCustomer(person.id, version: 1, to: details, salon.order("front"))
            _ = try await salon.book.erase(person.id, version: 2, salon.order("back"))
            await #expect(throws: BookError.refused(.erasedForGood)) { try await salon.book.undo(salon.order("back")) }
            do {
                _ = try await salon.book.undo(salon.order("front"))
                Issue.record("an erased card came back")
            } catch BookError.refused(.customerChangedSince(let author, _)) {
                #expect(author.terminal == "back")
            }
            #expect(try await salon.customer(person).notes.isEmpty)
        }
    }

    @Test func `whoever has visits to come is not erased, and money stays`() async throws {
        try await SmallSalon.with { salon in
            let person = try await person(in: salon)
            let visit = try await salon.book.book(
                salon.draft(person, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            await #expect(throws: BookError.refused(.visitsToCome(person, count: 1))) {
                try await salon.book.erase(person.id, version: 1, salon.order())
            }
            _ = try await salon.book.setStatus(of: visit.id, version: 1, to: .arrived, salon.order())
            _ = try await salon.book.setStatus(of: visit.id, version: 2, to: .completed, salon.order())
            _ = try await salon.book.erase(person.id, version: 1, salon.order())
            let kept = try #require(try await salon.book.visit(visit.id))
            #expect(kept.lines == visit.lines && kept.status == .completed)
            #expect(kept.customer?.name == "Erased customer \(person.id)")
            await #expect(throws: BookError.refused(.customerEnded(try #require(kept.customer)))) {
                try await salon.book.erase(person.id, version: 2, salon.order())
            }
        }
    }

    @Test func `the list of the erased is added to and never rewritten`() async throws {
        try await SmallSalon.with { salon in
            let person = try await person(in: salon)
            _ = try await salon.book.erase(person.id, version: 1, salon.order())
            await #expect(throws: PostgresError.self) { try await salon.owner.query("DELETE FROM fifi.erasure") }
        }
    }

    @Test func `a record holds everything that is kept of a person`() async throws {
        try await SmallSalon.with { salon in
            let person = try await person(in: salon)
            try await past(of: person, in: salon)
            let record = try #require(try await salon.book.record(of: person.id, now: salon.now))
            #expect(record.card.formulas.count == 1 && record.card.past.count == 1)
            #expect(record.card.past.first?.note == "Grumblenote: call 5550987")
            #expect(record.joined.map(\.name) == ["Xylophia Quibblewax"])
            #expect(record.history.map(\.verb).contains(.merge))
            let bodies = record.history.flatMap(\.texts).compactMap(\.body)
            #expect(bodies.contains("Xylophia is ill") && bodies.contains("Grumblenote"))
            let nobody = try await salon.book.record(of: Identifier(999), now: salon.now)
            #expect(nobody == nil)
        }
    }
}
