import CNcurses

/// The pairs of foreground and background in use, as ncurses numbers them.
///
/// Pairs are made in order and kept. `alloc_pair` would give the oldest one away when the table is full, and change
/// the colour of cells that are on the screen; here the terminal's own colours stand in for what does not fit.
@MainActor
struct ColorPairs {
    private struct Pair: Hashable {
        var foreground: Int32
        var background: Int32
    }

    private let colors: Int
    private let limit: Int
    private var numbers: [Pair: Int32] = [:]

    /// Must not be asked for a pair unless colours were started: ncurses crashes.
    init(colors: Int, pairs: Int) {
        self.colors = colors
        self.limit = min(pairs, Int(Int16.max))
    }

    /// The number of a style's pair, and what the style needs besides where bright colours are bold ones.
    mutating func pair(for style: Style) -> (number: Int32, extra: attr_t) {
        guard self.colors > 0 else { return (0, 0) }
        let isBright = self.colors < 16 && self.isBright(style.foreground)
        let pair = Pair(foreground: self.number(style.foreground), background: self.number(style.background))
        return (self.number(of: pair), isBright ? fifi_bold : 0)
    }

    private mutating func number(of pair: Pair) -> Int32 {
        if pair.foreground == -1, pair.background == -1 { return 0 }
        if let known = self.numbers[pair] { return known }
        let next = Int32(self.numbers.count + 1)
        guard next < self.limit, init_extended_pair(next, pair.foreground, pair.background) == OK else { return 0 }
        self.numbers[pair] = next
        return next
    }

    private func isBright(_ color: Color) -> Bool {
        if case .palette(let index) = color { return (8...15).contains(index) }
        return false
    }

    private func number(_ color: Color) -> Int32 {
        guard case .palette(let index) = color else { return -1 }
        if self.colors > 256, index >= 8 {
            // Terminals with direct colour take red, green and blue in place of a number.
            let color = Palette.color(index)
            return Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
        }
        return Int32(index) % Int32(min(self.colors, 256))
    }
}
