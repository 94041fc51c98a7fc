import Foundation
import Testing

@testable import Terminal

/// What every theme of this repository promises.
@Suite struct ShippedThemesTests {
    /// The least contrast of text: WCAG's AA, and AAA where contrast is what the theme is for.
    private static func leastContrast(_ theme: Theme) -> Double { theme.name == "high-contrast" ? 7 : 4.5 }

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
        let least = Self.leastContrast(theme)
        #expect(theme.faintText(below: least).isEmpty)
        for pair in Theme.pairs {
            let colors = theme.colors(pair)
            let reduced = Self.reduced(colors.text).contrast(with: Self.reduced(colors.ground))
            #expect(reduced >= least, "\(pair.text.rawValue) on \(pair.ground?.rawValue ?? "its own")")
        }
    }

    @Test(arguments: Theme.shipped, SixteenColors.all)
    func `text is readable in sixteen colours and in eight`(name: String, colors: SixteenColors) throws {
        let theme = try Theme.load(name)
        for pair in Theme.pairs {
            let below = pair.ground.map { theme.style($0).resolved(for: .sixteen) } ?? .standard
            let style = theme.style(pair.text).resolved(for: .sixteen).over(below)
            for own in Self.terminals(of: theme) {
                for shown in [style, colors.brightened(style.fitted(colors: 8))] {
                    let contrast = colors.contrast(of: shown, terminal: own)
                    let place = "\(pair.text.rawValue) on \(pair.ground?.rawValue ?? "its own"): \(shown)"
                    #expect(contrast >= 4.5, "\(place), \(colors.name), \(own)")
                }
            }
        }
    }

    /// The grounds of the terminals that a theme is made for; one that keeps to the terminal's own colours is for all.
    private static func terminals(of theme: Theme) -> [Theme.Variant] {
        theme.colors == nil ? [theme.variant] : [.dark, .light]
    }

    @Test(arguments: Theme.shipped)
    func `what is chosen is told without colour`(name: String) throws {
        let theme = try Theme.load(name)
        for style in [StyleName.uiSelected, .gridCursor, .formFocus, .dialogFocus] {
            #expect(theme.style(style).resolved(for: .monochrome).attributes.contains(.reverse))
        }
    }

    private static func reduced(_ color: RGB) -> RGB {
        if case .palette(let index) = Palette.nearest(to: color, depth: .palette256) {
            Palette.color(index)
        } else {
            color
        }
    }
}
