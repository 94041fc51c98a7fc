import Salon
import Terminal

// The customer's field with its live list.
nonisolated extension BookingForm {
    /// The rows below the customer's field; none once somebody is chosen.
    var customerOptions: [CustomerOption] {
        guard content.customer.choice == nil else { return [] }
        if content.customer.query.isBlank { return [.walkIn] }
        return search.matches.map(CustomerOption.match) + [.addNew(content.customer.query.text)]
    }

    mutating func pressInCustomer(_ key: Key) -> [FormEffect] {
        if content.customer.choice != nil { return pressOnChosenCustomer(key) }
        if key == .enter { return enterCustomer() }
        if moveInList(key) { return [] }
        guard edit({ $0.handle(key) }) == true else { return [] }
        refreshList()
        return askForCustomers()
    }

    private mutating func pressOnChosenCustomer(_ key: Key) -> [FormEffect] {
        switch key {
        case .enter, .down: moveOn()
        case .up: move(by: -1)
        case .character, .backspace, .delete:
            openChosen()
            return pressInCustomer(key)
        default: break
        }
        return []
    }

    private mutating func enterCustomer() -> [FormEffect] {
        if search.isWaiting, !hasMoved, lostSince == nil { return begin(.matches, with: .enter) }
        if let marked = markedCustomer { pick(marked) }
        return []
    }

    /// The row that Enter would take.
    var markedCustomer: CustomerOption? {
        let options = customerOptions
        return list.selection.flatMap { options.indices.contains($0) ? options[$0] : nil }
    }

    /// Takes the customer whom Enter would take; nobody new.
    mutating func takeMarkedCustomer() {
        if case .match(let match) = markedCustomer { pick(.match(match)) }
    }

    private mutating func pick(_ option: CustomerOption) {
        switch option {
        case .match(let match): content.customer.choice = .known(match.reference, match)
        case .addNew: content.customer.addNew()
        case .walkIn: content.customer.choice = .walkIn
        }
        content.customer.query.set("")
        if option.isNew {
            move(to: content.customer.name.isBlank ? .name : .phone)
        } else {
            moveOn()
        }
    }

    /// Asks for customers when the text has changed.
    mutating func askForCustomers() -> [FormEffect] {
        guard let generation = search.ask(content.customer.query.text) else { return [] }
        return [.search(text: search.text, generation: generation)]
    }

    /// Typing into a field with something chosen begins a new choice.
    mutating func openChosen() {
        switch focus {
        case .customer where content.customer.choice != nil:
            content.customer.choice = nil
            content.customer.query.set("")
        case .service(let place) where content.lines[place].isChosen:
            content.lines[place].service = nil
            content.lines[place].copied = nil
            content.lines[place].query.set("")
        default: return
        }
        refreshList()
    }
}

nonisolated extension CustomerOption {
    fileprivate var isNew: Bool {
        if case .addNew = self { true } else { false }
    }
}
