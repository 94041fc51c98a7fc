import Salon
import Terminal

/// The small form that blocks somebody's time, or changes a block, as a value: everything in it has a default, so that
/// Enter alone blocks an hour.
nonisolated struct BlockedTimeForm: Hashable, Sendable {
    /// How long a block is that nobody gave a length, in minutes.
    static let usualMinutes = 60

    let profile: SalonProfile
    /// The people of the day, in the order of their columns.
    let staff: [Staff]
    /// The block that is changed, or nil for a new one.
    let changed: Block?
    var kind: BlockKind
    /// Whose time; nil for everybody's.
    var person: Identifier<Staff>?
    var date: EditableText
    var start: EditableText
    var end: EditableText
    /// The last day of a block of several; empty for one that ends on the day it begins.
    var lastDay = EditableText(limit: 30)
    var isWeekly = false
    var note = EditableText(limit: BlockRules.note)
    var focus = BlockedTimeField.kind
    /// What stands against it, after it was to be saved.
    var problem: String?
    var isSaving = false

    /// A form for an hour of somebody's from an instant on.
    init(profile: SalonProfile, staff: [Staff], person: Identifier<Staff>?, start: Instant) {
        self.profile = profile
        self.staff = staff
        self.person = person
        changed = nil
        let zone = profile.zone
        let words = SalonWords(profile: profile)
        // At the hours of lunch it is lunch.
        kind = (11...14).contains(zone.local(start).time.hour) ? .lunch : .other
        date = EditableText(words.day(zone.day(of: start)), limit: 30)
        self.start = EditableText(words.time(start), limit: 12)
        end = EditableText(words.time(start.adding(minutes: Self.usualMinutes)), limit: 12)
        markProposals()
    }

    /// A form that changes a block of somebody's.
    init(profile: SalonProfile, staff: [Staff], changing block: Block, of person: Identifier<Staff>) {
        self.profile = profile
        self.staff = staff
        self.person = person
        changed = block
        kind = block.kind
        let zone = profile.zone
        let words = SalonWords(profile: profile)
        let last = zone.day(of: block.span.end.adding(minutes: -1))
        date = EditableText(words.day(zone.day(of: block.span.start)), limit: 30)
        start = EditableText(words.time(block.span.start), limit: 12)
        let local = zone.local(block.span.end)
        end = EditableText(local.day == last ? words.time(local.time) : LocalTime.endOfDay.description, limit: 12)
        if last != zone.day(of: block.span.start) { lastDay.set(words.day(last)) }
        isWeekly = block.source?.isWeekly == true
        note.set(block.note)
        markProposals()
    }

    /// The places from top to bottom.
    var fields: [BlockedTimeField] {
        let repeats: [BlockedTimeField] = changed == nil ? [.isWeekly] : []
        return [.kind, .people, .date, .start, .end] + (isWeekly ? [] : [.lastDay]) + repeats
            + (isWeekly ? [] : [.note])
    }

    /// What it means as it stands.
    ///
    /// Throws: what is no date or time, or none that the clocks show once.
    func draft(today: LocalDay) throws(Refusal) -> BlockDraft {
        let zone = profile.zone
        guard let day = DateInput.parse(date.text, today: today) else { throw .unreadable(.date) }
        guard let from = TimeInput.parse(start.text), let to = TimeInput.parse(end.text) else {
            throw .unreadable(.time)
        }
        var last = day
        if !isWeekly, !lastDay.isBlank {
            guard let typed = DateInput.parse(lastDay.text, today: today) else { throw .unreadable(.date) }
            last = typed
        }
        let span = TimeSpan(start: zone.instant(day, from), end: zone.span(on: last, from: .midnight, to: to).end)
        let people = person.map { [$0] } ?? staff.map(\.id)
        return BlockDraft(staff: people, span: span, kind: kind, isWeekly: isWeekly, note: isWeekly ? "" : note.text)
    }

    private mutating func markProposals() {
        date.isProposal = true
        start.isProposal = true
        end.isProposal = true
    }
}
