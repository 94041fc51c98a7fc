import Testing

@testable import Terminal

/// Bytes in, events out.
@Suite struct KeyDecoderTests {
    @Test(arguments: [
        ("a", Key.character("a")), (" ", .character(" ")), ("é", .character("é")), ("日", .character("日")),
        ("👍", .character("👍")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace),
        ("\u{7F}", .backspace), ("\u{0}", .control(" ")), ("\u{1}", .control("a")), ("\u{13}", .control("s")),
        ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")), ("\u{1B}x", .alt("x")),
        ("\u{1B}é", .alt("é")), ("\u{1B}\u{7F}", .control("w")), ("\u{1B}[A", .up), ("\u{1B}[B", .down),
        ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}OA", .up), ("\u{1B}OD", .left), ("\u{1B}[H", .home),
        ("\u{1B}[F", .end), ("\u{1B}OH", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
        ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
        ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}[1;2A", .shiftUp),
        ("\u{1B}[1;2B", .shiftDown), ("\u{1B}[1;2C", .shiftRight), ("\u{1B}[1;2D", .shiftLeft),
        ("\u{1B}[1;5A", .controlUp), ("\u{1B}[1;5D", .controlLeft), ("\u{1B}[1;6C", .controlRight),
        ("\u{1B}[a", .shiftUp), ("\u{1B}Oc", .controlRight), ("\u{1B}OP", .function(1)), ("\u{1B}OS", .function(4)),
        ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
        ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)), ("\u{1B}[[A", .function(1)),
        ("\u{1B}[[E", .function(5)), ("\u{1B}[1;2P", .function(13)), ("\u{1B}OM", .enter),
        ("\u{1B}Oq", .character("1")),
        ("\u{1B}[27;5;115~", .control("s")), ("\u{1B}[115;5u", .control("s")), ("\u{1B}[13;2u", .enter),
        ("\u{1B}[97;3u", .alt("a")),
    ])
    func `every sequence means its key, whole and byte by byte`(bytes: String, key: Key) {
        var whole = KeyDecoder()
        #expect(whole.feed(Array(bytes.utf8)) == [.key(key)])
        #expect(whole.waiting == .nothing)
        var slow = KeyDecoder()
        var events: [TerminalEvent] = []
        for byte in bytes.utf8 { events += slow.feed([byte]) }
        #expect(events == [.key(key)])
    }

    @Test func `a lone escape waits, and is the key when nothing follows`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B]).isEmpty)
        #expect(decoder.waiting == .escape)
        #expect(decoder.flush() == [.key(.escape)])
        #expect(decoder.waiting == .nothing)
        #expect(decoder.feed([0x1B, 0x1B]) == [.key(.escape)])
        #expect(decoder.flush() == [.key(.escape)])
    }

    @Test func `a key that never ends presses nothing`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(Array("\u{1B}[1;".utf8)).isEmpty)
        #expect(decoder.waiting == .sequence)
        #expect(decoder.flush().isEmpty)
        #expect(decoder.feed(Array("x".utf8)) == [.key(.character("x"))])
    }

    @Test(arguments: ["\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}[?62;22c"])
    func `an answer that comes late presses nothing`(answer: String) {
        var whole = KeyDecoder()
        #expect(whole.feed(Array("a\(answer)b".utf8)) == [.key(.character("a")), .key(.character("b"))])
        var slow = KeyDecoder()
        #expect(answer.utf8.flatMap { slow.feed([$0]) }.isEmpty)
        #expect(slow.waiting == .nothing)
    }

    @Test func `Alt with a bracket is a key all the same`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(Array("\u{1B}]x".utf8)) == [.key(.alt("]")), .key(.character("x"))])
        #expect(decoder.feed(Array("\u{1B}]".utf8)).isEmpty)
        #expect(decoder.flush() == [.key(.alt("]"))])
    }

    @Test func `keys that come together stay in order`() {
        var decoder = KeyDecoder()
        let events = decoder.feed(Array("a\u{1B}[A\u{1B}[I\u{1B}[Ob".utf8))
        #expect(events == [.key(.character("a")), .key(.up), .focused(true), .focused(false), .key(.character("b"))])
    }

    @Test(
        arguments: [
            ([0xFF], 1), ([0xC3, 0x28], 2), ([0xE2, 0x82, 0x41], 2), ([0xED, 0xA0, 0x80], nil), ([0xC0, 0xAF], 2),
        ] as [([UInt8], Int?)]
    )
    func `broken UTF-8 is shown as broken, and does not stop the keyboard`(bytes: [UInt8], count: Int?) {
        var decoder = KeyDecoder()
        let events = decoder.feed(bytes + [0x71])
        #expect(events.first == .key(.character("\u{FFFD}")))
        #expect(events.last == .key(.character("q")))
        if let count { #expect(events.count == count + 1) }
    }

    @Test func `unknown sequences vanish without a trace`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(Array("\u{1B}[?1;2c\u{1B}[99~\u{1B}[1;2;3Rq".utf8)).last == .key(.character("q")))
        #expect(decoder.waiting == .nothing)
    }

    @Test(arguments: [
        ("\u{1B}[<0;5;3M", MouseAction.press(.left)), ("\u{1B}[<0;5;3m", .release(.left)),
        ("\u{1B}[<2;5;3M", .press(.right)), ("\u{1B}[<32;5;3M", .drag(.left)), ("\u{1B}[<64;5;3M", .wheelUp),
        ("\u{1B}[<65;5;3M", .wheelDown), ("\u{1B}[<4;5;3M", .press(.left)), ("\u{1B}[M %#", .press(.left)),
        ("\u{1B}[M#%#", .release(.left)), ("\u{1B}[M`%#", .wheelUp),
    ])
    func `the mouse tells what and where`(bytes: String, action: MouseAction) {
        var decoder = KeyDecoder()
        let mouse = Mouse(position: Point(column: 4, row: 2), action: action)
        #expect(decoder.feed(Array(bytes.utf8)) == [.mouse(mouse)])
    }

    @Test func `a paste is one event, however it arrives and whatever is in it`() {
        let text = String(repeating: "q\u{1B}[A\u{3}\r\n日 [20", count: 1000)
        let bytes = Array("a\u{1B}[200~\(text)\u{1B}[201~b".utf8)
        for step in [1, 2, 7, 64, 4096, bytes.count] {
            var decoder = KeyDecoder()
            var events: [TerminalEvent] = []
            for start in stride(from: 0, to: bytes.count, by: step) {
                events += decoder.feed(bytes[start..<min(start + step, bytes.count)])
            }
            #expect(events == [.key(.character("a")), .paste(text), .key(.character("b"))])
        }
    }

    @Test func `a paste without an end is taken when nothing more comes`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(Array("\u{1B}[200~hello\u{1B}[2".utf8)).isEmpty)
        #expect(decoder.waiting == .paste)
        #expect(decoder.flush() == [.paste("hello\u{1B}[2")])
        #expect(decoder.feed(Array("x".utf8)) == [.key(.character("x"))])
    }

    @Test func `the terminal's own description teaches unusual keys`() {
        let description = ["kcuu1": "\u{1B}[A", "khome": "\u{1B}[214z", "kf1": "\u{1B}P", "kf2": "\u{1B}Px"]
        let custom = TerminfoKeys.read { description[$0] }
        #expect(Set(custom.values) == [.home, .function(1), .function(2)])
        var decoder = KeyDecoder(custom: custom)
        #expect(
            decoder.feed(Array("\u{1B}[214z\u{1B}[A\u{1B}Px".utf8)) == [.key(.home), .key(.up), .key(.function(2))]
        )
    }

    @Test func `no bytes at all stop the keyboard`() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<2000 {
            var decoder = KeyDecoder()
            let bytes = Self.noise(using: &generator)
            _ = decoder.feed(bytes)
            _ = decoder.flush()
            #expect(decoder.waiting == .nothing)
            #expect(decoder.feed([0x71]) == [.key(.character("q"))])
        }
    }

    @Test func `bytes mean the same however they are cut`() {
        var generator = SeededGenerator(seed: 14)
        for _ in 0..<2000 {
            let bytes = Self.noise(using: &generator)
            var whole = KeyDecoder()
            let events = whole.feed(bytes) + whole.flush()
            var slow = KeyDecoder()
            let single = bytes.flatMap { slow.feed([$0]) } + slow.flush()
            #expect(single == events, "\(bytes)")
        }
    }

    /// Bytes that look like the beginnings of keys.
    private static func noise(using generator: inout SeededGenerator) -> [UInt8] {
        let beginnings: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3C, 0x4D]
        let count = Int.random(in: 0...12, using: &generator)
        return (0..<count).map { _ in
            let any = UInt8.random(in: 0...255, using: &generator)
            return Bool.random(using: &generator) ? any : beginnings.randomElement(using: &generator) ?? any
        }
    }
}
