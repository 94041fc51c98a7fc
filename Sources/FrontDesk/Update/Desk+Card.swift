internal import Salon
internal import Terminal

// Customers' cards and their forms.
extension Desk {
    /// Opens the card of the customer whose visit is meant.
    mutating func openCard() -> [Effect] {
        guard let customer = state.visit?.customer else { return say(CardWords.nobodyHere, .warning) + [.bell] }
        return openCard(of: customer)
    }

    mutating func openCard(of customer: CustomerReference) -> [Effect] {
        push(.card(CardPanel(customer: customer))) + [.readCard(customer.id), .readDuplicates(customer.id)]
    }

    /// Does a command on a card; nil for one that means the same as anywhere.
    mutating func steer(_ panel: CardPanel, _ command: Command) -> [Effect]? {
        switch command {
        case .up: move(panel, by: -1)
        case .down: move(panel, by: 1)
        case .pageUp: scroll(panel, by: -max(1, state.cardRows - 1))
        case .pageDown: scroll(panel, by: max(1, state.cardRows - 1))
        case .open: return open(panel)
        case .book:
            state.overlays = []
            return openForm(for: panel.customer)
        case .editCard: return editCard(panel)
        case .addFormula: return openFormula(panel)
        case .eraseCustomer: return askErasure(panel)
        default: return nil
        }
        return []
    }

    /// Goes to the next entry; where it is far out of view, the lines between come into view first.
    private mutating func move(_ panel: CardPanel, by distance: Int) {
        var panel = panel
        let wanted = min(max(0, (panel.list.selection ?? 0) + distance), max(0, panel.list.count - 1))
        guard let card = panel.card else { return }
        let page = state.cardPage(panel, card)
        guard !page.isWide else {
            panel.list.select(wanted)
            return state.replaceTop(.card(panel))
        }
        let rows = state.cardRows
        let lines = page.all
        let limit = max(0, lines.count - rows)
        let place = lines.firstIndex { $0.entry == wanted } ?? 0
        let isNear = place >= panel.scroll - Self.nearby && place + 1 < panel.scroll + rows + Self.nearby
        if isNear, wanted != panel.list.selection {
            panel.list.select(wanted)
            panel.scroll = min(max(panel.scroll, place + 2 - rows), place)
        } else {
            // Also what stands above the first entry and below the last is to be seen.
            panel.scroll = min(max(0, panel.scroll + distance * Self.nearby), limit)
        }
        state.replaceTop(.card(panel))
    }

    private mutating func scroll(_ panel: CardPanel, by rows: Int) {
        guard let card = panel.card else { return }
        var panel = panel
        let page = state.cardPage(panel, card)
        let count = page.isWide ? page.left.count : page.all.count
        panel.scroll = min(max(0, panel.scroll + rows), max(0, count - state.cardRows))
        state.replaceTop(.card(panel))
    }

    private mutating func open(_ panel: CardPanel) -> [Effect] {
        switch panel.chosen {
        case .visit(let visit):
            state.overlays = []
            state.wanted = panel.card?.customer.id ?? panel.customer.id
            let effects = show(state.profile.zone.day(of: visit.span.start), at: visit.span.start)
            seekCustomer()
            return effects
        case .duplicate(let pair):
            guard let customer = panel.card?.customer else { return [.bell] }
            if let obstacle = obstacle(toChanging: customer) { return say(obstacle, .warning) + [.bell] }
            return ask(.join(pair.other(than: customer.id), into: customer))
        case nil: return [.bell]
        }
    }

    private mutating func askErasure(_ panel: CardPanel) -> [Effect] {
        guard let customer = panel.card?.customer else { return say(CardWords.reading, .info) }
        if let obstacle = obstacle(toChanging: customer) { return say(obstacle, .warning) + [.bell] }
        return ask(.erase(customer))
    }

    /// Why a card cannot be changed now: nobody changes what cannot be seen.
    private func obstacle(toChanging customer: Customer) -> String? {
        if state.isPrivate { return CardWords.hiddenCard }
        return customer.ending.map(CardWords.ending) ?? state.obstacleToWriting
    }

    private mutating func editCard(_ panel: CardPanel) -> [Effect] {
        guard let customer = panel.card?.customer else { return say(CardWords.reading, .info) }
        if let obstacle = obstacle(toChanging: customer) { return say(obstacle, .warning) + [.bell] }
        return push(.cardForm(CardForm(customer, profile: state.profile, now: state.now)))
    }

