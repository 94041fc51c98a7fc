import Terminal
import Testing

/// The terminal in memory behaves as the real one, as far as a test can tell.
@MainActor
@Suite struct MemoryDriverTests {
    @Test func `events come in order and end with the terminal`() async {
        let terminal = MemoryDriver()
        terminal.type("hi")
        terminal.press(.enter)
        terminal.resize(Size(columns: 60, rows: 18))
        terminal.close()
        var events: [TerminalEvent] = []
        for await event in terminal.events { events.append(event) }
        let size = Size(columns: 60, rows: 18)
        #expect(events == [.key(.character("h")), .key(.character("i")), .key(.enter), .resized(size)])
        #expect(terminal.size == size && terminal.isClosed)
    }

    @Test func `the same canvas twice is one frame`() {
        let terminal = MemoryDriver()
        var canvas = Canvas(size: terminal.size)
        terminal.present(canvas)
        terminal.present(canvas)
        #expect(terminal.frames == 1)
        canvas.cursor = Point(column: 1, row: 1)
        terminal.present(canvas)
        #expect(terminal.frames == 2)
        terminal.redraw()
        terminal.present(canvas)
        #expect(terminal.frames == 3)
    }
}
