import Postgres
import Salon
import TestSupport
import Testing

@Suite struct CardTests {
    @Test func `a card tells visits figures and formulas`() async throws {
        try await SmallSalon.with { salon in
            let book = salon.book
            let early = try await book.book(
                salon.draft(salon.rosa, "Cut", with: salon.bea, at: "09:00"),
                salon.order()
            ).visited()
            let missed = try await book.book(
                salon.draft(salon.rosa, "Blow-dry", with: salon.bea, at: "11:00"),
                salon.order()
            ).visited()
            let next = try await book.book(
                salon.draft(salon.rosa, "Colour", with: salon.cleo, at: "15:00"),
                salon.order()
            ).visited()
            let gone = try await book.book(
                salon.draft(salon.rosa, "Cut", with: salon.ann, at: "17:00"),
                salon.order()
            ).visited()
            _ = try await book.setStatus(of: early.id, version: 1, to: .arrived, salon.order())
            _ = try await book.setStatus(of: early.id, version: 2, to: .completed, salon.order())
            _ = try await book.setStatus(of: missed.id, version: 1, to: .noShow, salon.order())
            _ = try await book.cancel(gone.id, version: 1, reason: "ill", salon.order())
            let formula = FormulaDraft(day: salon.day, staff: salon.ann.id, text: " 6N + 20 vol, 35 min ")
            _ = try await book.addFormula(formula, to: salon.rosa.id, salon.order())
            let card = try #require(try await book.card(salon.rosa.id, now: salon.at("12:00")))
            #expect(card.coming.map(\.id) == [next.id])
            #expect(card.coming.first?.services == "Colour")
            #expect(card.coming.first?.staff == ["Cleo"])
            #expect(card.coming.first?.price == next.quoted)
            #expect(card.past.map(\.id) == [gone.id, missed.id, early.id])
            #expect(card.past.map(\.ending) == [.late, nil, nil])
            #expect(card.pastCount == 3)
            #expect(card.figures.visits == 1)
            #expect(card.figures.noShows == 1)
            #expect(card.figures.cancelledEarly == 0 && card.figures.cancelledLate == 1)
            #expect(card.figures.spent.minor == 0)
            #expect(card.figures.unknownPrices == 1)
            #expect(card.figures.first == early.span.start && card.figures.last == early.span.start)
            #expect(card.formulas.map(\.text) == ["6N + 20 vol, 35 min"])
            #expect(card.formulas.first?.staff?.name == "Ann")
            try await salon.owner.withConnection {
                _ = try await $0.query(
                    "UPDATE fifi.visit_line SET charged = 4500 WHERE visit_id = $1",
                    [.int(early.id.number)]
                )
            }
            let paid = try #require(try await book.card(salon.rosa.id, now: salon.at("12:00"), pastLimit: 1))
            #expect(paid.figures.spent.minor == 4500 && paid.figures.unknownPrices == 0)
            #expect(paid.past.count == 1 && paid.pastCount == 3)
        }
    }

    @Test func `nobody has no card`() async throws {
        try await SmallSalon.with { salon in
            let card = try await salon.book.card(Identifier(999), now: salon.now)
            #expect(card == nil)
        }
    }

    @Test func `an edited card is saved with all its phones in order, and found by its new name`() async throws {
        try await SmallSalon.with { salon in
            var details = try await salon.details(of: salon.rosa)
            details.name = "Rosa Pinto-Vega"
            details.givenName = "Rosa"
            details.otherNames = "Pinto Vega"
            details.phones = ["571 555 0199", "(571) 555-0142"]
            details.email = "rosa@example.com"
            details.language = .spanish
            details.allergies = "PPD"
            details.notes = "Tender-headed\nPays in cash"
            let change = try await salon.book.saveCustomer(salon.rosa.id, version: 1, to: details, salon.order())
            #expect(change.verb == .customer)
            #expect(change.subject == .customer(CustomerReference(id: salon.rosa.id, name: "Rosa Pinto-Vega")))
            let saved = try #require(try await salon.book.customer(salon.rosa.id))
            #expect(saved.version == 2)
            #expect(CustomerDetails(saved) == details)
            #expect(saved.phones.map(\.e164) == ["+15715550199", "+15715550142"])
            let found = try await salon.book.findCustomers("vega", limit: 5, now: salon.now)
            #expect(found.map(\.id) == [salon.rosa.id])
            #expect(found.first?.allergies == "PPD")
            #expect(try await salon.book.findCustomers("0199", limit: 5, now: salon.now).count == 1)
        }
    }

