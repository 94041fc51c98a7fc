/// Sequences that begin with Escape and `[`, as xterm, rxvt, tmux, the Linux console and their kin send them.
enum ControlSequence {
    private static let letters: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
        UInt8(ascii: "S"): .function(4), UInt8(ascii: "a"): .shiftUp, UInt8(ascii: "b"): .shiftDown,
        UInt8(ascii: "c"): .shiftRight, UInt8(ascii: "d"): .shiftLeft,
    ]
    private static let numbers: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
        18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
        25: .function(13), 26: .function(14), 28: .function(15), 29: .function(16), 31: .function(17),
        32: .function(18), 33: .function(19), 34: .function(20),
    ]
    /// Longer ones are no keys; whatever sends them must not stop the keyboard.
    private static let limit = 64

    static func step(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Step {
        let body = Array(bytes.dropFirst(2))
        if body.first == UInt8(ascii: "[") { return self.console(body) }
        guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
            return body.count > Self.limit ? .event(nil, length: body.count + 2) : .incomplete
        }
        // Not a final byte but a control: the sequence broke off, and the control stands for itself.
        guard (0x40...0x7E).contains(body[end]) else { return .event(nil, length: end + 2) }
        let text = String(decoding: body[..<end], as: UTF8.self)
        if body[end] == UInt8(ascii: "M"), text.isEmpty { return MouseReport.bytes(body.dropFirst()) }
        return self.meaning(of: text, final: body[end], length: end + 3)
    }

    /// The Linux console has F1 to F5 as `ESC [ [ A` to `E`.
    private static func console(_ body: [UInt8]) -> KeyDecoder.Step {
        guard body.count > 1 else { return .incomplete }
        let letter = Int(body[1]) - Int(UInt8(ascii: "A"))
        return .event((0..<5).contains(letter) ? .key(.function(letter + 1)) : nil, length: 4)
    }

    private static func meaning(of text: String, final: UInt8, length: Int) -> KeyDecoder.Step {
        // An answer to a question: the terminal's kind, never a key.
        if text.hasPrefix("?") { return .event(nil, length: length) }
        if text.hasPrefix("<") { return .event(MouseReport.digits(text.dropFirst(), final: final), length: length) }
        let parameters = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 1 }
        switch (final, parameters.first ?? 1) {
        case (UInt8(ascii: "~"), 200): return .pasteBegins(length: length)
        case (UInt8(ascii: "I"), _): return .event(.focused(true), length: length)
        case (UInt8(ascii: "O"), _): return .event(.focused(false), length: length)
        default: return .event(self.key(final: final, parameters).map(TerminalEvent.key), length: length)
        }
    }

    private static func key(final: UInt8, _ parameters: [Int]) -> Key? {
        let modifier = parameters.count > 1 ? KeyModifier(parameter: parameters[1]) : []
        switch final {
        case UInt8(ascii: "u"): return modifier.applied(toScalar: parameters.first ?? 0)
        case UInt8(ascii: "~") where parameters.first == 27 && parameters.count > 2:
            return modifier.applied(toScalar: parameters[2])
        case UInt8(ascii: "~"): return self.numbers[parameters.first ?? 0].map(modifier.applied)
        default: return self.letters[final].map(modifier.applied)
        }
    }
}
