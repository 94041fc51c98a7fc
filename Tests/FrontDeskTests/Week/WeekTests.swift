import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct WeekTests {
    private func desk(columns: Int = 120, rows: Int = 40) -> DeskTesting {
        var desk = DeskTesting(columns: columns, rows: rows, others: BusyWeek.visits)
        desk.open("v")
        return desk
    }

    private func heading(_ desk: DeskTesting) -> String? { desk.desk.state.column?.heading }

    @Test
    func `v shows the week of the person below the cursor, then the month, then the day again`() {
        var desk = DeskTesting(others: BusyWeek.visits)
        desk.press("2")
        let place = desk.place
        desk.open("v")
        #expect(desk.screen.contains("12–18 Jan 2026 · wk 3") && desk.screen.contains("‹ Jo ›"))
        #expect(desk.desk.state.picture?.columns.map(\.heading).first == "Mon 12")
        #expect(heading(desk) == "Wed 14" && desk.place == place)
        desk.open("v v")
        #expect(desk.desk.state.page == .day && desk.desk.state.column?.name == "Jo" && desk.place == place)
    }

    @Test
    func `a week is read at once with its neighbours and then answered from memory`() {
        var desk = DeskTesting(others: BusyWeek.visits)
        desk.press("v")
        // The busy day and its neighbours are there already.
        #expect(desk.readDays.count == 4)
        desk.answerAll()
        #expect(desk.desk.state.days.count == 21)
        desk.press("}")
        #expect(desk.screen.contains("19–25 Jan 2026") && desk.chosenName != nil)
        #expect(desk.readDays.allSatisfy { !desk.desk.state.shownDays.contains($0) })
    }

    @Test
    func `arrows go to days and slots and remember the time that they came from`() {
        var desk = desk()
        desk.press("Right")
        #expect(heading(desk) == "Thu 15" && desk.desk.state.date == BusyDay.date.adding(days: 1))
        desk.press("Left")
        #expect(heading(desk) == "Wed 14" && desk.place == "Beth Li")
        desk.press("Tab")
        #expect(desk.place == "Noor Amin")
        desk.press("Right Right Right")
        desk.answerAll()
        #expect(heading(desk) == "Sat 17")
        desk.press("Right Right")
        #expect(heading(desk) == "Mon 19" && desk.screen.contains("next week"))
    }

    @Test
    func `brackets go by days and braces by weeks, and t comes back`() {
        var desk = desk()
        desk.open("]")
        #expect(heading(desk) == "Thu 15")
        desk.open("}")
        #expect(heading(desk) == "Thu 22")
        desk.open("{ {")
        #expect(heading(desk) == "Thu 8" && desk.screen.contains("last week"))
        desk.open("t")
        #expect(heading(desk) == "Wed 14" && desk.place == "Beth Li")
    }

    @Test
    func `digits and H and L choose the person, and before the first comes everybody`() {
        var desk = desk()
        desk.press("3")
        #expect(desk.screen.contains("‹ Priya ›") && heading(desk) == "Wed 14")
        desk.press("L")
        #expect(desk.screen.contains("‹ Tomasz ›"))
        desk.press("H H H H")
        #expect(desk.screen.contains("everybody") && desk.desk.state.block == nil)
        desk.press("L")
        #expect(desk.screen.contains("‹ Maya ›"))
        desk.press("0")
        #expect(desk.screen.contains("everybody"))
        desk.press("9")
        #expect(desk.toast == "There are only 6 columns today.")
    }

    @Test
    func `in everybody's week the arrows choose a person and a day and Enter opens that person's week`() {
        var desk = desk()
        desk.press("0 Down Down Right Enter")
        #expect(desk.screen.contains("‹ Priya ›") && heading(desk) == "Thu 15")
    }

    @Test
    func `Enter opens the visit or books the slot of that day with that person`() {
        var desk = desk()
        desk.press("Enter")
        #expect(desk.desk.state.context == .visit)
        desk.press("Esc Right End n")
        #expect(desk.desk.state.context == .booking)
        #expect(desk.screen.contains("Thu 15 Jan 2026") && desk.screen.contains("Maya"))
    }

    @Test
    func `the keys of a visit mean the same as on the day`() {
        var desk = desk()
        desk.press("s")
        guard case .setStatus(let visit, let status)? = desk.writes.first else {
            Issue.record("nothing was written")
            return
        }
        #expect(visit.customer?.name == "Beth Li" && status == .inService)
        desk.commit()
        #expect(desk.desk.state.block?.visit.status == .inService)
    }

    @Test
    func `a visit is moved sideways to another day and Escape puts it back`() {
        var desk = desk()
        desk.press("Tab m Right")
        #expect(heading(desk) == "Thu 15" && desk.desk.state.block?.mark == .ghost)
        desk.press("Esc")
        #expect(heading(desk) == "Wed 14" && desk.place == "Noor Amin")
        desk.press("m Right Right Enter")
        guard case .move(_, let target)? = desk.writes.first else {
            Issue.record("nothing was moved: \(desk.toast ?? "")")
            return
        }
        #expect(BusyDay.profile.zone.day(of: target.start) == BusyDay.date.adding(days: 2))
    }

    @Test
    func `a day of the week that changes elsewhere is read again at once, others behind it`() {
        var desk = desk()
        desk.send(
            .book(.changed(visit: Identifier(1), days: [BusyDay.date.adding(days: 2), BusyDay.date.adding(days: 7)]))
        )
        #expect(desk.readDays == [BusyDay.date.adding(days: 2)])
        desk.answerDays()
        // What may be shown next is read behind what is.
        #expect(desk.readDays == [BusyDay.date.adding(days: 7)])
    }

    @Test
    func `a customer who is found has the week of who serves them shown`() {
        var desk = desk()
        desk.press("/ k i m")
        let kim = CustomerMatch(
            id: Identifier(1_011),
            name: "Kim Novak",
            phones: [],
            email: nil,
            lastVisit: BusyDay.at(9, 15),
            nextVisit: nil
        )
        desk.send(.found(.success([kim]), generation: desk.questions.first ?? 0, .lookup))
        desk.press("Enter")
        #expect(desk.chosenName == "Kim Novak" && desk.screen.contains("‹ Priya ›"))
    }

    @Test
    func `in a narrow window a week is a list of days, sideways are the people, and Enter opens the day`() {
        var desk = desk(columns: 36, rows: 14)
        #expect(desk.screen.contains("12–18 Jan · Maya") && desk.screen.contains("Sun 18  closed"))
        desk.press("Down Right")
        #expect(desk.desk.state.date == BusyDay.date.adding(days: 1) && desk.screen.contains("‹ Jo ›"))
        desk.press("i")
        #expect(desk.toast == "There is no visit here: go to one first.")
        desk.open("Enter")
        #expect(desk.desk.state.page == .day && desk.desk.state.column?.name == "Jo")
        #expect(desk.screen.contains("Thu 15 Jan"))
    }

    @Test
    func `a click goes to a slot of another day and a second one opens it`() {
        var desk = desk()
        let layout = desk.desk.state.layout
        let point = Point(column: layout.left(of: 3) + 2, row: layout.grid.row + 2)
        for _ in 0..<2 {
            #expect(desk.desk.state.context == .desk)
            desk.send(.terminal(.mouse(Mouse(position: point, action: .press(.left)))))
            desk.send(.terminal(.mouse(Mouse(position: point, action: .release(.left)))))
            #expect(heading(desk) == "Thu 15")
        }
        #expect(desk.desk.state.context != .desk)
    }

    @Test
    func `a visit is dragged to another day`() {
        var desk = desk()
        desk.press("Tab")
        let layout = desk.desk.state.layout
        guard let geometry = desk.desk.state.geometry, let block = desk.desk.state.block else { return }
        let row = geometry.screenRow(geometry.axis.row(of: block.span.start, geometry.zoom))
        let from = Point(column: layout.left(of: 2) + layout.widths[2] - 2, row: row)
        let to = Point(column: layout.left(of: 4) + 2, row: row)
        desk.send(.terminal(.mouse(Mouse(position: from, action: .press(.left)))))
        #expect(desk.chosenName == "Noor Amin")
        desk.send(.terminal(.mouse(Mouse(position: to, action: .drag(.left)))))
        #expect(desk.desk.state.date == BusyDay.date.adding(days: 2) && heading(desk) == "Fri 16")
        desk.press("Esc")
        #expect(heading(desk) == "Wed 14" && desk.desk.state.moving == nil)
    }

    @Test
    func `on the days on which the clocks change every hour stands beside the same words`() {
        // Summer time begins on Sunday 8 March 2026; the salon is open on the days around it.
        let zone = BusyDay.profile.zone
        guard let saturday = LocalDay(year: 2026, month: 3, day: 7) else { return }
        var desk = DeskTesting(others: [])
        desk.send(.terminal(.key(.character("v"))))
        desk.answerAll()
        _ = desk.desk.show(saturday, at: zone.instant(saturday, LocalTime(hour: 10, minute: 0) ?? .midnight))
        for day in saturday.week {
            let plan = BusyDay.plan(day, visits: [])
            if let reading = desk.desk.state.readings[day] {
                desk.send(.dayRead(day, generation: reading.generation, .success(plan)))
            }
        }
        let starts = desk.desk.state.picture?.columns.map { zone.local($0.axis.span.start).time }
        #expect(Set(starts ?? []).count == 1 && starts?.count == 7)
    }

    @Test
    func `a window made narrow and wide again shows the week that it showed`() {
        var desk = desk()
        desk.press("Right Down")
        let before = desk.canvas(DeskTesting.plain)
        desk.send(.terminal(.resized(Size(columns: 50, rows: 20))))
        #expect(desk.screen.contains("Wed 14"))
        desk.send(.terminal(.resized(Size(columns: 120, rows: 40))))
        #expect(desk.canvas(DeskTesting.plain) == before)
    }
}
