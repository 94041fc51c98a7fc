import Salon
import Terminal

// The services: a filter over the menu for each, rows added and taken away.
nonisolated extension BookingForm {
    /// The rows below a service's field; none once it is chosen.
    func serviceOptions(at place: Int) -> [Service] {
        guard !content.lines[place].isChosen else { return [] }
        return ServiceFilter.services(for: content.lines[place].query.text, in: menu)
    }

    mutating func pressInService(_ key: Key, at place: Int) {
        if content.lines[place].isChosen { return pressOnChosenService(key, at: place) }
        if moveInList(key) { return }
        if key == .enter { return pickService(at: place) }
        if key == .backspace, content.lines[place].query.text.isEmpty, place > 0 { return removeLine() }
        if edit({ $0.handle(key) }) == true { refreshList() }
    }

    private mutating func pressOnChosenService(_ key: Key, at place: Int) {
        switch key {
        case .enter, .down: moveOn()
        case .up: move(by: -1)
        case .character, .backspace, .delete:
            openChosen()
            pressInService(key, at: place)
        default: break
        }
    }

    /// Takes the marked service, with what menu and stylist propose for it.
    mutating func pickService(at place: Int) {
        let options = serviceOptions(at: place)
        guard let selection = list.selection, options.indices.contains(selection) else { return }
        let service = options[selection]
        content.lines[place].service = service.id
        content.lines[place].copied = nil
        content.lines[place].query.set("")
        content.lines[place].quantity.set("")
        content.lines[place].length.set("")
        content.lines[place].price.set("")
        move(to: service.unit == .each ? .quantity(place) : .stylist(place))
    }

    /// Goes to a service that is still to be chosen, a new one if there is none.
    mutating func addLine() {
        if let last = content.lines.last, !last.isEmpty { content.lines.append(LineEntry(stylist: .same)) }
        move(to: .service(content.lines.count - 1))
    }

    /// Takes the service away that has the focus; the only one is emptied instead.
    mutating func removeLine() {
        guard let place = focus.line else { return }
        let removed = content.lines.remove(at: place)
        if content.lines.isEmpty {
            content.lines = [LineEntry(stylist: removed.stylist)]
        } else if place == 0, content.lines[0].stylist == .same {
            content.lines[0].stylist = removed.stylist
        }
        focus = .service(min(place, content.lines.count - 1))
        isAddingStylist = false
        refreshList()
    }

    mutating func pressOnAddService(_ key: Key) {
        switch key {
        case .enter, .character(" "), .character("+"): addLine()
        case .up: move(by: -1)
        case .down: move(by: 1)
        default: break
        }
    }
}
