public import Salon

/// One person's day as a column of the grid, or the one of the visits that nobody is assigned to.
nonisolated public struct GridColumn: Hashable, Sendable {
    /// Whose, or nil for nobody's.
    public let staff: Staff?
    /// Which day.
    public let day: LocalDay
    /// Its scale of time; columns side by side have the same hours on the wall clock.
    public let axis: DayAxis
    /// What stands above it.
    let heading: String
    /// When the salon is open.
    let opening: [TimeSpan]
    /// Why a day among others has nothing to show: the closure's name, that it is still being read; else empty.
    let absence: String
    /// When on duty.
    public let working: [TimeSpan]
    /// Breaks and blocked time.
    public let breaks: [Block]
    /// What is drawn in it, in order of the start.
    public let blocks: [GridBlock]

    /// The person's name.
    var name: String { staff?.name ?? Self.nobody }

    /// What stands for the name where nobody is assigned.
    static var nobody: String { said("Unassigned") }

    /// The blocks whose busy part holds an instant, those that keep others out before those that do not.
    func blocks(at instant: Instant) -> [GridBlock] {
        let found = blocks.filter { block in block.busy.contains { $0.contains(instant) } }
        return found.filter(\.visit.status.isLive) + found.filter { !$0.visit.status.isLive }
    }

    /// The busy part that holds an instant, the earliest beginning of all that do.
    func busyPart(at instant: Instant) -> TimeSpan? {
        blocks.flatMap(\.busy).filter { $0.contains(instant) }.min { $0.start < $1.start }
    }
}
