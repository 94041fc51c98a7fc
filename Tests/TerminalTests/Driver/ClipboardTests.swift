import Testing

@testable import Terminal

struct ClipboardTests {
    @Test(
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"), ("ሰላም", "4Yiw4YiL4Yid"),
        ]
    )
    func `text is encoded as RFC 4648 has it`(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
    }

    @Test
    func `a terminal is told its clipboard's text`() {
        let bytes = ClipboardBytes.bytes(for: "foobar", insideTmux: false)
        #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == "\u{1B}]52;c;Zm9vYmFy\u{07}")
    }

    @Test
    func `inside tmux it is told both ways`() {
        let bytes = ClipboardBytes.bytes(for: "f", insideTmux: true)
        let plain = "\u{1B}]52;c;Zg==\u{07}"
        let wrapped = "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zg==\u{07}\u{1B}\\"
        #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == plain + wrapped)
    }

    @Test
    func `text that is too long is not sent`() {
        #expect(ClipboardBytes.bytes(for: String(repeating: "x", count: 56_244), insideTmux: false) != nil)
        #expect(ClipboardBytes.bytes(for: String(repeating: "x", count: 56_248), insideTmux: false) == nil)
    }
}
