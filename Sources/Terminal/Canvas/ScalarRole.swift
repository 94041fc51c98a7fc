/// What a scalar does to the cells of a line.
enum ScalarRole {
    /// It has no business on a screen.
    case dropped
    /// The zero-width joiner.
    case joiner
    /// A skin tone, which belongs to the emoji before it.
    case skinTone
    /// It is drawn on top of the letter before it.
    case mark
    /// It takes a cell or two; shown as the scalar given.
    case base(Unicode.Scalar)

    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value >= 0x20, value < 0x7F {
            self = .base(scalar)
        } else if value < 0xA0 {
            self = .base(Self.control(value))
        } else if let special = Self.special(value) {
            self = special
        } else {
            self = Self.ordinary(scalar)
        }
    }

    /// White space stays white space; other controls become their pictures, and the upper set the replacement sign.
    private static func control(_ value: UInt32) -> Unicode.Scalar {
        switch value {
        case 0x09...0x0D, 0x85: return " "
        case ..<0x20: return Unicode.Scalar(0x2400 + value) ?? Self.replacement
        case 0x7F: return "\u{2421}"
        default: return Self.replacement
        }
    }

    private static func special(_ value: UInt32) -> ScalarRole? {
        switch value {
        case 0x2028, 0x2029: return .base(" ")
        case 0x200D: return .joiner
        case 0x1F3FB...0x1F3FF: return .skinTone
        // Fillers are letters to Unicode and nothing to the eye.
        case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0: return .dropped
        // Variation selectors and tags.
        case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0000...0xE0FFF: return .dropped
        // Two of these make a flag in some terminals and two letters in others: always the letters.
        case 0x1F1E6...0x1F1FF: return .base(Unicode.Scalar(UInt8(value - 0x1F1E6 + 0x41)))
        default: return nil
        }
    }

    private static func ordinary(_ scalar: Unicode.Scalar) -> ScalarRole {
        // Bidirectional marks, isolates, zero-width spaces, the soft hyphen, the byte order mark.
        if scalar.properties.generalCategory == .format { return .dropped }
        switch ScalarWidth.columns(of: scalar) {
        case 0: return .mark
        case 1, 2: return .base(scalar)
        default: return .base(Self.replacement)
        }
    }
}
