import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// What holds of every screen for whoever has it read out.
@MainActor
struct SpokenSceneTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }
    private static let look = Look(theme: ScreenProfile.unicode256.look.theme, depth: .palette256, glyphs: .spoken)

    @Test(arguments: Self.sizes)
    func `no screen has lines, blocks or signs that are no words`(size: Size) {
        for scene in DeskScene.all {
            let canvas = scene.open(size, isSpoken: true).canvas(Self.look)
            for row in 0..<size.rows {
                let text = canvas.text(row: row)
                // Arrows, lines, blocks, shapes, dingbats and Braille are all there.
                let signs = text.unicodeScalars.filter { (0x2190...0x2BFF).contains($0.value) }
                #expect(signs.isEmpty, "\(scene.name), row \(row): \(text)")
            }
        }
    }

    @Test(arguments: Self.sizes)
    func `the cursor is on something that can be read`(size: Size) {
        for scene in DeskScene.all {
            let canvas = scene.open(size, isSpoken: true).canvas(Self.look)
            guard let cursor = canvas.cursor, canvas.bounds.contains(cursor) else {
                Issue.record("\(scene.name): no cursor")
                continue
            }
            #expect(canvas.text(row: cursor.row).contains { $0.isLetter || $0.isNumber }, "\(scene.name): \(cursor)")
        }
    }

    @Test(arguments: Self.focused)
    func `the cursor is in the row of what has the focus`(name: String, text: String) throws {
        let scene = try #require(DeskScene.all.first { $0.name == name })
        let canvas = scene.open(isSpoken: true).canvas(Self.look)
        let cursor = try #require(canvas.cursor)
        #expect(canvas.text(row: cursor.row).contains(text), "\(canvas.text(row: cursor.row))")
    }

    /// What stands in the row of the cursor.
    nonisolated private static let focused = [
        ("the day", "Beth Li"), ("a visit", "check in"), ("the totals", "All visits"),
        ("the visits behind a figure", "Ada"),
    ]

    @Test(arguments: [
        ("v", "week"), ("v v", "month"), ("A", "Next up"), ("T", "totals"), ("C", "card"), ("f", "slots"),
        ("3 p", "till"),
        ("Tab D", "Cancel"), ("o v", "history"), ("Y } Esc", "today"),
    ])
    func `another screen is told in a line`(keys: String, word: String) {
        var desk = DeskScene("told", "").open(isSpoken: true)
        desk.take(keys)
        let told = desk.toast ?? "nothing"
        #expect(told.lowercased().contains(word.lowercased()), "\(told)")
    }

    @Test(arguments: Self.kept.indices, Self.sizes)
    func `each screen read out is drawn as it is kept`(place: Int, size: Size) throws {
        let (name, way) = Self.kept[place]
        let scene = try #require(DeskScene.all.first { $0.name == way })
        expectGolden(scene.open(size, isSpoken: true).canvas(Self.look), named: name, look: Self.look)
    }

    nonisolated private static let kept = [
        ("spoken-week", "the week"), ("spoken-week-load", "everybody's week"), ("spoken-month", "the month"),
        ("spoken-arrivals", "next up"), ("spoken-totals", "the totals"),
        ("spoken-totals-visits", "the visits behind a figure"), ("spoken-card", "a card"),
        ("spoken-card-form", "the form of a card"), ("spoken-finder", "free slots"), ("spoken-pay", "the till"),
        ("spoken-block", "blocked time"), ("spoken-rebook", "a rebooking"), ("spoken-history", "a history"),
        ("spoken-quit", "whether to leave"), ("spoken-sequence", "what may follow"),
    ]
}
