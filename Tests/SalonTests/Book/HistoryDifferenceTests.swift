import Postgres
import Salon
import TestSupport
import Testing

@Suite struct HistoryDifferenceTests {
    private static func lines(_ question: HistoryQuestion, _ salon: SmallSalon) async throws -> [[String]] {
        let words = SalonWords(profile: salon.profile)
        return try await salon.book.history(of: question, limit: 20).map { words.details(of: $0) }
    }

    /// The day on which the database's clock stands, which is that of the history.
    private static func today(_ salon: SmallSalon) async throws -> HistoryQuestion {
        let row = try await salon.pool.query("SELECT extract(epoch FROM now())::bigint AS now").first
        return .day(salon.profile.zone.day(of: Instant(seconds: try #require(row).decode("now"))))
    }

    @Test func `a card tells which texts were changed from what to what`() async throws {
        try await SmallSalon.with { salon in
            let rosa = try #require(try await salon.book.customer(salon.rosa.id))
            var details = CustomerDetails(rosa)
            details.name = "Rosa Pinta"
            details.phones = ["571 555 0199"]
            details.notes = "likes tea"
            _ = try await salon.book.saveCustomer(rosa.id, version: rosa.version, to: details, salon.order())
            _ = try await salon.book.undo(salon.order())
            let lines = try await Self.lines(.customer(rosa.id), salon)
            #expect(
                lines[1] == [
                    "name: Rosa Pinto → Rosa Pinta", "phone: (571) 555-0142 → 571 555 0199", "notes: likes tea",
                ]
            )
            #expect(lines[0].contains("notes: likes tea → nothing"))
            #expect(lines[0].contains("name: Rosa Pinta → Rosa Pinto"))
        }
    }

    @Test func `a formula and a joining are told, forth and back`() async throws {
        try await SmallSalon.with { salon in
            let formula = FormulaDraft(day: salon.day, staff: salon.ann.id, text: "7.1 20 vol")
            _ = try await salon.book.addFormula(formula, to: salon.rosa.id, salon.order())
            _ = try await salon.book.undo(salon.order())
            _ = try await salon.book.merge(
                salon.zoe.id,
                version: 1,
                into: salon.rosa.id,
                keptVersion: 1,
                salon.order()
            )
            let lines = try await Self.lines(.customer(salon.rosa.id), salon)
            #expect(lines[2] == ["formula: 7.1 20 vol"])
            #expect(lines[1] == ["formula: 7.1 20 vol → nothing"])
            #expect(lines[0].contains("joined with: \(salon.zoe.name)"))
        }
    }

    @Test func `after an erasure nothing personal is told of what was done before`() async throws {
        try await SmallSalon.with { salon in
            let rosa = try #require(try await salon.book.customer(salon.rosa.id))
            var details = CustomerDetails(rosa)
            details.notes = "likes tea"
            details.phones = ["571 555 0199"]
            _ = try await salon.book.saveCustomer(rosa.id, version: rosa.version, to: details, salon.order())
            let formula = FormulaDraft(day: salon.day, staff: salon.ann.id, text: "7.1 20 vol")
            _ = try await salon.book.addFormula(formula, to: rosa.id, salon.order())
            var draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            draft.note = "by the window"
            let visit = try await salon.book.book(draft, salon.order()).visited()
            _ = try await salon.book.cancel(visit.id, version: 1, reason: "her mother is ill", salon.order())
            let before = Array(try await Self.lines(.customer(rosa.id), salon).joined())
            let texts = ["likes tea", "571 555 0199", "(571) 555-0142", "7.1 20 vol", "by the window", "mother"]
            for text in texts { #expect(before.contains { $0.contains(text) }, "\(text) in \(before)") }
            let present = try #require(try await salon.book.customer(rosa.id))
            _ = try await salon.book.erase(rosa.id, version: present.version, salon.order())
            let words = SalonWords(profile: salon.profile)
            for question in [HistoryQuestion.customer(rosa.id), .visit(visit.id), try await Self.today(salon)] {
                let entries = try await salon.book.history(of: question, limit: 50)
                let told = entries.flatMap { [words.headline(of: $0)] + words.details(of: $0) }
                for text in texts + ["Rosa"] { #expect(!told.contains { $0.contains(text) }, "\(text) in \(told)") }
            }
            let after = try await Self.lines(.customer(rosa.id), salon)
            #expect(after[0] == ["card: in use → erased"])
            #expect(after.joined().contains { $0.hasPrefix("phone: ") && $0.contains("erased") })
        }
    }

    @Test func `a visit tells its reason, and its note before and after`() async throws {
        try await SmallSalon.with { salon in
            var draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            draft.note = "by the window"
            let visit = try await salon.book.book(draft, salon.order()).visited()
            var edited = visit.draft
            edited.note = "by the door"
            _ = try await salon.book.edit(visit.id, version: 1, to: edited, salon.order())
            _ = try await salon.book.cancel(visit.id, version: 2, reason: "ill", salon.order())
            let lines = try await Self.lines(.visit(visit.id), salon)
            #expect(lines[0].contains("reason: ill"))
            #expect(lines[1] == ["note: by the window → by the door"])
            #expect(lines[2].last == "note: by the window")
        }
    }

    @Test func `blocked time tells who, when and what for, what replaced it, and that it is free again`() async throws {
        try await SmallSalon.with { salon in
            let span = TimeSpan(start: salon.at("15:00"), minutes: 60)
            let draft = BlockDraft(staff: [salon.bea.id], span: span, kind: .training, note: "colour class")
            let made = try await salon.book.block(draft, replacing: nil, salon.order())
            guard case .block(let block, _) = made.subject, let source = block.source else {
                Issue.record("\(made)")
                return
            }
            var other = draft
            other.kind = .other
            other.note = ""
            other.span = TimeSpan(start: salon.at("15:30"), minutes: 60)
            _ = try await salon.book.block(other, replacing: source, salon.order())
            _ = try await salon.book.undo(salon.order())
            let lines = try await Self.lines(try await Self.today(salon), salon)
            #expect(lines[2] == ["Bea Wed 14 Jan 3:00–4:00 PM (training, colour class)"])
            #expect(lines[1].contains("when: Wed 14 Jan 3:00–4:00 PM → Wed 14 Jan 3:30–4:30 PM"))
            #expect(lines[1].contains("note: colour class → nothing"))
            #expect(lines[0].contains("when: Wed 14 Jan 3:30–4:30 PM → Wed 14 Jan 3:00–4:00 PM"))
            _ = try await salon.book.undo(.change(made.id), salon.order())
            #expect(
                try await Self.lines(try await Self.today(salon), salon)[0]
                    == ["Bea Wed 14 Jan 3:00–4:00 PM (training, colour class) → free"]
            )
        }
    }

    @Test func `a weekly block that ends tells until when`() async throws {
        try await SmallSalon.with { salon in
            let span = TimeSpan(start: salon.at("15:00"), minutes: 60)
            let draft = BlockDraft(staff: [salon.bea.id], span: span, kind: .training, isWeekly: true)
            let made = try await salon.book.block(draft, replacing: nil, salon.order())
            guard case .block(let block, _) = made.subject, let source = block.source else {
                Issue.record("\(made)")
                return
            }
            _ = try await salon.book.unblock(source, from: salon.day.adding(days: 14), salon.order())
            let lines = try await Self.lines(try await Self.today(salon), salon)
            #expect(lines[1].first?.contains("every Wednesday 3:00–4:00 PM") == true)
            #expect(lines[0].first?.contains("Tue 27 Jan 2026") == true, "\(lines)")
        }
    }

    @Test func `a setting tells what it was and what it is`() async throws {
        try await SmallSalon.with { salon in
            let settings = try await salon.book.settings()
            let cut = try #require(settings.services.first { $0.value.name == "Cut" })
            var dearer = cut.value
            dearer.price = 4_500
            dearer.segments = [ServicePart(.handsOn, minutes: 50)]
            let subject = SettingSubject.service(Identifier(cut.number))
            _ = try await salon.book.change(
                SettingEdit(subject, from: .service(cut.value), to: .service(dearer)),
                salon.order()
            )
            let bea = try #require(settings.staff.first { $0.value.name == "Bea" })
            var renamed = bea.value
            renamed.name = "Beatrice"
            renamed.working = [HoursPeriod(week: WeekHours([.monday], from: .midnight, to: salon.noon))]
            _ = try await salon.book.change(
                SettingEdit(.staff(Identifier(bea.number)), from: .staff(bea.value), to: .staff(renamed)),
                salon.order()
            )
            let lines = try await Self.lines(try await Self.today(salon), salon)
            #expect(lines[1] == ["price: $40.00 → $45.00", "length: 45 min → 50 min"])
            #expect(lines[0].first == "name: Bea → Beatrice")
            #expect(lines[0].last == "working hours: Mon–Sat 9:00 AM–6:00 PM → Mon 12:00 AM–12:00 PM")
        }
    }
}

extension SmallSalon {
    fileprivate var noon: LocalTime { LocalTime("12:00") ?? .midnight }
}
