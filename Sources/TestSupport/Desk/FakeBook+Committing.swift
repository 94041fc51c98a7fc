import FrontDesk
import Salon

// How the book that is only in memory writes down what was done, and tells every desk.
extension FakeBook {
    func commit(
        _ verb: ChangeVerb,
        reversing reversed: ChangeVerb? = nil,
        before: Visit?,
        after: Visit,
        _ order: ChangeOrder
    ) -> Change {
        let change = keep(verb, reversing: reversed, .visit(after), order)
        entries.insert(HistoryEntry(change, of: after, before: before), at: 0)
        visits = visits.filter { $0.id != after.id } + [after]
        if verb != .undo { done.append((change, before)) }
        if verb != .undo, verb != .redo { undone = [] }
        let zone = BusyDay.profile.zone
        let days = Set([before, after].compactMap { $0 }.map { zone.day(of: $0.span.start) })
        listeners.tell(.changed(visit: after.id, days: days.sorted()))
        return change
    }

    func commit(_ verb: ChangeVerb, of block: Block, _ people: [Identifier<Staff>], _ order: ChangeOrder) -> Change {
        let change = keep(verb, .block(block, of: BusyDay.staff.filter { people.contains($0.id) }), order)
        listeners.tell(.daysChanged([BusyDay.profile.zone.day(of: block.span.start)]))
        return change
    }

    func commit(_ verb: ChangeVerb, of customer: CustomerReference, _ order: ChangeOrder) -> Change {
        let change = keep(verb, .customer(customer), order)
        listeners.tell(.customerChanged(customer.id))
        return change
    }

    func commit(
        _ verb: ChangeVerb,
        reversing reversed: ChangeVerb? = nil,
        ofSetting name: String,
        _ order: ChangeOrder
    ) -> Change {
        let change = keep(verb, reversing: reversed, .setting(name), order)
        if verb != .undo { done.append((change, nil)) }
        listeners.tell(.reload)
        return change
    }

    private func keep(
        _ verb: ChangeVerb,
        reversing reversed: ChangeVerb? = nil,
        _ subject: ChangeSubject,
        _ order: ChangeOrder
    ) -> Change {
        let change = Change(
            id: Identifier(Int64(changes.count + 1)),
            operation: order.operation,
            verb: verb,
            reversed: reversed,
            at: order.now,
            author: order.author,
            subject: subject
        )
        changes[change.operation] = change
        record.append(change)
        return change
    }
}
