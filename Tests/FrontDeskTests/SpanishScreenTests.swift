import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// The screens as whoever reads Spanish has them.
@MainActor
struct SpanishScreenTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }
    nonisolated private static let screens = [
        ("spanish-day", ""), ("spanish-form", "n"), ("spanish-visit", "Enter"), ("spanish-cancel", "D"),
        ("spanish-help", "?"), ("spanish-commands", ":"), ("spanish-finder", "f"), ("spanish-lookup", "/"),
    ]

    private static func desk(_ size: Size, _ keys: String) -> DeskTesting {
        var desk = DeskTesting(columns: size.columns, rows: size.rows, language: .spanish)
        if !keys.isEmpty { desk.press(keys) }
        return desk
    }

    @Test(arguments: Self.screens.indices, Self.sizes)
    func `each screen in Spanish is drawn as it is kept`(place: Int, size: Size) {
        let (name, keys) = Self.screens[place]
        let look = ScreenProfile.unicode256.look
        expectGolden(Self.desk(size, keys).canvas(look), named: name, look: look)
    }

    @Test
    func `what is said after a key is Spanish, and what was English before stays so elsewhere`() {
        var spanish = Self.desk(Size(columns: 120, rows: 40), "")
        spanish.press("P")
        #expect(spanish.toast == "Los nombres están ocultos. P los muestra.")
        #expect(spanish.screen.contains("miércoles 14 de enero de 2026"))
        var english = DeskTesting()
        english.press("P")
        #expect(english.toast == "Names are hidden. P shows them.")
    }
}
