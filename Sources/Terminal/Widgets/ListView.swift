/// Which entry of a list is chosen, and which entries are in view.
public struct ListView: Sendable, Hashable {
    /// How many entries there are.
    public private(set) var count: Int
    /// The chosen entry; nil only when there is none.
    public private(set) var selection: Int?
    /// The first entry in view.
    public private(set) var offset: Int

    /// A list with its first entry chosen.
    public init(count: Int = 0) {
        self.count = max(0, count)
        self.selection = count > 0 ? 0 : nil
        self.offset = 0
    }

    /// Tells how many entries there are now; the choice stays where it was, or becomes the last.
    public mutating func setCount(_ count: Int) {
        self.count = max(0, count)
        self.select(self.selection ?? 0)
    }

    /// Chooses an entry; held within the list.
    public mutating func select(_ index: Int) {
        self.selection = self.count == 0 ? nil : min(max(0, index), self.count - 1)
    }

    /// Moves the choice by so many entries; negative numbers move up.
    public mutating func move(by distance: Int) { self.select((self.selection ?? 0) + distance) }

    /// Does what a key means in a list; false when it means nothing here.
    ///
    /// A page is as many entries as are in view.
    public mutating func handle(_ key: Key, page: Int) -> Bool {
        switch key {
        case .up: self.move(by: -1)
        case .down: self.move(by: 1)
        case .pageUp: self.move(by: -max(1, page))
        case .pageDown: self.move(by: max(1, page))
        case .home: self.select(0)
        case .end: self.select(self.count - 1)
        default: return false
        }
        return true
    }

    /// Scrolls as little as brings the choice into view.
    public mutating func scroll(toFit rows: Int) { self.offset = self.window(rows: rows).lowerBound }

    /// The entries in view in so many rows, the choice among them.
    public func window(rows: Int) -> Range<Int> {
        guard rows > 0, self.count > 0 else { return 0..<0 }
        var first = min(self.offset, max(0, self.count - rows))
        if let selection = self.selection {
            if selection < first { first = selection }
            if selection >= first + rows { first = selection - rows + 1 }
        }
        return first..<min(self.count, first + rows)
    }
}
