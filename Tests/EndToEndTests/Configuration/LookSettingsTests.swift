import Foundation
import Terminal
import Testing

@testable import fifi

/// Which theme the desk takes, and what is kept of a choice.
@Suite struct LookSettingsTests {
    private static let dark = Capabilities(depth: .palette256, unicode: true, isLight: false)
    private static let light = Capabilities(depth: .palette256, unicode: true, isLight: true)
    private static let silent = Capabilities(depth: .palette256, unicode: true)
    private static let mono = Capabilities(depth: .monochrome, unicode: true, isLight: true)

    @Test func `by itself the desk is light or dark as the terminal is`() {
        let choice = ThemeChoice(environment: [:])
        #expect(choice.name(for: Self.dark) == "dark" && choice.name(for: Self.light) == "light")
        #expect(choice.name(for: Self.silent) == "dark" && choice.name(for: Self.mono) == "mono")
    }

    @Test func `the themes for light and dark terminals can be set`() {
        let settings = ["FIFI_THEME": "auto", "FIFI_THEME_LIGHT": "paper", "FIFI_THEME_DARK": "okabe-ito"]
        let choice = ThemeChoice(environment: settings)
        #expect(choice.name(for: Self.light) == "paper" && choice.name(for: Self.dark) == "okabe-ito")
    }

    @Test func `the terminal is asked only where its answer decides`() throws {
        #expect(try ThemeChoice(environment: [:]).question(environment: [:]) == .locally)
        let always = ["FIFI_ASK_TERMINAL": "always"]
        #expect(try ThemeChoice(environment: always).question(environment: always) == .always)
        let named = ["FIFI_THEME": "light"]
        #expect(try ThemeChoice(environment: named).question(environment: named) == .never)
        #expect(throws: Failure.self) {
            try ThemeChoice(environment: [:]).question(environment: ["FIFI_ASK_TERMINAL": "x"])
        }
    }

    @Test func `a kept theme is found again, one that cannot be drawn with is forgotten`() throws {
        let home = NSTemporaryDirectory() + "fifi-kept-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: home) }
        let environment = ["XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home]
        let kept = KeptLook(path: try #require(LookPlaces.kept(environment)))
        #expect(try Settings.load(environment: environment).environment["FIFI_THEME"] == nil)
        try kept.keep("okabe-ito")
        #expect(try Settings.load(environment: environment).environment["FIFI_THEME"] == "okabe-ito")
        try kept.keep("light")
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(home)/fifi") == ["desk.toml"])
        #expect(try Settings.load(environment: environment).environment["FIFI_THEME"] == "light")
        let told = environment.merging(["FIFI_THEME": "mono"]) { $1 }
        #expect(try Settings.load(environment: told).environment["FIFI_THEME"] == "mono")
        try kept.keep("gone")
        #expect(try Settings.load(environment: environment).environment["FIFI_THEME"] == nil)
        try kept.keep(nil)
        try kept.keep(nil)
        #expect(!FileManager.default.fileExists(atPath: kept.path))
    }
}
