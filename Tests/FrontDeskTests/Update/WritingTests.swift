import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct WritingTests {
    @Test
    func `a status is drawn ahead, marked, and told after the commit`() {
        var desk = DeskTesting()
        desk.press("1 g Down Down Down Down i")
        #expect(desk.chosenName == "Noor Amin")
        #expect(desk.desk.state.block?.visit.status == .arrived)
        #expect(desk.desk.state.block?.mark == .pending)
        #expect(desk.toast == nil)
        desk.commit()
        #expect(desk.desk.state.block?.mark == .saved)
        #expect(desk.toast?.hasPrefix("Arrived: Noor Amin 11:00") == true)
        #expect(desk.toast?.hasSuffix("u undo") == true)
    }

    @Test
    func `a refused status goes back and says why`() {
        var desk = DeskTesting()
        desk.press("1 g Down Down Down Down i")
        desk.refuse(.changedSince(by: Author(account: "jo", terminal: "desk 2"), at: BusyDay.at(10, 19)))
        #expect(desk.desk.state.block?.visit.status == .confirmed)
        #expect(desk.toast?.contains("jo at desk 2 changed this visit") == true)
        #expect(desk.effects.contains(.bell))
    }

    @Test
    func `what cannot be done says why and writes nothing`() {
        var desk = DeskTesting()
        desk.press("i")
        #expect(desk.toast == "Already so: the customer is here.")
        #expect(desk.writes.isEmpty)
        desk.press("Down m")
        #expect(desk.toast == "There is no visit here: go to one first.")
    }

    @Test
    func `one visit is not written twice at a time`() {
        var desk = DeskTesting()
        desk.press("s")
        #expect(desk.writes.count == 1)
        desk.press("p")
        #expect(desk.writes.isEmpty)
        #expect(desk.toast == DeskSentences.stillSaving)
    }

    @Test
    func `undo is told by what it took back`() {
        var desk = DeskTesting()
        desk.press("s")
        desk.commit()
        let done = desk.desk.state.operations
        desk.press("u")
        #expect(desk.writes == [.undo(.operations(done))])
        desk.commit(verb: .undo, reversing: .move, visit: BusyDay.visits[2])
        #expect(desk.toast == "Took back the move: Noor Amin 11:00 with Maya — U redo")
    }

    @Test
    func `redo is one key, and told by what it did again`() {
        var desk = DeskTesting()
        desk.press("s")
        desk.commit()
        let done = desk.desk.state.operations
        desk.press("U")
        #expect(desk.writes == [.redo(among: done)])
        desk.commit(verb: .redo, reversing: .move, visit: BusyDay.visits[2])
        #expect(desk.toast == "Did the move again: Noor Amin 11:00 with Maya — u undo")
        desk.press("U")
        desk.refuse(.nothingToRedo)
        #expect(desk.toast == "This desk has taken nothing back that could be done again.")
    }

    @Test
    func `a desk that was just opened takes nothing back, and says where older changes are`() {
        var desk = DeskTesting()
        desk.press("u")
        #expect(desk.writes.isEmpty)
        #expect(
            desk.toast == "This desk has nothing to take back. What was done before is in the history: o h."
        )
        desk.press("U")
        #expect(desk.writes.isEmpty)
        desk.press("s")
        desk.commit()
        desk.press("u")
        desk.refuse(.nothingToUndo)
        #expect(desk.toast?.hasPrefix("This desk has nothing to take back.") == true)
    }

    @Test
    func `an unknown outcome is asked for until it is answered`() throws {
        var desk = DeskTesting()
        desk.press("s")
        let operation = try #require(desk.desk.state.pending.first?.operation)
        desk.send(.written(operation, .failure(.outcomeUnknown(operation))))
        #expect(desk.effects.contains(.resolve(operation)))
        #expect(desk.screen.contains("Checking whether it was saved"))
        desk.send(.resolved(operation, .failure(.unreachable)))
        let timer = Effect.timer(.resolve(operation), after: .seconds(DeskTimer.resolveSeconds))
        #expect(desk.effects == [timer])
        desk.send(.timer(.resolve(operation)))
        #expect(desk.effects == [.resolve(operation)])
        desk.send(.resolved(operation, .success(nil)))
        #expect(desk.desk.state.pending.isEmpty)
        #expect(desk.desk.state.block?.visit.status == .arrived)
        #expect(desk.toast?.contains("Nothing was saved") == true)
    }

    @Test
    func `an outcome that is found is told as done`() throws {
        var desk = DeskTesting()
        desk.press("s")
        let pending = try #require(desk.desk.state.pending.first)
        desk.send(.written(pending.operation, .failure(.outcomeUnknown(pending.operation))))
        desk.send(.resolved(pending.operation, .success(desk.change(of: pending))))
        #expect(desk.toast?.hasPrefix("In service: Beth Li") == true)
    }

    @Test
    func `a toast goes away by its own timer, not by an older one`() {
        var desk = DeskTesting()
        desk.press("P")
        let first = desk.desk.state.toast?.id ?? 0
        desk.press("P")
        desk.send(.timer(.toast(first)))
        #expect(desk.toast == "Names are shown.")
        desk.send(.timer(.toast(first + 1)))
        #expect(desk.toast == nil)
    }
}
