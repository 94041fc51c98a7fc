/// Sequences that begin with Escape and `O`: arrows in application mode, F1 to F4, and the number block.
enum ShiftSequence {
    private static let keys: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "P"): .function(1),
        UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
        UInt8(ascii: "M"): .enter, UInt8(ascii: "a"): .controlUp, UInt8(ascii: "b"): .controlDown,
        UInt8(ascii: "c"): .controlRight, UInt8(ascii: "d"): .controlLeft,
    ]

    static func step(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Step {
        guard bytes.count > 2 else { return .incomplete }
        let last = bytes[bytes.startIndex + 2]
        let key = self.keys[last] ?? self.numberBlock(last)
        return .event(key.map(TerminalEvent.key), length: 3)
    }

    /// `j` to `y` and `X` are the signs and digits of the number block, in the order of the code table.
    private static func numberBlock(_ byte: UInt8) -> Key? {
        switch byte {
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(byte - 0x40)))
        case UInt8(ascii: "X"): .character("=")
        default: nil
        }
    }
}
