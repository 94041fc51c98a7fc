import Terminal
import Testing

/// What environment and locale tell about a terminal.
@Suite struct CapabilitiesTests {
    @Test(
        arguments: [
            (["TERM": "xterm-256color"], ColorDepth.palette256), (["TERM": "xterm"], .sixteen),
            (["TERM": "linux"], .sixteen),
            (["TERM": "xterm", "COLORTERM": "truecolor"], .palette256), (["TERM": "xterm-kitty"], .palette256),
            (["TERM": "vt100"], .monochrome), (["TERM": ""], .monochrome), ([:], .monochrome),
            (["TERM": "xterm-256color", "NO_COLOR": "1"], .monochrome),
            (["TERM": "xterm-256color", "NO_COLOR": ""], .palette256),
        ] as [([String: String], ColorDepth)]
    )
    func `colours follow TERM, COLORTERM and NO_COLOR`(environment: [String: String], depth: ColorDepth) {
        #expect(Capabilities.detect(environment: environment, codeset: "UTF-8").depth == depth)
    }

    @Test func `a locale of seven bits gets plain signs`() {
        #expect(!Capabilities.detect(environment: [:], codeset: "ANSI_X3.4-1968").unicode)
        #expect(Capabilities.detect(environment: [:], codeset: "UTF-8").unicode)
    }

    @Test func `a network and a light background are noticed`() {
        let far = Capabilities.detect(environment: ["SSH_TTY": "/dev/pts/1", "COLORFGBG": "0;15"], codeset: "UTF-8")
        #expect(far.isRemote && far.isLight == true)
        let near = Capabilities.detect(
            environment: ["SSH_CONNECTION": "", "COLORFGBG": "15;default;0"],
            codeset: "UTF-8"
        )
        #expect(!near.isRemote && near.isLight == false)
        #expect(Capabilities.detect(environment: [:], codeset: "UTF-8").isLight == nil)
    }
}
