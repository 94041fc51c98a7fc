import Terminal
import Testing

struct KeyFileTests {
    @Test
    func `an entry says where, which keys and what, with its lines`() throws {
        let file = KeyFile(
            """
            # our keys

            [[desk]]
            on = ["n", "F2", "o d", "Ctrl-B", " "]
            run = "visit.book"
            desc = "New booking"
            """
        )
        let entry = try #require(file.entries.first)
        #expect(file.entries.count == 1 && file.faults.isEmpty)
        #expect(entry.place == "desk" && entry.run == "visit.book" && entry.description == "New booking")
        #expect(entry.keys.map(\.name) == ["n", "F2", "o d", "Ctrl-B", "Space"])
        #expect([entry.lines.place, entry.lines.keys, entry.lines.run] == [3, 4, 5])
    }

    @Test
    func `one key needs no list`() {
        #expect(KeyFile("[[desk]]\non = 'x'\nrun = 'none'").entries.first?.keys.map(\.name) == ["x"])
    }

    @Test(
        arguments: [
            ("[[desk]]\non = \"x\nrun = \"none\"", 2, nil),
            ("on = \"x\"", 1, KeyFileFault.Reason.notAnEntry("on")),
            ("\n[desk]\non = \"x\"", 2, .notAnEntry("desk")),
            ("[[desk]]\non = \"x\"\nruns = \"none\"", 3, .unknownPart("runs")),
            ("[[desk]]\nrun = \"none\"", 1, .missing("on")),
            ("[[desk]]\non = \"x\"", 1, .missing("run")),
            ("[[desk]]\non = 5\nrun = \"none\"", 2, .notText("on")),
            ("[[desk]]\non = []\nrun = \"none\"", 2, .notText("on")),
            ("[[desk]]\non = [\"x\", 5]\nrun = \"none\"", 2, .notText("on")),
            ("[[desk]]\nrun = 7\non = \"x\"", 2, .notText("run")),
            ("[[desk]]\nrun = \"none\"\non = \"Hyper-X\"", 3, .unknownKey("Hyper-X")),
            ("[[desk]]\nrun = \"none\"\non = \"o Hyper\"", 3, .unknownKey("o Hyper")),
            ("[[desk]]\nrun = \"none\"\non = \"\"", 3, .unknownKey("")),
        ] as [(String, Int, KeyFileFault.Reason?)]
    )
    func `what is wrong is told with its line, and the rest of the file counts`(
        text: String,
        line: Int,
        reason: KeyFileFault.Reason?
    ) {
        let rest = "\n[[desk]]\non = \"F5\"\nrun = \"refresh\"\n"
        let file = KeyFile(text + rest)
        #expect(file.faults.map(\.line) == [line])
        if let reason { #expect(file.faults.first?.reason == reason) }
        #expect(file.entries.map(\.run) == ["refresh"])
    }

    @Test
    func `any text is read without a crash`() {
        var generator = SeededGenerator(seed: 7)
        let pieces = [
            "[[desk]]", "[", "]]", "on", "=", "\"", "'", "\n", "run", "\u{0}", "é", "#", "[[", "\"\"\"", " ", "{", "}",
        ]
        for _ in 0..<300 {
            let text = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let file = KeyFile(text)
            let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(file.faults.allSatisfy { (1...last + 1).contains($0.line) }, "\(text)")
        }
    }
}
