import Salon

/// A day's schedule in lines for people, none wider than the terminal; no name is cut, it goes on below instead.
struct DayText: Sendable {
    /// What there is to tell.
    let report: DayReport
    /// Whose own day it is, or nil for everybody's.
    let stylist: StaffDay?
    /// How wide the lines may be.
    let columns: Int

    /// The least width in which the columns of a table can be read.
    private static let tableColumns = 72
    /// What a line of the list stands in from the line that it belongs to.
    private static let indent = 2

    /// The lines.
    var lines: [String] {
        let entries = entries
        let heading = headings.flatMap { WrappedText.narrowLines(of: $0, columns: columns) }
        guard !report.visits.isEmpty else { return heading + ["Nobody is booked."] }
        return heading + [""] + (columns >= Self.tableColumns ? table(of: entries) : list(of: entries))
    }

    private var words: SalonWords { report.session.words }

    private var headings: [String] {
        let day = "\(words.day(report.plan.day)), \(report.session.profile.name): \(report.opening)"
        guard let stylist else { return [day] }
        let hours = stylist.working.map(words.span).joined(separator: " and ")
        return [day, hours.isEmpty ? "\(stylist.staff.name) is not on duty." : "\(stylist.staff.name): \(hours)"]
    }

    private var entries: [DayTextEntry] {
        let visits = report.visits.map { visit in
            DayTextEntry(
                span: stylist.flatMap { visit.span(of: $0.staff.id) } ?? visit.span,
                title: visit.customer?.name ?? "Walk-in",
                services: visit.serviceNames,
                stylists: report.names(of: visit, besides: stylist?.staff),
                status: visit.status == .noShow
                    ? "no-show" : words.label(of: visit, at: report.session.now).lowercased(),
                note: stylist == nil ? "" : visit.note,
                remark: remark(on: visit)
            )
        }
        let breaks = (stylist?.blocks ?? []).map { DayTextEntry(span: $0.span, title: Self.name(of: $0)) }
        return (visits + breaks).sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    /// How much longer it is held, and beside whom it is squeezed in.
    private func remark(on visit: Visit) -> String {
        let held = visit.isLive(at: report.session.now) ? words.hold(of: visit, at: report.session.now)?.first : nil
        let hosts = report.visits.filter { visit.squeezeIn?.hosts.contains($0.id) == true }
        let names = hosts.map { $0.customer?.name ?? "Walk-in" }
        let squeezed = visit.squeezeIn.map { words.squeezeIn($0, beside: names).joined(separator: ". ") }
        return [held.map { $0.prefix(1).uppercased() + $0.dropFirst() }, squeezed].compactMap(\.self)
            .joined(separator: ". ")
    }

    private static func name(of block: Block) -> String {
        block.note.isEmpty ? SalonWords.name(of: block.kind) : block.note
    }

    private func table(of entries: [DayTextEntry]) -> [String] {
        let hasStylists = entries.contains { !$0.stylists.isEmpty }
        let fixed = [words.profile.usesTwelveHours ? 17 : 11] + (hasStylists ? [10] : []) + [12]
        let room = min(columns, 120) - fixed.reduce(0) { $0 + $1 + 1 } - 1
        let services = room * 3 / 7
        let table = TextTable(widths: [fixed[0], room - services, services] + fixed.dropFirst())
        let titles = ["Time", "Customer", "Service"] + (hasStylists ? ["Stylist"] : []) + ["Status"]
        return [table.row(titles)]
            + entries.flatMap { entry in
                let stylists = hasStylists ? [entry.stylists] : []
                let cells = [words.span(entry.span), entry.title, entry.services] + stylists + [entry.status]
                return table.lines(cells) + hanging(entry.noteLine, by: fixed[0] + 1)
                    + hanging(entry.remark, by: fixed[0] + 1)
            }
    }

    private func list(of entries: [DayTextEntry]) -> [String] {
        entries.flatMap { entry -> [String] in
            let title = "\(words.span(entry.span)) \(entry.title)"
            let lines = WrappedText.narrowLines(of: title, columns: columns - Self.indent)
            let further = lines.dropFirst().map { String(repeating: " ", count: Self.indent) + $0 }
            let details = [entry.services, entry.stylists.isEmpty ? "" : "with \(entry.stylists)", entry.status]
            let below = details.filter { !$0.isEmpty }.joined(separator: ", ")
            return [lines[0]] + further + hanging(below, by: Self.indent)
                + hanging(entry.noteLine, by: Self.indent) + hanging(entry.remark, by: Self.indent)
        }
    }

    private func hanging(_ text: String, by indent: Int) -> [String] {
        guard !text.isEmpty else { return [] }
        return WrappedText.narrowLines(of: text, columns: columns - indent).map {
            String(repeating: " ", count: indent) + $0
        }
    }
}
