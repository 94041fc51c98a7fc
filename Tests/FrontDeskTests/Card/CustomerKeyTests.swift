import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// How many keys the commonest things with customers take; text that must be typed anyway is not counted.
@MainActor
struct CustomerKeyTests {
    /// A desk with a count of the keys that were pressed besides text.
    @MainActor
    private struct Counter {
        var desk = DeskTesting()
        var keys = 0

        mutating func press(_ names: String) {
            keys += names.split(separator: " ").count
            desk.press(names)
        }

        mutating func type(_ text: String) {
            for character in text { desk.send(.terminal(.key(.character(character)))) }
        }

        mutating func answer(_ matches: [CustomerMatch], _ searcher: Searcher) {
            desk.send(.found(.success(matches), generation: desk.questions.last ?? 0, searcher))
        }
    }

    @Test
    func `a customer is found by a part of the phone with 6 keys`() throws {
        let visit = try #require(BusyDay.visits.first { $0.customer?.name == "Quinn Roy" })
        let customer = try #require(visit.customer)
        var counter = Counter()
        counter.press("/ 0 1 4 2")
        let match = CustomerMatch(
            id: customer.id,
            name: customer.name,
            phones: [Phone(raw: "571 555 0142", e164: nil)],
            email: nil,
            lastVisit: nil,
            nextVisit: visit.span.start
        )
        counter.answer([match], .lookup)
        counter.press("Enter")
        #expect(counter.desk.chosenName == "Quinn Roy")
        #expect(counter.keys <= 6)
    }

    @Test
    func `a new customer is booked with 8 keys besides the text`() throws {
        var counter = Counter()
        counter.desk.press("Right Down")
        counter.press("n")
        counter.type("hana gebre")
        counter.answer([], .form)
        counter.press("Enter")
        counter.type("5715550111")
        counter.press("Tab Tab")
        counter.type(BusyDay.menu.services[0].name)
        counter.press("Enter Ctrl-S")
        guard case .book(let draft) = try #require(counter.desk.writes.first) else {
            throw BookError.fault(code: "another write")
        }
        #expect(draft.customer == .new(NewCustomer(name: "Hana Gebre", phone: "5715550111")))
        #expect(counter.keys <= 8)
    }
}