    @Test func `undo and redo bring every text of a card back exactly`() async throws {
        try await SmallSalon.with { salon in
            let before = try #require(try await salon.book.customer(salon.zoe.id))
            var details = CustomerDetails(before)
            details.name = "Zoe"
            details.phones = []
            details.email = ""
            details.allergies = "latex"
            _ = try await salon.book.saveCustomer(salon.zoe.id, version: 1, to: details, salon.order())
            var further = details
            further.notes = "always early"
            _ = try await salon.book.saveCustomer(salon.zoe.id, version: 2, to: further, salon.order())
            let undone = try await salon.book.undo(salon.order())
            #expect(undone.verb == .undo && undone.reversed == .customer)
            #expect(try await salon.details(of: salon.zoe) == details)
            _ = try await salon.book.undo(salon.order())
            let back = try await salon.customer(salon.zoe)
            #expect(CustomerDetails(back) == CustomerDetails(before) && back.phones == before.phones)
            _ = try await salon.book.redo(salon.order())
            _ = try await salon.book.redo(salon.order())
            #expect(try await salon.details(of: salon.zoe) == further)
        }
    }

    @Test func `a card that somebody else changed is neither overwritten nor undone`() async throws {
        try await SmallSalon.with { salon in
            var details = try await salon.details(of: salon.rosa)
            details.notes = "first"
            _ = try await salon.book.saveCustomer(salon.rosa.id, version: 1, to: details, salon.order("front"))
            details.notes = "second"
            do {
                _ = try await salon.book.saveCustomer(salon.rosa.id, version: 1, to: details, salon.order("back"))
                Issue.record("a card was overwritten")
            } catch BookError.refused(.customerChangedSince(let author, _)) {
                #expect(author.terminal == "front")
            }
            _ = try await salon.book.saveCustomer(salon.rosa.id, version: 2, to: details, salon.order("back"))
            do {
                _ = try await salon.book.undo(salon.order("front"))
                Issue.record("a card was overwritten by an undo")
            } catch BookError.refused(.customerChangedSince(let author, _)) {
                #expect(author.terminal == "back")
            }
            #expect(try await salon.customer(salon.rosa).notes == "second")
        }
    }

