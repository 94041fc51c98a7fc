internal import Salon
internal import Terminal

// Time that somebody takes no customers in: blocked, changed and given free again at the cursor.
extension Desk {
    /// Opens the form for an hour of the cursor's person from the cursor on.
    mutating func blockHere() -> [Effect] {
        guard let plan = state.day?.plan else { return say(said("The day has not been read yet."), .warning) }
        let form = BlockedTimeForm(
            profile: state.profile,
            staff: plan.staff.map(\.staff),
            person: state.column?.staff?.id,
            start: state.cursor.time
        )
        return push(.blockedTime(form))
    }

    /// Opens the form on the block below the cursor.
    mutating func openBlock(_ block: Block, of person: Staff) -> [Effect] {
        let form = BlockedTimeForm(profile: state.profile, staff: state.staff, changing: block, of: person.id)
        return push(.blockedTime(form))
    }

    mutating func blockedTimeKey(_ key: Key) -> [Effect] {
        guard case .blockedTime(var form) = state.overlays.last else { return [] }
        switch key {
        case .escape, .control("c"): return back()
        case .enter, .control("s"): return saveBlock(form)
        default:
            form.press(key)
            state.replaceTop(.blockedTime(form))
            return []
        }
    }

    mutating func pasteIntoBlock(_ text: String) -> [Effect] {
        guard case .blockedTime(var form) = state.overlays.last else { return [] }
        form.paste(text)
        state.replaceTop(.blockedTime(form))
        return []
    }

    private mutating func saveBlock(_ form: BlockedTimeForm) -> [Effect] {
        guard !form.isSaving else { return [] }
        var form = form
        var effects: [Effect] = [.bell]
        do throws(Refusal) {
            let draft = try form.draft(today: state.today)
            if let refusal = BlockRules.refusal(of: draft, zone: state.profile.zone) ?? clash(with: draft, form) {
                throw refusal
            }
            form.problem = state.obstacleToWriting
            form.isSaving = form.problem == nil
            if form.isSaving { effects = write(.block(draft, replacing: form.changed)) }
        } catch {
            form.problem = state.words.sentence(masked(error))
        }
        if case .blockedTime = state.overlays.last { state.replaceTop(.blockedTime(form)) }
        return effects
    }

    /// Who stands there by the day that is known: told at once, the book asks again.
    private func clash(with draft: BlockDraft, _ form: BlockedTimeForm) -> Refusal? {
        guard let plan = state.days[state.profile.zone.day(of: draft.span.start)]?.plan else { return nil }
        return BlockRules.clashes(with: draft, on: plan, now: state.now, besides: form.changed?.source).first
    }

    private func masked(_ refusal: Refusal) -> Refusal { state.isPrivate ? refusal.withoutNames : refusal }

    /// Asks whether the block below the cursor is to go.
    mutating func askForRemoval(of block: Block, _ person: Staff) -> [Effect] {
        guard let source = block.source else { return [] }
        var description = state.words.describe(block, of: [person], today: state.today)
        if source.isWeekly {
            description += said(" from \(state.words.shortDay(max(state.date, state.today))) on")
        }
        return ask(.removeBlock(source, description: description))
    }

    /// Tells the form what came of it; true when one waited.
    mutating func answerBlock(_ error: BookError?) -> Bool {
        let index = state.overlays.firstIndex { if case .blockedTime(let form) = $0 { form.isSaving } else { false } }
        guard let index, case .blockedTime(var form) = state.overlays[index] else { return false }
        guard let error else {
            state.overlays.removeSubrange(index...)
            return true
        }
        form.isSaving = false
        if case .refused(let refusal) = error {
            form.problem = state.words.sentence(masked(refusal))
        } else {
            form.problem = state.words.sentence(error)
        }
        state.overlays[index] = .blockedTime(form)
        return true
    }
}

extension Refusal {
    /// The same without the customer's name.
    fileprivate var withoutNames: Refusal {
        func hidden(_ clash: Clash) -> Clash {
            Clash(
                visit: clash.visit,
                customer: clash.customer.map { _ in DayPictureBuilder.hiddenName },
                staff: clash.staff,
                services: clash.services,
                span: clash.span
            )
        }
        return switch self {
        case .taken(let clash, let offers): .taken(hidden(clash), offers: offers)
        case .inTheWay(let clash, let further): .inTheWay(hidden(clash), further: further)
        default: self
        }
    }
}
