internal import Salon

// Moving a visit: its ghost is moved freely, what stands against it is told at every step, and only Enter leaves it there.
extension Desk {
    mutating func startMove(_ purpose: MoveDraft.Purpose) -> [Effect] {
        guard let visit = state.visit else { return [] }
        if case .visit = state.overlays.last { state.overlays.removeLast() }
        let shown = showSlots()
        if state.block?.visit.id != visit.id { goTo(visit.id) }
        let draft = MoveDraft(
            purpose: purpose,
            visit: visit,
            origin: state.date,
            originCursor: state.cursor,
            from: state.column?.staff?.id,
            to: state.column?.staff?.id,
            start: visit.span.start
        )
        let pushed = push(.move(draft))
        // A copy is in its own way until it is carried on: that is told at once.
        recheckMove()
        redrawDays()
        return shown + pushed
    }

    /// Moves the ghost; nil for commands that mean the same as elsewhere.
    mutating func steer(_ draft: MoveDraft, _ command: Command) -> [Effect]? {
        if draft.purpose == .resize { return resize(draft, command) }
        var draft = draft
        draft.isWanted = false
        let step = state.zoom.minutes
        switch command {
        case .up: draft.start = snapped(draft.start, by: -step)
        case .down: draft.start = snapped(draft.start, by: step)
        case .finerUp: draft.start = draft.start.adding(minutes: -5)
        case .finerDown: draft.start = draft.start.adding(minutes: 5)
        case .left:
            if state.page == .week { return carry(draft, days: -1) } else { draft.to = neighbour(of: draft.to, -1) }
        case .right:
            if state.page == .week { return carry(draft, days: 1) } else { draft.to = neighbour(of: draft.to, 1) }
        case .previousDay: return carry(draft, days: -1)
        case .nextDay: return carry(draft, days: 1)
        case .previousWeek: return carry(draft, days: -7)
        case .nextWeek: return carry(draft, days: 7)
        case .drop: return drop(draft)
        case .squeezeIn: return squeezeIn(draft)
        default: return nil
        }
        place(draft)
        return []
    }

    /// How far an arrow moves the end, in minutes.
    private static let coarse = 15
    private static let fine = 5

    private mutating func resize(_ draft: MoveDraft, _ command: Command) -> [Effect]? {
        var draft = draft
        switch command {
        case .up: draft.longer -= Self.coarse
        case .down: draft.longer += Self.coarse
        case .finerUp: draft.longer -= Self.fine
        case .finerDown: draft.longer += Self.fine
        case .drop: return drop(draft)
        default: return nil
        }
        return keep(draft)
    }

    /// Draws the ghost in another length, where a visit can be so long.
    mutating func keep(_ draft: MoveDraft) -> [Effect] {
        guard draft.visit.shape.resized(by: draft.longer) != nil else { return [.bell] }
        state.replaceTop(.move(draft))
        recheckMove()
        redrawDays()
        return []
    }

    mutating func putBack(_ draft: MoveDraft) -> [Effect] {
        state.overlays.removeLast()
        let effects = state.date == draft.origin ? [] : show(draft.origin, at: draft.originCursor.time)
        redrawDays()
        state.cursor = draft.originCursor
        follow()
        return effects
    }

    /// Looks again at what stands against the ghost, after a day was read or changed.
    mutating func recheckMove() {
        guard case .move(var draft) = state.overlays.last, let plan = state.day?.plan else { return }
        draft.check(on: plan, now: state.now)
        state.replaceTop(.move(draft))
    }

    mutating func place(_ draft: MoveDraft) {
        // In a week the ghost may have come to another of its days.
        if state.page == .week { state.date = state.profile.zone.day(of: draft.start) }
        state.replaceTop(.move(draft))
        recheckMove()
        redrawDays()
        followGhost(draft)
    }

    private mutating func followGhost(_ draft: MoveDraft) {
        let day = state.profile.zone.day(of: draft.start)
        let column = state.picture?.column(of: draft.to, on: day) ?? state.cursor.column
        state.cursor = GridCursor(column: column, time: draft.start)
        follow()
    }

    private mutating func carry(_ draft: MoveDraft, days: Int) -> [Effect] {
        let zone = state.profile.zone
        var draft = draft
        let (day, time) = zone.local(draft.start)
        draft.start = zone.instant(day.adding(days: days), time)
        state.replaceTop(.move(draft))
        let effects = show(day.adding(days: days), at: draft.start)
        place(draft)
        return effects
    }

    mutating func drop(_ draft: MoveDraft) -> [Effect] {
        if draft.isUnmoved { return putBack(draft) }
        guard state.day != nil else { return wait(with: draft) }
        if let problem = draft.problems.first { return say(obstacle(problem, to: draft), .warning) + [.bell] }
        if let obstacle = state.obstacleToWriting { return say(obstacle, .warning) + [.bell] }
        state.overlays.removeLast()
        return write(draft.write)
    }

    /// An Enter that was typed ahead of the day counts once the day is there.
    private mutating func wait(with draft: MoveDraft) -> [Effect] {
        var draft = draft
        draft.isWanted = true
        state.replaceTop(.move(draft))
        return []
    }

    /// Leaves the visit where Enter was pressed before that day was read.
    mutating func dropAwaited() -> [Effect] {
        guard case .move(var draft) = state.overlays.last, draft.isWanted, state.day != nil else { return [] }
        draft.isWanted = false
        state.replaceTop(.move(draft))
        return drop(draft)
    }

    /// Forgets such an Enter: the day could not be read, and nobody knows when it will be.
    mutating func forgetAwaited() {
        guard case .move(var draft) = state.overlays.last, draft.isWanted else { return }
        draft.isWanted = false
        state.replaceTop(.move(draft))
    }

    /// The next of the zoom's marks, so that a visit that began at five past comes back into the raster.
    private func snapped(_ start: Instant, by minutes: Int) -> Instant {
        let time = state.profile.zone.local(start).time.minutes
        let step = abs(minutes)
        let rest = time % step
        if rest == 0 { return start.adding(minutes: minutes) }
        return start.adding(minutes: minutes < 0 ? -rest : step - rest)
    }

    private func neighbour(of staff: Identifier<Staff>?, _ direction: Int) -> Identifier<Staff>? {
        let people = state.staff
        guard let index = people.firstIndex(where: { $0.id == staff }) else { return people.first?.id }
        return people[min(max(0, index + direction), people.count - 1)].id
    }
}
