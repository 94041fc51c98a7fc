import CNcurses

/// The pairs of foreground and background in use, as ncurses numbers them.
///
/// Pairs are made in order and kept. `alloc_pair` would give the oldest one away when the table is full, and change
/// the colour of cells that are on the screen; here the terminal's own colours stand in for what does not fit, until
/// everything is drawn anew, as after many themes on a terminal of eight colours.
@MainActor
struct ColorPairs {
    private struct Pair: Hashable {
        var foreground: Int32
        var background: Int32
    }

    private let colors: Int
    private let limit: Int
    private var numbers: [Pair: Int32] = [:]
    /// Whether there was no room for a pair: nothing that is on the screen may change, so it is for the writer to ask
    /// for new ones where everything is drawn anew.
    private(set) var isFull = false

    /// Must not be asked for a pair unless colours were started: ncurses crashes.
    init(colors: Int, pairs: Int) {
        self.colors = colors
        self.limit = min(pairs, Int(Int16.max))
    }

    /// Begins with no pairs, before everything is drawn anew.
    mutating func forget() {
        self.numbers = [:]
        self.isFull = false
    }

    /// The style as far as the terminal can show it.
    func fitted(_ style: Style) -> Style {
        self.colors > 0 ? style.fitted(colors: self.colors) : style
    }

    /// The number of a style's pair.
    mutating func number(for style: Style) -> Int32 {
        guard self.colors > 0 else { return 0 }
        return self.number(
            of: Pair(foreground: self.number(style.foreground), background: self.number(style.background))
        )
    }

    private mutating func number(of pair: Pair) -> Int32 {
        if pair.foreground == -1, pair.background == -1 { return 0 }
        if let known = self.numbers[pair] { return known }
        let next = Int32(self.numbers.count + 1)
        guard next < self.limit, init_extended_pair(next, pair.foreground, pair.background) == OK else {
            self.isFull = true
            return 0
        }
        self.numbers[pair] = next
        return next
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
