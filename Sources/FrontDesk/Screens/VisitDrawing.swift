internal import Salon
internal import Terminal

/// A visit's details, and what can be done with it once its panel has the keys.
struct VisitDrawing {
    let state: DeskState
    let look: Look

    /// Draws an opened visit with its actions.
    func draw(_ panel: VisitPanel, in rect: Rect, on canvas: inout Canvas) -> [DeskScreen.Hotspot] {
        guard let visit = shown(panel.visit) else {
            canvas.write(said("This visit is gone."), at: rect.origin, in: rect, style: look.style(.formWarning))
            return []
        }
        let actions = min(VisitPanel.actions.count + 1, max(4, rect.rows / 2))
        var writer = LineWriter(rect.removingBottom(actions), look: look)
        details(of: visit, with: &writer, on: &canvas)
        var below = LineWriter(rect.bottom(actions), look: look)
        below.rule(said("what to do"), on: &canvas)
        drawActions(of: panel, in: below.rest, on: &canvas)
        guard state.context == .visit else { return [] }
        return panel.list.window(rows: below.rest.rows).enumerated().map { row, index in
            DeskScreen.Hotspot(area: below.rest.line(row), action: .entry(index))
        }
    }

    /// Writes who comes for what, when, and how it stands.
    func details(of visit: Visit, with writer: inout LineWriter, on canvas: inout Canvas) {
        writer.line(state.title(of: visit), .uiTitle, on: &canvas)
        let customer = visit.customer.flatMap { state.customers[$0.id] }
        if let customer, !state.isPrivate { contact(customer, with: &writer, on: &canvas) }
        if let customer, !customer.allergies.isEmpty {
            writer.text(CardWords.warning(customer.allergies, privacy: state.isPrivate), .formError, on: &canvas)
        }
        writer.skip()
        for line in visit.lines { services(line, with: &writer, on: &canvas) }
        writer.line("\(state.words.span(visit.span))  \(state.words.minutes(visit.span.minutes))", on: &canvas)
        for segment in visit.segments where segment.kind == .processing {
            writer.line(said("  \(state.words.span(segment.span)) processing"), .uiMuted, on: &canvas)
        }
        let names = visit.staff.compactMap { id in state.staff.first { $0.id == id }?.name }
        writer.pair(
            said("With"),
            names.isEmpty ? said("nobody yet") : names.joined(separator: said(" and ")),
            on: &canvas
        )
        status(of: visit, with: &writer, on: &canvas)
        for payment in state.payments[visit.id] ?? [] where visit.status == .completed {
            writer.text(said("Paid \(state.words.describe(payment))"), .uiMuted, on: &canvas)
        }
        if !visit.note.isEmpty { writer.text(said("Note: \(visit.note)"), on: &canvas) }
        if let customer, !customer.notes.isEmpty, !state.isPrivate {
            writer.text(said("About: \(customer.notes)"), .uiMuted, on: &canvas)
        }
        steps(of: visit, with: &writer, on: &canvas)
    }

    private func contact(_ customer: Customer, with writer: inout LineWriter, on canvas: inout Canvas) {
        for phone in customer.phones.prefix(2) { writer.line(phone.raw, on: &canvas) }
        if let email = customer.email { writer.line(email, .uiMuted, on: &canvas) }
    }

    private func services(_ line: VisitLine, with writer: inout LineWriter, on canvas: inout Canvas) {
        let quantity = line.quantity > 1 ? " × \(line.quantity)" : ""
        writer.text(line.name + quantity, on: &canvas)
        if let price = line.charged ?? line.quoted { writer.line("  \(price)", .uiMuted, on: &canvas) }
    }

