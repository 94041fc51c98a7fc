/// Shift, Alt and Ctrl as terminals report them beside a key: one more than the sum of their bits.
struct KeyModifier: OptionSet {
    let rawValue: Int

    static let shift = KeyModifier(rawValue: 1)
    static let alt = KeyModifier(rawValue: 2)
    static let control = KeyModifier(rawValue: 4)

    init(rawValue: Int) { self.rawValue = rawValue }
    init(parameter: Int) { self.init(rawValue: max(0, parameter - 1)) }

    private static let controlled: [Key: Key] = [
        .up: .controlUp, .down: .controlDown, .left: .controlLeft, .right: .controlRight,
    ]
    private static let shifted: [Key: Key] = [
        .up: .shiftUp, .down: .shiftDown, .left: .shiftLeft, .right: .shiftRight,
    ]

    /// The key with these held; the plain key where they change nothing here.
    func applied(to key: Key) -> Key {
        if self.contains(.control), let changed = Self.controlled[key] { return changed }
        if self.contains(.shift), let changed = Self.shifted[key] { return changed }
        // xterm and the descriptions count Shift-F1 as F13.
        if self.contains(.shift), case .function(let number) = key, number <= 12 { return .function(number + 12) }
        return key
    }

    /// The key of a character's number, from terminals that report every key so.
    func applied(toScalar value: Int) -> Key? {
        guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
        let isShifted = self.contains(.shift)
        switch value {
        case 9: return isShifted ? .backTab : .tab
        case 13: return .enter
        case 27: return .escape
        case 8, 127: return .backspace
        case ..<32, 0x80..<0xA0: return nil
        default: break
        }
        let character = Character(scalar)
        if self.contains(.control) { return character.lowercased().first.map(Key.control) }
        return self.contains(.alt) ? .alt(character) : .character(character)
    }
}
