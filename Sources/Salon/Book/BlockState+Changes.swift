extension BlockState {
    /// The same time with entries that count differently.
    func with(_ entries: [Entry]) -> BlockState {
        BlockState(isWeekly: isWeekly, kind: BlockKind(rawValue: kind) ?? .other, span: span, entries: entries)
    }
}

extension BlockState.Entry {
    /// The entry once it counts no more: all of it, or of a weekly one what is left from a day on.
    func ended(isWeekly: Bool, from day: LocalDay?) -> BlockState.Entry {
        var ended = self
        ended.isInForce = false
        guard isWeekly else { return ended }
        ended.valid = "empty"
        // The database writes a range of days as `[2026-01-14,)`, the first day in, the last day out.
        let bounds = (valid ?? "").dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
        guard let day, bounds.count == 2 else { return ended }
        let first = LocalDay(String(bounds[0]))
        let last = LocalDay(String(bounds[1]))
        if let first, first >= day { return ended }
        let end = last.map { min($0, day) } ?? day
        ended.valid = first.map { "[\($0),\(end))" } ?? "(,\(end))"
        return ended
    }
}
