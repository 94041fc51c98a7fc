import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct TerminalsTests {
    @Test
    func `another terminal's change is shown without moving cursor or focus`() {
        var desk = DeskTesting()
        desk.press("Right Down Enter")
        let cursor = desk.desk.state.cursor
        let context = desk.desk.state.context
        desk.send(.book(.changed(visit: Identifier(3), days: [BusyDay.date])))
        let moved = BusyDay.visits[2].becoming(.inService, at: BusyDay.now)
        desk.answerDays(BusyDay.plan(BusyDay.date, visits: BusyDay.visits.filter { $0.id != moved.id } + [moved]))
        #expect(desk.desk.state.picture?.plan.visit(moved.id)?.status == .inService)
        #expect(desk.desk.state.cursor == cursor)
        #expect(desk.desk.state.context == context)
    }

    @Test
    func `a change of a day that is not shown is not read until it is`() {
        var desk = DeskTesting()
        let tomorrow = BusyDay.date.adding(days: 1)
        desk.send(.book(.changed(visit: Identifier(3), days: [tomorrow])))
        #expect(desk.effects.isEmpty)
        desk.press("]")
        #expect(desk.readDays == [tomorrow])
    }

    @Test
    func `changes during a reading are read once more, not at the same time`() {
        var desk = DeskTesting()
        desk.press("r")
        let asked = desk.effects
        desk.send(.book(.changed(visit: Identifier(3), days: [BusyDay.date])))
        desk.send(.book(.changed(visit: Identifier(4), days: [BusyDay.date])))
        #expect(desk.effects.isEmpty)
        desk.effects = asked
        desk.answerDays()
        #expect(desk.readDays == [BusyDay.date])
    }

    @Test
    func `an answer to an older question is not taken`() {
        var desk = DeskTesting()
        desk.press("r")
        let old = desk.effects
        desk.send(.book(.resynced))
        desk.answerDays()
        desk.effects = old
        desk.answerDays(BusyDay.plan(BusyDay.date, visits: []))
        #expect(desk.desk.state.picture?.figures.booked == 26)
    }

    @Test
    func `without an answer the day stays readable and writes are refused in words`() {
        var desk = DeskTesting(columns: 80, rows: 24)
        desk.send(.book(.lost(since: Instant(microseconds: BusyDay.at(10, 17).microseconds + 7_000_000))))
        #expect(desk.screen.contains("No answer from the database since 10:17:07"))
        #expect(desk.screen.contains("Beth Li"))
        desk.press("s")
        #expect(desk.writes.isEmpty)
        #expect(desk.toast?.contains("since 10:17:07") == true)
        desk.press("u")
        #expect(desk.writes.isEmpty)
        desk.send(.book(.resynced))
        #expect(desk.readDays == [BusyDay.date])
        desk.press("s")
        #expect(desk.writes.count == 1)
    }

    @Test
    func `an open form stays as it is while the database is away`() {
        var desk = DeskTesting()
        desk.press("Right Down n R o s a")
        let before = desk.screen.contains("Rosa")
        desk.send(.book(.lost(since: BusyDay.now)))
        #expect(before)
        #expect(desk.desk.state.context == .booking)
        #expect(desk.screen.contains("Rosa"))
        desk.send(.book(.resynced))
        #expect(desk.screen.contains("Rosa"))
    }

    @Test
    func `a day that cannot be read is asked for again later`() {
        var desk = DeskTesting()
        desk.press("r")
        for effect in desk.effects {
            if case .readDay(let day, let generation) = effect {
                desk.send(.dayRead(day, generation: generation, .failure(.busy)))
            }
        }
        #expect(desk.toast?.contains("busy") == true)
        desk.send(.timer(.reload(BusyDay.date)))
        #expect(desk.readDays == [BusyDay.date])
    }

    @Test
    func `midnight comes`() {
        var desk = DeskTesting()
        desk.now = BusyDay.at(10, 20).adding(minutes: 24 * 60)
        desk.send(.tick)
        #expect(desk.desk.state.today == BusyDay.date.adding(days: 1))
        #expect(desk.screen.contains("yesterday"))
    }

    @Test
    func `an older answer is shown while there is nothing else, and a newer one replaces it`() throws {
        var desk = DeskTesting()
        let day = BusyDay.date.adding(days: 20)
        desk.press("} } } ] ] ] ] ] ]")
        desk.send(.book(.resynced))
        desk.press("[")
        let generation = try #require(
            desk.effects.compactMap { if case .readDay(_, let number) = $0 { number } else { nil } }.first
        )
        desk.send(.book(.resynced))
        desk.send(.dayRead(desk.desk.state.date, generation: generation, .success(BusyDay.plan(day, visits: []))))
        #expect(desk.desk.state.date == BusyDay.date.adding(days: 26))
        #expect(desk.desk.state.day == nil)
        let shown = BusyDay.plan(desk.desk.state.date, visits: [])
        desk.send(.dayRead(shown.day, generation: generation, .success(shown)))
        #expect(desk.desk.state.day?.isStale == true)
        let newest = desk.desk.state.generation
        desk.send(.dayRead(shown.day, generation: newest, .success(shown)))
        #expect(desk.desk.state.day?.isStale == false)
    }
}
