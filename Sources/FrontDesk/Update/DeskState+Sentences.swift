internal import Salon
internal import Terminal

// What is said about a change, with names hidden where they are to be.
extension DeskState {
    /// What was done, with how to take it back: `Booked Ada Okafor 09:00 with Maya — u undo`.
    ///
    /// `before` is the visit as it was, so that what is different can be told.
    func sentence(of change: Change, before: Visit? = nil) -> String {
        var summary = words.summary(of: change.about(masked(change.subject)), staff: knownStaff, today: today)
        if change.verb == .edit || change.verb == .resize, let before, let after = change.visit {
            let told = words.differences(from: masked(before), to: masked(after), staff: knownStaff)
            if !told.isEmpty { summary += ": " + told.joined(separator: ", ") }
        }
        guard change.verb != .erase, let hint = keyed(change.verb == .undo ? .redo : .undo) else { return summary }
        return "\(summary) — \(hint)"
    }

    /// A command at the grid with its key: `u undo`; nil where a file of keys left it none.
    func keyed(_ command: Command) -> String? {
        guard let binding = bindings.binding(of: command, in: .desk), let key = binding.keys.first else { return nil }
        return "\(key.name) \(binding.label)"
    }

    /// Why a write was not done: of a desk's own last change, that there is none, and where older ones are.
    func sentence(_ error: BookError, of write: BookWrite) -> String {
        switch (error, write) {
        case (.refused(.nothingToUndo), .undo(.operations)): nothingDoneHere(.undo)
        case (.refused(.nothingToRedo), .redo): nothingDoneHere(.redo)
        default: words.sentence(error)
        }
    }

    /// What stays as it was because a write failed, or nil where nothing had been there.
    func sentence(ofFailed write: BookWrite) -> String? {
        switch write {
        case .edit(let visit, _), .resize(let visit, _): said("Not changed, \(describe(visit))")
        case .move(let visit, _): said("Not moved, \(describe(visit))")
        case .cancel(let visit, _): said("Not cancelled, \(describe(visit))")
        case .noShow(let visit, _): said("Not \(words.name(of: .noShow)), \(describe(visit))")
        case .pay(let visit, _): said("Not paid, \(describe(visit))")
        case .setStatus(let visit, let status): said("Not \(words.name(of: status)), \(describe(visit))")
        case .saveCustomer: said("The card was not saved")
        case .addFormula: said("The formula was not saved")
        case .merge: said("The cards were not joined")
        case .erase: said("Nobody was erased")
        case .book, .undo, .redo, .block, .unblock, .setting: nil
        }
    }

    /// A visit in a few words.
    func describe(_ visit: Visit) -> String { words.describe(masked(visit), staff: knownStaff, today: today) }

    /// The day on which a visit begins.
    func zoneDay(of visit: Visit) -> LocalDay { profile.zone.day(of: visit.span.start) }

    /// The name of a visit's customer as the screen may show it.
    func title(of visit: Visit) -> String { masked(visit).customer?.name ?? DayPictureBuilder.noName }

    var knownStaff: [Staff] {
        var seen: Set<Identifier<Staff>> = []
        return (staff + days.values.flatMap { $0.plan.staff.map(\.staff) }).filter { seen.insert($0.id).inserted }
    }

    private func masked(_ subject: ChangeSubject) -> ChangeSubject {
        switch subject {
        case .visit(let visit): .visit(masked(visit))
        case .customer(let customer) where isPrivate:
            .customer(CustomerReference(id: customer.id, name: DayPictureBuilder.hiddenName))
        case .customer, .block, .setting: subject
        }
    }

    private func masked(_ visit: Visit) -> Visit {
        guard isPrivate, let customer = visit.customer else { return visit }
        return visit.with {
            $0.customer = CustomerReference(id: customer.id, name: DayPictureBuilder.hiddenName)
        }
    }
}
