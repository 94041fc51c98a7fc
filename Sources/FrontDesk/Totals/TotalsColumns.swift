/// How a line of figures is divided: the name, the amount, those of the days compared with, a bar; what stands further
/// right gives way where columns are few.
nonisolated struct TotalsColumns: Hashable, Sendable {
    let name: Int
    let amount: Int
    /// Of the days before and of those a year before; 0 where there is no room.
    let compared: Int
    /// The bar; 0 where there is no room.
    let bar: Int

    private static let leastBar = 6

    /// A line of so many columns.
    init(width: Int) {
        name = 18
        amount = min(15, max(0, width - name - 1))
        compared = width >= 60 ? 14 : 0
        let rest = width - name - amount - 2 * compared - 3
        bar = rest >= Self.leastBar ? min(rest, 40) : 0
    }
}
