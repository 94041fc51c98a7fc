import Salon
import TestSupport
import Testing

struct VisitStepsTests {
    private static let visit = BusyDay.visits[0]
    private static let words = SalonWords(profile: BusyDay.profile)
    private static let author = Author(account: "maya", terminal: "desk 1")

    private static func steps(_ all: (VisitStatus, Int)...) -> VisitSteps {
        var steps = VisitSteps()
        for (status, minutes) in all {
            let at = visit.span.start.adding(minutes: minutes)
            steps.take(VisitStep(status: status, at: at, author: author), isReversal: false)
        }
        return steps
    }

    private static func visit(_ status: VisitStatus, at minutes: Int) -> Visit {
        visit.becoming(status, since: visit.span.start.adding(minutes: minutes))
    }

    private static func lines(_ steps: [VisitStep]) -> [String] {
        steps.indices.map { words.line(of: steps[$0], after: steps[..<$0], in: visit) }
    }

    @Test func `a visit that went on since it was read has one step more`() {
        let steps = Self.steps((.booked, -60), (.arrived, -4)).reaching(Self.visit(.inService, at: 5))
        #expect(steps.map(\.status) == [.booked, .arrived, .inService])
        #expect(steps.last?.author == nil)
    }

    @Test func `a visit that was taken back since it was read has one step less`() {
        let steps = Self.steps((.booked, -60), (.arrived, -4), (.inService, 5)).reaching(Self.visit(.arrived, at: 6))
        #expect(steps.map(\.status) == [.booked, .arrived])
        #expect(steps.last?.at == Self.visit.span.start.adding(minutes: -4))
    }

    @Test func `each step is told with its time, how it was against the plan, and who`() {
        let steps = Self.steps(
            (.booked, -60 * 48),
            (.confirmed, -60),
            (.arrived, -4),
            (.inService, 5),
            (.readyToPay, 50),
            (.completed, 52)
        )
        #expect(
            Self.lines(steps.all) == [
                "Booked Mon 12 Jan 09:00 · maya", "Confirmed 08:00 · maya", "Arrived 08:56 (4 min early) · maya",
                "In service 09:05 (waited 9 min) · maya", "Ready to pay 09:50 (45 min in the chair) · maya",
                "Completed 09:52 (2 min at the till) · maya",
            ]
        )
    }

    @Test(arguments: [(0, "on time"), (12, "12 min late"), (-1, "1 min early")])
    func `an arrival is told against the start`(minutes: Int, words: String) {
        let line = Self.lines(Self.steps((.arrived, minutes)).all).first
        #expect(line?.contains("(\(words))") == true)
    }

    @Test func `a cancellation says how it counts and why, but no reason where it is private`() {
        let at = Self.visit.span.start.adding(minutes: -30)
        let late = VisitStep(status: .cancelled, at: at, author: Self.author, ending: .late, reason: "ill")
        #expect(Self.lines([late]) == ["Cancelled late 08:30: ill · maya"])
        let shown = Self.words.line(of: late, after: [], in: Self.visit, isPrivate: true)
        #expect(shown == "Cancelled late 08:30 · maya")
        for (ending, words) in [(CardVisit.Ending.early, "Cancelled early"), (.undone, "Booking taken back")] {
            let step = VisitStep(status: .cancelled, at: at, ending: ending)
            #expect(Self.lines([step]).first == "\(words) 08:30")
        }
    }
}
