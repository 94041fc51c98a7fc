import Salon
import Testing

@Suite struct DemoSalonTests {
    static let cases: [(seed: UInt64, day: String)] = [
        (1, "2026-01-14"), (7, "2026-03-08"), (42, "2026-11-23"), (.max, "2026-05-16"),
    ]

    @Test(arguments: cases)
    func `every open day has forty visits and no other day has any`(seed: UInt64, day: String) throws {
        let facts = try DemoFacts(seed: seed, day: day)
        var counts = Dictionary(grouping: facts.book.visits) { facts.zone.day(of: $0.span.start) }.mapValues(\.count)
        #expect(facts.openDays.count > 70)
        for day in facts.openDays { #expect(counts.removeValue(forKey: day) == 40, "\(day)") }
        #expect(counts.isEmpty)
    }

    @Test(arguments: cases)
    func `nobody is in two places at once`(seed: UInt64, day: String) throws {
        let facts = try DemoFacts(seed: seed, day: day)
        let work = facts.book.visits.flatMap { visit in
            visit.segments.filter { $0.kind != .processing }.map { (who: $0.staff?.number, span: $0.span) }
        }
        let stays = facts.book.visits.compactMap { visit in
            visit.customer.map { (who: Optional($0.id.number), span: visit.span) }
        }
        for (_, taken) in Dictionary(grouping: work + stays, by: \.who) {
            let sorted = taken.map(\.span).sorted { $0.start < $1.start }
            #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.end <= $1.start })
        }
    }

    @Test(arguments: cases)
    func `all work lies within opening hours shifts and between breaks`(seed: UInt64, day: String) throws {
        let facts = try DemoFacts(seed: seed, day: day)
        #expect(facts.book.visits.filter { !facts.isWithinHours($0) }.isEmpty)
    }

    @Test func `the rules of booking agree with every visit that is still to come`() throws {
        let facts = try DemoFacts.usual.get()
        for visit in facts.book.visits where visit.span.start > facts.now {
            let plan = facts.plan(facts.zone.day(of: visit.span.start))
            let problems = BookingRules.problems(
                with: visit.shape,
                customer: visit.customer?.id,
                on: plan,
                now: facts.now,
                ignoring: visit.id
            )
            #expect(problems.isEmpty, "\(problems)")
        }
    }

    @Test func `every status is there and fits the time of day`() throws {
        let facts = try DemoFacts.usual.get()
        #expect(Set(facts.book.visits.map(\.status)) == Set(VisitStatus.allCases))
        #expect(facts.book.visits.filter { !facts.fits($0) }.isEmpty)
    }

    @Test func `somebody is served on every day while another's hair sets`() throws {
        let facts = try DemoFacts.usual.get()
        let days = Dictionary(grouping: facts.book.visits) { facts.zone.day(of: $0.span.start) }
        let used = days.values.filter { visits in
            let gaps = visits.flatMap(\.segments).filter { $0.kind == .processing }
            let work = visits.flatMap(\.segments).filter { $0.kind == .handsOn }
            return gaps.contains { gap in work.contains { $0.staff == gap.staff && gap.span.contains($0.span) } }
        }
        #expect(used.count == days.count)
    }

    @Test func `two braiders work on one head and some visits have several services`() throws {
        let book = try DemoFacts.usual.get().book
        let pairs = book.visits.filter { visit in
            visit.staff.count == 2 && visit.segments.count == 2 && visit.segments[0].span == visit.segments[1].span
        }
        #expect(pairs.count > 40)
        #expect(book.visits.filter { $0.lines.count > 1 }.count > 100)
        #expect(Set(book.visits.flatMap(\.lines).map(\.name)).count == 27)
    }

    @Test func `the same seed and hour make the same salon and another seed another`() throws {
        #expect(try DemoFacts(seed: 3).book == DemoFacts(seed: 3).book)
        #expect(try DemoFacts(seed: 3).book != DemoFacts(seed: 4).book)
    }

    @Test func `thanksgiving and inventory close the salon`() throws {
        let closures = try DemoFacts(day: "2026-11-20").book.closures
        #expect(closures.contains { $0.day.description == "2026-11-26" && $0.reason == "Thanksgiving" })
        #expect(closures.contains { $0.reason == "Inventory" && $0.day.weekday == .monday })
    }
}

extension DemoFacts {
    /// Whether the visit's status is one that it can have now.
    func fits(_ visit: Visit) -> Bool {
        guard visit.statusSince <= now else { return false }
        return switch visit.status {
        case .completed, .noShow, .readyToPay: visit.span.end <= now
        case .inService: visit.span.contains(now)
        case .tentative: visit.span.start > now && visit.tentativeUntil.map { $0 > now } == true
        case .booked, .confirmed: visit.span.end > now
        case .arrived: abs(visit.span.start.minutes(since: now)) <= 60
        case .cancelled: true
        }
    }

    /// Whether the salon is open for the visit, and whoever works in it on duty and without a break.
    func isWithinHours(_ visit: Visit) -> Bool {
        let plan = plan(zone.day(of: visit.span.start))
        guard plan.opening.contains(where: { $0.contains(visit.span) }) else { return false }
        return visit.segments.filter { $0.kind != .processing }.allSatisfy { segment in
            guard let stylist = plan.staff.first(where: { $0.staff.id == segment.staff }) else { return false }
            return stylist.working.contains { $0.contains(segment.span) }
                && !stylist.blocks.contains { $0.span.overlaps(segment.span) }
        }
    }

    /// A day of the book as the database would give it.
    func plan(_ day: LocalDay) -> DayPlan {
        func spans(_ hours: [DemoHours]) -> [TimeSpan] {
            hours.filter { $0.weekday == day.weekday }.map { zone.span(on: day, from: $0.start, to: $0.end) }
        }
        let staff = book.stylists.map { stylist in
            let breaks = spans(stylist.breaks).map { Block(span: $0, kind: .lunch) }
            return StaffDay(staff: stylist.staff, working: spans(stylist.working), blocks: breaks + stylist.blocks)
        }
        let span = zone.span(of: day)
        return DayPlan(
            day: day,
            span: span,
            opening: spans(book.opening),
            closure: nil,
            staff: staff,
            visits: book.visits.filter { $0.span.overlaps(span) }
        )
    }
}
