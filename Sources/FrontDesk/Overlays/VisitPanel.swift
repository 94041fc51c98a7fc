internal import Salon
internal import Terminal

/// A visit that was opened: its details, and what can be done with it.
nonisolated struct VisitPanel: Hashable, Sendable {
    /// What the panel offers, in the order of a visit's life; what ends it comes last.
    static let actions: [Command] = [
        .checkIn, .confirm, .seat, .toPay, .pay, .edit, .move, .resize, .copy, .rebook, .book, .noShow, .cancel,
    ]

    /// Whose details.
    let visit: Identifier<Visit>
    /// The chosen action.
    var list = ListView(count: actions.count)

    /// The action that Enter does.
    var action: Command? { list.selection.map { Self.actions[$0] } }
}
