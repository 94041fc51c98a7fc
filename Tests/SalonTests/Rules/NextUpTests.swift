import Salon
import Testing

@Suite struct NextUpTests {
    private let ann = Fixture.ann
    private let bea = Fixture.bea

    private func next(_ visits: [Visit], at hour: Int, _ minute: Int) -> [NextUp.Entry] {
        let plan = Fixture.plan(visits: visits)
        let now = Fixture.at(hour, minute)
        return NextUp(plan, late: RunningLate(plan, now: now), now: now).entries
    }

    @Test func `whoever stands at the till comes first and whoever comes later last`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (11, 0)),
            LateFixture.visit(2, [bea], at: (10, 0), [(.handsOn, 60)], .inService),
            LateFixture.visit(3, [bea], at: (10, 10), [(.handsOn, 30)], .confirmed),
            LateFixture.visit(4, [ann], at: (10, 30), [(.handsOn, 30)], .arrived, since: (10, 5)),
            LateFixture.visit(5, [ann], at: (9, 0), [(.handsOn, 60)], .readyToPay, since: (10, 2)),
            LateFixture.visit(6, [ann], at: (9, 0), [(.handsOn, 60)], .completed),
            LateFixture.visit(7, [ann], at: (9, 0), [(.handsOn, 60)], .noShow),
            LateFixture.visit(8, [ann], at: (15, 0), [(.handsOn, 60)], .cancelled),
        ]
        let entries = next(visits, at: 10, 20)
        #expect(entries.map(\.visit.id.number) == [5, 4, 3, 2, 1])
        #expect(entries.map(\.stage) == [.paying, .waiting, .missing, .served, .coming])
        #expect(entries.map { $0.waited(at: Fixture.at(10, 20)) } == [18, 15, 10, 0, 0])
    }

    @Test func `among those who wait the next to be served comes first, not who came first`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (11, 0), [(.handsOn, 60)], .arrived, since: (9, 50)),
            LateFixture.visit(2, [bea], at: (10, 0), [(.handsOn, 60)], .arrived, since: (10, 0)),
        ]
        #expect(next(visits, at: 10, 20).map(\.visit.id.number) == [2, 1])
    }

    @Test func `who leaves the chair first is told by when they are expected to, not by the book`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 30), [(.handsOn, 60)], .inService, since: (10, 10)),
            LateFixture.visit(2, [bea], at: (10, 0), [(.handsOn, 45)], .inService),
        ]
        let entries = next(visits, at: 10, 20)
        #expect(entries.map(\.visit.id.number) == [2, 1])
        #expect(entries[1].delay == 40 && entries[1].expectedEnd == Fixture.at(11, 10))
    }

    @Test func `a tentative visit whose hour has come is not waited for`() {
        let held = LateFixture.visit(1, [ann], at: (11, 0), [(.handsOn, 60)], .tentative)
        let expired = Visit(
            id: held.id,
            version: 1,
            status: .tentative,
            customer: nil,
            span: held.span,
            lines: held.lines,
            segments: held.segments,
            note: "",
            tentativeUntil: Fixture.at(10),
            statusSince: Fixture.at(9)
        )
        #expect(next([held], at: 10, 20).count == 1)
        #expect(next([expired], at: 10, 20).isEmpty)
    }
}
