import Postgres
import Salon
import TestSupport
import Testing

@Suite struct BookingTests {
    @Test func `a booking stands in the day with its lines, segments and holds`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Colour", with: salon.ann, at: "09:30")
            let change = try await salon.book.book(draft, salon.order())
            let visit = try #require(try await salon.book.day(salon.day).visit(change.visited().id))
            #expect(visit == change.visit)
            #expect(visit.status == .booked)
            #expect(visit.customer == salon.rosa)
            #expect(visit.segments.map(\.kind) == [.handsOn, .processing, .handsOn])
            #expect(visit.span == TimeSpan(start: salon.at("09:30"), minutes: 105))
            #expect(visit.lines.map(\.quoted?.description) == ["$120.00"])
            let holds = try await salon.pool.query(
                "SELECT resource_id, extract(epoch FROM upper(span) - lower(span))::bigint / 60 AS minutes "
                    + "FROM fifi.hold ORDER BY resource_id, span"
            )
            #expect(try holds.map { try $0.decode("resource_id", as: Int.self) } == [1, 1, 4])
            #expect(try holds.map { try $0.decode("minutes", as: Int.self) } == [30, 30, 105])
        }
    }

    @Test func `the same operation asked for twice books once, and with another request is refused`() async throws {
        try await SmallSalon.with { salon in
            let order = salon.order()
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let first = try await salon.book.book(draft, order)
            let second = try await salon.book.book(draft, order)
            #expect(first == second)
            #expect(try await salon.book.change(of: order.operation) == first)
            let other = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "11:00")
            await #expect(throws: BookError.refused(.operationReused)) { try await salon.book.book(other, order) }
            #expect(try await salon.book.day(salon.day).visits.count == 1)
            #expect(try await salon.book.change(of: .random()) == nil)
        }
    }

    @Test func `every rule of the salon is told as itself`() async throws {
        try await SmallSalon.with { salon in
            func refusal(_ draft: BookingDraft) async -> Refusal? {
                do {
                    _ = try await salon.book.book(draft, salon.order())
                    return nil
                } catch {
                    guard case .refused(let refusal) = error else { return nil }
                    return refusal
                }
            }
            var sunday = salon.draft(salon.rosa, "Cut", with: salon.ann, at: "10:00")
            sunday.start = salon.at("10:00", on: salon.day.adding(days: 4))
            #expect(await refusal(sunday) == .closed(salon.day.adding(days: 4), reason: nil))
            sunday.start = salon.at("10:00", on: salon.day.adding(days: 5))
            #expect(await refusal(sunday) == .closed(salon.day.adding(days: 5), reason: "Inventory"))
            let opening = [TimeSpan(start: salon.at("09:00"), end: salon.at("18:00"))]
            let late = salon.draft(salon.rosa, "Cut", with: salon.ann, at: "17:30")
            #expect(await refusal(late) == .outsideOpening(opening))
            let lunch = try #require(try await salon.book.day(salon.day).staff[0].blocks.first)
            #expect(lunch.span == TimeSpan(start: salon.at("12:00"), end: salon.at("13:00")))
            let atLunch = salon.draft(salon.rosa, "Cut", with: salon.ann, at: "11:30")
            #expect(await refusal(atLunch) == .blocked(salon.ann, lunch))
            var yesterday = salon.draft(salon.rosa, "Cut", with: salon.ann, at: "10:00")
            yesterday.start = salon.at("10:00", on: salon.day.adding(days: -1))
            #expect(await refusal(yesterday) == .past(start: yesterday.start))
            var nothing = yesterday
            nothing.lines = []
            #expect(await refusal(nothing) == .noService)
            var nameless = salon.draft(nil, "Cut", with: salon.ann, at: "10:00")
            nameless.customer = .new(NewCustomer(name: "  "))
            #expect(await refusal(nameless) == .missing(.customer))
            nameless.customer = .new(NewCustomer(name: "Bell\u{7}"))
            #expect(await refusal(nameless) == .unreadable(.customer))
        }
    }

    @Test func `whoever comes second is told who has the time and gets three others`() async throws {
        try await SmallSalon.with { salon in
            let first = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            _ = try await salon.book.book(first, salon.order())
            let second = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:15")
            do {
                _ = try await salon.book.book(second, salon.order())
                Issue.record("booked twice")
            } catch BookError.refused(.taken(let clash, let offers)) {
                #expect(clash.customer == "Rosa Pinto")
                #expect(clash.staff == "Bea")
                #expect(clash.span == TimeSpan(start: salon.at("10:00"), end: salon.at("10:45")))
                #expect(offers.map(\.start) == [salon.at("10:45"), salon.at("11:00"), salon.at("09:15")])
            }
        }
    }

    @Test func `a customer is in one place at a time`() async throws {
        try await SmallSalon.with { salon in
            let first = salon.draft(salon.rosa, "Colour", with: salon.bea, at: "10:00")
            let booked = try await salon.book.book(first, salon.order()).visited()
            let second = salon.draft(salon.rosa, "Cut", with: salon.ann, at: "10:45")
            do {
                _ = try await salon.book.book(second, salon.order())
                Issue.record("booked twice")
            } catch BookError.refused(.customerBusy(let clash)) {
                #expect(clash.visit == booked.id)
            }
        }
    }

    @Test func `another customer may be served while colour develops`() async throws {
        try await SmallSalon.with { salon in
            let colour = salon.draft(salon.rosa, "Colour", with: salon.bea, at: "10:00")
            _ = try await salon.book.book(colour, salon.order())
            let between = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:30")
            _ = try await salon.book.book(between, salon.order())
            #expect(try await salon.book.day(salon.day).visits.count == 2)
        }
    }

    @Test func `a new customer comes with the booking, and goes with it when the time is taken`() async throws {
        try await SmallSalon.with { salon in
            var draft = salon.draft(nil, "Cut", with: salon.bea, at: "10:00")
            draft.customer = .new(NewCustomer(name: " Ada O'Connor ", phone: "571.555.0199", email: "ada@example.com"))
            let visit = try await salon.book.book(draft, salon.order()).visited()
            let id = try #require(visit.customer?.id)
            let ada = try #require(try await salon.book.customer(id))
            #expect(ada.name == "Ada O'Connor")
            #expect(ada.phones == [Phone(raw: "571.555.0199", e164: "+15715550199")])
            draft.customer = .new(NewCustomer(name: "Too Late"))
            await #expect(throws: BookError.self) { try await salon.book.book(draft, salon.order()) }
            #expect(try await salon.book.findCustomers("late", limit: 5, now: salon.now).isEmpty)
        }
    }

    @Test func `a tentative visit keeps its time until its hour, then gives it up by itself`() async throws {
        try await SmallSalon.with { salon in
            var draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            draft.tentativeUntil = salon.at("09:00")
            let tentative = try await salon.book.book(draft, salon.order()).visited()
            #expect(tentative.status == .tentative)
            let other = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:00")
            await #expect(throws: BookError.self) { try await salon.book.book(other, salon.order()) }
            let author = Author(account: "maya", terminal: "test")
            let later = ChangeOrder(author: author, now: salon.at("09:05"))
            _ = try await salon.book.book(other, later)
            let ended = try #require(try await salon.book.visit(tentative.id))
            #expect(ended.status == .cancelled)
        }
    }
}
