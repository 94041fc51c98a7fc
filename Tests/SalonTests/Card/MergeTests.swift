import Postgres
import Salon
import TestSupport
import Testing

@Suite struct MergeTests {
    /// Rosa a second time, under another layout of her phone.
    private func double(in salon: SmallSalon) async throws -> CustomerReference {
        let details = CustomerDetails(
            name: "Rosa Pinto",
            phones: ["+1 571 555 0142", "571 555 0123"],
            email: "rosa@example.com",
            language: .spanish,
            notes: "Likes tea",
            allergies: "latex"
        )
        return try await salon.book.addCustomer(details, salon.order("other")).customer()
    }

    private func joined(_ other: CustomerReference, in salon: SmallSalon) async throws -> Change {
        try await salon.book.merge(other.id, version: 1, into: salon.rosa.id, keptVersion: 1, salon.order())
    }

    /// Everything that belongs to cards, as one text.
    private func picture(of salon: SmallSalon) async throws -> [String] {
        let queries: [Statement] = [
            """
            SELECT concat_ws('|', id, name, given_name, other_names, email, language, notes, allergies, merged_into,
                             ended_at IS NOT NULL) AS row FROM fifi.customer ORDER BY id
            """,
            "SELECT concat_ws('|', customer_id, position, raw, e164) AS row FROM fifi.customer_phone ORDER BY 1",
            "SELECT concat_ws('|', id, customer_id, body, ended_at) AS row FROM fifi.formula ORDER BY id",
            "SELECT concat_ws('|', id, customer_id, starts_at, status) AS row FROM fifi.visit ORDER BY id",
            "SELECT concat_ws('|', resource_id, visit_id, span, lanes) AS row FROM fifi.hold ORDER BY 1",
        ]
        var rows: [String] = []
        for query in queries { rows += try await salon.pool.query(query).map { try $0.decode("row") } }
        return rows
    }

    @Test func `a card that is in the book twice is proposed to both, and listed`() async throws {
        try await SmallSalon.with { salon in
            let other = try await double(in: salon)
            let own = try await salon.book.duplicates(of: salon.rosa.id)
            #expect(own.map { $0.other(than: salon.rosa.id).id } == [other.id])
            #expect(try await salon.book.duplicates(of: other.id).first?.other(than: other.id).id == salon.rosa.id)
            #expect(try await salon.book.duplicates(of: salon.zoe.id).isEmpty)
            let all = try await salon.book.duplicates(limit: 10)
            #expect(all.map(\.one.id) == [salon.rosa.id] && all.map(\.other.id) == [other.id])
            #expect(all.first?.score.reasons == [.samePhone, .sameName])
        }
    }

    @Test func `cards of one address, or of one name and first day where a phone is missing, are listed`() async throws
    {
        try await SmallSalon.with { salon in
            let zoe = CustomerDetails(name: "Zoe O'Brien", email: "ZOE@example.com")
            let rosa = CustomerDetails(name: "rosa pinto")
            let sameAddress = try await salon.book.addCustomer(zoe, salon.order()).customer()
            let sameName = try await salon.book.addCustomer(rosa, salon.order()).customer()
            #expect(try await salon.book.duplicates(limit: 10).map(\.other.id) == [sameAddress.id])
            for (customer, time) in [(salon.rosa, "10:00"), (sameName, "14:00")] {
                _ = try await salon.book.book(salon.draft(customer, "Cut", with: salon.bea, at: time), salon.order())
            }
            let all = try await salon.book.duplicates(limit: 10)
            #expect(all.map(\.other.id) == [sameAddress.id, sameName.id])
            #expect(all.last?.score.reasons == [.sameName, .sameFirstVisit])
        }
    }

    @Test func `a phone that more than ten share proposes nobody`() async throws {
        try await SmallSalon.with { salon in
            for _ in 0..<11 { _ = try await double(in: salon) }
            #expect(try await salon.book.duplicates(limit: 100).isEmpty)
        }
    }

    @Test func `two cards become one with all that either had`() async throws {
        try await SmallSalon.with { salon in
            let other = try await double(in: salon)
            let visit = try await salon.book.book(
                salon.draft(other, "Cut", with: salon.bea, at: "10:00"),
                salon.order("other")
            ).visited()
            let formula = FormulaDraft(day: salon.day, staff: nil, text: "6N")
            _ = try await salon.book.addFormula(formula, to: other.id, salon.order("other"))
            let change = try await joined(other, in: salon)
            #expect(change.verb == .merge && change.subject == .customer(salon.rosa))
            let card = try await salon.card(salon.rosa)
            #expect(card.coming.map(\.id) == [visit.id])
            #expect(card.formulas.map(\.text) == ["6N"])
            #expect(card.customer.phones.map(\.raw) == ["(571) 555-0142", "571 555 0123"])
            #expect(card.customer.email == "rosa@example.com" && card.customer.language == .spanish)
            #expect(card.customer.notes == "Likes tea" && card.customer.allergies == "latex")
            #expect(try await salon.customer(other).ending == .joined(salon.rosa.id))
            let found = try await salon.book.findCustomers("pinto", limit: 5, now: salon.now)
            #expect(found.map(\.id) == [salon.rosa.id])
            #expect(try await salon.book.duplicates(limit: 10).isEmpty)
            let moved = try #require(try await salon.book.visit(visit.id))
            #expect(moved.customer == salon.rosa && moved.version == 2)
        }
    }

