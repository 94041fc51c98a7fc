import Salon
import Terminal

// The fields above the slots: services, stylist, day.
nonisolated extension SlotFinder {
    /// How far PgUp and PgDn go in the list of a field.
    private static let optionPage = 5

    /// The places from top to bottom.
    var fields: [FinderField] {
        lines.indices.map { .service($0) } + [.stylist] + (purpose == .ahead ? [.from] : []) + [.slots]
    }

    /// The rows below a service's field; none once it is chosen.
    func serviceOptions(at place: Int) -> [Service] {
        lines[place].service == nil ? ServiceFilter.services(for: lines[place].query.text, in: menu) : []
    }

    /// The rows below the stylist's field; nil is whoever is free.
    var stylistOptions: [Staff?] {
        let people: [Staff?] = [nil] + staff
        return people.filter { ServiceFilter.fits(stylistQuery.text, name: $0?.name ?? FinderWords.anyone) }
    }

    /// How many rows the list below the field has that has the focus.
    private var optionCount: Int {
        switch focus {
        case .service(let place): serviceOptions(at: place).count
        case .stylist: stylistOptions.count
        case .from, .slots: 0
        }
    }

    /// Counts the list anew after its text or its field has changed, and marks what Enter would take.
    mutating func refreshOptions() {
        hasMoved = false
        options = ListView(count: optionCount)
        if focus == .stylist, stylistQuery.isBlank {
            options.select(stylistOptions.firstIndex { $0?.id == stylist } ?? 0)
        }
    }

    /// Takes the focus to a place.
    mutating func move(to field: FinderField) {
        focus = field
        stylistQuery.set("")
        from.isProposal = true
        refreshOptions()
    }

    /// Goes so many places on; what was typed is taken on the way, so that it is not lost.
    mutating func step(by distance: Int) {
        switch focus {
        case .service(let place) where !lines[place].query.isBlank: pickService(at: place)
        case .stylist where hasMoved || !stylistQuery.isBlank: pickStylist()
        default: break
        }
        let places = fields
        let place = places.firstIndex(of: focus) ?? 0
        move(to: places[((place + distance) % places.count + places.count) % places.count])
    }

    mutating func pressInService(_ key: Key, at place: Int) {
        let isChosen = lines[place].service != nil
        switch key {
        case .enter:
            if !isChosen { pickService(at: place) }
            if lines[place].service != nil { move(to: .slots) }
        case .up, .down, .pageUp, .pageDown:
            if isChosen { step(by: key == .up || key == .pageUp ? -1 : 1) } else { moveInOptions(key) }
        case .backspace where lines[place].isEmpty && place > 0: removeLine()
        default:
            if isChosen, key.isTyping { lines[place].service = nil }
            if lines[place].query.handle(key) { refreshOptions() }
        }
    }

    mutating func pressInStylist(_ key: Key) {
        switch key {
        case .enter:
            guard pickStylist() else { return }
            move(to: .slots)
        case .up, .down, .pageUp, .pageDown: moveInOptions(key)
        default:
            if stylistQuery.handle(key) { refreshOptions() }
        }
    }

    /// Goes to a service that is still to be chosen, a new one if there is none.
    mutating func addLine() {
        if case .service(let place) = focus, !lines[place].query.isBlank { pickService(at: place) }
        if let last = lines.last, !last.isEmpty { lines.append(FinderLine()) }
        move(to: .service(lines.count - 1))
    }

    /// Takes the service away that has the focus; the only one is emptied instead.
    mutating func removeLine() {
        guard case .service(let place) = focus else { return }
        lines.remove(at: place)
        if lines.isEmpty { lines = [FinderLine()] }
        move(to: .service(min(place, lines.count - 1)))
    }

    private mutating func moveInOptions(_ key: Key) {
        guard options.count > 0, options.handle(key, page: Self.optionPage) else { return }
        hasMoved = true
    }

    private mutating func pickService(at place: Int) {
        let found = serviceOptions(at: place)
        guard let selection = options.selection, found.indices.contains(selection) else { return }
        lines[place].service = found[selection].id
        lines[place].query.set("")
    }

    @discardableResult private mutating func pickStylist() -> Bool {
        let found = stylistOptions
        guard let selection = options.selection, found.indices.contains(selection) else { return false }
        stylist = found[selection]?.id
        return true
    }
}

nonisolated extension Key {
    /// Whether it changes a text rather than the place in it.
    fileprivate var isTyping: Bool {
        switch self {
        case .character, .backspace, .delete: true
        default: false
        }
    }
}
