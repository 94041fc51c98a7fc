// Words for the history: what was done to whom, and what there was before and after.
extension SalonWords {
    /// What was done, in a few words: `Moved Beth Li`.
    public func headline(of entry: HistoryEntry) -> String {
        let subject = name(of: entry.subject)
        return switch entry.verb {
        case .status: "\(entry.after.map { label(of: $0.status) } ?? said("Changed")): \(subject)"
        case .expire: said("Ended by itself: \(subject)")
        case .undo: said("Took back \(noun(entry.reversed)): \(subject)")
        case .redo: said("Did \(noun(entry.reversed)) again: \(subject)")
        default: "\(participle(entry.verb)) \(subject)"
        }
    }

    /// What there was before and after, one line for each thing that differs: `Wed 14 Jan 10:00–12:00 → 13:00–15:00`.
    ///
    /// For what was made, what it was made as.
    public func details(of entry: HistoryEntry) -> [String] {
        states(of: entry) + entry.differences.map(line)
    }

    private func states(of entry: HistoryEntry) -> [String] {
        guard let after = entry.after else { return [] }
        guard let before = entry.before else { return made(after) + [squeeze(entry)].compactMap(\.self) }
        return [
            difference(times(before), times(after), besides: shortDay(profile.zone.day(of: before.span.start)) + " "),
            difference(people(before), people(after)),
            entry.verb == .status || before.status != after.status
                ? difference(name(of: before.status), name(of: after.status)) : nil,
            after.services.isEmpty ? nil : difference(list(before.services), list(after.services)),
            difference(before.customer?.name ?? said("no name"), after.customer?.name ?? said("no name")),
            difference(held(before), held(after)), squeeze(entry),
            difference(price(before), price(after)),
        ].compactMap { $0 }
    }

    /// How an entry stands to others: `takes back #11`, `taken back by #12`.
    public func relations(of entry: HistoryEntry) -> [String] {
        let does = entry.verb == .redo ? said("does again what #") : said("takes back #")
        let own = entry.reverses.map { "\(does)\($0)" + (entry.verb == .redo ? said(" took back") : "") }
        return [own, entry.reversedBy.map { said("taken back by #\($0)") }].compactMap { $0 }
    }

    /// That somebody was squeezed in, and why, or stands beside nobody any more.
    private func squeeze(_ entry: HistoryEntry) -> String? {
        guard entry.before?.isSqueezedIn != entry.after?.isSqueezedIn || entry.squeezeReason != nil else { return nil }
        guard entry.after?.isSqueezedIn == true else {
            return entry.before?.isSqueezedIn == true ? said("no longer squeezed in") : nil
        }
        let reason = entry.squeezeReason ?? ""
        return reason.isEmpty ? said("squeezed in") : said("squeezed in: \(reason)")
    }

    private func made(_ state: HistoryState) -> [String] {
        let parts = [list(state.services), times(state), people(state), held(state), price(state)]
        return [parts.filter { !$0.isEmpty }.joined(separator: ", ")]
    }

    private func name(of subject: HistoryEntry.Subject) -> String {
        switch subject {
        case .visit(_, let customer): customer?.name ?? said("Walk-in")
        case .block: said("time")
        case .customer(let customer): customer.name
        case .setting(let name): name
        }
    }

    private func difference(_ before: String, _ after: String, besides common: String = "") -> String? {
        guard before != after else { return nil }
        let shown =
            !common.isEmpty && before.hasPrefix(common) && after.hasPrefix(common)
            ? String(after.dropFirst(common.count)) : after
        return "\(before.isEmpty ? said("nothing") : before) → \(shown.isEmpty ? said("nothing") : shown)"
    }

    private func times(_ state: HistoryState) -> String {
        "\(shortDay(profile.zone.day(of: state.span.start))) \(span(state.span))"
    }

    private func people(_ state: HistoryState) -> String {
        state.staff.isEmpty ? said("with nobody yet") : said("with ") + state.staff.joined(separator: said(" and "))
    }

    private func held(_ state: HistoryState) -> String {
        state.tentativeUntil.map { said("held until \(date(of: $0)) \(time($0))") } ?? ""
    }

    private func price(_ state: HistoryState) -> String { state.price.map { "\($0)" } ?? "" }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
