import Foundation
import Terminal
import TestSupport
import Testing

/// Themes in a real terminal, with files that somebody saves meanwhile.
@Suite struct LooksAtTheDeskTests {
    @Test func `a chosen look is kept, and a theme of one's own is read anew when it is saved`() async throws {
        let home = NSTemporaryDirectory() + "fifi-looks-\(UUID().uuidString)"
        let own = "\(home)/fifi/themes/mine.toml"
        try FileManager.default.createDirectory(atPath: "\(home)/fifi/themes", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: home) }
        try "inherits = \"light\"\n".write(toFile: own, atomically: true, encoding: .utf8)
        let environment = ["XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home]
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon, environment: environment) { desk in
                try await desk.tmux.send("o", "l")
                try await desk.tmux.waitFor("yours")
                try await desk.tmux.send("End")
                try await desk.tmux.send("Enter")
                try await desk.tmux.waitFor("The desk looks")
                let kept = "\(home)/fifi/desk.toml"
                try await eventually("the choice is kept") { FileManager.default.fileExists(atPath: kept) }
                #expect(try String(contentsOfFile: kept, encoding: .utf8).contains("theme = \"sixteen\""))
                try await desk.tmux.send("o", "l")
                try await desk.tmux.waitFor("yours")
                try await desk.tmux.send("j", "Escape")
                try "inherits = \"dark\"\ncolour = 1\n".write(toFile: own, atomically: true, encoding: .utf8)
                try await desk.tmux.waitFor("line 2, colour")
            }
            try await DeskTerminal.open(on: salon, environment: environment) { desk in
                try await desk.tmux.send("o", "l")
                try await desk.tmux.waitFor("▸ sixteen")
            }
        }
    }

    @Test func `the desk can be read out`() async throws {
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon, environment: ["FIFI_ACCESSIBLE": "true"]) { desk in
                try await desk.tmux.send("l")
                let screen = try await desk.tmux.waitFor("2 of ").joined()
                #expect(!screen.unicodeScalars.contains { (0x2190...0x2BFF).contains($0.value) })
            }
        }
    }
}
