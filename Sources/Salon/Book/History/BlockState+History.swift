extension BlockState {
    /// What of it counts, with names for its numbers; nil when nothing does.
    func inWords(_ source: HistorySource) -> HistoryBlock? {
        var counting = entries.filter(\.isInForce)
        // A weekly one that was ended from a day on counts until then.
        if counting.isEmpty, isWeekly { counting = entries.filter { !$0.days.isEmpty } }
        guard let first = counting.first else { return nil }
        return HistoryBlock(
            people: counting.compactMap { source.names.staff[$0.staff] },
            span: span,
            isWeekly: isWeekly,
            days: first.days,
            kind: BlockKind(rawValue: kind) ?? .other,
            note: isWeekly ? "" : source.blockNotes[first.id] ?? ""
        )
    }
}

extension BlockState.Entry {
    /// On which days it counts, of a weekly one; the database writes a range of days as `[2026-01-14,)`.
    fileprivate var days: Validity {
        guard let valid else { return .always }
        let bounds = valid.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
        guard bounds.count == 2 else { return .never }
        return Validity(from: LocalDay(String(bounds[0])), until: LocalDay(String(bounds[1])))
    }
}

extension HistoryBlock {
    /// What can be different in it.
    var facts: [(HistoryField, HistoryValue?)] {
        [
            (.people, .list(people)), (.time, .blockedTime(self.timeOnly)), (.kind, .kind(kind)),
            (.note, note.isEmpty ? nil : .text(note)),
        ]
    }

    /// Only when it is, so that nothing else makes two of them differ.
    private var timeOnly: HistoryBlock {
        HistoryBlock(people: [], span: span, isWeekly: isWeekly, days: days, kind: .other, note: "")
    }
}