    private mutating func openFormula(_ panel: CardPanel) -> [Effect] {
        guard let customer = panel.card?.customer else { return say(CardWords.reading, .info) }
        if let obstacle = obstacle(toChanging: customer) { return say(obstacle, .warning) + [.bell] }
        let form = CardForm(
            formulaFor: customer.reference,
            by: state.staff,
            profile: state.profile,
            now: state.now
        )
        return push(.cardForm(form))
    }

    /// How many lines a key goes on where nothing can be chosen.
    private static let nearby = 3
}

// What was read and what was saved.
extension Desk {
    mutating func cardRead(_ id: Identifier<Customer>, _ result: Result<CustomerCard?, BookError>) -> [Effect] {
        guard let index = state.cardIndex(of: id), case .card(var panel) = state.overlays[index] else { return [] }
        switch result {
        case .success(let card?):
            panel.receive(card)
            state.overlays[index] = .card(panel)
            return []
        case .success(nil):
            state.overlays.removeSubrange(index...)
            return say(CardWords.gone, .warning)
        case .failure(let error): return say(state.words.sentence(error), .warning)
        }
    }

    mutating func duplicatesRead(
        _ id: Identifier<Customer>,
        _ result: Result<[DuplicatePair], BookError>
    ) -> [Effect] {
        // They are a hint beside the card: where they cannot be told, the card is whole without them.
        guard case .success(let pairs) = result, let index = state.cardIndex(of: id),
            case .card(var panel) = state.overlays[index]
        else { return [] }
        panel.receive(pairs)
        state.overlays[index] = .card(panel)
        return []
    }

    /// Reads the open card again, since something that is on it may have changed.
    func rereadCard(withDuplicates: Bool = false) -> [Effect] {
        for case .card(let panel) in state.overlays.reversed() {
            let id = panel.customer.id
            return [.readCard(id)] + (withDuplicates ? [.readDuplicates(id)] : [])
        }
        return []
    }

    mutating func cardFormInput(_ input: FormInput) -> [Effect] {
        guard case .cardForm(var form) = state.overlays.last else { return [] }
        let wanted = form.handle(input, now: state.now)
        state.replaceTop(.cardForm(form))
        return wanted.flatMap { follow($0) }
    }

    private mutating func follow(_ wanted: CardFormEffect) -> [Effect] {
        switch wanted {
        case .save(let write):
            if let obstacle = state.obstacleToWriting {
                failCardForm(.unreachable)
                return say(obstacle, .warning) + [.bell]
            }
            return self.write(write)
        case .close:
            closeCardForm()
            return []
        case .confirmDiscard: return ask(.discardCard)
        }
    }

    mutating func closeCardForm() {
        if let index = state.cardFormIndex { state.overlays.removeSubrange(index...) }
    }

    /// Whether a write came from the form of a card that is still open.
    func isFromCardForm(_ pending: PendingWrite) -> Bool {
        guard let index = state.cardFormIndex, case .cardForm(let form) = state.overlays[index] else { return false }
        return form.phase != .editing && pending.write.customer == form.customer.id
    }

    mutating func failCardForm(_ error: BookError) {
        guard let index = state.cardFormIndex, case .cardForm(var form) = state.overlays[index] else { return }
        form.fail(error)
        state.overlays[index] = .cardForm(form)
    }
}

extension DeskState {
    /// Where the form of a card lies among the overlays.
    var cardFormIndex: Int? { overlays.firstIndex { if case .cardForm = $0 { true } else { false } } }

    /// Where a customer's card lies among the overlays.
    func cardIndex(of id: Identifier<Customer>) -> Int? {
        overlays.lastIndex { if case .card(let panel) = $0 { panel.customer.id == id } else { false } }
    }

    /// The lines of a card on this screen.
    func cardPage(_ panel: CardPanel, _ card: CustomerCard) -> CardPage {
        // A column at the left, and one at the right where it is told that there is more.
        CardPage(panel, card: card, words: words, now: now, privacy: isPrivate, columns: size.columns - 2)
    }

    /// How many lines of a card are in view: all but the header, its title, the message and the keys.
    var cardRows: Int { max(1, size.rows - 4) }

    /// A customer's name as the screen may show it.
    func name(of customer: CustomerReference) -> String { isPrivate ? DayPictureBuilder.hiddenName : customer.name }
}
