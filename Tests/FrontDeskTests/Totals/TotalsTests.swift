import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct TotalsTests {
    @Test
    func `T opens the totals of the day that is shown, and they are drawn when they come`() {
        var desk = DeskTesting()
        desk.press("T")
        #expect(desk.questions(about: .day(BusyDay.date)) == 1)
        #expect(desk.screen.contains("Totals · Wed 14 Jan 2026") && desk.screen.contains("reading…"))
        desk.answerTotals()
        #expect(desk.screen.contains("Booked value") && !desk.screen.contains("reading…"))
        desk.press("Esc")
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test(arguments: [
        ("]", DayRange.day(BusyDay.date.adding(days: 1))), ("[", .day(BusyDay.date.adding(days: -1))),
        ("w", .week(of: BusyDay.date)), ("w ]", .week(of: BusyDay.date.adding(days: 7))),
        ("m", .month(of: BusyDay.date)), ("m [ [ t", .month(of: BusyDay.date)), ("m d", .day(BusyDay.date)),
        ("m ] d", .day(DayRange.month(of: BusyDay.date).last.adding(days: 1))),
    ])
    func `keys go from day to week to month and step on`(keys: String, days: DayRange) {
        var desk = DeskTesting()
        desk.press("T")
        desk.answerTotals()
        desk.press(keys)
        #expect(desk.questions(about: days) == 1)
        desk.answerTotals()
        #expect(desk.screen.contains(BusyDay.words.name(of: days)))
    }

    @Test
    func `figures of other days never stand below a title`() {
        var desk = DeskTesting()
        desk.press("T")
        desk.answerTotals()
        let value = BusyDay.report(of: .day(BusyDay.date)).totals.booked.known.description
        #expect(desk.screen.contains(value))
        desk.press("[")
        #expect(!desk.screen.contains(value))
    }

    @Test
    func `an answer to an older question is not taken`() {
        var desk = DeskTesting()
        desk.press("T")
        let older = desk.effects
        desk.press("m")
        desk.answerTotals(older)
        #expect(desk.screen.contains("reading…"))
        desk.press("j")
        #expect(desk.page?.report == nil)
    }

    @Test
    func `any days can be typed, and what is none is refused in words`() {
        var desk = DeskTesting()
        desk.press("T f n o n e Enter")
        #expect(desk.toast?.contains("Those are no days") == true)
        desk.press("Esc f")
        desk.send(.terminal(.paste("12 Jan - 18 Jan")))
        desk.press("Enter")
        #expect(desk.questions(about: .week(of: BusyDay.date)) == 1)
        desk.press("f")
        desk.send(.terminal(.key(.control("c"))))
        #expect(desk.page != nil && desk.page?.field == nil)
    }

    @Test
    func `the definition of the marked figure stands on the screen`() {
        var desk = DeskTesting()
        desk.press("T")
        desk.answerTotals()
        for figure in desk.page?.figures ?? [] {
            let staff = BusyDay.staff
            let words = BusyDay.words.definition(of: figure).split(separator: " ").prefix(4).joined(separator: " ")
            #expect(desk.screen.contains(words), "\(BusyDay.words.label(of: figure, staff: staff))")
            #expect(desk.page?.figure == figure)
            desk.press("j")
        }
    }

    @Test
    func `Enter lists the visits behind a figure, and again goes to the visit on its day`() throws {
        var desk = DeskTesting()
        desk.press("T")
        desk.answerTotals()
        let place = try #require(desk.page?.figures.firstIndex(of: .status(.noShow)))
        for _ in 0..<place { desk.press("j") }
        desk.press("Enter")
        desk.answerTotals()
        let visits = BusyDay.visits(behind: .status(.noShow), in: .day(BusyDay.date))
        let first = try #require(visits.first)
        #expect(!visits.isEmpty && desk.screen.contains("No-show · Wed 14 Jan 2026 · \(visits.count) visit"))
        desk.press("P")
        #expect(!desk.screen.contains(first.customer?.name ?? "nobody"))
        desk.press("P Enter")
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.desk.state.block?.visit.id == first.id)
    }

    @Test
    func `what other terminals change on these days is read again, once at a time`() {
        var desk = DeskTesting()
        desk.press("T")
        let asked = desk.effects
        desk.send(.book(.changed(visit: Identifier(1), days: [BusyDay.date])))
        #expect(desk.questions(about: .day(BusyDay.date)) == 0)
        desk.answerTotals(asked)
        #expect(desk.questions(about: .day(BusyDay.date)) == 1)
        desk.answerTotals()
        desk.send(.book(.changed(visit: Identifier(1), days: [BusyDay.date.adding(days: 9)])))
        #expect(desk.questions(about: .day(BusyDay.date)) == 0)
        desk.send(.book(.reload))
        #expect(desk.questions(about: .day(BusyDay.date)) == 1)
    }

    @Test
    func `a failure is said and leaves the page as it was`() {
        var desk = DeskTesting()
        desk.press("T")
        desk.answerTotals()
        desk.press("Enter")
        for case .askTotals(_, let generation) in desk.effects {
            desk.send(.totalsRead(.visits(.failure(.busy)), generation: generation))
        }
        #expect(desk.toast?.contains("busy") == true)
        #expect(desk.desk.state.context == .totals)
    }
}

@MainActor
extension DeskTesting {
    /// How many questions about the figures of some days were asked last.
    func questions(about days: DayRange) -> Int {
        effects.count { if case .askTotals(.figures(days), _) = $0 { true } else { false } }
    }

    /// Answers the questions of the totals that were asked last, or others.
    mutating func answerTotals(_ asked: [Effect]? = nil) {
        for effect in asked ?? effects {
            guard case .askTotals(let question, let generation) = effect else { continue }
            switch question {
            case .figures(let days):
                send(.totalsRead(.figures(.success(BusyDay.report(of: days))), generation: generation))
            case .visits(let figure, let days):
                let visits = BusyDay.visits(behind: figure, in: days)
                send(.totalsRead(.visits(.success(visits)), generation: generation))
            }
        }
    }

    /// The totals' page.
    var page: TotalsPage? {
        for case .totals(let page) in desk.state.overlays { return page }
        return nil
    }
}

extension BusyDay {
    /// The words of its salon.
    static var words: SalonWords { SalonWords(profile: profile) }
}
