import Salon
import Terminal

// The list below the field that has the focus.
nonisolated extension BookingForm {
    /// How far PgUp and PgDn go in a list.
    static let page = 5

    /// Counts the list anew after its text or its field has changed, and marks what Enter would take.
    mutating func refreshList() {
        hasMoved = false
        list = ListView(count: optionCount)
        guard case .stylist(let place) = focus, content.lines[place].stylistQuery.isBlank, !isAddingStylist else {
            return
        }
        let chosen = content.lines[place].stylist
        let index = stylistOptions(at: place).firstIndex { option in
            if case .person(let staff) = option { return chosen.named.first == staff.id }
            return option.choice == chosen
        }
        list.select(index ?? 0)
    }

    /// Marks another row; false when the key means nothing in a list.
    mutating func moveInList(_ key: Key) -> Bool {
        guard key.isVertical, list.count > 0, list.handle(key, page: Self.page) else { return false }
        hasMoved = true
        return true
    }

    /// How many rows the list has; none when it is closed.
    var optionCount: Int {
        switch focus {
        case .customer: customerOptions.count
        case .service(let place): serviceOptions(at: place).count
        case .stylist(let place): stylistOptions(at: place).count
        default: 0
        }
    }
}

nonisolated extension Key {
    /// Whether it moves up or down in a list, rather than within a line of text.
    var isVertical: Bool {
        switch self {
        case .up, .down, .pageUp, .pageDown: true
        default: false
        }
    }
}
