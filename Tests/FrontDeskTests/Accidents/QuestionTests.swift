import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// Accidents of keys: what asks before something happens is never answered by a key that was not meant for it.
@MainActor
struct QuestionTests {
    /// A question that a key has just opened.
    @MainActor
    private struct Opened {
        let desk: DeskTesting
        let key: Key
        let way: String

        /// What is asked.
        var kind: String {
            switch desk.desk.state.overlays.last {
            case .cancel: "cancel"
            case .question(let question): String("\(question.subject)".prefix { $0 != "(" })
            default: "nothing"
            }
        }
    }

    /// Every question that any key opens on any screen, and Ctrl-C pressed twice.
    private static let opened: [Opened] = {
        DeskScene.opened.flatMap { scene, start -> [Opened] in
            let sequences = start.desk.state.bindings.of(start.desk.state.context).flatMap(\.keys)
            return sequences.compactMap { open(scene, start, $0.keys) }
                + [open(scene, start, [.control("c"), .control("c")])].compactMap { $0 }
        }
    }()

    private static func open(_ scene: DeskScene, _ start: DeskTesting, _ keys: [Key]) -> Opened? {
        guard let last = keys.last, start.desk.state.guarded == nil else { return nil }
        var desk = start
        for key in keys {
            desk.send(.terminal(.key(key)))
            if desk.desk.state.guarded != nil { break }
        }
        guard desk.desk.state.guarded != nil else { return nil }
        return Opened(desk: desk, key: last, way: "\(scene.name): \(keys.map(\.name))")
    }

    private static func acts(_ desk: DeskTesting) -> Bool {
        desk.effects.contains { effect in
            switch effect {
            case .write, .quit: true
            default: false
            }
        }
    }

    @Test
    func `a question never takes the key that opened it and begins on what changes nothing`() {
        let opened = Self.opened
        for question in opened {
            var again = question.desk
            again.waitForQuestion()
            again.send(.terminal(.key(question.key)))
            #expect(!Self.acts(again), "\(question.way)")
            var back = question.desk
            back.waitForQuestion()
            back.press("Enter")
            #expect(!Self.acts(back), "\(question.way)")
            #expect(back.desk.state.overlays.count == question.desk.desk.state.overlays.count - 1, "\(question.way)")
        }
        let kinds: Set = [
            "cancel", "discardBooking", "discardCard", "join", "erase", "quit", "removeBlock", "takeBack",
        ]
        #expect(kinds.isSubset(of: Set(opened.map(\.kind))))
    }

    @Test
    func `what was typed before a question could be read is thrown away, for a quarter of a second`() {
        for question in Self.opened {
            let desk = question.desk
            #expect(desk.effects.contains(.discardInput), "\(question.way)")
            let timer = DeskTimer.confirmationGuard(desk.desk.state.guarded ?? 0)
            #expect(desk.effects.contains(.timer(timer, after: .milliseconds(250))), "\(question.way)")
            var early = desk
            let before = early.desk.state.overlays
            for key in ["y", "Enter", "Right", "Enter", "Down", "1", "Enter", "n", "Esc", "Ctrl-C"] {
                early.press(key)
                #expect(!Self.acts(early) && early.desk.state.overlays == before, "\(question.way), \(key)")
            }
            for event in [DeskEvent.command(.accept), .command(.yes), .entry(1), .terminal(.paste("y\r1\r"))] {
                early.send(event)
                #expect(!Self.acts(early) && early.desk.state.overlays == before, "\(question.way), \(event)")
            }
        }
    }

    @Test
    func `a key of one's own that opens a question does not answer it`() throws {
        let text = "[[desk]]\non = \"y\"\nrun = \"visit.cancel\"\n"
        let bindings = Bindings.standard.applying(KeyFile(text)).bindings
        var desk = DeskTesting(bindings: bindings)
        desk.take(DeskScene.places[0].keys)
        desk.press("y")
        desk.waitForQuestion()
        #expect(desk.desk.state.context == .question)
        desk.press("y")
        #expect(!Self.acts(desk) && desk.desk.state.context == .question)
        desk.press("Right Enter")
        #expect(!desk.writes.isEmpty)
    }
}
