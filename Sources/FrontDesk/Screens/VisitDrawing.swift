internal import Salon
internal import Terminal

/// A visit's details, and what can be done with it once its panel has the keys.
struct VisitDrawing {
    let state: DeskState
    let look: Look

    /// Draws an opened visit with its actions.
    func draw(_ panel: VisitPanel, in rect: Rect, on canvas: inout Canvas) -> [DeskScreen.Hotspot] {
        guard let visit = shown(panel.visit) else {
            canvas.write("This visit is gone.", at: rect.origin, in: rect, style: look.style(.formWarning))
            return []
        }
        let actions = min(VisitPanel.actions.count + 1, max(4, rect.rows / 2))
        var writer = LineWriter(rect.removingBottom(actions), look: look)
        details(of: visit, with: &writer, on: &canvas)
        var below = LineWriter(rect.bottom(actions), look: look)
        below.rule("what to do", on: &canvas)
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
            writer.line("  \(state.words.span(segment.span)) processing", .uiMuted, on: &canvas)
        }
        let names = visit.staff.compactMap { id in state.staff.first { $0.id == id }?.name }
        writer.pair("With", names.isEmpty ? "nobody yet" : names.joined(separator: " and "), on: &canvas)
        status(of: visit, with: &writer, on: &canvas)
        for payment in state.payments[visit.id] ?? [] where visit.status == .completed {
            writer.text("Paid \(state.words.describe(payment))", .uiMuted, on: &canvas)
        }
        if !visit.note.isEmpty { writer.text("Note: \(visit.note)", on: &canvas) }
        if let customer, !customer.notes.isEmpty, !state.isPrivate {
            writer.text("About: \(customer.notes)", .uiMuted, on: &canvas)
        }
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
        let text = "\(look.mark(of: visit.status))\(state.words.label(of: visit.status))\(time)"
        writer.line(text, look.styleName(of: visit.status), on: &canvas)
        let delay = state.delay(of: visit)
        if delay > 0 {
            let isServed = visit.status == .inService
            let expected = (isServed ? visit.span.end : visit.span.start).adding(minutes: delay)
            let words = "\(isServed ? "until" : "about") \(state.words.time(expected))"
            writer.text("\(ArrivalsWords.mark(delay)) late, \(words)", .formWarning, on: &canvas)
        }
        if let until = visit.tentativeUntil { writer.pair("Held till", state.words.time(until), on: &canvas) }
        if state.pending.contains(where: { $0.write.visit?.id == visit.id }) {
            writer.line("Saving…", .formWarning, on: &canvas)
        }
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
            let refused = look.isSpoken && !isEnabled ? ", not now" : ""
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