    @Test func `the same operation saves once, and another request under its name is refused`() async throws {
        try await SmallSalon.with { salon in
            var details = try await salon.details(of: salon.rosa)
            details.notes = "once"
            let order = salon.order()
            let first = try await salon.book.saveCustomer(salon.rosa.id, version: 1, to: details, order)
            let again = try await salon.book.saveCustomer(salon.rosa.id, version: 1, to: details, order)
            #expect(first.id == again.id && first.subject == again.subject)
            #expect(try await salon.book.change(of: order.operation)?.id == first.id)
            details.notes = "twice"
            let other = details
            await #expect(throws: BookError.refused(.operationReused)) {
                try await salon.book.saveCustomer(salon.rosa.id, version: 2, to: other, order)
            }
        }
    }

    @Test func `a formula is taken back and noted again without disturbing who edits the card`() async throws {
        try await SmallSalon.with { salon in
            let formula = FormulaDraft(day: salon.day, staff: nil, text: "7.43, 30 vol")
            _ = try await salon.book.addFormula(formula, to: salon.rosa.id, salon.order())
            var details = try await salon.details(of: salon.rosa)
            details.notes = "beside it"
            _ = try await salon.book.saveCustomer(salon.rosa.id, version: 1, to: details, salon.order("other"))
            _ = try await salon.book.undo(salon.order())
            #expect(try await salon.card(salon.rosa).formulas.isEmpty)
            _ = try await salon.book.redo(salon.order())
            #expect(try await salon.card(salon.rosa).formulas.map(\.text) == ["7.43, 30 vol"])
            #expect(try await salon.customer(salon.rosa).notes == "beside it")
        }
    }

    @Test func `a card that was made by mistake is taken back, unless it has visits`() async throws {
        try await SmallSalon.with { salon in
            let details = CustomerDetails(name: "Hana Gebre", phones: ["571 555 0111", "571 555 0112"])
            let added = try await salon.book.addCustomer(details, salon.order())
            let hana = try added.customer()
            #expect(try await salon.customer(hana).phones.count == 2)
            _ = try await salon.book.undo(salon.order())
            #expect(try await salon.book.findCustomers("Hana", limit: 5, now: salon.now).isEmpty)
            let draft = salon.draft(hana, "Cut", with: salon.bea, at: "10:00")
            await #expect(throws: BookError.refused(.customerEnded(hana))) {
                try await salon.book.book(draft, salon.order("other"))
            }
            _ = try await salon.book.redo(salon.order())
            #expect(try await salon.book.findCustomers("Hana", limit: 5, now: salon.now).map(\.id) == [hana.id])
            _ = try await salon.book.book(draft, salon.order("other"))
            await #expect(throws: BookError.refused(.customerHasVisits(hana))) {
                try await salon.book.undo(salon.order())
            }
        }
    }

    @Test func `the history holds no personal text of a card`() async throws {
        try await SmallSalon.with { salon in
            var details = try await salon.details(of: salon.rosa)
            details.name = "Xylophia"
            details.notes = "Xylophia"
            _ = try await salon.book.saveCustomer(salon.rosa.id, version: 1, to: details, salon.order())
            let rows = try await salon.pool.query(
                "SELECT count(*) AS found FROM fifi.change WHERE coalesce(before::text, '') || after::text ~ 'Xylophia'"
            )
            #expect(try rows[0].decode("found", as: Int.self) == 0)
        }
    }

    @Test(arguments: [
        (CustomerDetails(name: " "), BookingField.customer), (CustomerDetails(name: "A", phones: ["12"]), .phone),
        (CustomerDetails(name: "A", email: "@"), .email),
        (CustomerDetails(name: "A", givenName: String(repeating: "x", count: 101)), .givenName),
        (CustomerDetails(name: "A", otherNames: "\u{1B}"), .otherNames),
        (CustomerDetails(name: "A", notes: String(repeating: "x", count: 2_001)), .notes),
        (CustomerDetails(name: "A", allergies: String(repeating: "x", count: 501)), .allergies),
        (CustomerDetails(name: "A", phones: (0..<13).map { "571555010\($0)" }), .phone),
    ])
    func `what does not fit a card is refused in its field`(details: CustomerDetails, field: BookingField) {
        #expect(TextRules.problems(with: details, region: "US").map(\.field) == [field])
    }

    @Test func `a formula needs a text and a day that has come`() throws {
        let today = try #require(LocalDay("2026-01-14"))
        func fields(_ text: String, _ day: LocalDay) -> [BookingField] {
            TextRules.problems(with: FormulaDraft(day: day, staff: nil, text: text), today: today).map(\.field)
        }
        #expect(fields("6N\n20 vol", today).isEmpty)
        #expect(fields(" ", today) == [.formula])
        #expect(fields(String(repeating: "x", count: 1_001), today) == [.formula])
        #expect(fields("6N", today.adding(days: 1)) == [.date])
    }
}
