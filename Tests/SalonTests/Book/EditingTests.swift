import Postgres
import Salon
import TestSupport
import Testing

@Suite struct EditingTests {
    @Test func `an edit changes services people price note and time as one change, and undo brings all of it back`()
        async throws
    {
        try await SmallSalon.with { salon in
            let booked = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            var draft = booked.draft
            draft.lines[0].price = Money(minor: 5_000, currency: .usDollar)
            draft.lines[0].staff = [salon.bea.id, salon.cleo.id]
            draft.lines.append(DraftLine(service: salon.service("Blow-dry").id, staff: [salon.cleo.id]))
            draft.start = salon.at("11:00")
            draft.note = "brings her daughter"
            draft.customer = .known(salon.zoe)
            let change = try await salon.book.edit(booked.id, version: 1, to: draft, salon.order())
            let edited = try change.visited()
            #expect(change.verb == .edit)
            #expect(edited.version == 2)
            #expect(edited.span == TimeSpan(start: salon.at("11:00"), minutes: 75))
            #expect(edited.lines.map(\.name) == ["Cut", "Blow-dry"])
            #expect(edited.lines.map(\.quoted?.minor) == [5_000, 3_500])
            #expect(edited.staff == [salon.bea.id, salon.cleo.id])
            #expect(try await salon.book.visit(booked.id) == edited)
            let undone = try await salon.book.undo(salon.order()).visited()
            #expect(undone.reset == booked.reset)
            let redone = try await salon.book.redo(salon.order()).visited()
            #expect(redone.reset == edited.reset)
            #expect(redone.note == "brings her daughter")
        }
    }

    @Test func `prices and lengths of a visit are kept whatever the menu says by then`() async throws {
        try await SmallSalon.with { salon in
            var order = salon.draft(salon.rosa, "Braids", with: salon.cleo, at: "09:00")
            order.lines[0].quantity = 10
            let booked = try await salon.book.book(order, salon.order()).visited()
            try await salon.owner.withTransaction {
                try await $0.runScript(
                    """
                    UPDATE fifi.service SET price = 9900, ended_on = '2026-01-01', name = 'Other' WHERE id = 3;
                    UPDATE fifi.service_segment SET minutes = 10 WHERE service_id = 3;
                    """
                )
            }
            var draft = booked.draft
            draft.start = salon.at("13:00")
            draft.lines[0].quantity = 12
            let edited = try await salon.book.edit(booked.id, version: 1, to: draft, salon.order()).visited()
            #expect(edited.lines.map(\.name) == ["Braids"])
            #expect(edited.quoted?.minor == 18_000)
            #expect(edited.span.minutes == 120)
        }
    }

