import Foundation
import Testing

@testable import Terminal

/// What every theme of this repository promises.
@Suite struct ShippedThemesTests {
    /// The least contrast of text: WCAG's AA.
    private static let leastContrast = 4.5

    @Test func `the themes compiled in are those of the folder`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../themes").standardizedFileURL.path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".toml") }
        #expect(files.map { String($0.dropLast(5)) }.sorted() == Theme.shipped)
        for name in Theme.shipped {
            #expect(try String(contentsOfFile: "\(folder)/\(name).toml", encoding: .utf8) == Theme.source(name))
        }
    }

    @Test(arguments: Theme.shipped)
    func `a theme names every style and itself`(name: String) throws {
        let theme = try Theme.load(name)
        #expect(Set(theme.styles.keys) == Set(StyleName.allCases.map(\.rawValue)))
        #expect(theme.name == name)
    }

    @Test(arguments: Theme.shipped)
    func `text is readable on its background, as written and in 256 colours`(name: String) throws {
        let theme = try Theme.load(name)
        for pair in Self.pairs(theme) {
            let text = theme.style(pair.text).foreground ?? theme.foreground
            let ground = theme.style(pair.text).background ?? pair.ground.flatMap { theme.style($0).background }
            let place = "\(pair.text.rawValue) on \(pair.ground?.rawValue ?? "its own")"
            #expect(text.contrast(with: ground ?? theme.background) >= Self.leastContrast, "\(place)")
            let reduced = Self.reduced(text).contrast(with: Self.reduced(ground ?? theme.background))
            #expect(reduced >= Self.leastContrast, "\(place) in 256 colours")
        }
    }

    @Test(arguments: Theme.shipped)
    func `what is chosen is told without colour`(name: String) throws {
        let theme = try Theme.load(name)
        for style in [StyleName.uiSelected, .gridCursor, .formFocus, .dialogFocus] {
            #expect(theme.style(style).resolved(for: .monochrome).attributes.contains(.reverse))
        }
    }

    /// Each style by itself, each status on each stylist's colour, and what is written on panels and dialogs.
    private static func pairs(_ theme: Theme) -> [(text: StyleName, ground: StyleName?)] {
        let onPanels: [StyleName] = [
            .uiText, .uiMuted, .uiTitle, .uiBorder, .formLabel, .formError, .formWarning, .formHint, .hintKey,
            .hintText,
            .hintDisabled, .statusOk, .statusBad,
        ]
        let statuses = StyleName.allCases.filter { $0.rawValue.hasPrefix("appt.") }
        return StyleName.allCases.map { ($0, nil) }
            + statuses.flatMap { status in StyleName.stylists.map { (status, $0) } }
            + onPanels.flatMap { [($0, .uiPanel), ($0, .dialogBody)] }
    }

    private static func reduced(_ color: RGB) -> RGB {
        if case .palette(let index) = Palette.nearest(to: color, depth: .palette256) {
            Palette.color(index)
        } else {
            color
        }
    }
}
