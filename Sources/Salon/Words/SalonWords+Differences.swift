// Words for what a change made different.
extension SalonWords {
    /// What is different between two states of a visit, in a few words each: `10:30 AM instead of 10:00 AM`, `note added`.
    public func differences(from before: Visit, to after: Visit, staff: [Staff]) -> [String] {
        let names = { (visit: Visit) in self.names(of: visit, staff: staff) }
        let told: [String?] = [
            instead(who(after), who(before)), instead(services(of: after), services(of: before)),
            instead(when(after, besides: before), when(before, besides: after)),
            instead(names(after), names(before)).map { said("with ") + $0 }, length(from: before, to: after),
            instead(price(of: after), price(of: before)), hold(from: before, to: after),
            squeeze(from: before, to: after),
            note(from: before, to: after),
        ]
        return told.compactMap(\.self)
    }

    private func instead(_ new: String, _ old: String) -> String? {
        new == old ? nil : said("\(new) instead of \(old)")
    }

    private func who(_ visit: Visit) -> String { visit.customer?.name ?? said("Walk-in") }

    private func names(of visit: Visit, staff: [Staff]) -> String {
        let names = visit.staff.compactMap { id in staff.first { $0.id == id }?.name }
        return names.isEmpty ? said("nobody yet") : names.joined(separator: said(" and "))
    }

    private func services(of visit: Visit) -> String {
        visit.lines.map { $0.quantity > 1 ? "\($0.quantity) × \($0.name)" : $0.name }.joined(separator: " + ")
    }

    /// The start, with its day where that differs.
    private func when(_ visit: Visit, besides other: Visit) -> String {
        let day = profile.zone.day(of: visit.span.start)
        let date = day == profile.zone.day(of: other.span.start) ? "" : shortDay(day) + " "
        return date + time(visit.span.start)
    }

    /// A length of its own only where the services do not tell it.
    private func length(from before: Visit, to after: Visit) -> String? {
        guard before.span.minutes != after.span.minutes, services(of: before) == services(of: after) else { return nil }
        return instead(minutes(after.span.minutes), minutes(before.span.minutes))
    }

    private func price(of visit: Visit) -> String { visit.quoted?.description ?? said("no price") }

    private func hold(from before: Visit, to after: Visit) -> String? {
        guard before.tentativeUntil != after.tentativeUntil else { return nil }
        return after.tentativeUntil.map { said("held until \(shortDay(profile.zone.day(of: $0))) \(time($0))") }
            ?? said("booked for good")
    }

    private func squeeze(from before: Visit, to after: Visit) -> String? {
        switch (before.squeezeIn != nil, after.squeezeIn != nil) {
        case (false, true): said("squeezed in")
        case (true, false): said("no longer squeezed in")
        default: nil
        }
    }

    private func note(from before: Visit, to after: Visit) -> String? {
        if before.note == after.note { return nil }
        return before.note.isEmpty
            ? said("note added") : after.note.isEmpty ? said("note removed") : said("note changed")
    }
}
