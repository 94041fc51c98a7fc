/// Bytes outside escape sequences: letters in UTF-8, and Ctrl with a letter.
enum PlainBytes {
    static func step(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Step {
        guard let first = bytes.first else { return .incomplete }
        return first < 0x20 || first == 0x7F ? .event(.key(Self.control(first)), length: 1) : Self.character(bytes)
    }

    private static func control(_ byte: UInt8) -> Key {
        switch byte {
        case 0x00: .control(" ")
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x1B: .escape
        // Ctrl with a letter is its place in the alphabet; beyond Z come \ ] ^ _.
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    private static func character(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Step {
        let length = Self.length(bytes[bytes.startIndex])
        guard length > 0 else { return Self.broken(1) }
        let given = bytes.prefix(length)
        if let bad = given.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
            return Self.broken(bad - bytes.startIndex)
        }
        guard given.count == length else { return .incomplete }
        let text = String(decoding: given, as: UTF8.self)
        guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return Self.broken(length) }
        // The upper controls are no keys.
        if (0x80..<0xA0).contains(scalar.value) { return .event(nil, length: length) }
        return .event(.key(.character(Character(scalar))), length: length)
    }

    /// What is no UTF-8 is shown as such: nothing that was typed vanishes in silence.
    private static func broken(_ length: Int) -> KeyDecoder.Step {
        .event(.key(.character("\u{FFFD}")), length: length)
    }

    private static func length(_ lead: UInt8) -> Int {
        switch lead {
        case ..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }
}
