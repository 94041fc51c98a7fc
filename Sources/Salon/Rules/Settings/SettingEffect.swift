/// What an edit does to the visits to come: nothing by itself, since nobody's booked visit changes silently; but these
/// have to be looked at by somebody.
public struct SettingEffect: Hashable, Sendable {
    /// The visits that stood well before and would not after, in the order of their start.
    public let conflicts: [SettingConflict]
    /// How many visits keep the price and the length that they were booked with, although the menu has others.
    public let kept: Int

    /// No effect at all.
    public static let none = SettingEffect(conflicts: [], kept: 0)

    /// Makes an effect of known parts.
    public init(conflicts: [SettingConflict], kept: Int) {
        self.conflicts = conflicts
        self.kept = kept
    }

    /// Judges an edit by the visits to come.
    public init(
        of edit: SettingEdit,
        on settings: SalonSettings,
        coming visits: [Visit],
        zone: SalonZone
    ) {
        // People go by their present names, so that a new name alone changes nothing.
        let names = Dictionary(settings.staff.map { ($0.number, $0.value.name) }) { $1 }
        let before = SettingView(settings: settings, names: names, zone: zone)
        let after = SettingView(settings: settings.applying(edit), names: names, zone: zone)
        let live = visits.filter { $0.status.isLive }
        conflicts = live.sorted { ($0.span.start, $0.id) < ($1.span.start, $1.id) }.compactMap { visit in
            let old = before.reasons(against: visit)
            let new = after.reasons(against: visit).filter { reason in !old.contains { $0.isSame(as: reason) } }
            return new.isEmpty ? nil : SettingConflict(visit: visit, reasons: new)
        }
        kept = Self.kept(by: edit, of: live)
    }

    /// Whether nobody has to look at anything.
    public var isEmpty: Bool { conflicts.isEmpty && kept == 0 }

    private static func kept(by edit: SettingEdit, of visits: [Visit]) -> Int {
        switch (edit.subject, edit.before, edit.after) {
        case (.service(let id)?, .service(let old)?, .service(let new)):
            guard old.price != new.price || old.segments != new.segments || old.unit != new.unit else { return 0 }
            return visits.filter { $0.lines.contains { $0.service == id } }.count
        case (.staff(let id)?, .staff(let old)?, .staff(let new)):
            let services = Set(old.terms).symmetricDifference(new.terms).map(\.service)
            return visits.filter { visit in
                visit.segments.contains { segment in
                    guard segment.staff == id, visit.lines.indices.contains(segment.line) else { return false }
                    return visit.lines[segment.line].service.map { services.contains($0.number) } ?? false
                }
            }.count
        default: return 0
        }
    }
}

/// Settings as the visits of a day see them.
private struct SettingView {
    let settings: SalonSettings
    let names: [Int64: String]
    let zone: SalonZone

    func reasons(against visit: Visit) -> [SettingConflict.Reason] {
        let day = zone.day(of: visit.span.start)
        var found: [SettingConflict.Reason] = []
        if let closure = settings.closures.first(where: { !$0.value.isRemoved && $0.value.days.contains(day) }) {
            found.append(.closed(closure.value.reason))
        } else {
            let opening = spans(settings.hours.week(on: day), on: day)
            if opening.isEmpty {
                found.append(.closed(nil))
            } else if !opening.contains(where: { $0.contains(visit.span) }) {
                found.append(.outsideOpening)
            }
        }
        for segment in visit.segments where segment.kind.occupiesStylist {
            guard let reason = reason(against: segment, on: day), !found.contains(reason) else { continue }
            found.append(reason)
        }
        return found
    }

    private func reason(against segment: Segment, on day: LocalDay) -> SettingConflict.Reason? {
        guard let entry = settings.staff.first(where: { $0.number == segment.staff?.number }) else { return nil }
        let (person, name) = (entry.value, names[entry.number] ?? entry.value.name)
        guard person.employed.contains(day) else { return .gone(name) }
        let working = spans(person.working.week(on: day), on: day)
        if !working.contains(where: { $0.contains(segment.span) }) { return .offDuty(name) }
        let breaks = spans(person.breaks.week(on: day), on: day)
        return breaks.contains { $0.overlaps(segment.span) } ? .onBreak(name) : nil
    }

    private func spans(_ week: WeekHours, on day: LocalDay) -> [TimeSpan] {
        week.spans(on: day.weekday).map { zone.span(on: day, from: $0.start, to: $0.end) }
    }
}
