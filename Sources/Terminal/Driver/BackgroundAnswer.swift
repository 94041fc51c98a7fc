/// What a terminal sent after it was asked for its background: the answer, and what was typed meanwhile.
struct BackgroundAnswer: Sendable, Hashable {
    /// The question, and a second one that every terminal answers: after that nothing more is to come.
    static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"
    /// From here on, of 1, letters have to be dark.
    private static let lightness = 0.5

    /// Whether the background is light; nil where the terminal did not say.
    var isLight: Bool?
    /// What is no answer: keys that were pressed before the desk was there.
    var typed: [UInt8] = []
    /// Whether the second question was answered as well.
    var isComplete = false

    /// Takes apart what has arrived so far.
    init(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let first = rest.first {
            if let color = Self.color(&rest) {
                isLight = Self.isLight(color)
            } else if Self.isKind(&rest) {
                isComplete = true
            } else {
                typed.append(first)
                rest = rest.dropFirst()
            }
        }
    }

    /// `ESC ] 11 ; rgb:rrrr/gggg/bbbb`, ended by BEL or by `ESC \`; taken off the bytes.
    private static func color(_ bytes: inout ArraySlice<UInt8>) -> String? {
        let begin = Array("\u{1B}]11;".utf8)
        guard bytes.starts(with: begin) else { return nil }
        let body = bytes.dropFirst(begin.count)
        guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return nil }
        guard body[end] == 0x07 || body[end...].starts(with: [0x1B, UInt8(ascii: "\\")]) else { return nil }
        bytes = body[end...].dropFirst(body[end] == 0x07 ? 1 : 2)
        return String(decoding: body[..<end], as: UTF8.self)
    }

    /// `ESC [ ? … c`: what kind of terminal it is; taken off the bytes.
    private static func isKind(_ bytes: inout ArraySlice<UInt8>) -> Bool {
        let begin = Array("\u{1B}[?".utf8)
        guard bytes.starts(with: begin) else { return false }
        let body = bytes.dropFirst(begin.count)
        guard let end = body.firstIndex(where: { !(0x30...0x3B).contains($0) }), body[end] == UInt8(ascii: "c") else {
            return false
        }
        bytes = body[end...].dropFirst()
        return true
    }

    /// Each part has one to four hexadecimal digits, of which all set is full light.
    private static func isLight(_ color: String) -> Bool? {
        guard let colon = color.firstIndex(of: ":"), color.hasPrefix("rgb") else { return nil }
        let parts = color[color.index(after: colon)...].split(separator: "/").prefix(3).compactMap { digits in
            UInt32(digits, radix: 16).map { Double($0) / Double((1 << (4 * min(digits.count, 8))) - 1) }
        }
        guard parts.count == 3 else { return nil }
        return 0.299 * parts[0] + 0.587 * parts[1] + 0.114 * parts[2] > lightness
    }
}
