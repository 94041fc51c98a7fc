import Salon

/// A visit or a break in a day's schedule, in words.
struct DayTextEntry: Sendable {
    let span: TimeSpan
    let title: String
    var services = ""
    var stylists = ""
    var status = ""
    var note = ""
    /// How it stands to time and others, or nothing.
    var remark = ""

    /// The note as it stands below, or nothing.
    var noteLine: String { note.isEmpty ? "" : "Note: \(note)" }
}

extension Visit {
    /// From the first to the last part that a member of staff works in; nil where they have none.
    func span(of staff: Identifier<Staff>) -> TimeSpan? {
        let parts = segments.filter { $0.staff == staff }.map(\.span)
        guard let start = parts.map(\.start).min(), let end = parts.map(\.end).max() else { return nil }
        return TimeSpan(start: start, end: end)
    }
}
