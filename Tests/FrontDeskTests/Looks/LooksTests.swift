import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// The list of themes: what it shows while moving, what is kept, and files that are saved meanwhile.
@MainActor
struct LooksTests {
    private static let broken = ThemeError(.unknownKey, theme: "mine", line: 3, key: "colour")

    private static func entry(_ name: String, _ error: ThemeError? = nil) throws -> ThemeEntry {
        let result: Result<Theme, ThemeError> = if let error { .failure(error) } else { .success(try theme(name)) }
        return ThemeEntry(name: name, origin: name == "mine" ? .file("/t/mine.toml") : .shipped, result: result)
    }

    private static func theme(_ name: String) throws -> Theme {
        Theme.shipped.contains(name)
            ? try Theme.load(name) : try Theme.parse(toml: "inherits = \"dark\"", name: name) { try? Theme.load($0) }
    }

    private static func desk(columns: Int = 120, rows: Int = 40, mine: ThemeError? = nil) throws -> DeskTesting {
        let looks = Looks(theme: try theme("dark"), name: "dark", configured: "dark")
        var desk = DeskTesting(columns: columns, rows: rows, looks: looks)
        desk.send(.looks(.read(try Theme.shipped.map { try entry($0) } + [try entry("mine", mine)])))
        return desk
    }

    /// Opens the list as a person does who knows no key for it.
    private static func open(_ desk: inout DeskTesting) {
        desk.press(": l o o k s Enter")
        #expect(desk.desk.state.context == .looks)
    }

    @Test
    func `the theme in use is marked, also when the list was opened before the themes were read`() throws {
        let looks = Looks(theme: try Self.theme("sixteen"), name: "sixteen", configured: "dark")
        var desk = DeskTesting(looks: looks)
        Self.open(&desk)
        desk.send(.looks(.read(try Theme.shipped.map { try Self.entry($0) })))
        #expect(desk.desk.state.theme.name == "sixteen")
        #expect(desk.screen.contains("▸ sixteen"))
    }

    @Test
    func `the whole desk is drawn in the marked theme, and Escape restores the look before`() throws {
        var desk = try Self.desk()
        Self.open(&desk)
        #expect(desk.desk.state.theme.name == "dark")
        desk.press("Down")
        #expect(desk.desk.state.theme.name == "high-contrast")
        desk.press("j")
        #expect(desk.desk.state.theme.name == "light")
        desk.press("Esc")
        #expect(desk.desk.state.theme.name == "dark" && desk.desk.state.context == .desk)
        #expect(!desk.effects.contains { if case .looks(.keep) = $0 { true } else { false } })
    }

    @Test
    func `Enter keeps the marked theme, now and for the next time`() throws {
        var desk = try Self.desk()
        Self.open(&desk)
        desk.press("Down Down Enter")
        #expect(desk.effects.contains(.looks(.keep("light"))))
        #expect(desk.desk.state.theme.name == "light" && desk.toast == "The desk looks light from now on.")
        Self.open(&desk)
        desk.press("Home Enter")
        #expect(desk.effects.contains(.looks(.keep(nil))))
        #expect(desk.desk.state.theme.name == "dark")
    }

    @Test
    func `a choice that cannot be kept is said to last for this run`() throws {
        var desk = try Self.desk()
        desk.send(.looks(.kept(LookNotKept(path: "/s/desk.toml", reason: "Read-only file system"))))
        #expect(desk.toast?.contains("lasts until you leave: /s/desk.toml") == true)
    }

    @Test
    func `a theme in use that is saved is drawn at once`() throws {
        var desk = try Self.desk()
        Self.open(&desk)
        desk.press("End Enter")
        desk.send(.looks(.changed))
        #expect(desk.effects == [.looks(.read)])
        var anew = try Self.theme("mine")
        anew.variant = .light
        let entries = try Theme.shipped.map { try Self.entry($0) }
        desk.send(.looks(.read(entries + [ThemeEntry(name: "mine", origin: .file("/t"), result: .success(anew))])))
        #expect(desk.desk.state.theme == anew)
        #expect(desk.toast == "The theme mine was saved and is read anew.")
    }

    @Test
    func `a broken file tells its line once, and the old look stays`() throws {
        var desk = try Self.desk()
        Self.open(&desk)
        desk.press("End Enter")
        let before = desk.desk.state.theme
        let entries = try Theme.shipped.map { try Self.entry($0) } + [try Self.entry("mine", Self.broken)]
        desk.send(.looks(.read(entries)))
        #expect(desk.toast == "theme mine, line 3, colour: themes have no such key. The old look stays.")
        #expect(desk.desk.state.theme == before)
        desk.press("Esc")
        desk.send(.looks(.read(entries)))
        #expect(desk.toast == nil)
    }

    @Test
    func `a broken theme is shown with its line and cannot be kept`() throws {
        var desk = try Self.desk(mine: Self.broken)
        Self.open(&desk)
        desk.press("End")
        #expect(desk.screen.contains("theme mine, line 3,"))
        #expect(desk.desk.state.theme.name == "dark")
        desk.press("Enter")
        #expect(desk.desk.state.context == .looks && desk.effects.contains(.bell))
    }

    @Test
    func `themes that come and go leave the mark where it was`() throws {
        var desk = try Self.desk()
        Self.open(&desk)
        desk.press("Down Down")
        desk.send(.looks(.read(try ["aqua", "dark", "high-contrast", "light"].map { try Self.entry($0) })))
        #expect(desk.desk.state.theme.name == "light")
    }

    @Test(
        arguments: [(36, 14), (80, 24), (120, 40), (200, 60)].map { Size(columns: $0.0, rows: $0.1) },
        ScreenProfile.allCases
    )
    func `the looks are drawn as they are kept`(size: Size, profile: ScreenProfile) throws {
        var desk = try Self.desk(columns: size.columns, rows: size.rows)
        Self.open(&desk)
        expectGolden(desk.canvas(profile.look), named: "looks", look: profile.look)
    }
}
