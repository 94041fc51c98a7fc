import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct CancellingTests {
    @Test
    func `keys of the first quarter second are not meant for the dialog`() {
        var desk = DeskTesting()
        desk.press("D")
        #expect(desk.effects.contains(.discardInput))
        desk.send(.terminal(.key(.down)))
        desk.send(.terminal(.key(.enter)))
        #expect(desk.desk.state.context == .cancel)
        #expect(desk.writes.isEmpty)
    }

    @Test
    func `the dialog says before anything is chosen whether it is late`() {
        var desk = DeskTesting()
        desk.press("D")
        #expect(desk.screen.contains("Late: less than 24 h before it begins."))
        var early = DeskTesting()
        early.press("1 g Down Tab Tab Tab")
        early.now = BusyDay.now.adding(minutes: -3 * 1_440)
        early.press("D")
        #expect(early.screen.contains("In time: more than 24 h before it begins."))
    }

    @Test
    func `the opening key and Enter alone never cancel`() {
        var desk = DeskTesting()
        desk.press("D")
        desk.waitForQuestion()
        desk.press("D")
        #expect(desk.desk.state.context == .cancel)
        desk.press("Enter")
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.writes.isEmpty)
    }

    @Test
    func `a digit goes to a reason, Enter cancels for it`() {
        var desk = DeskTesting()
        desk.press("D")
        desk.waitForQuestion()
        desk.press("2")
        #expect(desk.writes.isEmpty)
        desk.press("Enter")
        #expect(desk.writes == [.cancel(BusyDay.visits[1], reason: "Customer is ill")])
        desk.commit()
        #expect(desk.toast == "Cancelled Beth Li 10:00 with Maya — u undo")
        #expect(desk.chosenName == nil)
    }

    @Test
    func `a typed reason is needed before it counts`() {
        var desk = DeskTesting()
        desk.press("D")
        desk.waitForQuestion()
        desk.press("5 Enter")
        #expect(desk.toast == "Type the reason, or choose another.")
        desk.press("D o g Enter")
        #expect(desk.writes == [.cancel(BusyDay.visits[1], reason: "Dog")])
    }

    @Test
    func `text that is pasted over the day does nothing but say so`() {
        var desk = DeskTesting()
        let before = desk.desk.state.cursor
        desk.send(.terminal(.paste("iDx\nqq\u{1B}[A")))
        #expect(desk.writes.isEmpty)
        #expect(desk.desk.state.cursor == before)
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.toast?.hasPrefix("Pasted text ignored") == true)
    }

    @Test
    func `Ctrl-C twice asks before the desk is left`() {
        var desk = DeskTesting()
        desk.press("Ctrl-C")
        #expect(desk.desk.state.overlays.isEmpty)
        desk.press("Ctrl-C")
        #expect(desk.desk.state.context == .question)
        desk.waitForQuestion()
        desk.press("Enter")
        #expect(!desk.effects.contains(.quit(.quit)))
        desk.press("Ctrl-C Ctrl-C")
        desk.waitForQuestion()
        desk.press("y")
        #expect(desk.effects == [.quit(.quit)])
    }

    @Test
    func `q leaves at once, but asks while something is being saved`() {
        var desk = DeskTesting()
        desk.press("q")
        #expect(desk.effects == [.quit(.quit)])
        desk.press("s q")
        #expect(desk.desk.state.context == .question)
    }

    @Test
    func `commands are found by name and say what stands against them`() {
        var desk = DeskTesting()
        desk.press(":")
        for character in "arrived" { desk.send(.terminal(.key(.character(character)))) }
        #expect(desk.screen.contains("Already so: the customer is here."))
        desk.press("Ctrl-U")
        for character in "service begins" { desk.send(.terminal(.key(.character(character)))) }
        desk.press("Enter")
        #expect(desk.writes == [.setStatus(BusyDay.visits[1], to: .inService)])
    }

    @Test
    func `a signal, a hang-up and a suspension are passed on`() {
        var desk = DeskTesting()
        desk.send(.terminal(.terminate(signal: 15)))
        #expect(desk.effects == [.quit(.signal(15))])
        desk.send(.terminal(.hangup))
        #expect(desk.effects == [.quit(.hangup)])
        desk.press("n Ctrl-Z")
        #expect(desk.effects == [.suspend])
    }
}