    @Test func `a note is brought back through several changes, also an emptied one`() async throws {
        try await SmallSalon.with { salon in
            var order = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            order.note = "first"
            var visit = try await salon.book.book(order, salon.order()).visited()
            for note in ["second", ""] {
                var draft = visit.draft
                draft.note = note
                visit = try await salon.book.edit(visit.id, version: visit.version, to: draft, salon.order()).visited()
            }
            #expect(try await salon.book.undo(salon.order()).visited().note == "second")
            #expect(try await salon.book.undo(salon.order()).visited().note == "first")
            #expect(try await salon.book.redo(salon.order()).visited().note == "second")
            #expect(try await salon.book.redo(salon.order()).visited().note.isEmpty)
            let history = try await salon.pool.query(
                "SELECT before::text || after::text AS text FROM fifi.change WHERE before IS NOT NULL"
            )
            for row in history { #expect(try !row.decode("text", as: String.self).contains("second")) }
        }
    }

    @Test func `a note from before the history began is not lost by undo`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            _ = try await salon.owner.query("UPDATE fifi.visit SET note = 'from the old book'")
            let found = try #require(try await salon.book.visit(visit.id))
            var draft = found.draft
            draft.note = "new"
            _ = try await salon.book.edit(visit.id, version: 1, to: draft, salon.order())
            #expect(try await salon.book.undo(salon.order()).visited().note == "from the old book")
        }
    }

    @Test func `an edit onto somebody else is refused with other times and changes nothing`() async throws {
        try await SmallSalon.with { salon in
            let first = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            _ = try await salon.book.book(salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:45"), salon.order())
            var draft = first.draft
            draft.lines[0].minutes = 60
            do {
                _ = try await salon.book.edit(first.id, version: 1, to: draft, salon.order())
                Issue.record("edited onto somebody")
            } catch BookError.refused(.taken(let clash, let offers)) {
                #expect(clash.customer == salon.zoe.name)
                #expect(offers.first?.start == salon.at("09:45"))
            }
            #expect(try await salon.book.visit(first.id) == first)
        }
    }

    @Test func `what has begun keeps its start, what is over keeps all of it`() async throws {
        try await SmallSalon.with { salon in
            let booked = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            let begun = try await salon.book.setStatus(of: booked.id, version: 1, to: .inService, salon.order())
                .visited()
            var draft = begun.draft
            draft.start = salon.at("11:00")
            await #expect(throws: BookError.refused(.notMovable(.inService))) {
                try await salon.book.edit(begun.id, version: 2, to: draft, salon.order())
            }
            draft.start = begun.span.start
            draft.lines.append(DraftLine(service: salon.service("Blow-dry").id, staff: [salon.bea.id]))
            let longer = try await salon.book.edit(begun.id, version: 2, to: draft, salon.order()).visited()
            #expect(longer.status == .inService)
            _ = try await salon.book.setStatus(of: begun.id, version: 3, to: .completed, salon.order())
            await #expect(throws: BookError.refused(.notEditable(.completed))) {
                try await salon.book.edit(begun.id, version: 4, to: longer.draft, salon.order())
            }
        }
    }

    @Test func `somebody new can take over a visit, and the same edit asked for twice is done once`() async throws {
        try await SmallSalon.with { salon in
            let booked = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            var draft = booked.draft
            draft.customer = .new(NewCustomer(name: "Rosa's sister"))
            let order = salon.order()
            let first = try await salon.book.edit(booked.id, version: 1, to: draft, order)
            let again = try await salon.book.edit(booked.id, version: 1, to: draft, order)
            #expect(first.id == again.id)
            #expect(again.visit?.version == 2)
            #expect(again.visit?.customer?.name == "Rosa's sister")
            let people = try await salon.pool.query("SELECT count(*) AS n FROM fifi.customer")
            #expect(try people.first?.decode("n", as: Int.self) == 4)
        }
    }
}

extension Visit {
    /// What two states have in common that differ in version and in when their status began.
    fileprivate var reset: Visit {
        Visit(
            id: id,
            version: 0,
            status: status,
            customer: customer,
            span: span,
            lines: lines,
            segments: segments,
            note: note,
            tentativeUntil: tentativeUntil,
            statusSince: Instant(seconds: 0)
        )
    }
}

@Suite struct ResizingTests {
    @Test func `a longer visit holds the longer time, and undo gives it back`() async throws {
        try await SmallSalon.with { salon in
            let booked = try await salon.book.book(
                salon.draft(salon.rosa, "Colour", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            let change = try await salon.book.resize(booked.id, version: 1, by: 30, salon.order())
            #expect(change.verb == .resize)
            #expect(change.visit?.span == TimeSpan(start: salon.at("10:00"), minutes: 135))
            let late = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "12:00")
            await #expect(throws: BookError.self) { try await salon.book.book(late, salon.order("other")) }
            #expect(try await salon.book.undo(salon.order()).visited().segments == booked.segments)
            _ = try await salon.book.book(late, salon.order("other"))
            await #expect(throws: BookError.self) {
                try await salon.book.resize(booked.id, version: 3, by: 30, salon.order())
            }
            await #expect(throws: BookError.refused(.outOfRange(.length, 5...720))) {
                try await salon.book.resize(booked.id, version: 3, by: -30, salon.order())
            }
        }
    }

    @Test func `who arrives three days ahead is refused`() async throws {
        try await SmallSalon.with { salon in
            var draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            draft.start = salon.at("10:00", on: salon.day.adding(days: 3))
            let booked = try await salon.book.book(draft, salon.order()).visited()
            await #expect(throws: BookError.refused(.anotherDay(.arrived, salon.day.adding(days: 3)))) {
                try await salon.book.setStatus(of: booked.id, version: 1, to: .arrived, salon.order())
            }
        }
    }
}
