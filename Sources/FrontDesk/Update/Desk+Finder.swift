internal import Salon
internal import Terminal

// The way between the desk and the finder of free slots, which is a value of its own.
extension Desk {
    /// Opens the finder: for a visit from the day on that is shown, or for somebody who has just walked in.
    mutating func openFinder(_ purpose: FinderPurpose) -> [Effect] {
        let finder = SlotFinder(
            purpose,
            profile: state.profile,
            menu: state.menu,
            staff: state.staff,
            day: state.date,
            now: state.now
        )
        return push(.finder(finder))
    }

    mutating func finderInput(_ input: FormInput) -> [Effect] {
        let now = state.now
        return withFinder { $0.handle(input, now: now) }
    }

    mutating func slotsFound(_ request: SlotRequest, _ result: Result<[FreeSlot], BookError>) -> [Effect] {
        let effects = withFinder { $0.receive(result, request) }
        // The server that failed may be back already, so that nobody will tell of its return.
        guard case .failure(let error) = result, error == .unreachable || error == .busy else { return effects }
        return effects + [.timer(.slots(request), after: .seconds(DeskTimer.searchSeconds))]
    }

    /// Asks again for what was not answered, unless something else was asked meanwhile.
    mutating func findSlotsAgain(_ request: SlotRequest) -> [Effect] {
        guard state.connection == .ok else { return [] }
        return withFinder { $0.inquiry.pending == request ? $0.askAgain() : [] }
    }

    /// Lets the finder ask again for all that it shows, where it is open.
    mutating func refreshFinder() -> [Effect] { withFinder { $0.askAgain() } }

    /// The book did not book the walk-in: the finder is there for another slot.
    mutating func finderFailed() -> [Effect] { withFinder { $0.fail() } }

    /// Whether a walk-in that the finder sent is on its way.
    var isFinderSaving: Bool {
        for case .finder(let finder) in state.overlays { return finder.isSaving }
        return false
    }

    /// What was looked for is booked.
    mutating func closeFinder() {
        state.overlays.removeAll { if case .finder = $0 { true } else { false } }
    }

    private mutating func withFinder(_ change: (inout SlotFinder) -> [FinderEffect]) -> [Effect] {
        let index = state.overlays.firstIndex { if case .finder = $0 { true } else { false } }
        guard let index, case .finder(var finder) = state.overlays[index] else { return [] }
        let wanted = change(&finder)
        state.overlays[index] = .finder(finder)
        return wanted.flatMap { follow($0) }
    }

    private mutating func follow(_ wanted: FinderEffect) -> [Effect] {
        switch wanted {
        case .search(let request): return [.findSlots(request)]
        case .open(let slot, let hasArrived): return openForm(at: slot, hasArrived: hasArrived)
        case .bookWalkIn(let slot): return bookWalkIn(slot)
        case .close:
            closeFinder()
            return []
        }
    }

    /// Opens the form with services, stylist and time filled in, and shows the slot's day beside it.
    private mutating func openForm(at slot: FreeSlot, hasArrived: Bool) -> [Effect] {
        guard let plan = state.day?.plan else { return say(said("The day has not been read yet."), .warning) }
        var form = BookingForm(
            profile: state.profile,
            menu: state.menu,
            day: plan,
            start: slot.start,
            staff: nil,
            customer: nil,
            now: state.now
        )
        form.fill(with: slot.lines, hasArrived: hasArrived)
        state.overlays.append(.booking(form))
        let shown = goTo(slot)
        let rules = state.day.map { deliver(.day($0.plan)) } ?? []
        guard case .lost(let since) = state.connection else { return shown + rules }
        return shown + rules + deliver(.connection(lostSince: since))
    }

    private mutating func bookWalkIn(_ slot: FreeSlot) -> [Effect] {
        var draft = slot.draft(for: .walkIn)
        draft.hasArrived = true
        if let obstacle = state.obstacleToWriting { return finderFailed() + say(obstacle, .warning) + [.bell] }
        return goTo(slot) + write(.book(draft))
    }

    /// Shows the day of a slot, the cursor on it.
    private mutating func goTo(_ slot: FreeSlot) -> [Effect] {
        let column = state.picture?.columns.firstIndex { $0.staff?.id == slot.staff.first?.id }
        if let column { state.cursor.column = column }
        return show(state.profile.zone.day(of: slot.start), at: slot.start)
    }
}
