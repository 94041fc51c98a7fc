import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct FindingTests {
    private func match(_ visit: Visit) -> CustomerMatch {
        let customer = visit.customer ?? CustomerReference(id: Identifier(1), name: "")
        return CustomerMatch(
            id: customer.id,
            name: customer.name,
            phones: [],
            email: nil,
            lastVisit: nil,
            nextVisit: visit.span.start
        )
    }

    /// A desk in whose lookup a name was typed and found.
    private func found(_ visit: Visit) throws -> DeskTesting {
        var desk = DeskTesting()
        desk.press("/ q u i")
        let search = try #require(
            desk.effects.lazy.compactMap { effect -> Int? in
                if case .search(_, let generation, .lookup) = effect { generation } else { nil }
            }.first
        )
        desk.send(.found(.success([match(visit)]), generation: search, .lookup))
        return desk
    }

    @Test
    func `a customer who is chosen is gone to`() throws {
        let visit = try #require(BusyDay.visits.first { $0.customer?.name == "Quinn Roy" })
        var desk = try found(visit)
        desk.press("Enter")
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.chosenName == "Quinn Roy")
    }

    @Test
    func `a search that fails says so and leaves what was typed`() throws {
        var desk = try found(BusyDay.visits[0])
        desk.send(.found(.failure(.unreachable), generation: 99, .lookup))
        #expect(desk.toast?.contains("does not answer") == true)
        #expect(desk.screen.contains("qui"))
    }

    @Test(arguments: [("/ q u i", Searcher.lookup), ("n q u i", Searcher.form)])
    func `a search that nobody answered is asked for again by itself`(keys: String, searcher: Searcher) throws {
        var desk = DeskTesting()
        desk.press(keys)
        let question = try #require(desk.questions.last)
        desk.send(.found(.failure(.unreachable), generation: question, searcher))
        let timer = try #require(desk.timers.first { $0 == .search(searcher, generation: question) })
        desk.send(.timer(timer))
        #expect(desk.questions == [question])
        desk.send(.found(.success([match(BusyDay.visits[0])]), generation: question, searcher))
        #expect(!desk.screen.contains("searching"))
    }

    @Test
    func `a failed search is not asked for again once something else was typed`() throws {
        var desk = DeskTesting()
        desk.press("/ q u")
        let question = try #require(desk.questions.last)
        desk.press("i")
        desk.send(.timer(.search(.lookup, generation: question)))
        #expect(desk.questions.isEmpty)
    }

    @Test
    func `the lookup asks again when the database has returned`() throws {
        var desk = DeskTesting()
        desk.send(.book(.lost(since: BusyDay.now)))
        desk.press("/ q u i")
        let question = try #require(desk.questions.last)
        desk.send(.found(.failure(.unreachable), generation: question, .lookup))
        desk.send(.timer(.search(.lookup, generation: question)))
        #expect(desk.questions.isEmpty)
        desk.send(.book(.resynced))
        #expect(desk.questions == [question])
    }

    @Test
    func `a search that the database cannot do ends with its words, not with waiting`() throws {
        var desk = DeskTesting()
        desk.press("/ q u i")
        let question = try #require(desk.questions.last)
        desk.send(.found(.failure(.fault(code: "XX000")), generation: question, .lookup))
        #expect(desk.timers.allSatisfy { if case .search = $0 { false } else { true } })
        #expect(!desk.screen.contains("searching"))
    }
}
