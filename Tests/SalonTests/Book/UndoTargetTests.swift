import Salon
import TestSupport
import Testing

@Suite struct UndoTargetTests {
    private static func booked(_ salon: SmallSalon, at time: String = "10:00", _ order: ChangeOrder) async throws
        -> Change
    {
        try await salon.book.book(salon.draft(salon.rosa, "Cut", with: salon.bea, at: time), order)
    }

    @Test func `a desk takes back what it did itself, and nothing of those before it on the same terminal`()
        async throws
    {
        try await SmallSalon.with { salon in
            let earlier = try await Self.booked(salon, salon.order())
            await #expect(throws: BookError.refused(.nothingToUndo)) {
                try await salon.book.undo(.operations([]), salon.order())
            }
            let order = salon.order()
            let id = try earlier.visited().id
            _ = try await salon.book.setStatus(of: id, version: 1, to: .confirmed, order)
            let undone = try await salon.book.undo(.operations([order.operation]), salon.order())
            #expect(try undone.visited().status == .booked)
            await #expect(throws: BookError.refused(.nothingToUndo)) {
                try await salon.book.undo(.operations([order.operation]), salon.order())
            }
            #expect(try await salon.book.visit(id)?.status == .booked)
        }
    }

    @Test func `a desk does again only what it took back itself`() async throws {
        try await SmallSalon.with { salon in
            let made = try await Self.booked(salon, salon.order())
            let order = salon.order()
            _ = try await salon.book.undo(.change(made.id), order)
            await #expect(throws: BookError.refused(.nothingToRedo)) {
                try await salon.book.redo(among: [], salon.order())
            }
            let again = try await salon.book.redo(among: [order.operation], salon.order())
            #expect(try again.visited().status == .booked)
        }
    }

    @Test func `a change is taken back by its number, whoever did it, and however much was done elsewhere since`()
        async throws
    {
        try await SmallSalon.with { salon in
            let first = try await Self.booked(salon, salon.order("front"))
            _ = try await Self.booked(salon, at: "14:00", salon.order("front"))
            let undone = try await salon.book.undo(.change(first.id), salon.order("back"))
            #expect(undone.reversed == .book)
            #expect(try undone.visited().id == first.visited().id)
            #expect(try undone.visited().status == .cancelled)
            await #expect(throws: BookError.refused(.alreadyUndone)) {
                try await salon.book.undo(.change(first.id), salon.order("back"))
            }
        }
    }

    @Test func `what somebody went on from is not taken back by its number`() async throws {
        try await SmallSalon.with { salon in
            let made = try await Self.booked(salon, salon.order("front"))
            let id = try made.visited().id
            _ = try await salon.book.setStatus(of: id, version: 1, to: .confirmed, salon.order("back"))
            do {
                _ = try await salon.book.undo(.change(made.id), salon.order("front"))
                Issue.record("undo went over what was done since")
            } catch BookError.refused(.changedSince(let author, _)) {
                #expect(author.terminal == "back")
            }
            await #expect(throws: BookError.refused(.noSuchChange)) {
                try await salon.book.undo(.change(Identifier(4_711)), salon.order())
            }
        }
    }

    @Test func `an undo is itself taken back by its number`() async throws {
        try await SmallSalon.with { salon in
            let made = try await Self.booked(salon, salon.order())
            let undone = try await salon.book.undo(salon.order())
            let back = try await salon.book.undo(.change(undone.id), salon.order())
            #expect(back.reversed == .undo)
            #expect(try back.visited().status == .booked)
            #expect(try back.visited().id == made.visited().id)
        }
    }

    @Test func `the same change taken back at once by many is taken back once`() async throws {
        try await SmallSalon.with { salon in
            let made = try await Self.booked(salon, salon.order())
            let edited = try await salon.book.setStatus(
                of: try made.visited().id,
                version: 1,
                to: .confirmed,
                salon.order()
            )
            let done = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        do {
                            _ = try await salon.book.undo(.change(edited.id), salon.order())
                            return true
                        } catch {
                            if case .refused = error as? BookError { return false }
                            Issue.record("\(error)")
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(done == 1)
        }
    }
}
