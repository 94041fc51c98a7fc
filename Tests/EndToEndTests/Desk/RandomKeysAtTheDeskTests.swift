import Salon
import Terminal
import TestSupport
import Testing

@Suite struct RandomKeysAtTheDeskTests {
    /// Raw bytes of keys, clicks and broken sequences; without those that leave or stop the desk.
    private static let pieces: [String] =
        Array("abcdefghijklmnoprstuvwxzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789+-/?[]{}., é漢👍").map(String.init) + [
            "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[1;2A", "\u{1B}[1;2B", "\u{1B}[H",
            "\u{1B}[F",
            "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[Z", "\u{1B}OP", "\u{1B}[<0;20;9M\u{1B}[<0;20;9m", "\u{1B}[<0;70;30M",
            "\u{1B}[<32;72;20M", "\u{1B}[<0;72;20m", "\u{1B}[<64;9;9M", "\u{1B}[<65;9;9M", "\u{1B}[I", "\u{1B}[O",
            "\u{1B}[200~nros\rD1\r\u{1B}[201~", "\u{1B}[99;", "\u{1B}]11;rgb:", "\u{9}", "\u{D}", "\u{7F}", "\u{13}",
            "\u{14}", "\u{18}", "\u{15}",
        ]

    @Test func `thousands of raw keys leave a book in order and a sane terminal`() async throws {
        var numbers = RawNumbers(state: 14)
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon) { desk in
                for _ in 0..<100 {
                    let text = (0..<40).map { _ in Self.pieces.randomElement(using: &numbers) ?? "x" }.joined()
                    try await desk.tmux.type(text)
                }
                for size in [(1, 1), (36, 14), (250, 80), (120, 40)] {
                    try await desk.tmux.resize(Size(columns: size.0, rows: size.1))
                }
                // Back by Escape; what was typed into a form is thrown away, which takes a question that can be read.
                try await eventually("the desk is left", within: .seconds(180)) {
                    let screen = try await desk.tmux.capture()
                    if screen.contains(where: { $0.contains("left with") }) { return true }
                    let isAsked = screen.contains { $0.contains("Throw away") || $0.contains("Leave the desk?") }
                    let isFree = screen.contains { $0.contains("n new") }
                    try await desk.tmux.send(isAsked ? "y" : isFree ? "q" : "Escape")
                    return false
                }
                let screen = try await desk.tmux.waitFor("done")
                #expect(screen.contains { $0.contains("left with 0") }, "\(screen)")
                // An Escape that was sent while the desk was already leaving may stand before the shell's line.
                let settings = screen.filter { $0.hasSuffix("  -") }.map { $0.suffix(35) }
                #expect(settings.count == 2 && settings.first == settings.last, "\(screen)")
                #expect(try await desk.tmux.modes() == .shell)
            }
            #expect(try await salon.inconsistencies() == [])
        }
    }
}

/// Random numbers that are the same in every run (Knuth's linear congruence).
private struct RawNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) | (state << 31)
    }
}
