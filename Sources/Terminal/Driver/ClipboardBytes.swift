/// What is sent to a terminal so that it puts text into its clipboard (OSC 52).
enum ClipboardBytes {
    /// What terminals take at most, counted as it is encoded.
    static let limit = 74_994

    /// The bytes, or nil when the text is too long.
    ///
    /// tmux takes the plain form where `set-clipboard` is on, and hands on the wrapped one where `allow-passthrough` is;
    /// which of them, only its configuration knows, and both say the same.
    static func bytes(for text: String, insideTmux: Bool) -> [UInt8]? {
        let encoded = Base64.encode(Array(text.utf8))
        guard encoded.utf8.count <= self.limit else { return nil }
        let plain = "\u{1B}]52;c;\(encoded)\u{07}"
        let wrapped = "\u{1B}Ptmux;" + plain.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
        return Array((insideTmux ? plain + wrapped : plain).utf8)
    }
}
