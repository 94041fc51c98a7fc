import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct SettingChangeTests {
    private typealias Make = @Sendable (SalonSettings, SmallSalon) throws -> SettingEdit

    /// One change of every kind to the small salon.
    private static let edits: [(String, Make)] = [
        (
            "name and clock",
            { settings, _ in
                SettingEdit(
                    .salon,
                    from: .salon(settings.salon),
                    to: .salon(SalonSetting(name: "Big Salon", usesTwelveHours: false))
                )
            }
        ),
        (
            "opening hours",
            { settings, salon in
                let hours = settings.hours.setting(try WeekInput.parse("tue-sat 10-19"), from: salon.day)
                return SettingEdit(.hours, from: .hours(settings.hours), to: .hours(hours))
            }
        ),
        (
            "a closure",
            { _, salon in
                let days = Validity(first: salon.day.adding(days: 7), last: salon.day.adding(days: 9))
                return SettingEdit(adding: .closure(ClosureSetting(days: days, reason: "Painters")))
            }
        ),
        (
            "a closure taken away",
            { settings, _ in
                let entry = settings.closures[0]
                let gone = ClosureSetting(days: entry.value.days, reason: entry.value.reason, isRemoved: true)
                return SettingEdit(.closure(entry.number), from: .closure(entry.value), to: .closure(gone))
            }
        ),
        (
            "somebody new",
            { settings, salon in
                let week = [
                    HoursPeriod(days: Validity(from: salon.day, until: nil), week: try WeekInput.parse("tue-sat 10-18"))
                ]
                let lunch = [
                    BreakPeriod(
                        days: Validity(from: salon.day, until: nil),
                        week: try WeekInput.parse("tue-sat 13-13:30")
                    )
                ]
                let employed = Validity(from: salon.day, until: nil)
                return SettingEdit(
                    adding: .staff(
                        StaffSetting(
                            name: " Dora ",
                            color: 4,
                            account: "dora",
                            employed: employed,
                            working: week,
                            breaks: lunch
                        )
                    )
                )
            }
        ),
        (
            "all of a person",
            { settings, salon in
                try edit(of: salon.ann, settings) { ann in
                    ann.name = "Anna"
                    ann.color = 8
                    ann.account = "anna"
                    ann.working = ann.working.setting(try WeekInput.parse("mon-wed 9-17"), from: salon.day)
                    ann.breaks = ann.breaks.setting(try WeekInput.parse("mon-wed 11-12"), kind: .lunch, from: salon.day)
                    ann.setTerms(5000, 50, for: salon.service("Cut").id)
                }
            }
        ),
        (
            "an end",
            { settings, salon in
                try edit(of: salon.bea, settings) {
                    $0.employed = Validity(from: nil, until: salon.day.adding(days: 30))
                }
            }
        ),
        (
            "a service",
            { _, _ in
                SettingEdit(
                    adding: .service(
                        ServiceSetting(
                            name: "Silk Press",
                            names: ["es": "Planchado", "am": "ሐር"],
                            category: "Care",
                            price: 6500,
                            segments: [
                                ServicePart(.handsOn, minutes: 30), ServicePart(.processing, minutes: 10),
                                ServicePart(.buffer, minutes: 5),
                            ]
                        )
                    )
                )
            }
        ),
        (
            "all of a service",
            { settings, salon in
                try edit(of: salon.service("Cut"), settings) { cut in
                    cut.name = "Trim"
                    cut.names = ["en": "Trim"]
                    cut.category = "Care"
                    cut.price = nil
                    cut.unit = .each
                    cut.segments = [ServicePart(.handsOn, minutes: 20)]
                }
            }
        ),
        (
            "a service's end",
            { settings, salon in
                try edit(of: salon.service("Cut"), settings) { $0.endedOn = salon.day }
            }
        ),
        (
            "the columns' order",
            { settings, _ in
                SettingEdit(.staffOrder, from: .order(settings.staff.map(\.number)), to: .order([3, 1, 2]))
            }
        ),
        (
            "the menu's order",
            { settings, _ in
                SettingEdit(.serviceOrder, from: .order(settings.services.map(\.number)), to: .order([4, 3, 2, 1]))
            }
        ),
    ]

    private static func edit(
        of staff: Staff,
        _ settings: SalonSettings,
        _ change: (inout StaffSetting) throws -> Void
    ) throws -> SettingEdit {
        let before = try #require(settings.staff.first { $0.number == staff.id.number }?.value)
        var after = before
        try change(&after)
        return SettingEdit(.staff(staff.id), from: .staff(before), to: .staff(after))
    }

    private static func edit(
        of service: Service,
        _ settings: SalonSettings,
        _ change: (inout ServiceSetting) throws -> Void
    ) throws -> SettingEdit {
        let before = try #require(settings.services.first { $0.number == service.id.number }?.value)
        var after = before
        try change(&after)
        return SettingEdit(.service(service.id), from: .service(before), to: .service(after))
    }

    @Test(arguments: edits.indices)
    func `every change is written read back taken back and done again`(place: Int) async throws {
        let (name, make) = Self.edits[place]
        try await SmallSalon.with { salon in
            let before = try await salon.book.settings()
            let edit = try make(before, salon)
            let change = try await salon.book.change(edit, salon.order())
            #expect(change.verb == .setting && change.subject == .setting(edit.after.name), "\(name)")
            let after = try await salon.book.settings()
            #expect(after != before, "\(name)")
            if let subject = edit.subject, !subject.isRemovedClosure(edit) {
                #expect(after.value(of: subject) == edit.after, "\(name)")
            }
            let undone = try await salon.book.undo(salon.order())
            #expect(undone.verb == .undo && undone.reversed == .setting, "\(name)")
            let back = try await salon.book.settings()
            if edit.subject != nil { #expect(back == before, "\(name)") } else { #expect(back != after, "\(name)") }
            _ = try await salon.book.redo(salon.order())
            #expect(try await salon.book.settings() == after, "\(name)")
        }
    }

    @Test func `somebody new can be booked at once and is gone when taken back`() async throws {
        try await SmallSalon.with { salon in
            let edit = try Self.edits[4].1(try await salon.book.settings(), salon)
            _ = try await salon.book.change(edit, salon.order())
            let plan = try await salon.book.day(salon.day)
            let dora = try #require(plan.staff.first { $0.staff.name == "Dora" })
            #expect(dora.working.count == 1 && dora.blocks.count == 1)
            #expect(try await salon.book.staff(ofAccount: "dora", on: salon.day).map(\.id) == [dora.staff.id])
            _ = try await salon.book.undo(salon.order())
            #expect(try await salon.book.day(salon.day).staff.map(\.staff.name) == ["Ann", "Bea", "Cleo"])
        }
    }

    @Test func `somebody new who was booked meanwhile cannot be taken back`() async throws {
        try await SmallSalon.with { salon in
            _ = try await salon.book.change(
                try Self.edits[4].1(try await salon.book.settings(), salon),
                salon.order("office")
            )
            let dora = try #require(try await salon.book.day(salon.day).staff.last?.staff)
            _ = try await salon.book.book(salon.draft(salon.rosa, "Cut", with: dora, at: "10:00"), salon.order("desk"))
            await #expect(throws: BookError.refused(.setting(SettingProblem(.name, .inUse(visits: 1))))) {
                try await salon.book.undo(salon.order("office"))
            }
        }
    }

    @Test func `booked visits stay as they are whatever is set`() async throws {
        try await SmallSalon.with { salon in
            for (customer, time) in [(salon.rosa, "10:00"), (salon.zoe, "16:00")] {
                _ = try await salon.book.book(salon.draft(customer, "Cut", with: salon.ann, at: time), salon.order())
            }
            let before = try await salon.book.day(salon.day).visits
            for (_, make) in Self.edits {
                let edit = try make(try await salon.book.settings(), salon)
                do {
                    _ = try await salon.book.change(edit, salon.order())
                } catch BookError.refused(.setting) {}
            }
            #expect(try await salon.book.day(salon.day).visits == before)
            #expect(try await salon.book.comingVisits(now: salon.now) == before)
        }
    }

    @Test func `the same key changes once and another request under it is refused`() async throws {
        try await SmallSalon.with { salon in
            let settings = try await salon.book.settings()
            let order = salon.order()
            let edit = try Self.edits[5].1(settings, salon)
            let first = try await salon.book.change(edit, order)
            #expect(try await salon.book.change(edit, order).id == first.id)
            #expect(try await salon.book.change(of: order.operation)?.subject == .setting("Anna"))
            await #expect(throws: BookError.refused(.operationReused)) {
                try await salon.book.change(try Self.edits[0].1(settings, salon), order)
            }
        }
    }

    @Test func `whoever looked at something older is told who changed it`() async throws {
        try await SmallSalon.with { salon in
            let settings = try await salon.book.settings()
            _ = try await salon.book.change(try Self.edits[5].1(settings, salon), salon.order("front"))
            let late = try Self.edit(of: salon.ann, settings) { $0.color = 2 }
            let error = await #expect(throws: BookError.self) { try await salon.book.change(late, salon.order("back")) }
            guard case .refused(.setting(let problem))? = error, case .changedSince(let by, _) = problem.fact else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(by.terminal == "front")
            _ = try await salon.book.change(
                try Self.edit(of: salon.ann, try await salon.book.settings()) { $0.color = 3 },
                salon.order("back")
            )
            await #expect(throws: BookError.self) { try await salon.book.undo(salon.order("front")) }
        }
    }

    @Test func `a name that somebody has and a colour that is none are refused`() async throws {
        try await SmallSalon.with { salon in
            let settings = try await salon.book.settings()
            for (change, problem) in [
                ({ $0.name = "bea" }, SettingProblem(.name, .taken("bea"))),
                ({ $0.color = 9 }, SettingProblem(.color, .outOfRange(1...8))),
                ({ $0.name = "" }, SettingProblem(.name, .missing)),
            ] as [((inout StaffSetting) -> Void, SettingProblem)] {
                let edit = try Self.edit(of: salon.ann, settings, change)
                await #expect(throws: BookError.refused(.setting(problem))) {
                    try await salon.book.change(edit, salon.order())
                }
            }
            #expect(try await salon.book.settings() == settings)
        }
    }

    @Test func `services of the same name in two words keep different short names`() async throws {
        try await SmallSalon.with { salon in
            let cut = ServiceSetting(
                name: "Cut",
                category: "Cuts",
                price: nil,
                segments: [ServicePart(.handsOn, minutes: 30)]
            )
            let settings = try await salon.book.settings()
            let end = try Self.edit(of: salon.service("Cut"), settings) { $0.endedOn = salon.day }
            _ = try await salon.book.change(end, salon.order())
            _ = try await salon.book.change(SettingEdit(adding: .service(cut)), salon.order())
            #expect(try await salon.book.menu().services.filter { $0.name == "Cut" }.count == 1)
        }
    }

    @Test func `a change of settings tells every desk to read again`() async throws {
        try await SmallSalon.with { salon in
            let edit = try Self.edits[0].1(try await salon.book.settings(), salon)
            _ = try await salon.book.change(edit, salon.order())
            #expect(try await salon.book.profile().name == "Big Salon")
            let changes = try await salon.pool.query("SELECT setting, subject FROM fifi.change")
            #expect(try changes.map { try $0.decode("setting", as: String.self) } == ["salon"])
        }
    }
}

extension SettingSubject {
    fileprivate func isRemovedClosure(_ edit: SettingEdit) -> Bool {
        if case .closure(let closure) = edit.after { closure.isRemoved } else { false }
    }
}
