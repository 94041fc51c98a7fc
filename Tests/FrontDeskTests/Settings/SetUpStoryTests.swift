import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// The set-up as people use it: keys, what they see, and what is sent to the book.
@MainActor
struct SetUpStoryTests {
    @Test(arguments: ["S", "o s", ": s e t - u p Enter"])
    func `the set-up opens on the staff, by key, by sequence and from the list of commands`(keys: String) {
        var desk = DeskTesting()
        desk.press(keys)
        #expect(desk.desk.state.context == .settings)
        desk.answerSettings()
        #expect(desk.screen.contains("Maya") && desk.screen.contains("Mon–Sat 09:00–18:00"))
        desk.press("Esc")
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `Tab and digits go from section to section, each with its list`() {
        var desk = DeskTesting()
        desk.openSettings("Tab")
        #expect(desk.screen.contains("Natural Cornrows") && desk.screen.contains("$45.00"))
        desk.press("Tab")
        #expect(desk.screen.contains("Founders' Day") && desk.screen.contains("Sat 24 Jan 2026"))
        desk.press("Tab")
        #expect(desk.screen.contains("America/New_York") && desk.screen.contains("USD"))
        desk.press("Tab BackTab 2")
        #expect(desk.settingsPage?.section == .services)
        desk.press("G")
        #expect(desk.settingsPage?.row == .service(6))
    }

    @Test
    func `while hours are typed, the preview tells who falls out, and saving asks first`() throws {
        var desk = DeskTesting()
        desk.openSettings("e Tab Tab")
        desk.type("mon-sat 9-14")
        #expect(desk.screen.contains("1 visit falls outside the hours"))
        #expect(desk.screen.contains("Wed 21 Jan 15:00 Rosa Pinto") && desk.screen.contains("Maya is not on duty"))
        #expect(!desk.screen.contains("Beth Li  "))
        desk.press("Ctrl-s")
        desk.answerSettings()
        #expect(desk.desk.state.context == .question && desk.screen.contains("Save anyway?"))
        desk.answer("Enter")
        #expect(desk.sentEdit == nil && desk.desk.state.context == .settingForm)
        desk.press("Ctrl-s")
        desk.answerSettings()
        desk.answer("y")
        let edit = try #require(desk.sentEdit)
        guard case .staff(let person) = edit.after else { return #expect(Bool(false)) }
        #expect(edit.subject == .staff(Identifier(1)))
        #expect(person.working.week(on: BusyDay.date).description == "mon-sat 09:00-14:00")
        #expect(person.working.week(on: BusyDay.date.adding(days: -1)).description == "mon-sat 09:00-18:00")
        desk.commit()
        #expect(desk.desk.state.context == .settings && desk.toast?.contains("Maya") == true)
        #expect(desk.effects.contains { if case .readSettings = $0 { true } else { false } })
        #expect(desk.effects.contains(.readMenu) && desk.effects.contains(.readProfile))
    }

    @Test
    func `another price is saved at once, since what was booked keeps its own`() throws {
        var desk = DeskTesting()
        desk.openSettings("2 e Tab Tab")
        desk.type("29.50")
        #expect(desk.screen.contains("Price: $29.50, was $25.00"))
        #expect(desk.screen.contains("1 booked visit keeps its price and length"))
        desk.press("Ctrl-s")
        desk.answerSettings()
        guard case .service(let service)? = desk.sentEdit?.after else { return #expect(Bool(false)) }
        #expect(service.price == 2_950)
    }

    @Test
    func `who leaves is asked about with the visits that lose their stylist, and Back is the default`() throws {
        var desk = DeskTesting()
        desk.openSettings("D")
        #expect(desk.screen.contains("2 visits lose their stylist") && desk.screen.contains("Beth Li"))
        desk.type("2026-01-31")
        #expect(desk.screen.contains("No visit to come is touched."))
        desk.type("fri")
        desk.press("Enter")
        desk.answerSettings()
        #expect(desk.screen.contains("Does Maya leave?") && desk.screen.contains("Last day: Fri 16 Jan 2026"))
        // Neither the key that opened it nor Enter, pressed ahead, ends anything.
        let asked = desk.effects
        desk.press("D Enter y")
        #expect(desk.sentEdit == nil && desk.desk.state.context == .question)
        desk.effects = asked
        desk.answer("Right")
        desk.press("Enter")
        guard case .staff(let person)? = desk.sentEdit?.after else { return #expect(Bool(false)) }
        #expect(person.employed.last == BusyDay.date.adding(days: 2))
    }

    @Test
    func `a service goes off the menu only after the question, and Back leaves everything`() {
        var desk = DeskTesting()
        desk.openSettings("2 j D")
        #expect(desk.screen.contains("Take Cut & dry off the menu?"))
        desk.answer("Esc")
        #expect(desk.desk.state.context == .settings && desk.sentEdit == nil)
        desk.press("D")
        desk.answerSettings()
        desk.answer("y")
        guard case .service(let service)? = desk.sentEdit?.after else { return #expect(Bool(false)) }
        #expect(service.endedOn == BusyDay.date && service.name == "Cut & dry")
    }

    @Test
    func `days are closed, with whoever is booked then, and opened again`() {
        var desk = DeskTesting()
        desk.openSettings("3 n")
        desk.type("21 Jan to 22 Jan")
        desk.press("Tab")
        desk.type("Training")
        #expect(desk.screen.contains("3 visits are on closed days"))
        desk.press("Enter")
        desk.answerSettings()
        desk.answer("y")
        guard case .closure(let closure)? = desk.sentEdit?.after else { return #expect(Bool(false)) }
        #expect(closure.days == Validity(first: BusyDay.date.adding(days: 7), last: BusyDay.date.adding(days: 8)))
        #expect(closure.reason == "Training" && desk.sentEdit?.subject == nil)
        desk.commit()
        desk.answerSettings()
        desk.press("G D")
        desk.answerSettings()
        #expect(desk.screen.contains("Open again: Founders' Day?"))
        desk.answer("y")
        guard case .closure(let removed)? = desk.sentEdit?.after else { return #expect(Bool(false)) }
        #expect(removed.isRemoved)
    }

    @Test
    func `opening hours change day by day from a day on, and can go back to what they were`() throws {
        var desk = DeskTesting()
        desk.openSettings("3 e")
        desk.type("2026-02-02")
        desk.press("Tab")
        desk.type("10-16")
        #expect(desk.screen.contains("Opening hours from Mon 2 Feb 2026"))
        desk.press("Ctrl-s")
        desk.answerSettings()
        guard let edit = desk.sentEdit, case .hours(let periods) = edit.after else { return #expect(Bool(false)) }
        let first = BusyDay.date.adding(days: 19)
        #expect(periods.week(on: first).spans(on: .monday).first?.start.description == "10:00")
        #expect(periods.week(on: first.adding(days: -1)) == BusyDay.settings.hours.week(on: BusyDay.date))
        desk.commit()
        let changed = BusyDay.settings.applying(edit)
        desk.answerSettings(changed)
        desk.press("g j D")
        desk.answerSettings(changed)
        #expect(desk.screen.contains("No other hours from Mon 2 Feb 2026?"))
        desk.answer("y")
        #expect(desk.sentEdit?.after == .hours(BusyDay.settings.hours))
    }

    @Test
    func `somebody new is added with a colour that nobody has, and is marked afterwards`() throws {
        var desk = DeskTesting()
        desk.openSettings("n")
        desk.press("Z o e Tab Tab")
        desk.type("tue-sat 9-14")
        desk.press("Ctrl-s")
        desk.answerSettings()
        let edit = try #require(desk.sentEdit)
        guard case .staff(let person) = edit.after else { return #expect(Bool(false)) }
        #expect(person.name == "Zoe" && person.color == 7 && person.employed.from == BusyDay.date)
        desk.commit()
        var changed = BusyDay.settings
        changed.staff.append(SettingEntry(9, person))
        desk.answerSettings(changed)
        #expect(desk.settingsPage?.row == .staff(9))
    }

    @Test
    func `somebody's own price and length stand beside the menu's`() {
        var desk = DeskTesting()
        desk.openSettings("j j p")
        #expect(desk.screen.contains("Own prices and lengths of Priya") && desk.screen.contains("$135.00 *"))
        desk.press("Enter")
        desk.press("3 0 Tab")
        desk.type("25")
        #expect(desk.screen.contains("Price: $30.00, was $25.00") && desk.screen.contains("Minutes: 25, was 20"))
        desk.press("Ctrl-s")
        desk.answerSettings()
        guard case .staff(let person)? = desk.sentEdit?.after else { return #expect(Bool(false)) }
        #expect(person.terms(for: Identifier(1)) == OwnTerms(service: 1, price: 3_000, minutes: 25))
        desk.commit()
        desk.press("Esc")
        #expect(desk.settingsPage?.person == nil)
    }

    @Test
    func `J and K put columns and services into another order`() {
        var desk = DeskTesting()
        desk.openSettings("J")
        #expect(desk.sentEdit?.after == .order([2, 1, 3, 4, 5, 6]))
        desk.press("J")
        #expect(desk.sentEdit == nil && desk.toast?.contains("still being saved") == true)
        desk.commit()
        desk.answerSettings()
        desk.press("2 j K")
        #expect(desk.sentEdit?.after == .order([2, 1, 3, 4, 5, 6]) && desk.sentEdit?.subject == .serviceOrder)
        desk.commit()
        desk.press("4 J")
        #expect(desk.toast == "Only staff and services have an order.")
    }

    @Test
    func `the salon's clock changes the whole desk, and what stays says why`() {
        var desk = DeskTesting()
        desk.openSettings("4 j Enter Space")
        desk.rest()
        desk.press("Ctrl-s")
        desk.answerSettings()
        #expect(desk.sentEdit?.after == .salon(SalonSetting(name: "Salon Meskel", usesTwelveHours: true)))
        desk.commit()
        let profile = SalonProfile(
            id: Identifier(1),
            name: "Salon Meskel",
            zone: BusyDay.profile.zone,
            currency: .usDollar,
            phoneRegion: "US",
            usesTwelveHours: true,
            epoch: 1
        )
        desk.send(.profileRead(.success(profile)))
        #expect(desk.screen.contains("10:20 AM"))
        desk.press("j Enter")
        #expect(desk.toast == "The time zone stays: all times were written by it.")
    }

    @Test(arguments: ["e", "Enter", "n", "D", "K", "J"])
    func `a desk that only reads shows everything and refuses every change in words`(key: String) {
        var desk = DeskTesting(isReadOnly: true)
        desk.openSettings()
        #expect(desk.screen.contains("Maya"))
        desk.press(key)
        #expect(desk.desk.state.context == .settings && desk.sentEdit == nil)
        #expect(desk.toast == "This desk only reads: nothing can be changed.")
    }

    @Test
    func `u takes back what was set, and everything is read again`() {
        var desk = DeskTesting()
        desk.openSettings("J")
        desk.commit()
        desk.answerSettings()
        desk.press("u")
        guard case .undo? = desk.writes.first, desk.writes.count == 1 else { return #expect(Bool(false)) }
        guard let pending = desk.desk.state.pending.first else { return #expect(Bool(false)) }
        let change = Change(
            id: Identifier(2),
            operation: pending.operation,
            verb: .undo,
            reversed: .setting,
            at: BusyDay.now,
            author: BusyDay.author,
            subject: .setting("Order")
        )
        desk.send(.written(pending.operation, .success(change)))
        #expect(desk.effects.contains { if case .readSettings = $0 { true } else { false } })
    }
}
