import FrontDesk
import Salon
import Terminal

/// The desk's screens as a person sees them who presses one key after the other, worked out in memory.
struct Film: Sendable {
    /// The screens, the first before any key.
    private(set) var canvases: [Canvas] = []
    /// The keys between them.
    let keys: [Key]

    /// Runs a desk on a book and takes a picture after each key.
    @MainActor
    static func record(_ book: any DeskBook, clock: SalonClock, look: Look, size: Size, keys: [Key]) async throws
        -> Film
    {
        let driver = MemoryDriver(size: size)
        let author = Author(account: "bench", terminal: "film")
        let desk = Task {
            try await DeskRunner.run(driver: driver, book: book, clock: clock, look: look, author: author)
        }
        var film = Film(keys: keys)
        film.canvases.append(try await settled(driver))
        for key in keys {
            driver.press(key)
            film.canvases.append(try await settled(driver))
        }
        driver.close()
        _ = try await desk.value
        return film
    }

    /// The screen once nothing has changed for a while.
    @MainActor
    private static func settled(_ driver: MemoryDriver) async throws -> Canvas {
        var frames = -1
        while frames != driver.frames || driver.lastCanvas == nil {
            frames = driver.frames
            // No wait for a time: it is looked again until two looks see the same picture, first the slow reading of the day.
            try await Task.sleep(for: .milliseconds(driver.frames < 3 ? 1_500 : 20))
        }
        return driver.lastCanvas ?? Canvas(size: driver.size)
    }

    /// The film as the reference reads it: sizes, styles, then each screen with a line a cell.
    var text: String {
        var styles: [Style: Int] = [.standard: 0]
        var list: [Style] = [.standard]
        var cells = ""
        for canvas in canvases {
            cells += canvas.cursor.map { "\($0.row) \($0.column)\n" } ?? "-1 -1\n"
            for cell in (0..<canvas.size.rows).flatMap({ canvas.row($0) }) {
                let number = styles[cell.style] ?? list.count
                if number == list.count {
                    styles[cell.style] = number
                    list.append(cell.style)
                }
                cells += cell.isContinuation ? "-1 \n" : "\(number) \(cell.text)\n"
            }
        }
        let size = canvases.first?.size ?? Size(columns: 0, rows: 0)
        let head = "\(size.columns) \(size.rows) \(canvases.count) \(list.count)\n"
        return head + list.map(Self.line).joined() + cells
    }

    private static func line(_ style: Style) -> String {
        func number(_ color: Color) -> Int {
            if case .palette(let index) = color { Int(index) } else { -1 }
        }
        return "\(number(style.foreground)) \(number(style.background)) \(style.attributes.rawValue)\n"
    }
}
