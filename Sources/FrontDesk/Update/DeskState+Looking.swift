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
            case .booking, .lookup, .finder: return .form
            case .visit, .looks: return .visit
            case .cancel, .move, .help, .palette, .question, .totals, .visitList, .blockedTime, .card, .cardForm,
                .rebook, .pay, .history, .settings, .settingForm:
                continue
            }
        }
        return .summary
    }

    /// Where the parts of the screen are.
    var layout: ScreenLayout { ScreenLayout(size: size, content: content, side: side, isSpoken: isSpoken) }

    private var content: ScreenLayout.Content {
        switch page {
        case .day: .people(picture?.columns.count ?? 1)
        case .week: week.isEverybody ? .sheet : .days(7)
        case .month, .arrivals: .sheet
        }
    }

    /// Whether the cursor is on slots and visits, rather than on whole days or people.
    var hasSlots: Bool {
        switch page {
        case .day: true
        case .week: !week.isEverybody && layout.mode == .grid
        case .month, .arrivals: false
        }
    }

    /// The days that are on the screen.
    var shownDays: [LocalDay] {
        switch page {
        case .day, .month: [date]
        case .week: date.week
        case .arrivals: [today]
        }
    }

    /// The people of the days that are shown, in the order of their columns.
    var people: [Staff] {
        var seen: Set<Identifier<Staff>> = []
        let all = shownDays.flatMap { days[$0]?.plan.staff.map(\.staff) ?? [] }
        return all.filter { seen.insert($0.id).inserted }
    }

    /// Where the day lies on the screen, once it was read and while it is shown as a grid.
    var geometry: GridGeometry? {
        guard let picture, hasSlots else { return nil }
        return GridGeometry(layout: layout, picture: picture, view: view, cursor: cursor, now: now)
    }

    /// The minutes of a step up or down.
    var zoom: Zoom { layout.mode == .grid ? geometry?.zoom ?? .fifteen : .fifteen }

    /// The column below the cursor; where there are none, the one of the chosen person.
    var column: GridColumn? {
        hasSlots ? column(at: cursor) : day?.picture.columns.first { $0.staff?.id == week.person }
    }

    /// The block below the cursor.
    var block: GridBlock? { block(at: cursor) }

    /// The column at a place of the grid.
    func column(at cursor: GridCursor) -> GridColumn? {
        guard let columns = picture?.columns, columns.indices.contains(cursor.column) else { return nil }
        return columns[cursor.column]
    }

    /// The block at a place of the grid.
    func block(at cursor: GridCursor) -> GridBlock? {
        guard hasSlots, let found = column(at: cursor)?.blocks(at: cursor.time), !found.isEmpty else { return nil }
        return found[cursor.choice % found.count]
    }

    /// The visit that a command means: the one that is open, else the one below the cursor; as the book has it.
    var visit: Visit? {
        for overlay in overlays.reversed() {
            if case .visit(let panel) = overlay { return savedVisit(panel.visit) }
        }
        let chosen = page == .arrivals ? chosenArrival : block?.visit
        return chosen.flatMap { savedVisit($0.id) }
    }

    /// The blocked time below the cursor, where no visit is meant.
    var blockedTime: (block: Block, person: Staff)? {
        guard overlays.isEmpty, block == nil, let column, let person = column.staff else { return nil }
        let found = column.breaks.first { $0.span.contains(cursor.time) && $0.source != nil }
        return found.map { ($0, person) }
    }

    /// A visit as the book had it when it was last read.
    func savedVisit(_ id: Identifier<Visit>) -> Visit? {
        day?.plan.visit(id) ?? days.values.lazy.compactMap { $0.plan.visit(id) }.first
    }

    /// The steps of a visit, as far as they are known.
    func steps(of visit: Visit) -> [VisitStep] {
        let plans = [day?.picture.plan].compactMap(\.self) + days.values.map(\.picture.plan)
        return plans.lazy.map { $0.steps(of: visit) }.first { !$0.isEmpty } ?? []
    }

    /// How much of somebody's day is booked, once the day was read.
    func load(of person: Identifier<Staff>?, on day: LocalDay) -> WorkLoad {
        person.flatMap { days[day]?.picture.loads[$0] } ?? .none
    }

    /// How much of everybody's day is booked, once it was read.
    func load(on day: LocalDay) -> WorkLoad { days[day]?.picture.loads.values.reduce(.none, +) ?? .none }

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