    private func status(of visit: Visit, with writer: inout LineWriter, on canvas: inout Canvas) {
        let since = state.profile.zone.day(of: visit.statusSince) == state.today
        let time = since ? " \(state.words.time(visit.statusSince))" : ""
        let sign = look.isSpoken ? "" : look.glyph(of: visit, at: state.now) + " "
        let text = sign + state.words.label(of: visit, at: state.now) + time
        writer.line(text, look.styleName(of: visit, at: state.now), on: &canvas)
        let delay = state.delay(of: visit)
        if delay > 0 {
            let isServed = visit.status == .inService
            let expected = (isServed ? visit.span.end : visit.span.start).adding(minutes: delay)
            let words = "\(isServed ? said("until") : said("about")) \(state.words.time(expected))"
            writer.text(said("\(ArrivalsWords.mark(delay)) late, \(words)"), .formWarning, on: &canvas)
        }
        sharing(of: visit, with: &writer, on: &canvas)
        if state.pending.contains(where: { $0.write.visit?.id == visit.id }) {
            writer.line(said("Saving…"), .formWarning, on: &canvas)
        }
    }

    /// What the visit has come to, and when; where there is no room for all, the last steps.
    private func steps(of visit: Visit, with writer: inout LineWriter, on canvas: inout Canvas) {
        let steps = state.steps(of: visit)
        let told = steps.indices.map { index in
            let before = steps[..<index]
            return LineWriter.wrapped(
                look.words(state.words.line(of: steps[index], after: before, in: visit, isPrivate: state.isPrivate)),
                to: writer.rest.columns
            )
        }
        var shown = told[...]
        let room = writer.rest.rows - 1
        while shown.count > 1, shown.reduce(0, { $0 + $1.count }) > room { shown = shown.dropFirst() }
        guard room > 0, !shown.isEmpty else { return }
        writer.skip()
        for line in shown.joined() { writer.line(line, .uiMuted, on: &canvas) }
    }

    /// How long it is held, and with whom it shares its stylists by whose leave.
    private func sharing(of visit: Visit, with writer: inout LineWriter, on canvas: inout Canvas) {
        if visit.status == .tentative, let until = visit.tentativeUntil {
            let day = state.profile.zone.day(of: until)
            let date = day == state.today ? "" : state.words.shortDay(day) + " "
            writer.pair(said("Held till"), date + state.words.time(until), on: &canvas)
            if let words = state.words.hold(of: visit, at: state.now)?.first {
                writer.line(words, visit.isLive(at: state.now) ? .apptTentative : .formWarning, on: &canvas)
            }
        }
        let others = state.day?.picture.plan.visits.filter { $0.isLive(at: state.now) } ?? []
        if let squeezeIn = visit.squeezeIn {
            let hosts = others.filter { squeezeIn.hosts.contains($0.id) }.map(state.title(of:))
            let lines = state.words.squeezeIn(squeezeIn, beside: hosts)
            for (place, line) in lines.enumerated() {
                writer.text(line, place == 0 ? .formWarning : .uiMuted, on: &canvas)
            }
        }
        let guests = others.filter { $0.squeezeIn?.hosts.contains(visit.id) == true }.map(state.title(of:))
        if !guests.isEmpty { writer.text(state.words.host(of: guests), .formWarning, on: &canvas) }
    }

    private func drawActions(of panel: VisitPanel, in rect: Rect, on canvas: inout Canvas) {
        let isFocused = state.context == .visit
        for (row, index) in panel.list.window(rows: rect.rows).enumerated() {
            let command = VisitPanel.actions[index]
            let line = rect.line(row)
            let isChosen = index == panel.list.selection
            let isEnabled = state.obstacle(to: command) == nil
            let style = look.style(isChosen ? .uiSelected : isEnabled ? .uiText : .hintDisabled)
            if isChosen { canvas.fill(line, style: style.over(look.style(.uiPanel))) }
            if isChosen { canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: style) }
            let binding = state.bindings.binding(of: command, in: .visit)
            let refused = look.isSpoken && !isEnabled ? said(", not now") : ""
            let words = "\(binding?.keys.first?.name ?? "") \(binding?.label ?? "")\(refused)"
            canvas.write(words, at: line.origin.moved(columns: 2), in: line, style: style)
            if isChosen, isFocused { canvas.cursor = line.origin }
        }
    }

    /// The visit as it is drawn, ahead of the database's answer.
    private func shown(_ id: Identifier<Visit>) -> Visit? {
        state.day?.picture.plan.visit(id) ?? state.savedVisit(id)
    }
}
