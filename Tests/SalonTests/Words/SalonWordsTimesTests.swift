import Salon
import Testing

@Suite struct SalonWordsTimesTests {
    let facts: WordFacts

    init() throws { facts = try WordFacts() }

    @Test func `times follow the salon's habit of twelve or twenty four hours`() throws {
        let american = try WordFacts(usesTwelveHours: true).words
        #expect(facts.words.time(facts.at("14:30")) == "14:30")
        #expect(american.time(facts.at("14:30")) == "2:30 PM")
        #expect(american.time(facts.at("12:00")) == "12:00 PM")
        #expect(american.time(facts.at("00:05")) == "12:05 AM")
    }

    @Test func `a span names the half of the day once when both ends are in it`() throws {
        let american = try WordFacts(usesTwelveHours: true).words
        #expect(facts.words.span(facts.span("12:30", "14:00")) == "12:30–14:00")
        #expect(american.span(facts.span("12:30", "14:00")) == "12:30–2:00 PM")
        #expect(american.span(facts.span("11:30", "13:00")) == "11:30 AM–1:00 PM")
    }

    @Test func `a span over midnight names the day it ends on`() {
        let night = TimeSpan(start: facts.at("23:30"), minutes: 60)
        #expect(facts.words.span(night) == "23:30–Thu 00:30")
    }

    @Test func `days are written with weekday and month`() throws {
        let day = try #require(LocalDay("2026-01-14"))
        #expect(facts.words.day(day) == "Wed 14 Jan 2026")
        #expect(facts.words.shortDay(day) == "Wed 14 Jan")
        #expect(facts.words.longDay(day) == "Wednesday 14 January 2026")
        #expect(facts.words.date(of: facts.at("23:59")) == "Wed 14 Jan 2026")
    }

    @Test(arguments: [(45, "45 min"), (60, "1 h"), (90, "1 h 30"), (125, "2 h 05"), (0, "0 min"), (-90, "-1 h 30")])
    func `lengths are written in hours and minutes`(minutes: Int, text: String) {
        #expect(facts.words.minutes(minutes) == text)
    }

    @Test func `every month and weekday has a name of its own`() {
        #expect(Set((1...12).map(SalonWords.name(ofMonth:))).count == 12)
        #expect(Set(Weekday.allCases.map(SalonWords.name(of:))).count == 7)
    }

    @Test func `a change is told with customer time and stylists`() {
        let words = facts.words
        #expect(words.summary(of: facts.change(.book), staff: [facts.jo]) == "Booked Ada Okafor 09:00 with Jo")
        #expect(words.summary(of: facts.change(.move)) == "Moved Ada Okafor 09:00")
        #expect(words.summary(of: facts.change(.status)) == "Arrived: Ada Okafor 09:00")
        #expect(words.summary(of: facts.change(.undo, .cancel)) == "Took back the cancellation: Ada Okafor 09:00")
        #expect(
            words.summary(of: facts.change(.cancel), staff: [facts.jo], today: LocalDay("2026-01-13"))
                == "Cancelled Ada Okafor Wed 14 Jan 09:00 with Jo"
        )
    }

    @Test func `every status has a name and a label of its own`() {
        let names = VisitStatus.allCases.map(facts.words.name)
        let labels = VisitStatus.allCases.map(facts.words.label)
        #expect(Set(names).count == VisitStatus.allCases.count)
        #expect(labels.contains("No-show") && labels.contains("In service"))
    }
}
