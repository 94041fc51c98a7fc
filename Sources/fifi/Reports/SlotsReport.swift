import Salon

/// Free slots in all the forms that a command prints.
struct SlotsReport: Sendable {
    /// What the words and the zone are taken from.
    let session: Session
    /// What is free, the best first.
    let slots: [FreeSlot]
    /// How many days were looked at.
    let days: Int

    /// One slot in JSON.
    struct Slot: Encodable, Sendable {
        let start: String
        let end: String
        /// Who does the first service.
        let stylist: Nullable<NamedReport>
        /// Everybody who works in it.
        let stylists: [NamedReport]
        let usesGap: Bool
        let fitsExactly: Bool
    }

    /// What JSON is made of.
    var document: [String: [Slot]] {
        let zone = session.profile.zone
        let found = slots.map { slot in
            let people = slot.staff.map { NamedReport(id: Nullable($0.id.number), name: $0.name) }
            return Slot(
                start: zone.rfc3339(slot.span.start),
                end: zone.rfc3339(slot.span.end),
                stylist: Nullable(people.first),
                stylists: people,
                usesGap: slot.usesGap,
                fitsExactly: slot.fitsExactly
            )
        }
        return ["slots": found]
    }

    /// The lines for people, within 80 columns: a heading for each day, and below it its slots.
    var lines: [String] {
        guard !slots.isEmpty else {
            return [days == 1 ? "Nothing is free that day." : "Nothing is free in these \(days) days."]
        }
        let table = TextTable(widths: [20, 20, 9, 24])
        let days = slots.reduce(into: [LocalDay]()) { days, slot in
            let day = session.profile.zone.day(of: slot.start)
            if days.last != day { days.append(day) }
        }
        return days.flatMap { day in
            [session.words.day(day)]
                + slots.filter { session.profile.zone.day(of: $0.start) == day }.map { "  " + table.row(cells(of: $0)) }
        }
    }

    /// The rows for a spreadsheet.
    var csv: String {
        let zone = session.profile.zone
        let rows = slots.map { slot in
            [
                zone.rfc3339(slot.span.start), zone.rfc3339(slot.span.end),
                slot.staff.map(\.name).joined(separator: "; "), slot.usesGap ? "yes" : "no",
                slot.fitsExactly ? "yes" : "no",
            ]
        }
        return CSVText.encode(["start", "end", "stylists", "uses_gap", "fits_exactly"], rows)
    }

    private func cells(of slot: FreeSlot) -> [String] {
        [
            session.words.span(slot.span), slot.staff.map(\.name).joined(separator: " and "),
            session.words.minutes(slot.span.minutes), session.words.note(of: slot),
        ]
    }
}
