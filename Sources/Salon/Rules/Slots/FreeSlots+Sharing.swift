// Several people for one wish, where nobody is free for all of it.
extension FreeSlots {
    /// The slots at marks of the day at which open lines go to different people, the least booked first.
    func shared(on day: SlotDay, plan: DayPlan, besides taken: Set<Instant>) -> [FreeSlot] {
        let people = plan.staff.compactMap { day.people[$0.staff.id] }.enumerated()
            .sorted { ($0.element.load, $0.offset) < ($1.element.load, $1.offset) }
            .map(\.element.staff.id)
        let choices = wish.lines.map { line in
            (line.staff.isEmpty ? people.map { line.done(by: $0) } : [line]).compactMap { pattern(of: [$0]) }
        }
        return day.marks.compactMap { start in
            guard !taken.contains(start) else { return nil }
            var search = LineSearch(choices: choices, day: day, shortest: shortest)
            return search.lines(from: 0, at: start).flatMap { pattern(of: $0) }.flatMap { slot($0, at: start, on: day) }
        }
    }
}

/// Finds somebody for each line, one after the other.
private struct LineSearch {
    /// A line that was tried in vain at an instant: how it came to that instant does not matter.
    struct DeadEnd: Hashable {
        let line: Int
        let start: Instant
    }

    let choices: [[SlotPattern]]
    let day: SlotDay
    let shortest: Int
    var deadEnds: Set<DeadEnd> = []

    init(choices: [[SlotPattern]], day: SlotDay, shortest: Int) {
        self.choices = choices
        self.day = day
        self.shortest = shortest
    }

    mutating func lines(from line: Int, at start: Instant) -> [DraftLine]? {
        guard line < choices.count else { return [] }
        let here = DeadEnd(line: line, start: start)
        guard !deadEnds.contains(here) else { return nil }
        for choice in choices[line] where SlotFit(choice, at: start, on: day, shortest: shortest) != nil {
            if let rest = lines(from: line + 1, at: start.adding(minutes: choice.minutes)) {
                return choice.lines + rest
            }
        }
        deadEnds.insert(here)
        return nil
    }
}
