import Operations
import Testing

@testable import fifi

@Suite struct SettingsTests {
    @Test func `the environment comes before the user's file, and that before the machine's`() throws {
        let own = try SettingsFile(path: "/own", text: "home = \"/a\"\ntheme = \"dark\"\n")
        let machine = try SettingsFile(path: "/machine", text: "theme = \"light\"\npostgres = \"/pg\"\n")
        let settings = Settings(environment: ["FIFI_HOME": "/env", "PATH": "/bin"], files: [own, machine])
        #expect(
            settings.environment
                == ["FIFI_HOME": "/env", "FIFI_THEME": "dark", "FIFI_POSTGRES": "/pg", "PATH": "/bin"]
        )
    }

    @Test func `the database of the first file that names one counts`() throws {
        let own = try SettingsFile(path: "/own", text: "theme = \"dark\"\n")
        let machine = try SettingsFile(path: "/machine", text: "database = \"host=x\"\n")
        let settings = Settings(environment: [:], files: [own, machine])
        #expect(settings.configuredDatabase?.text == "host=x")
        #expect(settings.configuredDatabase?.path == "/machine")
        #expect(settings.environment == ["FIFI_THEME": "dark"])
    }

    @Test(
        arguments: [
            ("theme = \"dark\"\n[booking]\nlimit = 3\n", 2, "booking"),
            ("themes = \"dark\"\n", 1, "themes"),
            ("theme = \"a\"\n'colour' = 1", 2, "colour"),
        ]
    )
    func `an unknown key is an error with its line`(text: String, line: Int, key: String) {
        let known = [
            "database", "home", "postgres", "server_account", "theme", "read_only", "theme_light", "theme_dark",
            "accessible", "language", "ask_terminal",
        ]
        #expect(throws: SettingsError.unknownKey(file: "/f", line: line, key: key, known: known)) {
            try SettingsFile(path: "/f", text: text)
        }
    }

    @Test func `a number where a text belongs is an error with its line`() {
        #expect(throws: SettingsError.notText(file: "/f", line: 2, key: "home")) {
            try SettingsFile(path: "/f", text: "theme = \"x\"\nhome = 3\n")
        }
    }

    @Test func `read_only is true or false, and nothing else is believed`() throws {
        let file = try SettingsFile(path: "/f", text: "read_only = true\n")
        #expect(try Settings(environment: [:], files: [file]).environment.isReadOnly)
        #expect(throws: SettingsError.notSwitch(file: "/f", line: 1, key: "read_only")) {
            try SettingsFile(path: "/f", text: "read_only = \"yes\"\n")
        }
        for (value, isReadOnly) in [
            ("1", true), ("yes", true), ("TRUE", true), ("0", false), ("", false), ("no", false),
        ] {
            #expect(try ["FIFI_READ_ONLY": value].isReadOnly == isReadOnly)
        }
        #expect(throws: Failure.self) { try ["FIFI_READ_ONLY": "maybe"].isReadOnly }
    }

    @Test func `a file that is not TOML is an error with its line`() {
        let error = #expect(throws: SettingsError.self) {
            try SettingsFile(path: "/f", text: "theme = \"x\"\nhome =\n")
        }
        guard case .syntax("/f", 2, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a password that others may read is refused`() throws {
        let text = "# ours\ndatabase = \"host=x password=y\"\n"
        let file = try SettingsFile(path: "/f", text: text)
        #expect(throws: SettingsError.secretReadable(file: "/f", line: 2)) {
            try file.checkSecrets(text: text, mode: 0o100644)
        }
        #expect(throws: Never.self) { try file.checkSecrets(text: text, mode: 0o100600) }
    }

    @Test func `the user's folder is the first place and a relative one does not count`() {
        #expect(Settings.paths(["XDG_CONFIG_HOME": "/x", "HOME": "/h"]).first == "/x/fifi/config.toml")
        #expect(Settings.paths(["XDG_CONFIG_HOME": "x", "HOME": "/h"]).first == "/h/.config/fifi/config.toml")
        #expect(Settings.paths([:]) == ["/etc/fifi/config.toml"])
    }
}
