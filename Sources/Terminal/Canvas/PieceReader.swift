/// Cuts text into cells, one scalar after the other.
struct PieceReader {
    /// ncurses keeps a base and four marks in a cell, no more.
    private static let markLimit = 4
    private static let dottedCircle: Unicode.Scalar = "\u{25CC}"

    private var pieces: [VisibleText.Piece] = []
    private var base: Unicode.Scalar?
    private var marks: [Unicode.Scalar] = []
    /// A joiner followed an emoji: the emoji after it belongs to the first and is left out.
    private var isJoining = false

    mutating func read(_ scalar: Unicode.Scalar) {
        switch ScalarRole(scalar) {
        case .dropped: break
        case .joiner: self.isJoining = self.base.map { !$0.isASCII && $0.properties.isEmoji } ?? false
        case .skinTone: if self.base?.properties.isEmojiModifierBase != true { self.begin(scalar) }
        case .mark: self.add(scalar)
        case .base(let shown): self.begin(shown)
        }
    }

    mutating func finish() -> [VisibleText.Piece] {
        self.flush()
        return self.pieces
    }

    private mutating func begin(_ scalar: Unicode.Scalar) {
        if self.isJoining, scalar.properties.isEmoji {
            self.isJoining = false
            return
        }
        self.flush()
        self.base = scalar
    }

    private mutating func add(_ mark: Unicode.Scalar) {
        if self.base == nil { self.base = Self.dottedCircle }
        if self.marks.count < Self.markLimit { self.marks.append(mark) }
    }

    private mutating func flush() {
        self.isJoining = false
        guard let base = self.base else { return }
        var text = String(Character(base))
        for mark in self.marks { text.unicodeScalars.append(mark) }
        self.pieces.append(VisibleText.Piece(text: text, width: ScalarWidth.columns(of: base)))
        self.base = nil
        self.marks.removeAll(keepingCapacity: true)
    }
}
