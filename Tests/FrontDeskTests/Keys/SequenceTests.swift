import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct SequenceTests {
    @Test
    func `after the first key a panel lists what may follow`() {
        var desk = DeskTesting()
        desk.press("o")
        #expect(desk.screen.contains(" o … "))
        #expect(desk.screen.contains("Open today's day at the present time"))
        #expect(desk.screen.contains("Esc drop"))
        desk.press("d")
        #expect(!desk.screen.contains(" o … "))
    }

    @Test
    func `the second key does the command`() {
        var desk = DeskTesting()
        desk.press("] ] o d")
        #expect(desk.desk.state.date == BusyDay.date)
        #expect(desk.desk.state.typedKeys == [])
    }

    @Test
    func `Escape drops what was begun and nothing else, and Backspace its last key`() {
        var desk = DeskTesting()
        for key in ["Esc", "Backspace", "Ctrl-C"] {
            desk.press("o \(key)")
            #expect(desk.desk.state.typedKeys == [])
            #expect(!desk.desk.state.isLeaving && desk.toast == nil)
        }
        desk.press("d")
        #expect(desk.effects.isEmpty)
    }

    @Test
    func `a second key that means nothing says so and does nothing, whatever it means alone`() {
        var desk = DeskTesting()
        desk.press("o D")
        #expect(desk.toast?.hasPrefix("“o D” does nothing here. After o: d") == true)
        #expect(desk.desk.state.context == .desk)
        #expect(desk.effects.contains(.bell))
    }

    @Test
    func `a paste and a click drop what was begun`() {
        var desk = DeskTesting()
        desk.press("o")
        desk.send(.terminal(.paste("d")))
        #expect(desk.desk.state.typedKeys == [])
        desk.press("o")
        desk.send(.terminal(.mouse(Mouse(position: Point(column: 20, row: 9), action: .press(.left)))))
        #expect(desk.desk.state.typedKeys == [])
    }

    @Test
    func `in a field the first key of a sequence is a letter`() {
        var desk = DeskTesting()
        desk.press("/ o d")
        #expect(desk.desk.state.context == .lookup)
        #expect(desk.screen.contains("od"))
    }

    @Test
    func `sequences of a file of keys have the panel too, however long they are`() {
        let file =
            "[[desk]]\non = \"F5 a b\"\nrun = \"undo\"\n[[desk]]\non = \"F5 x\"\nrun = \"refresh\"\ndesc = \"Look again\""
        var desk = DeskTesting(bindings: Bindings.standard.applying(KeyFile(file)).bindings)
        desk.press("F5")
        #expect(desk.screen.contains("Look again"))
        desk.press("a")
        #expect(desk.screen.contains("F5 a …"))
        desk.press("b")
        #expect(desk.desk.state.toast?.text.hasPrefix("This desk has nothing to take back") == true)
    }

    @Test
    func `a click on the panel or the hint bar is the key`() throws {
        var desk = DeskTesting(columns: 80, rows: 24)
        desk.press("o")
        var canvas = Canvas(size: desk.desk.state.size)
        let hotspots = DeskScreen.draw(desk.desk, on: &canvas, look: DeskTesting.plain)
        let keys = hotspots.compactMap { if case .key(let key) = $0.action { key } else { nil } }
        #expect(keys.count { $0 == .character("d") } == 2)
        #expect(keys.contains(.escape))
    }

    @Test(arguments: [(36, 14), (80, 24), (120, 40), (200, 60)], ScreenProfile.allCases)
    func `the panel of what may follow is drawn as it is kept`(size: (Int, Int), profile: ScreenProfile) {
        var desk = DeskTesting(columns: size.0, rows: size.1)
        desk.press("o")
        expectGolden(desk.canvas(profile.look), named: "sequence", look: profile.look)
    }

    @Test
    func `what is wrong with a file of keys is said when the desk opens`() {
        let desk = DeskTesting(notice: "keys.toml, line 3: there is no command “visit.bok”.")
        #expect(desk.screen.contains("keys.toml, line 3"))
    }
}
