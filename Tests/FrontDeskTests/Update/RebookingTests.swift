import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct RebookingTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    /// On Dan O'Brien, Maya at 13:00.
    private func onDan(columns: Int = 120, rows: Int = 40) -> DeskTesting {
        var desk = DeskTesting(columns: columns, rows: rows)
        desk.press("1 g Down Tab Tab Tab")
        return desk
    }

    private func booked(_ desk: DeskTesting) -> BookingDraft? {
        guard case .book(let draft)? = desk.writes.first else { return nil }
        return draft
    }

    @Test
    func `the same again in six weeks takes two keys, four at most`() {
        var desk = onDan()
        let keys = "R Enter".split(separator: " ")
        #expect(keys.count <= 4)
        desk.press("R")
        desk.answerDays()
        #expect(desk.screen.contains("13:00 is free"))
        desk.press("Enter")
        let draft = booked(desk)
        let zone = BusyDay.profile.zone
        #expect(draft.map { zone.day(of: $0.start) } == BusyDay.date.adding(days: 42))
        #expect(draft.map { zone.local($0.start).time } == LocalTime("13:00"))
        #expect(draft?.lines[0].staff == [Identifier(1)])
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `Enter typed ahead of the answer books when it is there`() {
        var desk = onDan()
        desk.press("R")
        let asked = desk.effects
        desk.press("Enter")
        #expect(desk.writes.isEmpty)
        for case .readDay(let day, let generation) in asked {
            desk.send(.dayRead(day, generation: generation, .success(BusyDay.plan(day, visits: []))))
        }
        #expect(booked(desk) != nil)
    }

    @Test
    func `digits say in how many weeks`() {
        var desk = onDan()
        desk.press("R")
        desk.answerDays()
        desk.press("4")
        desk.answerDays()
        desk.press("Enter")
        #expect(booked(desk).map { BusyDay.profile.zone.day(of: $0.start) } == BusyDay.date.adding(days: 28))
    }

    @Test
    func `where it is taken the nearest times are offered and only taken once they were seen`() {
        var desk = onDan()
        desk.press("R Enter")
        let day = BusyDay.date.adding(days: 42)
        let start = BusyDay.profile.zone.instant(day, LocalTime("13:00") ?? .midnight)
        let other = BusyDay.visits[4].moved(to: BusyDay.visits[4].shape.starting(at: start))
        let generation = desk.desk.state.readings[day]?.generation ?? 0
        desk.send(.dayRead(day, generation: generation, .success(BusyDay.plan(day, visits: [other]))))
        #expect(desk.writes.isEmpty)
        #expect(desk.screen.contains("Maya is with Rosa Pinto"))
        desk.press("Down Enter")
        #expect(booked(desk) != nil)
        #expect(booked(desk)?.start != start)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the question is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = onDan(columns: size.columns, rows: size.rows)
        desk.press("R")
        desk.answerDays()
        expectGolden(desk.canvas(profile.look), named: "rebook", look: profile.look)
    }
}
