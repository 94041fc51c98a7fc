internal import Salon
internal import Terminal

// What opens over the grid: a visit's panel, the reasons of a cancellation, questions and the list of commands.
extension Desk {
    /// Opens the visit below the cursor, or books the free slot.
    mutating func open() -> [Effect] {
        if !state.hasSlots, state.page != .arrivals { return openFromTable() }
        guard let visit = state.visit else {
            if state.page == .arrivals { return say(ArrivalsWords.nobody, .info) }
            return state.blockedTime.map { openBlock($0.block, of: $0.person) } ?? bookHere()
        }
        let details = visit.customer.map { [Effect.readCustomer($0.id)] } ?? []
        let paid = visit.status == .completed ? [Effect.readPayments(visit.id)] : []
        return push(.visit(VisitPanel(visit: visit.id))) + details + paid
    }

    /// Moves the choice in a panel or a list.
    mutating func choose(_ distance: Int) -> [Effect] {
        switch state.overlays.last {
        case .visit(var panel):
            panel.list.move(by: distance)
            state.replaceTop(.visit(panel))
        case .cancel(var dialog):
            dialog.list.move(by: distance)
            state.replaceTop(.cancel(dialog))
        case .palette(var palette):
            palette.list.move(by: distance)
            state.replaceTop(.palette(palette))
        default: break
        }
        return []
    }

    /// Does the chosen action of a panel, or the chosen command of the list.
    mutating func runAction() -> [Effect] {
        switch state.overlays.last {
        case .visit(let panel): return panel.action.map { perform($0) } ?? []
        case .palette(let palette):
            guard let command = palette.command else { return [.bell] }
            state.overlays.removeLast()
            return perform(command)
        default: return []
        }
    }

    mutating func paletteKey(_ key: Key) -> [Effect] {
        guard case .palette(var palette) = state.overlays.last else { return [] }
        if let command = state.bindings.command(for: key, in: .palette) { return perform(command) }
        guard palette.type(key) else { return [] }
        state.replaceTop(.palette(palette))
        return []
    }

    mutating func askReason(for ending: CancelDialog.Ending) -> [Effect] {
        guard let visit = state.visit else { return [] }
        return push(.cancel(CancelDialog(visit: visit, ending: ending))) + beginGuard()
    }

    mutating func cancelKey(_ key: Key) -> [Effect] {
        guard case .cancel(var dialog) = state.overlays.last else { return [] }
        if let command = state.bindings.command(for: key, in: .cancel) { return perform(command) }
        if dialog.isTyping, dialog.field.handle(key) {
            state.replaceTop(.cancel(dialog))
        } else if case .character(let character) = key, let entry = Int(String(character)) {
            // A digit only goes to a reason: cancelling takes Enter as well.
            dialog.list.select(entry)
            state.replaceTop(.cancel(dialog))
        }
        return []
    }

    mutating func accept() -> [Effect] {
        switch state.overlays.last {
        case .cancel(let dialog): return acceptReason(of: dialog)
        case .question(let question): return answer(yes: question.isYes)
        default: return []
        }
    }

    private mutating func acceptReason(of dialog: CancelDialog) -> [Effect] {
        if dialog.list.selection == CancelDialog.back { return back() }
        guard let reason = dialog.reason else { return say(said("Type the reason, or choose another."), .warning) }
        if let obstacle = state.obstacleToWriting { return say(obstacle, .warning) + [.bell] }
        state.overlays = []
        return switch dialog.ending {
        case .cancelled: write(.cancel(dialog.visit, reason: reason))
        case .noShow: write(.noShow(dialog.visit, reason: reason))
        }
    }

    /// Asks a question; keys count only once it could be read.
    mutating func ask(_ subject: Question.Subject) -> [Effect] {
        push(.question(Question(subject: subject))) + beginGuard()
    }

    mutating func toggleAnswer() -> [Effect] {
        guard case .question(var question) = state.overlays.last else { return [] }
        question.isYes.toggle()
        state.replaceTop(.question(question))
        return []
    }

    mutating func answer(yes: Bool) -> [Effect] {
        guard case .question(let question) = state.overlays.last else { return [] }
        state.overlays.removeLast()
        guard yes else {
            if case .setting = question.subject { return keepSetting() }
            return []
        }
        switch question.subject {
        case .quit: return [.quit(.quit)]
        case .discardBooking:
            closeForm()
            return []
        case .discardSetting:
            closeSettingForm()
            return []
        case .setting(let question): return sendSetting(question.edit)
        case .removeBlock(let source, _): return write(.unblock(source, from: max(state.date, state.today)))
        case .discardCard:
            closeCardForm()
            return []
        case .join(let other, let customer): return write(.merge(other, into: customer))
        case .erase(let customer): return write(.erase(customer))
        case .takeBack(let change, _): return write(.undo(.change(change)))
        }
    }

    private mutating func beginGuard() -> [Effect] {
        state.serial += 1
        state.guarded = state.serial
        state.opener = state.lastKey
        let timer = DeskTimer.confirmationGuard(state.serial)
        return [.discardInput, .timer(timer, after: .milliseconds(DeskTimer.guardMilliseconds))]
    }
}
