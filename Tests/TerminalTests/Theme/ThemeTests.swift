import Foundation
import Testing

@testable import Terminal

/// Theme files: how they are read, and what the shipped ones promise.
@Suite struct ThemeTests {
    @Test(arguments: [
        ("name = \"x\"\ncolour = 1\n", 2, "colour", ThemeError.Code.unknownKey),
        ("[styles]\n# why\n\"ui.tetx\" = {}\n", 3, "styles.ui.tetx", .unknownStyle),
        ("[styles]\n\"ui.text\" = { fg = \"#12\" }\n", 2, "styles.ui.text.fg", .unknownColor("#12")),
        ("[styles]\n\n\"ui.text\" = { fg = \"mauve\" }\n", 3, "styles.ui.text.fg", .unknownColor("mauve")),
        ("[styles]\n\"ui.text\" = { bald = true }\n", 2, "styles.ui.text.bald", .unknownKey),
        ("[styles]\n\"ui.text\" = { bold = 1 }\n", 2, "styles.ui.text.bold", .wrongType(expected: "true or false")),
        ("[styles]\n\"ui.text\" = 3\n", 2, "styles.ui.text", .wrongType(expected: "a table")),
        (
            "[styles]\n\"ui.text\" = { fg16 = 16 }\n", 2, "styles.ui.text.fg16",
            .wrongType(expected: "a number from 0 to 15")
        ),
        ("[palette]\nsea = \"blue\"\n", 2, "palette.sea", .unknownColor("blue")),
        ("variant = \"grey\"\n", 1, "variant", .wrongType(expected: "\"dark\" or \"light\"")),
        ("colors = 12\n", 1, "colors", .wrongType(expected: "0, 16 or 256")),
        ("\ninherits = \"nobody\"\n", 2, "inherits", .unknownParent("nobody")),
    ])
    func `a mistake is named with its line and key`(toml: String, line: Int, key: String, code: ThemeError.Code) {
        let expected = ThemeError(code, theme: "mine", line: line, key: key)
        #expect(throws: expected) { try Theme.parse(toml: toml, name: "mine") }
        #expect(expected.description.hasPrefix("theme mine, line \(line), \(key): "))
    }

    @Test func `what is no TOML is told with its line`() {
        let error = #expect(throws: ThemeError.self) { try Theme.parse(toml: "name = \"x\"\n[styles\n", name: "mine") }
        #expect(error?.line == 2)
    }

    @Test func `a style without an entry falls back by dropping the last part of its name`() throws {
        let theme = try Theme.parse(toml: "[styles]\nappt = { bold = true }\n", name: "mine")
        #expect(theme.style(.apptBooked).attributes == .bold)
        #expect(theme.style(.uiText) == ThemeStyle())
    }

    @Test func `a theme inherits what it does not say itself`() throws {
        let parent = try Theme.parse(toml: "[styles]\n\"ui.text\" = { bold = true }\n\"ui.muted\" = {}\n", name: "base")
        let toml = "inherits = \"base\"\n[styles]\n\"ui.muted\" = { dim = true }\n"
        let child = try Theme.parse(toml: toml, name: "mine") { $0 == "base" ? parent : nil }
        #expect(child.style(.uiText).attributes == .bold)
        #expect(child.style(.uiMuted).attributes == .dim)
        #expect(child.name == "mine")
    }

    @Test func `a folder's theme may build upon the shipped one of its name, and never upon itself`() throws {
        let folder = NSTemporaryDirectory() + "fifi-themes-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "inherits = \"dark\"\n[styles]\n\"ui.text\" = { italic = true }\n"
            .write(toFile: folder + "/dark.toml", atomically: true, encoding: .utf8)
        try "inherits = \"round\"\n".write(toFile: folder + "/circle.toml", atomically: true, encoding: .utf8)
        try "inherits = \"circle\"\n".write(toFile: folder + "/round.toml", atomically: true, encoding: .utf8)
        let own = try Theme.load("dark", folder: folder)
        #expect(own.style(.uiText).attributes == .italic)
        #expect(own.style(.uiTitle) == (try Theme.load("dark")).style(.uiTitle))
        #expect(throws: ThemeError.self) { try Theme.load("circle", folder: folder) }
        #expect(throws: ThemeError(.notFound, theme: "../dark")) { try Theme.load("../dark", folder: folder) }
        #expect(Theme.available(folder: folder) == (Theme.shipped + ["circle", "round"]).sorted())
    }

    @Test func `colours go to the nearest entry, and exact ones stay`() {
        #expect(Palette.nearest(to: RGB(0x5F0000), depth: .palette256) == .palette(52))
        #expect(Palette.nearest(to: RGB(0x303030), depth: .palette256) == .palette(236))
        #expect(Palette.nearest(to: RGB(0xFF0000), depth: .sixteen) == .palette(9))
        #expect(Palette.nearest(to: RGB(0xFF0000), depth: .monochrome) == .standard)
        #expect(RGB(hex: "#12345g") == nil && RGB(hex: "#0072b2")?.hex == "#0072b2")
    }

    @Test func `a theme that keeps to few colours has no more on any terminal`() throws {
        let sixteen = Look(theme: try Theme.load("sixteen"), depth: .palette256, glyphs: .unicode)
        #expect(sixteen.depth == .sixteen && sixteen.style(.uiSelected).background == .palette(4))
        let mono = Look(theme: try Theme.load("sixteen"), depth: .monochrome, glyphs: .unicode)
        #expect(mono.depth == .monochrome)
    }

    @Test func `a theme brings its own ground where the terminal's does not suit it`() throws {
        let terminal = { (isLight: Bool?) in Capabilities(depth: .palette256, unicode: true, isLight: isLight) }
        let light = try Theme.load("light")
        #expect(Look.make(theme: light, capabilities: terminal(true)).ground == nil)
        #expect(Look.make(theme: light, capabilities: terminal(nil)).ground?.background == .palette(231))
        #expect(Look.make(theme: try Theme.load("dark"), capabilities: terminal(nil)).ground == nil)
        #expect(Look.make(theme: try Theme.load("dark"), capabilities: terminal(true)).ground != nil)
        #expect(Look.make(theme: try Theme.load("sixteen"), capabilities: terminal(true)).ground == nil)
        var canvas = Canvas(size: Size(columns: 2, rows: 1))
        canvas.fill(Rect(column: 0, row: 0, columns: 1, rows: 1), style: Style(background: .palette(4)))
        canvas.underlay(Style(foreground: .palette(16), background: .palette(231)))
        #expect(canvas[Point(column: 0, row: 0)].style == Style(foreground: .palette(16), background: .palette(4)))
        #expect(canvas[Point(column: 1, row: 0)].style.background == .palette(231))
    }

    @Test func `a look knows colours only as far as the terminal does`() throws {
        let dark = try Theme.load("dark")
        let mono = Look.make(theme: dark, capabilities: Capabilities(depth: .monochrome, unicode: false))
        for name in StyleName.allCases {
            #expect(mono.style(name).foreground == .standard && mono.style(name).background == .standard)
        }
        #expect(mono.style(.uiSelected).attributes.contains(.reverse))
        #expect(mono.glyphs == .ascii)
        let sixteen = Look.make(theme: dark, capabilities: Capabilities(depth: .sixteen, unicode: true))
        #expect(sixteen.style(.uiSelected).background == .palette(4))
    }
}
