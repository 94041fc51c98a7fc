import Testing

@testable import Terminal

/// All faults of a theme's file at once, for whoever writes one.
struct ThemeCheckTests {
    @Test
    func `every fault is told with its line, in the order of the file`() {
        let toml = """
            name = "mine"
            variant = "grey"
            inherits = "nobody"
            colour = 1
            [palette]
            sea = "blue"
            [styles]
            "ui.tetx" = {}
            "ui.text" = { fg = "mauve" }
            "ui.title" = { bold = true }
            """
        let errors = ThemeCheck.errors(toml: toml, name: "mine")
        #expect(errors.map(\.line) == [2, 3, 4, 6, 8, 9])
        #expect(
            errors.map(\.key) == [
                "variant", "inherits", "colour", "palette.sea", "styles.ui.tetx", "styles.ui.text.fg",
            ]
        )
    }

    @Test
    func `what is no TOML is one fault`() {
        #expect(ThemeCheck.errors(toml: "name = \"x\"\n[styles\n", name: "mine").map(\.line) == [2])
    }

    @Test(arguments: Theme.shipped)
    func `a shipped theme has none`(name: String) throws {
        #expect(ThemeCheck.errors(toml: try #require(Theme.source(name)), name: name).isEmpty)
    }

    @Test
    func `text that is hard to read is named with what it lies on`() throws {
        let toml = "inherits = \"light\"\n[styles]\n\"ui.muted\" = { fg = \"#eeeeee\" }\n"
        let theme = try Theme.parse(toml: toml, name: "mine") { try? Theme.load($0) }
        #expect(theme.faintText().map(\.text) == [.uiMuted, .uiMuted, .uiMuted])
        #expect(theme.faintText().map(\.ground) == [nil, .uiPanel, .dialogBody])
    }
}
