internal import Salon

// What is done to the book, and what comes of it. "Booked" is said after the commit, never before.
extension Desk {
    /// Sends a write under a name of its own, so that a lost answer can be asked for.
    mutating func write(_ write: BookWrite) -> [Effect] {
        if let obstacle = state.obstacleToWriting { return say(obstacle, .warning) + [.bell] }
        let order = ChangeOrder(operation: state.makeOperation(), author: state.author, now: state.now)
        state.pending.append(PendingWrite(operation: order.operation, write: write))
        state.operations = state.operations.suffix(Self.rememberedOperations - 1) + [order.operation]
        redrawDays()
        return [.write(write, order)]
    }

    /// How many operations can be taken back one after the other: more than anybody does in a day.
    private static let rememberedOperations = 500

    mutating func setStatus(_ status: VisitStatus) -> [Effect] {
        guard let visit = state.visit else { return [] }
        return write(.setStatus(visit, to: status))
    }

    mutating func written(_ operation: OperationID, _ result: Result<Change, BookError>) -> [Effect] {
        guard let index = state.pending.firstIndex(where: { $0.operation == operation }) else { return [] }
        switch result {
        case .success(let change): return committed(state.pending.remove(at: index), change)
        case .failure(.outcomeUnknown):
            state.pending[index].isChecking = true
            let told = isAwaitedByForm(state.pending[index]) ? deliver(.checking) : []
            settingIsChecked(state.pending[index])
            if isFromCardForm(state.pending[index]) { failCardForm(.outcomeUnknown(operation)) }
            return told + [.resolve(operation)]
        case .failure(let error): return failed(state.pending.remove(at: index), error)
        }
    }

    mutating func resolved(_ operation: OperationID, _ result: Result<Change?, BookError>) -> [Effect] {
        guard let index = state.pending.firstIndex(where: { $0.operation == operation }) else { return [] }
        switch result {
        case .success(let change?): return committed(state.pending.remove(at: index), change)
        case .success(nil): return failed(state.pending.remove(at: index), .unreachable)
        case .failure: return [.timer(.resolve(operation), after: .seconds(DeskTimer.resolveSeconds))]
        }
    }

    private mutating func committed(_ pending: PendingWrite, _ change: Change) -> [Effect] {
        if let visit = change.visit {
            for (day, loaded) in state.days { state.days[day]?.plan = loaded.plan.replacing(visit) }
        }
        // A day that was asked for before the commit may arrive without it.
        for day in state.readings.keys { state.readings[day]?.isOutdated = true }
        redrawDays()
        var effects = rereadHistory()
        if case .block = change.subject {
            if case .block = pending.write { _ = answerBlock(nil) }
            for day in state.days.keys { state.days[day]?.isStale = true }
            effects += read(state.date)
        }
        if isAwaitedByForm(pending) {
            effects += deliver(.saved)
            closeForm()
            closeFinder()
        } else if isBooking(pending), isFinderSaving {
            closeFinder()
        }
        if isFromCardForm(pending) { closeCardForm() }
        effects += settingCommitted(pending, change)
        effects += rereadCard(withDuplicates: change.visit == nil)
        // Only whoever waited in the form is taken along; at the grid the cursor has gone on meanwhile.
        if change.verb == .book || change.verb == .edit, let visit = change.visit, state.overlays.isEmpty,
            state.zoneDay(of: visit) == state.date
        {
            goTo(visit.id)
        }
        let back = paid(pending, change)
        return effects + say(back + state.sentence(of: change, before: pending.write.visit), .info)
    }

    private mutating func failed(_ pending: PendingWrite, _ error: BookError) -> [Effect] {
        redrawDays()
        if isAwaitedByForm(pending) {
            if case .refused(let refusal) = error { return deliver(.refused(refusal)) + [.bell] }
            return deliver(.failed(error)) + [.bell]
        }
        if case .block = pending.write, answerBlock(error) { return [.bell] + read(state.date) }
        if isFromCardForm(pending) {
            failCardForm(error)
            return [.bell] + rereadCard()
        }
        if settingFailed(pending, error) { return [.bell] + askSettings() }
        if paymentFailed(pending, error) { return [.bell] + read(state.date) }
        let words = state.sentence(error, of: pending.write)
        let sentence = state.sentence(ofFailed: pending.write).map { "\($0): \(words)" } ?? words
        let told = say(sentence, .failure) + [.bell] + read(state.date)
        return isBooking(pending) ? told + finderFailed() : told
    }

    private func isBooking(_ pending: PendingWrite) -> Bool {
        switch pending.write {
        case .book, .edit: true
        default: false
        }
    }

    /// Whether the form that is open is the one that sent a booking: a walk-in is booked without one.
    private func isAwaitedByForm(_ pending: PendingWrite) -> Bool {
        guard let index = formIndex, case .booking(let form) = state.overlays[index], form.phase != .editing else {
            return false
        }
        return switch pending.write {
        case .book(let draft), .edit(_, let draft): form.sent == draft
        default: false
        }
    }
}
