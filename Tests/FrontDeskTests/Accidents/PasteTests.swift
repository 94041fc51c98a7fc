import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// Accidents of the clipboard: pasted text is text, on every screen.
@MainActor
struct PasteTests {
    /// Every character of one byte alone, all of them at once, and what a terminal sends for keys and clicks.
    nonisolated private static let texts: [String] = {
        let bytes = (1...127).compactMap { UnicodeScalar(UInt8($0)) }.map { String(Character($0)) }
        let reports = [
            "\u{1B}[A\u{1B}[B\r", "\u{1B}OP", "\u{1B}[<0;5;5M\u{1B}[<0;5;5m", "\u{1B}[201~y\r", "é漢👍\u{9B}A",
        ]
        return bytes + [bytes.joined()] + reports
    }()

    @Test
    func `no pasted text runs a command, opens or closes anything, or moves the cursor of the day`() {
        for (scene, start) in DeskScene.opened {
            let before = Self.facts(start)
            for text in Self.texts {
                var desk = start
                desk.send(.terminal(.paste(text)))
                #expect(Self.facts(desk) == before, "\(scene.name): \(text.debugDescription)")
                #expect(desk.effects.allSatisfy(Self.isHarmless), "\(scene.name): \(desk.effects)")
            }
        }
    }

    /// What nothing that is pasted may change.
    private static func facts(_ desk: DeskTesting) -> [String] {
        let state = desk.desk.state
        return [
            "\(state.page)", "\(state.date)", "\(state.cursor)", "\(state.overlays.map(\.context))",
            "\(state.pending.count)", "\(state.isPrivate)", "\(state.isMouseOn)", "\(state.isLeaving)",
        ]
    }

    /// What text may ask for: whom or what it means, and a sound.
    private static func isHarmless(_ effect: Effect) -> Bool {
        switch effect {
        case .search, .findSlots, .readDay, .readMonth, .readCustomer, .bell, .timer: true
        default: false
        }
    }
}
