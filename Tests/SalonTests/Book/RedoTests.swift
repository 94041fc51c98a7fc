import Salon
import TestSupport
import Testing

@Suite struct RedoTests {
    @Test func `what was taken back is done again, and can be taken back once more`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(draft, salon.order()).visited()
            let target = MoveTarget(start: salon.at("14:00"), from: salon.bea.id, to: salon.cleo.id)
            let moved = try await salon.book.move(booked.id, version: 1, to: target, salon.order()).visited()
            _ = try await salon.book.undo(salon.order())
            let redone = try await salon.book.redo(salon.order())
            #expect(redone.verb == .redo)
            #expect(redone.reversed == .move)
            #expect(try redone.visited().span == moved.span)
            #expect(try redone.visited().staff == [salon.cleo.id])
            let again = try await salon.book.undo(salon.order()).visited()
            #expect(again.span == booked.span)
            #expect(again.version == 5)
        }
    }

    @Test func `several steps back are several steps forth, a booking among them`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(draft, salon.order()).visited()
            _ = try await salon.book.setStatus(of: booked.id, version: 1, to: .confirmed, salon.order())
            _ = try await salon.book.undo(salon.order())
            #expect(try await salon.book.undo(salon.order()).visited().status == .cancelled)
            #expect(try await salon.book.redo(salon.order()).visited().status == .booked)
            #expect(try await salon.book.redo(salon.order()).visited().status == .confirmed)
            await #expect(throws: BookError.refused(.nothingToRedo)) { try await salon.book.redo(salon.order()) }
        }
    }

    @Test func `whoever did something new has nothing to do again`() async throws {
        try await SmallSalon.with { salon in
            let first = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            _ = try await salon.book.book(first, salon.order())
            _ = try await salon.book.undo(salon.order())
            _ = try await salon.book.book(salon.draft(salon.zoe, "Cut", with: salon.ann, at: "10:00"), salon.order())
            await #expect(throws: BookError.refused(.nothingToRedo)) { try await salon.book.redo(salon.order()) }
        }
    }

    @Test func `a redo onto somebody else is refused and changes nothing`() async throws {
        try await SmallSalon.with { salon in
            let first = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(first, salon.order("front")).visited()
            let undone = try await salon.book.undo(salon.order("front")).visited()
            let second = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:15")
            let other = try await salon.book.book(second, salon.order("back")).visited()
            do {
                _ = try await salon.book.redo(salon.order("front"))
                Issue.record("the redo overlapped")
            } catch BookError.refused(.taken(let clash, _)) {
                #expect(clash.visit == other.id)
            }
            #expect(try await salon.book.visit(booked.id) == undone)
        }
    }

    @Test func `the same redo asked for twice is done once`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            _ = try await salon.book.book(draft, salon.order())
            _ = try await salon.book.undo(salon.order())
            let order = salon.order()
            let first = try await salon.book.redo(order)
            let second = try await salon.book.redo(order)
            #expect(first.id == second.id)
            #expect(try second.visited().version == 3)
        }
    }

    @Test func `undo goes back step by step on one visit, but never over what another terminal did`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(draft, salon.order("front")).visited()
            for (version, status) in [(1, VisitStatus.arrived), (2, .inService), (3, .completed)] {
                _ = try await salon.book.setStatus(of: booked.id, version: version, to: status, salon.order("front"))
            }
            #expect(try await salon.book.undo(salon.order("front")).visited().status == .inService)
            #expect(try await salon.book.undo(salon.order("front")).visited().status == .arrived)
            _ = try await salon.book.setStatus(of: booked.id, version: 6, to: .readyToPay, salon.order("back"))
            do {
                _ = try await salon.book.undo(salon.order("front"))
                Issue.record("took back over another's change")
            } catch BookError.refused(.changedSince(let author, _)) {
                #expect(author.terminal == "back")
            }
        }
    }
}
