import CNcurses

/// How many columns the C library, and so ncurses, gives a scalar in a UTF-8 locale.
///
/// Read once into a table: asking `wcwidth` each time would depend on the locale that the process happens to be in,
/// and answer −1 for "é" where nobody has set one.
enum ScalarWidth {
    private static let tabulated: UInt32 = 0x20000
    private static let table: [Int8] = {
        var widths = [Int8](repeating: 1, count: Int(Self.tabulated))
        fifi_scalar_widths(&widths, Int32(Self.tabulated))
        return widths
    }()

    /// 0 for a combining mark, 1, 2, or −1 for what cannot be shown.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20..<0x7F: return 1
        case ..<Self.tabulated: return Int(Self.table[Int(scalar.value)])
        // The two planes of rarer Chinese characters.
        case 0x20000..<0x3FFFE: return 2
        default: return -1
        }
    }
}
