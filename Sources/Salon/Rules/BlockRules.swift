/// What the salon asks of every time that is blocked, besides that nobody is booked then.
public enum BlockRules {
    /// The longest note, in characters.
    public static let note = 200
    /// The longest time, in days: somebody who is away for a season.
    public static let longest = 366
    /// How far ahead visits are looked for that a weekly block would stand on, in days.
    public static let weeklyHorizon = 366

    /// What stands against a draft as it is, or nil.
    public static func refusal(of draft: BlockDraft, zone: SalonZone) -> Refusal? {
        if draft.staff.isEmpty { return .unknownStaff }
        let minutes = draft.span.minutes
        guard minutes > 0 else { return .outOfRange(.length, 1...longest * 1_440) }
        if draft.isWeekly {
            // The wall clock of one day, so that it comes at the same time in summer and in winter.
            let isOneDay = zone.day(of: draft.span.start) == zone.day(of: draft.span.end.adding(minutes: -1))
            if !isOneDay { return .outOfRange(.length, 1...1_440) }
            if !draft.note.isEmpty { return .tooLong(.note, limit: 0) }
        }
        if minutes > longest * 1_440 { return .outOfRange(.length, 1...longest * 1_440) }
        return TextRules.problems(with: draft.note, field: .note, limit: note).first?.refusal
    }

    /// What stands against a draft on a day that is known, the first visit or block of each of its people.
    ///
    /// Times before `now` may be blocked: what was is written down as well.
    public static func clashes(with draft: BlockDraft, on plan: DayPlan, now: Instant, besides source: BlockSource?)
        -> [Refusal]
    {
        let availability = Availability(plan, now: now)
        return plan.staff.filter { draft.staff.contains($0.staff.id) }.compactMap { person in
            if let clash = availability.clash(with: person.staff, during: draft.span) {
                return .taken(clash, offers: [])
            }
            let other = person.blocks.first { block in
                block.span.overlaps(draft.span) && block.source?.isWeekly == draft.isWeekly && block.source != source
            }
            return other.map { .blocked(person.staff, $0) }
        }
    }
}
