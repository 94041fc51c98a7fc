internal import Salon
internal import Terminal

// What follows from the state without changing it.
extension DeskState {
    /// What has the keys.
    var context: BindingContext { overlays.last?.context ?? .desk }

    /// What every key means.
    var bindings: Bindings { setup.bindings }

    /// The keys of a sequence that were pressed so far; none when nothing is begun.
    var typedKeys: [Key] { typed.flatMap { $0.context == context ? $0.keys : nil } ?? [] }

    /// What may be pressed next to complete the sequence that was begun.
    var continuations: [Continuation] {
        typedKeys.isEmpty ? [] : bindings.continuations(of: typedKeys, in: context)
    }

    /// What stands beside the grid.
    var side: ScreenLayout.Side {
        for overlay in overlays.reversed() {
            switch overlay {
            case .booking, .lookup: return .form
            case .visit: return .visit
            case .cancel, .move, .help, .palette, .question, .history: continue
            }
        }
        return .summary
    }

    /// Where the parts of the screen are.
    var layout: ScreenLayout { ScreenLayout(size: size, people: picture?.columns.count ?? 1, side: side) }

    /// Where the day lies on the screen, once it was read and while it is shown as a grid.
    var geometry: GridGeometry? {
        guard let picture else { return nil }
        return GridGeometry(layout: layout, picture: picture, view: view, cursor: cursor, now: now)
    }

    /// The minutes of a step up or down.
    var zoom: Zoom { layout.mode == .grid ? geometry?.zoom ?? .fifteen : .fifteen }

    /// The column below the cursor.
    var column: GridColumn? { column(at: cursor) }

    /// The block below the cursor.
    var block: GridBlock? { block(at: cursor) }

    /// The column at a place of the grid.
    func column(at cursor: GridCursor) -> GridColumn? {
        guard let columns = picture?.columns, columns.indices.contains(cursor.column) else { return nil }
        return columns[cursor.column]
    }

    /// The block at a place of the grid.
    func block(at cursor: GridCursor) -> GridBlock? {
        guard let found = column(at: cursor)?.blocks(at: cursor.time), !found.isEmpty else { return nil }
        return found[cursor.choice % found.count]
    }

    /// The visit that a command means: the one that is open, else the one below the cursor; as the book has it.
    var visit: Visit? {
        for overlay in overlays.reversed() {
            if case .visit(let panel) = overlay { return savedVisit(panel.visit) }
        }
        return block.flatMap { savedVisit($0.visit.id) }
    }

    /// A visit as the book had it when it was last read.
    func savedVisit(_ id: Identifier<Visit>) -> Visit? {
        day?.plan.visit(id) ?? days.values.lazy.compactMap { $0.plan.visit(id) }.first
    }

    /// The names of the people on the day that is shown.
    var staff: [Staff] { day?.plan.staff.map(\.staff) ?? [] }

    /// The visit that is being moved.
    var moving: MoveDraft? {
        for overlay in overlays {
            if case .move(let draft) = overlay { return draft }
        }
        return nil
    }

    /// Puts another state of the topmost overlay in its place.
    mutating func replaceTop(_ overlay: Overlay) {
        if !overlays.isEmpty { overlays[overlays.count - 1] = overlay }
    }
}
