/// An operating system command that the terminal sends: its answer to a question about colours.
///
/// Answers that come late must not be taken for keys.
enum CommandString {
    private static let escape: UInt8 = 0x1B
    private static let bell: UInt8 = 0x07
    /// Longer ones are no answers; whatever sends them must not stop the keyboard.
    private static let limit = 256

    /// The step for bytes that begin with Escape and `]`; nil where they are a key with Alt.
    static func step(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Step? {
        let body = Array(bytes.dropFirst(2))
        guard let first = body.first else { return .incomplete }
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return nil }
        guard let end = body.firstIndex(where: { $0 == self.bell || $0 == self.escape }) else {
            return body.count > self.limit ? .event(nil, length: bytes.count) : .incomplete
        }
        if body[end] == self.bell { return .event(nil, length: end + 3) }
        guard body.count > end + 1 else { return .incomplete }
        // The string's end is Escape and a backslash; another Escape begins something new.
        return .event(nil, length: body[end + 1] == UInt8(ascii: "\\") ? end + 4 : end + 2)
    }
}
