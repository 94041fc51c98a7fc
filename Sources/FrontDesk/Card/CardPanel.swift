internal import Salon
internal import Terminal

/// A customer's card that was opened: what is on it, and which of its entries is chosen.
nonisolated struct CardPanel: Hashable, Sendable {
    /// Whose card.
    let customer: CustomerReference
    /// What is on it, once it was read.
    private(set) var card: CustomerCard?
    /// The cards that may be of the same person.
    private(set) var duplicates: [DuplicatePair] = []
    /// The chosen entry.
    var list = ListView()
    /// How many lines are scrolled out at the top.
    var scroll = 0

    /// A card that is still to be read.
    init(customer: CustomerReference) {
        self.customer = customer
    }

    /// What can be chosen, from top to bottom.
    var entries: [CardEntry] {
        guard let card else { return [] }
        return card.coming.map { .visit($0) } + duplicates.map { .duplicate($0) } + card.past.map { .visit($0) }
    }

    /// The entry that Enter opens.
    var chosen: CardEntry? { list.selection.flatMap { entries.indices.contains($0) ? entries[$0] : nil } }

    /// Takes in what was read; the choice stays on what was chosen.
    mutating func receive(_ card: CustomerCard) {
        let before = chosen
        self.card = card
        refresh(keeping: before)
    }

    /// Takes in who may be the same person.
    mutating func receive(_ duplicates: [DuplicatePair]) {
        let before = chosen
        self.duplicates = duplicates
        refresh(keeping: before)
    }

    private mutating func refresh(keeping chosen: CardEntry?) {
        list.setCount(entries.count)
        if let chosen, let index = entries.firstIndex(where: { $0.isSame(as: chosen) }) { list.select(index) }
    }
}
