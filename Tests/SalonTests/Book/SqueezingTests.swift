import Postgres
import Salon
import TestSupport
import Testing

/// Two customers of one stylist at one time, by somebody's leave: what everything that people do makes of the lanes.
@Suite struct SqueezingTests {
    @Test func `a guest stands beside its host, with why and by whom, and takes half of the lanes`() async throws {
        try await SqueezedPair.with { pair in
            let guest = try await pair.guest
            #expect(guest.squeezeIn?.hosts == [pair.host.id])
            #expect(guest.squeezeIn?.reason == "bride of the day")
            #expect(guest.squeezeIn?.allowedBy.account == "maya")
            #expect(try await pair.lanes(pair.host.id) == ["[0,8)"])
            #expect(try await pair.lanes(guest.id) == ["[8,16)"])
            #expect(try await pair.salon.book.day(pair.salon.day).visit(guest.id) == guest)
        }
    }

    @Test func `anything ordinary still clashes with both, and a third one is refused in words`() async throws {
        try await SqueezedPair.with { pair in
            let salon = pair.salon
            for time in ["09:30", "10:15", "10:30"] {
                let other = salon.draft(salon.selam, "Cut", with: salon.bea, at: time)
                let refusal = await pair.refusal { try await salon.book.book(other, salon.order()) }
                guard case .taken = refusal else {
                    Issue.record("\(time): \(String(describing: refusal))")
                    continue
                }
                var third = other
                third.squeezeIn = "also"
                let answer = await pair.refusal { try await salon.book.book(third, salon.order()) }
                guard case .squeezedAlready(let clash) = answer else {
                    Issue.record("\(time): \(String(describing: answer))")
                    continue
                }
                #expect(clash.customer == salon.zoe.name)
                #expect(
                    SalonWords(profile: salon.profile).sentence(.squeezedAlready(clash))
                        == "Bea has Zoë O’Brien-Ängström squeezed in 10:15–10:45 AM (Blow-dry): nobody else fits beside."
                )
            }
        }
    }

    @Test func `nobody is squeezed in without a reason, off duty, in a break, or in two places at once`() async throws {
        try await SqueezedPair.with(isSqueezed: false) { pair in
            let salon = pair.salon
            func refusal(_ time: String, _ who: CustomerReference?, _ staff: Staff, _ reason: String) async -> Refusal?
            {
                var draft = salon.draft(who, "Cut", with: staff, at: time)
                draft.squeezeIn = reason
                return await pair.refusal { try await salon.book.book(draft, salon.order()) }
            }
            #expect(await refusal("10:15", salon.zoe, salon.bea, "  ") == .missing(.reason))
            let long = String(repeating: "x", count: 201)
            #expect(await refusal("10:15", salon.zoe, salon.bea, long) == .tooLong(.reason, limit: 200))
            guard case .customerBusy = await refusal("10:15", salon.rosa, salon.bea, "why") else {
                Issue.record("one customer twice")
                return
            }
            guard case .blocked = await refusal("11:45", salon.zoe, salon.ann, "why") else {
                Issue.record("in a break")
                return
            }
            guard case .outsideOpening = await refusal("17:45", salon.zoe, salon.bea, "why") else {
                Issue.record("after hours")
                return
            }
        }
    }

    @Test func `a reason where nobody is in the way makes an ordinary booking`() async throws {
        try await SqueezedPair.with(isSqueezed: false) { pair in
            let salon = pair.salon
            var draft = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "14:00")
            draft.squeezeIn = "why"
            let visit = try await salon.book.book(draft, salon.order()).visited()
            #expect(visit.squeezeIn == nil)
            #expect(try await pair.lanes(visit.id) == ["[0,16)"])
        }
    }

    @Test func `the same operation asked for twice squeezes in once`() async throws {
        try await SqueezedPair.with(isSqueezed: false) { pair in
            var draft = pair.guestDraft
            draft.squeezeIn = "why"
            let order = pair.salon.order()
            let first = try await pair.salon.book.book(draft, order)
            #expect(try await pair.salon.book.book(draft, order) == first)
            draft.squeezeIn = nil
            await #expect(throws: BookError.refused(.operationReused)) { try await pair.salon.book.book(draft, order) }
        }
    }

    @Test(arguments: GuestLeaving.allCases)
    func `a guest that goes gives its host all lanes back, and comes back by undo`(way: GuestLeaving) async throws {
        try await SqueezedPair.with { pair in
            let guest = try await pair.guest
            try await pair.leave(way)
            #expect(try await pair.lanes(pair.host.id) == ["[0,16)"], "\(way)")
            if let after = try await pair.salon.book.visit(guest.id), after.status.isLive {
                #expect(after.squeezeIn == nil)
                #expect(try await pair.lanes(guest.id) == ["[0,16)"])
            }
            try await pair.expectOrder()
            _ = try await pair.salon.book.undo(pair.salon.order())
            let back = try await pair.guest
            #expect(back.squeezeIn == guest.squeezeIn, "\(way)")
            #expect(try await pair.lanes(pair.host.id) == ["[0,8)"])
            #expect(try await pair.lanes(guest.id) == ["[8,16)"])
            try await pair.expectOrder()
            _ = try await pair.salon.book.redo(pair.salon.order())
            #expect(try await pair.lanes(pair.host.id) == ["[0,16)"])
            try await pair.expectOrder()
        }
    }

    @Test func `a booking taken back gives the host its lanes, and done again takes them with its reason`() async throws
    {
        try await SqueezedPair.with { pair in
            let guest = try await pair.guest
            _ = try await pair.salon.book.undo(pair.salon.order())
            #expect(try await pair.salon.book.visit(guest.id)?.status == .cancelled)
            #expect(try await pair.lanes(pair.host.id) == ["[0,16)"])
            _ = try await pair.salon.book.redo(pair.salon.order())
            #expect(try await pair.guest.squeezeIn == guest.squeezeIn)
            #expect(try await pair.lanes(pair.host.id) == ["[0,8)"])
            try await pair.expectOrder()
        }
    }

    @Test(arguments: HostLeaving.allCases)
    func `a host that goes takes its stylist whole elsewhere, and may come back to its guest`(
        way: HostLeaving
    ) async throws {
        try await SqueezedPair.with { pair in
            try await pair.leave(way)
            let host = try #require(try await pair.salon.book.visit(pair.host.id))
            #expect(try await pair.lanes(host.id) == (host.status.isLive ? ["[0,16)"] : []), "\(way)")
            #expect(try await pair.lanes(pair.guest.id) == ["[8,16)"])
            try await pair.expectOrder()
            _ = try await pair.salon.book.undo(pair.salon.order())
            #expect(try await pair.lanes(pair.host.id) == ["[0,8)"], "\(way)")
            try await pair.expectOrder()
        }
    }

    @Test func `a host that stays with its guest keeps half, moved, longer or in other hands`() async throws {
        try await SqueezedPair.with { pair in
            let salon = pair.salon
            _ = try await salon.book.move(
                pair.host.id,
                version: pair.host.version,
                to: pair.target("10:10", salon.bea),
                salon.order()
            )
            #expect(try await pair.lanes(pair.host.id) == ["[0,8)"])
            let moved = try #require(try await salon.book.visit(pair.host.id))
            _ = try await salon.book.resize(moved.id, version: moved.version, by: 15, salon.order())
            #expect(try await pair.lanes(pair.host.id) == ["[0,8)"])
            try await pair.expectOrder()
        }
    }

    @Test func `a guest that is moved beside its host keeps its leave, and gets none for anybody else`() async throws {
        try await SqueezedPair.with { pair in
            let salon = pair.salon
            let guest = try await pair.guest
            let target = pair.target("10:30", salon.bea)
            let moved = try await salon.book.move(guest.id, version: guest.version, to: target, salon.order()).visited()
            #expect(moved.squeezeIn?.reason == "bride of the day")
            #expect(try await pair.lanes(pair.host.id) == ["[0,8)"])
            _ = try await salon.book.book(
                salon.draft(salon.selam, "Cut", with: salon.bea, at: "14:00"),
                salon.order("other")
            )
            let refusal = await pair.refusal {
                try await salon.book.move(
                    moved.id,
                    version: moved.version,
                    to: pair.target("14:15", salon.bea),
                    salon.order()
                )
            }
            guard case .taken = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            let again = MoveTarget(
                start: salon.at("14:15"),
                from: salon.bea.id,
                to: salon.bea.id,
                squeezeIn: "late train"
            )
            let squeezed = try await salon.book.move(moved.id, version: moved.version, to: again, salon.order())
                .visited()
            #expect(squeezed.squeezeIn?.reason == "late train")
            #expect(try await pair.lanes(pair.host.id) == ["[0,16)"])
            try await pair.expectOrder()
            _ = try await salon.book.undo(salon.order())
            #expect(try await salon.book.visit(moved.id)?.squeezeIn == moved.squeezeIn)
            try await pair.expectOrder()
        }
    }

    @Test func `an edit squeezes in as a booking does`() async throws {
        try await SqueezedPair.with(isSqueezed: false) { pair in
            let salon = pair.salon
            let free = salon.draft(salon.zoe, "Blow-dry", with: salon.bea, at: "14:00")
            let visit = try await salon.book.book(free, salon.order()).visited()
            var draft = visit.draft
            draft.start = salon.at("10:15")
            draft.squeezeIn = "school run"
            let edited = try await salon.book.edit(visit.id, version: visit.version, to: draft, salon.order()).visited()
            #expect(edited.squeezeIn?.hosts == [pair.host.id])
            #expect(try await pair.lanes(pair.host.id) == ["[0,8)"])
            try await pair.expectOrder()
            _ = try await salon.book.undo(salon.order())
            #expect(try await pair.lanes(pair.host.id) == ["[0,16)"])
            try await pair.expectOrder()
        }
    }

    @Test func `arriving, being served and paying change no lanes`() async throws {
        try await SqueezedPair.with { pair in
            let salon = pair.salon
            for id in [pair.host.id, try await pair.guest.id] {
                for status in [VisitStatus.confirmed, .arrived, .inService, .readyToPay, .completed] {
                    let visit = try #require(try await salon.book.visit(id))
                    _ = try await salon.book.setStatus(of: id, version: visit.version, to: status, salon.order())
                }
            }
            #expect(try await pair.lanes(pair.host.id) == ["[0,8)"])
            #expect(try await pair.lanes(pair.guest.id) == ["[8,16)"])
            try await pair.expectOrder()
        }
    }

    @Test func `a guest between two hosts narrows both`() async throws {
        try await SqueezedPair.with(isSqueezed: false) { pair in
            let salon = pair.salon
            let second = try await salon.book.book(
                salon.draft(salon.selam, "Cut", with: salon.bea, at: "10:45"),
                salon.order("second")
            ).visited()
            var draft = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:20")
            draft.squeezeIn = "why"
            let guest = try await salon.book.book(draft, salon.order()).visited()
            #expect(guest.squeezeIn?.hosts == [pair.host.id, second.id])
            #expect(try await pair.lanes(pair.host.id) + pair.lanes(second.id) == ["[0,8)", "[0,8)"])
            try await pair.expectOrder()
            _ = try await salon.book.undo(salon.order())
            #expect(try await pair.lanes(pair.host.id) + pair.lanes(second.id) == ["[0,16)", "[0,16)"])
        }
    }

    @Test func `a guest that was held and has run out is ended by a booking, and its host is whole again`() async throws
    {
        try await SqueezedPair.with(isSqueezed: false) { pair in
            let salon = pair.salon
            var draft = salon.draft(salon.zoe, "Cut", with: salon.bea, at: "10:30")
            draft.squeezeIn = "perhaps"
            draft.tentativeUntil = salon.at("08:30")
            let guest = try await salon.book.book(draft, salon.order()).visited()
            let author = Author(account: "maya", terminal: "later")
            let later = ChangeOrder(author: author, now: salon.at("08:31"))
            let other = salon.draft(salon.selam, "Cut", with: salon.bea, at: "10:45")
            _ = try await salon.book.book(other, later)
            #expect(try await salon.book.visit(guest.id)?.status == .cancelled)
            #expect(try await pair.lanes(pair.host.id) == ["[0,16)"])
            try await pair.expectOrder()
        }
    }

    @Test func `an erasure empties the reason and keeps who allowed it`() async throws {
        try await SqueezedPair.with { pair in
            let guest = try await pair.guest
            _ = try await pair.salon.book.cancel(guest.id, version: guest.version, reason: "", pair.salon.order())
            let zoe = try #require(try await pair.salon.book.customer(pair.salon.zoe.id))
            _ = try await pair.salon.book.erase(zoe.id, version: zoe.version, pair.salon.order())
            let visit = try #require(try await pair.salon.book.visit(guest.id))
            #expect(visit.squeezeIn?.reason == "")
            #expect(visit.squeezeIn?.allowedBy.account == "maya")
            let kept = try await pair.salon.owner.query("SELECT 1 AS one FROM fifi.revision WHERE body LIKE '%bride%'")
            #expect(kept.isEmpty)
        }
    }

    @Test func `copies are ordinary, and the search takes a shared time as taken`() async throws {
        try await SqueezedPair.with { pair in
            let salon = pair.salon
            let guest = try await pair.guest
            let copy = BookingDraft(copying: guest, to: pair.target("15:00", salon.bea))
            #expect(copy.squeezeIn == nil)
            let booked = try await salon.book.book(copy, salon.order()).visited()
            #expect(booked.squeezeIn == nil)
            let plan = try await salon.book.day(salon.day)
            let bea = try #require(plan.staff.first { $0.staff.id == salon.bea.id })
            let availability = Availability(plan)
            #expect(availability.freeSpan(of: bea, around: salon.at("10:20")) == nil)
            #expect(availability.clash(with: salon.bea, during: TimeSpan(start: salon.at("10:50"), minutes: 5)) == nil)
        }
    }
}
