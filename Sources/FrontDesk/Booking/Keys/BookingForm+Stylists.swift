import Salon
import Terminal

// The stylist's field: one, several at the same time, whoever is free, or nobody yet.
nonisolated extension BookingForm {
    /// The rows below a stylist's field.
    func stylistOptions(at place: Int) -> [StylistOption] {
        let entry = content.lines[place]
        let people = plan.staff.map(\.staff).filter { !isAddingStylist || !entry.stylist.named.contains($0.id) }
        let others: [StylistOption] = place > 0 ? [.same, .firstFree] : [.firstFree]
        let options =
            isAddingStylist ? people.map(StylistOption.person) : others + people.map { .person($0) } + [.nobody]
        return options.filter { ServiceFilter.fits(entry.stylistQuery.text, name: FormWords.label(of: $0)) }
    }

    mutating func pressInStylist(_ key: Key, at place: Int) {
        if moveInList(key) { return }
        switch key {
        case .enter:
            pickStylist(at: place)
            if !stylistOptions(at: place).isEmpty { moveOn() }
        case .character("+"): addStylist(at: place)
        case .backspace where content.lines[place].stylistQuery.text.isEmpty: removeStylist(at: place)
        default:
            if edit({ $0.handle(key) }) == true { refreshList() }
        }
    }

    /// Takes what is marked, beside those who were picked before when one is added.
    mutating func pickStylist(at place: Int) {
        let options = stylistOptions(at: place)
        guard let selection = list.selection, options.indices.contains(selection) else { return }
        let named = content.lines[place].stylist.named
        if case .person(let staff) = options[selection], isAddingStylist {
            content.lines[place].stylist = .people(named + [staff.id])
        } else if !keepsSeveral(options[selection], beside: named) {
            content.lines[place].stylist = options[selection].choice
        }
        content.lines[place].stylistQuery.set("")
        isAddingStylist = false
        refreshList()
    }

    /// Enter on what is chosen already changes nothing, also where several are.
    private func keepsSeveral(_ option: StylistOption, beside named: [Identifier<Staff>]) -> Bool {
        guard case .person(let staff) = option, named.count > 1 else { return false }
        return !hasMoved && named.first == staff.id
    }

    /// Takes what is marked and goes on to choose somebody who works beside them.
    private mutating func addStylist(at place: Int) {
        pickStylist(at: place)
        guard !content.lines[place].stylist.named.isEmpty else { return }
        isAddingStylist = true
        refreshList()
    }

    private mutating func removeStylist(at place: Int) {
        let named = content.lines[place].stylist.named
        if !isAddingStylist, named.count > 1 { content.lines[place].stylist = .people(named.dropLast()) }
        isAddingStylist = false
        refreshList()
    }
}
