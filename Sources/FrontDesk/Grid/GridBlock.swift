public import Salon

/// A visit's presence in one column of the grid, with its words ready to be drawn.
nonisolated public struct GridBlock: Hashable, Sendable {
    /// The whole visit.
    public let visit: Visit
    /// The part of it that belongs to the column.
    public let span: TimeSpan
    /// When something works by itself and the stylist is free, in order.
    public let gaps: [TimeSpan]
    /// Whether it is saved, being saved or being moved.
    public let mark: BlockMark
    /// Who, as the screen may show it.
    let title: String
    /// What is done.
    let service: String
    /// From when to when.
    let times: String
    /// When it begins.
    let startTime: String
    /// By how many minutes it is running late, 0 when in time.
    let delay: Int
    /// Whether it lies wholly in a gap of another block of the column.
    var isGuest = false
    /// Its place among blocks that overlap, from 0.
    var lane = 0
    /// How many lie side by side there, at least 1.
    var lanes = 1
    /// Which group of overlapping blocks of the column it belongs to.
    var cluster = 0

    /// The parts in which the stylist is busy, in order.
    var busy: [TimeSpan] {
        gaps.reduce([span]) { parts, gap in parts.flatMap { $0.subtracting(gap) } }
    }
}
