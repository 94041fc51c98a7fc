import Salon
import Testing

@Suite struct LayoutTests {
    @Test func `services follow one another, and lengths and prices resolve by booking, stylist, menu`() throws {
        var draft = Fixture.draft([Fixture.cut, Fixture.colour], staff: Fixture.bea, at: Fixture.at(10))
        let shape = try Layout.shape(of: draft, menu: Fixture.menu)
        #expect(shape.segments.map(\.span.minutes) == [60, 30, 45, 30])
        #expect(shape.segments.map(\.line) == [0, 1, 1, 1])
        #expect(shape.lines.map(\.quoted?.minor) == [5_500, 12_000])
        #expect(shape.span == TimeSpan(start: Fixture.at(10), minutes: 165))
        draft.lines[0].minutes = 50
        draft.lines[0].price = Money(minor: 4_700, currency: .usDollar)
        let changed = try Layout.shape(of: draft, menu: Fixture.menu)
        #expect(changed.segments.map(\.span.minutes) == [50, 30, 45, 30])
        #expect(changed.lines[0].quoted?.minor == 4_700)
    }

    @Test func `a price each is times the quantity, and an unknown price stays unknown`() throws {
        var draft = Fixture.draft([Fixture.braids, Fixture.unknownPrice], staff: Fixture.ann, at: Fixture.at(10))
        draft.lines[0].quantity = 6
        let shape = try Layout.shape(of: draft, menu: Fixture.menu)
        #expect(shape.lines.map(\.quoted?.minor) == [9_000, nil])
        #expect(shape.lines.map(\.charged) == [nil, nil])
    }

    @Test func `two on one head work at the same time`() throws {
        var draft = Fixture.draft([Fixture.braids], staff: Fixture.ann, at: Fixture.at(10))
        draft.lines[0].staff = [Fixture.ann.id, Fixture.bea.id]
        let shape = try Layout.shape(of: draft, menu: Fixture.menu)
        #expect(shape.segments.map(\.staff) == [Fixture.ann.id, Fixture.bea.id])
        #expect(Set(shape.segments.map(\.span)).count == 1)
        let holds = Hold.all(of: shape, customer: Fixture.rosa.id, status: .booked)
        #expect(holds.map(\.resource) == [1, 2, 10])
    }

    @Test(arguments: [0, 1_000, -1])
    func `a quantity that nobody can mean is refused`(_ quantity: Int) {
        var draft = Fixture.draft([Fixture.braids], staff: Fixture.ann, at: Fixture.at(10))
        draft.lines[0].quantity = quantity
        #expect(throws: Refusal.outOfRange(.quantity, 1...999)) { try Layout.shape(of: draft, menu: Fixture.menu) }
    }

    @Test func `processing leaves the stylist free and holds the customer throughout`() throws {
        let visit = try Fixture.visit([Fixture.colour], staff: Fixture.ann, at: Fixture.at(9))
        let holds = Hold.all(of: visit.shape, customer: Fixture.rosa.id, status: .booked)
        #expect(holds.map(\.span.minutes) == [30, 30, 105])
        #expect(Hold.all(of: visit.shape, customer: Fixture.rosa.id, status: .cancelled).isEmpty)
        #expect(Hold.all(of: visit.shape, customer: Fixture.rosa.id, status: .noShow).isEmpty)
    }
}
