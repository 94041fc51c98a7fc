internal import Salon
internal import Terminal

// Coming again in some weeks: the day is read while the question stands, and Enter books as soon as it is known.
extension Desk {
    mutating func askForWeeks() -> [Effect] {
        guard let visit = state.visit else { return [] }
        if case .visit = state.overlays.last { state.overlays.removeLast() }
        let dialog = RebookDialog(visit: visit)
        return push(.rebook(dialog)) + readDay(of: dialog)
    }

    mutating func rebookKey(_ key: Key) -> [Effect] {
        guard case .rebook(var dialog) = state.overlays.last else { return [] }
        switch key {
        case .escape, .control("c"): return back()
        case .enter:
            dialog.isWanted = true
            state.replaceTop(.rebook(dialog))
            return bookAgain() ?? []
        default:
            let changed = dialog.press(key)
            dialog.list.setCount(max(1, state.choices(of: dialog)?.drafts.count ?? 1))
            state.replaceTop(.rebook(dialog))
            return changed ? readDay(of: dialog) : []
        }
    }

    /// Books what was wanted once its day is known; nil while it is not.
    mutating func bookAgain() -> [Effect]? {
        guard case .rebook(var dialog) = state.overlays.last else { return nil }
        guard let choices = state.choices(of: dialog) else {
            return dialog.day(in: state.profile.zone) == nil ? [.bell] : nil
        }
        dialog.list.setCount(max(1, choices.drafts.count))
        let isWanted = dialog.isWanted
        dialog.isWanted = false
        state.replaceTop(.rebook(dialog))
        guard isWanted else { return nil }
        // Another time than the one that was asked for is taken only by somebody who has seen it.
        if choices.refusal != nil, !dialog.hasSeen(choices) {
            dialog.seen = choices
            state.replaceTop(.rebook(dialog))
            return [.bell]
        }
        guard let place = dialog.list.selection, choices.drafts.indices.contains(place) else { return [.bell] }
        if let obstacle = state.obstacleToWriting { return say(obstacle, .warning) + [.bell] }
        state.overlays.removeLast()
        return write(.book(choices.drafts[place]))
    }

    private mutating func readDay(of dialog: RebookDialog) -> [Effect] {
        guard let day = dialog.day(in: state.profile.zone) else { return [] }
        let isFresh = state.days[day].map { !$0.isStale } ?? false
        return isFresh ? [] : read(day)
    }
}

extension DeskState {
    /// The times at which somebody could come again; nil while their day is not known.
    func choices(of dialog: RebookDialog) -> RebookChoices? {
        guard let day = dialog.day(in: profile.zone), let plan = days[day]?.plan else { return nil }
        return dialog.choices(on: plan, menu: menu, now: now, zone: profile.zone)
    }
}
