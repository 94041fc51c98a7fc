internal import Salon
internal import Terminal

/// The panel while nothing is open: the visit below the cursor, what is counted of the day, and who comes next.
struct SummaryDrawing {
    let state: DeskState
    let look: Look

    /// The rows of what is counted, with its heading.
    private static let figureRows = 7

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let picture = state.day?.picture
        guard picture != nil || state.page == .month else { return }
        let upper = rect.removingBottom(min(rect.rows / 2, Self.figureRows + Self.figureRows))
        var writer = LineWriter(upper, look: look)
        place(with: &writer, on: &canvas)
        guard let picture else { return }
        var below = LineWriter(rect.removingTop(upper.rows), look: look)
        figures(picture.figures, with: &below, on: &canvas)
        comingUp(picture, with: &below, on: &canvas)
    }

    /// What the cursor is on, or the visit that is being moved.
    private func place(with writer: inout LineWriter, on canvas: inout Canvas) {
        let details = VisitDrawing(state: state, look: look)
        if let draft = state.moving {
            writer.rule(said("moving"), on: &canvas)
            details.details(of: draft.ghost, with: &writer, on: &canvas)
        } else if let visit = state.page == .arrivals ? state.chosenArrival : state.block(at: state.rested)?.visit {
            details.details(of: visit, with: &writer, on: &canvas)
        } else if state.hasSlots {
            slot(with: &writer, on: &canvas)
        } else {
            table(with: &writer, on: &canvas)
        }
    }

    private func table(with writer: inout LineWriter, on canvas: inout Canvas) {
        if state.page == .month {
            writer.line(state.words.longDay(state.date), .uiTitle, on: &canvas)
            MonthDrawing.details(state, with: &writer, on: &canvas)
        } else if state.page == .week, let column = state.column {
            writer.line("\(column.name)  \(state.words.shortDay(column.day))", .uiTitle, on: &canvas)
            WeekListDrawing.details(of: column, state, with: &writer, on: &canvas)
        }
    }

    private func slot(with writer: inout LineWriter, on canvas: inout Canvas) {
        guard let column = state.column(at: state.rested) else { return }
        let time = state.rested.time
        writer.line("\(column.name)  \(state.words.time(time))", .uiTitle, on: &canvas)
        guard let staff = column.staff, let plan = state.day?.plan,
            let day = plan.staff.first(where: { $0.staff.id == staff.id })
        else { return }
        let availability = Availability(plan, now: state.now)
        if let free = availability.freeSpan(of: day, around: time) {
            writer.line(said("free \(state.words.span(free))"), .statusOk, on: &canvas)
            writer.line(state.words.minutes(free.minutes), .uiMuted, on: &canvas)
            writer.skip()
            writer.line(said("Enter books here."), .uiMuted, on: &canvas)
        } else {
            let moment = TimeSpan(start: time, minutes: 1)
            if let refusal = availability.refusal(of: day, during: moment) {
                writer.text(state.words.sentence(refusal), .uiMuted, on: &canvas)
            }
        }
    }

    private func figures(_ figures: DayFigures, with writer: inout LineWriter, on canvas: inout Canvas) {
        writer.rule(state.date == state.today ? said("today") : state.words.shortDay(state.date), on: &canvas)
        writer.pair(said("Booked"), "\(figures.booked)", on: &canvas)
        writer.pair(said("Here"), said("\(figures.present), \(figures.inService) served"), on: &canvas)
        writer.pair(said("Done"), "\(figures.completed)", on: &canvas)
        if figures.noShows > 0 { writer.pair(said("No-show"), "\(figures.noShows)", on: &canvas) }
        if figures.cancelled > 0 { writer.pair(said("Cancelled"), "\(figures.cancelled)", on: &canvas) }
        writer.pair(said("Free"), state.words.minutes(figures.freeMinutes), on: &canvas)
        writer.skip()
    }

    private func comingUp(_ picture: DayPicture, with writer: inout LineWriter, on canvas: inout Canvas) {
        let next = picture.plan.visits.filter { visit in
            visit.span.start >= state.now && [.tentative, .booked, .confirmed, .arrived].contains(visit.status)
        }
        guard writer.rest.rows > 1, !next.isEmpty else { return }
        writer.rule(said("next up"), on: &canvas)
        for visit in next {
            let who = visit.staff.compactMap { id in state.staff.first { $0.id == id }?.name }.joined(separator: ", ")
            let name = state.title(of: visit)
            let late = ArrivalsWords.mark(picture.late.minutes(of: visit.id))
            let time = state.words.time(visit.span.start) + (late.isEmpty ? "" : " \(late)")
            writer.line("\(time) \(name)\(who.isEmpty ? "" : " · " + who)", on: &canvas)
        }
    }
}
