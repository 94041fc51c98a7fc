import Terminal
import TestSupport
import Testing

/// What the widgets look like.
@Suite struct WidgetScreensTests {
    @Test(arguments: [
        Capabilities(depth: .palette256, unicode: true), Capabilities(depth: .sixteen, unicode: false),
        Capabilities(depth: .monochrome, unicode: true),
    ])
    func `panel, list, field and hints keep their look`(capabilities: Capabilities) throws {
        let look = Look.make(theme: try Theme.load("dark"), capabilities: capabilities)
        var canvas = Canvas(size: Size(columns: 44, rows: 9))
        let inside = Panel(title: "Find client 日本").draw(in: canvas.bounds.removingBottom(1), on: &canvas, look: look)
        var field = TextField(text: "ros")
        _ = field.handle(.left)
        var list = ListView(count: 9)
        list.select(5)
        let names = [
            "Ada", "Beth", "Cy", "Dot", "Eli", "Rosa Pinto-Fernández y Gómez de la Torre", "Uma", "Val", "Wes",
        ]
        list.draw(names, in: inside.removingTop(2), on: &canvas, focused: false, look: look)
        field.draw(in: inside.top(1), on: &canvas, focused: true, look: look)
        let hints = HintBar(
            items: [
                .init(key: "Enter", label: "pick"), .init(key: "n", label: "new", isEnabled: false),
                .init(key: "m", label: "move the appointment"),
            ],
            trailing: [.init(key: "?", label: "help")]
        )
        let areas = hints.draw(in: canvas.bounds.bottom(1), on: &canvas, look: look)
        #expect(areas.map(\.item.key) == ["Enter", "n", "?"])
        expectGolden(canvas, named: "widgets", look: look)
    }

    @Test func `every kept screen is named by a test`() {
        expectNoForgottenGoldens()
    }
}