    @Test func `an undo splits them exactly, and a redo joins them again`() async throws {
        try await SmallSalon.with { salon in
            let other = try await double(in: salon)
            for (person, time) in [(salon.rosa, "09:00"), (other, "10:00"), (other, "11:00")] {
                _ = try await salon.book.book(
                    salon.draft(person, "Cut", with: salon.bea, at: time),
                    salon.order("other")
                )
            }
            _ = try await salon.book.addFormula(
                FormulaDraft(day: salon.day, staff: nil, text: "6N"),
                to: other.id,
                salon.order("other")
            )
            let before = try await picture(of: salon)
            _ = try await joined(other, in: salon)
            let after = try await picture(of: salon)
            #expect(before != after)
            let undone = try await salon.book.undo(salon.order())
            #expect(undone.reversed == .merge)
            #expect(try await picture(of: salon) == before)
            _ = try await salon.book.redo(salon.order())
            #expect(try await picture(of: salon) == after)
            _ = try await salon.book.undo(salon.order())
            #expect(try await picture(of: salon) == before)
        }
    }

    @Test func `what was booked after the joining stays with the card that was kept`() async throws {
        try await SmallSalon.with { salon in
            let other = try await double(in: salon)
            _ = try await salon.book.book(salon.draft(other, "Cut", with: salon.bea, at: "10:00"), salon.order("other"))
            _ = try await joined(other, in: salon)
            let later = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "14:00"),
                salon.order("other")
            ).visited()
            _ = try await salon.book.undo(salon.order())
            #expect(try await salon.card(salon.rosa).coming.map(\.id) == [later.id])
            #expect(try await salon.card(other).coming.count == 1)
        }
    }

    @Test func `two visits at one time are told and nothing is joined`() async throws {
        try await SmallSalon.with { salon in
            let other = try await double(in: salon)
            let own = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.ann, at: "10:00"),
                salon.order()
            ).visited()
            _ = try await salon.book.book(salon.draft(other, "Cut", with: salon.bea, at: "10:30"), salon.order())
            let before = try await picture(of: salon)
            do {
                _ = try await joined(other, in: salon)
                Issue.record("one person is in two places at once")
            } catch BookError.refused(.joinedTwice(let clash)) {
                #expect(clash.visit == own.id && clash.staff == "Ann" && clash.services == "Cut")
            }
            #expect(try await picture(of: salon) == before)
        }
    }

    @Test func `a card that was joined is neither booked for, edited nor joined again`() async throws {
        try await SmallSalon.with { salon in
            let other = try await double(in: salon)
            _ = try await joined(other, in: salon)
            let draft = salon.draft(other, "Cut", with: salon.bea, at: "10:00")
            await #expect(throws: BookError.refused(.customerEnded(other))) {
                try await salon.book.book(draft, salon.order())
            }
            let details = try await salon.details(of: other)
            await #expect(throws: BookError.refused(.customerEnded(other))) {
                try await salon.book.saveCustomer(other.id, version: 2, to: details, salon.order())
            }
            await #expect(throws: BookError.refused(.customerEnded(other))) {
                try await salon.book.merge(other.id, version: 2, into: salon.zoe.id, keptVersion: 1, salon.order())
            }
            await #expect(throws: BookError.refused(.sameCustomer(salon.zoe))) {
                try await salon.book.merge(
                    salon.zoe.id,
                    version: 1,
                    into: salon.zoe.id,
                    keptVersion: 1,
                    salon.order()
                )
            }
        }
    }

    @Test func `a joining is not undone once the kept card was changed`() async throws {
        try await SmallSalon.with { salon in
            let other = try await double(in: salon)
            _ = try await joined(other, in: salon)
            var details = try await salon.details(of: salon.rosa)
            details.notes = "changed"
            _ = try await salon.book.saveCustomer(salon.rosa.id, version: 2, to: details, salon.order("other"))
            do {
                _ = try await salon.book.undo(salon.order())
                Issue.record("a changed card was split")
            } catch BookError.refused(.customerChangedSince(let author, _)) {
                #expect(author.terminal == "other")
            }
        }
    }

    @Test func `the same operation joins once`() async throws {
        try await SmallSalon.with { salon in
            let other = try await double(in: salon)
            let order = salon.order()
            var ids: [Identifier<Change>] = []
            for _ in 1...2 {
                let change = try await salon.book.merge(
                    other.id,
                    version: 1,
                    into: salon.rosa.id,
                    keptVersion: 1,
                    order
                )
                ids.append(change.id)
            }
            #expect(ids[0] == ids[1])
        }
    }

    @Test func `bookings and joinings at once leave nobody in two places`() async throws {
        try await SmallSalon.with { salon in
            let other = try await double(in: salon)
            await withTaskGroup(of: Void.self) { group in
                for (number, person) in [salon.rosa, other, salon.rosa, other].enumerated() {
                    let staff = [salon.ann, salon.bea, salon.cleo][number % 3]
                    let draft = salon.draft(person, "Cut", with: staff, at: "10:\(number * 10 + 10)")
                    group.addTask { _ = try? await salon.book.book(draft, salon.order("t\(number)")) }
                }
                group.addTask { _ = try? await self.joined(other, in: salon) }
            }
            let rows = try await salon.pool.query(
                """
                SELECT count(*) AS wrong FROM fifi.visit v JOIN fifi.customer c ON c.id = v.customer_id
                WHERE c.merged_into IS NOT NULL AND v.status = 'booked'
                """
            )
            #expect(try rows.first?.decode("wrong", as: Int.self) == 0)
        }
    }
}
