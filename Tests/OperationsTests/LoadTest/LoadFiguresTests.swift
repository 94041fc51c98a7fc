import Testing

@testable import Operations

@Suite struct LoadFiguresTests {
    @Test func `percentiles are values that were measured, by the nearest rank`() {
        let times = AnswerTimes((1...200).reversed().map { .milliseconds($0) })
        #expect(times?.median == 100 && times?.ninetyFifth == 190 && times?.ninetyNinth == 198)
        #expect(times?.slowest == 200)
        #expect(AnswerTimes([.milliseconds(7)])?.median == 7)
        #expect(AnswerTimes([]) == nil)
    }

    @Test func `a booking that was confirmed to two counts once`() {
        var story = LoadStory()
        story.tell(1, .confirmed(visit: 1))
        story.entries.append(.answered(.confirmed(visit: 1), wish: 1, client: 1, since: .now))
        story.tell(2, .notSaved("busy"), .unknown, .refused("taken"))
        story.tell(3, .fault("XX000"))
        let tally = LoadTally(story.entries)
        #expect(tally.asked == 3 && tally.confirmed == 1 && tally.unknown == 1 && tally.answers == 6)
        #expect(tally.refused == ["taken": 1] && tally.notSaved == ["busy": 1] && tally.faults == ["XX000": 1])
    }

    @Test func `the first confirmation after an instant is found, however late it is asked for`() throws {
        let log = AttemptLog()
        log.add(.answered(.confirmed(visit: 1), wish: 1, client: 1, since: .now))
        let instant = ContinuousClock.now
        #expect(!log.hasConfirmation(after: instant) && log.firstConfirmation(after: instant) == nil)
        log.add(.answered(.refused("taken"), wish: 2, client: 1, since: .now))
        log.add(.answered(.confirmed(visit: 2), wish: 3, client: 1, since: .now))
        log.add(.answered(.confirmed(visit: 3), wish: 4, client: 1, since: .now))
        let entries = log.entries
        #expect(log.hasConfirmation(after: instant))
        #expect(try #require(log.firstConfirmation(after: instant)) == entries[2].at)
    }

    @Test func `faults come in an order by chance, each once before any comes again, within their lengths`() {
        let plan = FaultPlan(duration: .seconds(60), longestOutage: .seconds(4), longestCalm: .seconds(2))
        var schedule = FaultSchedule(plan, seed: 9)
        let steps = (0..<33).compactMap { _ in schedule.next() }
        #expect(steps.count == 33)
        for round in 0..<3 { #expect(Set(steps[(round * 11)..<(round * 11 + 11)].map(\.fault)).count == 11) }
        #expect(steps.prefix(11).map(\.fault) != steps.dropFirst(11).prefix(11).map(\.fault))
        #expect(steps.allSatisfy { $0.length >= .seconds(1) && $0.length <= .seconds(4) })
        #expect(steps.allSatisfy { $0.calm > .zero && $0.calm <= .seconds(2) })
        var again = FaultSchedule(plan, seed: 9)
        #expect((0..<33).compactMap { _ in again.next() } == steps)
        var none = FaultSchedule(plan, seed: 9, kinds: [])
        #expect(none.next() == nil)
    }

    @Test func `a recovery is in time within six seconds, and never when nobody booked any more`() {
        #expect(FaultOutcome(fault: .frozen, lasted: 1, recovered: 6).isInTime)
        #expect(!FaultOutcome(fault: .frozen, lasted: 1, recovered: 6.1).isInTime)
        #expect(!FaultOutcome(fault: .frozen, lasted: 1, recovered: nil).isInTime)
    }
}
