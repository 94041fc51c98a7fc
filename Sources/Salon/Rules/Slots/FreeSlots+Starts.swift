// When a pattern may begin.
extension FreeSlots {
    /// The marks of the day and what lies close to other visits, each once.
    func starts(of pattern: SlotPattern, on day: SlotDay) -> [Instant] {
        var starts = day.marks
        var seen = Set(starts)
        let soon = wish.isHere ? [day.mark(atOrAfter: day.earliest, SlotDay.fineGrain)] : []
        for start in soon + begins(of: pattern, on: day) + tightEnds(of: pattern, on: day)
        where start >= day.earliest && seen.insert(start).inserted {
            starts.append(start)
        }
        return starts
    }

    /// Where somebody becomes free for their first part: a visit before ends, a break ends, they come on duty.
    private func begins(of pattern: SlotPattern, on day: SlotDay) -> [Instant] {
        pattern.parts.flatMap { parts in
            (day.people[parts[0].staff]?.spans ?? []).map { free in
                day.mark(atOrAfter: free.start.adding(minutes: -parts[0].offset), SlotDay.fineGrain)
            }
        }
    }

    /// Where the last part ends as somebody's free time does, when that leaves less behind than the quarter before.
    private func tightEnds(of pattern: SlotPattern, on day: SlotDay) -> [Instant] {
        pattern.parts.flatMap { parts -> [Instant] in
            let end = parts.last?.end ?? 0
            return (day.people[parts[0].staff]?.spans ?? []).compactMap { free in
                let start = day.mark(atOrBefore: free.end.adding(minutes: -end), SlotDay.fineGrain)
                return isTighter(start, pattern, on: day) ? start : nil
            }
        }
    }

    private func isTighter(_ start: Instant, _ pattern: SlotPattern, on day: SlotDay) -> Bool {
        guard let fit = SlotFit(pattern, at: start, on: day, shortest: shortest) else { return false }
        let quarter = day.mark(atOrBefore: start, SlotDay.grain)
        let before = SlotFit(pattern, at: quarter, on: day, shortest: shortest)
        return before.map { fit.scraps < $0.scraps } ?? true
    }
}
