import Logging
import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct ChangingTests {
    @Test func `a move takes the visit to another time and stylist, and undo brings it back`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Colour", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(draft, salon.order()).visited()
            let target = MoveTarget(start: salon.at("14:00"), from: salon.bea.id, to: salon.cleo.id)
            let moved = try await salon.book.move(booked.id, version: 1, to: target, salon.order()).visited()
            #expect(moved.span == TimeSpan(start: salon.at("14:00"), minutes: 105))
            #expect(moved.staff == [salon.cleo.id])
            #expect(try await salon.book.visit(booked.id) == moved)
            let undone = try await salon.book.undo(salon.order())
            #expect(undone.verb == .undo)
            #expect(undone.reversed == .move)
            #expect(undone.visit?.segments == booked.segments)
            #expect(try await salon.book.visit(booked.id)?.version == 3)
        }
    }

    @Test func `a move onto somebody else is refused and changes nothing`() async throws {
        try await SmallSalon.with { salon in
            let first = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            _ = try await salon.book.book(salon.draft(salon.zoe, "Cut", with: salon.ann, at: "10:00"), salon.order())
            let target = MoveTarget(start: salon.at("10:15"), from: salon.bea.id, to: salon.ann.id)
            do {
                _ = try await salon.book.move(first.id, version: 1, to: target, salon.order())
                Issue.record("moved onto somebody")
            } catch BookError.refused(.taken(let clash, _)) {
                #expect(clash.customer == salon.zoe.name)
            }
            #expect(try await salon.book.visit(first.id) == first)
        }
    }

    @Test func `an older version is refused with who was faster`() async throws {
        try await SmallSalon.with { salon in
            let booked = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order("front")
            ).visited()
            _ = try await salon.book.setStatus(of: booked.id, version: 1, to: .confirmed, salon.order("back"))
            do {
                _ = try await salon.book.cancel(booked.id, version: 1, reason: "ill", salon.order("front"))
                Issue.record("an old version was accepted")
            } catch BookError.refused(.changedSince(let author, _)) {
                #expect(author == Author(account: "maya", terminal: "back"))
            }
        }
    }

    @Test func `why nobody came is kept, the time is free, and undo takes both back`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(draft, salon.order()).visited()
            let missed = try await salon.book.noShow(booked.id, version: 1, reason: "Forgot", salon.order()).visited()
            #expect(missed.status == .noShow && missed.version == 2)
            let kept = try await salon.pool.query("SELECT body FROM fifi.revision WHERE field = 'reason'")
            #expect(try kept.map { try $0.decode("body", as: String.self) } == ["Forgot"])
            #expect(try await salon.inconsistencies() == [])
            #expect(try await salon.book.undo(salon.order()).visited().status == .booked)
            await #expect(throws: BookError.self) {
                try await salon.book.noShow(booked.id, version: 1, reason: "Forgot", salon.order())
            }
        }
    }

    @Test func `a cancelled visit frees its time, and undo takes it back only while it is free`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(draft, salon.order("front")).visited()
            let cancelled = try await salon.book.cancel(booked.id, version: 1, reason: "ill", salon.order("front"))
                .visited()
            #expect(cancelled.status == .cancelled)
            let other = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:15")
            let second = try await salon.book.book(other, salon.order("back")).visited()
            do {
                _ = try await salon.book.undo(salon.order("front"))
                Issue.record("undo overlapped")
            } catch BookError.refused(.taken(let clash, _)) {
                #expect(clash.visit == second.id)
            }
            _ = try await salon.book.undo(salon.order("back"))
            #expect(try await salon.book.undo(salon.order("front")).visited().status == .booked)
            await #expect(throws: BookError.refused(.nothingToUndo)) {
                try await salon.book.undo(salon.order("elsewhere"))
            }
        }
    }

    @Test func `undo takes back one change after another, and refuses what others changed since`() async throws {
        try await SmallSalon.with { salon in
            let booked = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order("front")
            ).visited()
            _ = try await salon.book.setStatus(of: booked.id, version: 1, to: .arrived, salon.order("front"))
            #expect(try await salon.book.undo(salon.order("front")).visited().status == .booked)
            _ = try await salon.book.setStatus(of: booked.id, version: 3, to: .confirmed, salon.order("back"))
            do {
                _ = try await salon.book.undo(salon.order("front"))
                Issue.record("undo went over somebody else's change")
            } catch BookError.refused(.changedSince(let author, _)) {
                #expect(author.terminal == "back")
            }
        }
    }

    @Test func `a status follows only where it may`() async throws {
        try await SmallSalon.with { salon in
            let booked = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            let arrived = try await salon.book.setStatus(of: booked.id, version: 1, to: .arrived, salon.order())
                .visited()
            await #expect(throws: BookError.refused(.statusNotAllowed(from: .arrived, to: .noShow))) {
                try await salon.book.setStatus(of: booked.id, version: arrived.version, to: .noShow, salon.order())
            }
            let times = try await salon.pool.query("SELECT status FROM fifi.status_time ORDER BY change_id")
            #expect(try times.map { try $0.decode("status", as: String.self) } == ["booked", "arrived"])
        }
    }

    @Test func `the same move asked for twice is done once`() async throws {
        try await SmallSalon.with { salon in
            let booked = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            let order = salon.order()
            let target = MoveTarget(start: salon.at("11:00"), from: salon.bea.id, to: salon.bea.id)
            let first = try await salon.book.move(booked.id, version: 1, to: target, order)
            let again = try await salon.book.move(booked.id, version: 1, to: target, order)
            #expect(first.id == again.id)
            #expect(again.visit?.version == 2)
        }
    }

    @Test func `other terminals are told of a change by ids and days alone`() async throws {
        try await SmallSalon.with { salon in
            let settings = try ConnectionSettings(url: salon.database.url(as: .app))
            let listener = Listener(settings: settings, channels: BookFeed.channels, logger: .init(label: "test"))
            let feed = BookFeed(listener: listener, salon: salon.profile.id)
            var events = Book(pool: salon.pool, salon: salon.profile, feed: feed).events().makeAsyncIterator()
            #expect(await events.next() == .resynced)
            let visit = try await salon.book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            #expect(await events.next() == .changed(visit: visit.id, days: [salon.day]))
            await listener.close()
        }
    }
}
