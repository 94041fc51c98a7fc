import Foundation
import Terminal
import Testing

/// `fifi themes`, with a folder of somebody's own themes.
@Suite struct ThemesCommandTests {
    @Test func `every theme is listed, one's own with its file and what is wrong with it`() async throws {
        try await Self.withThemes(["mine": "inherits = \"light\"\n", "torn": "name = \"x\"\ncolour = 1\n"]) { home in
            let json = try await Self.fifi(["themes", "--format", "json"], home).json()
            let names = Theme.shipped + ["mine", "torn"]
            #expect(json["themes"].count == names.count)
            let text = try await Self.fifi(["themes"], home)
            #expect(text.status == 0)
            for name in names { #expect(text.output.contains(name)) }
            #expect(text.output.contains("yours: mine.toml") && text.output.contains("\(home)/fifi/themes"))
            #expect(text.output.contains("theme torn, line 2, colour: themes have no such key"))
            #expect(text.output.contains("* dark"))
        }
    }

    @Test(arguments: Theme.shipped)
    func `a theme's styles are shown in 80 columns, and without a terminal without colour`(name: String) async throws {
        let outcome = try await CommandLineSalon.fifi(["themes", name])
        #expect(outcome.status == 0 && !outcome.output.contains("\u{1B}"))
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        for style in StyleName.allCases { #expect(outcome.output.contains(style.rawValue)) }
        let json = try await CommandLineSalon.fifi(["themes", name, "--format", "json"]).json()
        #expect(json["styles"].count == StyleName.allCases.count)
    }

    @Test func `a theme that is none is a matter of configuration`() async throws {
        let outcome = try await CommandLineSalon.fifi(["themes", "mauve"])
        #expect(outcome.status == 78 && outcome.errors.contains("there is no such theme"))
    }

    @Test func `a file is looked through line by line`() async throws {
        let torn = "inherits = \"dark\"\n[styles]\n\"ui.tetx\" = {}\n\"ui.text\" = { fg = \"mauve\" }\n"
        try await Self.withThemes(["good": "inherits = \"dark\"\n", "torn": torn]) { home in
            let good = try await Self.fifi(["themes", "--check", "\(home)/fifi/themes/good.toml"], home)
            #expect(good.status == 0 && good.output.contains("good.toml is a theme."))
            let bad = try await Self.fifi(["themes", "--check", "\(home)/fifi/themes/torn.toml"], home)
            #expect(bad.status == 65)
            #expect(bad.errors.contains("line 3, styles.ui.tetx") && bad.errors.contains("line 4, styles.ui.text.fg"))
            let json = try await Self.fifi(
                ["themes", "--check", "\(home)/fifi/themes/torn.toml", "--format", "json"],
                home
            )
            #expect(json.status == 65)
            #expect(try json.json()["errors"].count == 2)
            let missing = try await Self.fifi(["themes", "--check", "\(home)/nothing.toml"], home)
            #expect(missing.status == 65 && missing.errors.contains("cannot be read"))
        }
    }

    private static func fifi(_ arguments: [String], _ home: String) async throws -> CommandLineSalon.Outcome {
        try await CommandLineSalon.fifi(arguments, environment: ["XDG_CONFIG_HOME": home])
    }

    private static func withThemes(_ themes: [String: String], _ body: (String) async throws -> Void) async throws {
        let home = NSTemporaryDirectory() + "fifi-looks-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: "\(home)/fifi/themes", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: home) }
        for (name, text) in themes {
            try text.write(toFile: "\(home)/fifi/themes/\(name).toml", atomically: true, encoding: .utf8)
        }
        try await body(home)
    }
}
