import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct ReadOnlyTests {
    @Test
    func `a desk that only reads says so and refuses every change in words`() {
        var desk = DeskTesting(isReadOnly: true)
        #expect(desk.screen.contains("read only"))
        for key in ["i", "c", "s", "p", "w", "x", "D", "m", "n", "e", "b", "u", "U"] {
            guard Bindings.standard.command(for: .character(Character(key)), in: .desk) != nil else { continue }
            desk.press(key)
            #expect(desk.writes.isEmpty && desk.desk.state.overlays.isEmpty, "\(key)")
        }
        desk.press("s")
        #expect(desk.toast == DeskSentences.readOnly)
        desk.press("Enter")
        #expect(desk.desk.state.context == .visit)
        #expect(desk.screen.contains("Beth Li"))
    }

    @Test
    func `Enter on a free slot opens nothing to be filled in`() {
        var desk = DeskTesting(isReadOnly: true)
        desk.press("Right Down Enter")
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.toast == DeskSentences.readOnly)
    }
}
