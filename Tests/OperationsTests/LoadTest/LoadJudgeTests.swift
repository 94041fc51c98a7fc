import Testing

@testable import Operations

/// Every kind of violation is put there by hand and has to be found, and nothing else with it.
@Suite struct LoadJudgeTests {
    /// Numbers of wishes that do not stand in each other's way: each a day later than the one before.
    private let first = 0
    private let second = 400

    private func healthy() -> LoadStory {
        var story = LoadStory()
        story.tell(first, .confirmed(visit: 1))
        story.save(first, as: 1, customer: 7)
        story.tell(second, .refused("taken"))
        return story
    }

    @Test func `a book that holds what was told is without violations`() {
        #expect(healthy().violations.isEmpty)
    }

    @Test func `an acknowledged booking that is missing is found`() {
        var story = healthy()
        story.tell(second + 400, .confirmed(visit: 9))
        #expect(story.violations == [.lost(operation: story.mark.text(of: second + 400), visit: 9)])
    }

    @Test func `a refused booking that is present is found`() {
        var story = healthy()
        story.save(second, as: 2)
        #expect(
            story.violations == [
                .savedAgainstWord(operation: story.mark.text(of: second), visit: 2, told: "taken")
            ]
        )
    }

    @Test func `one that was said not to be saved and is present is found`() {
        var story = healthy()
        story.tell(second + 400, .notSaved("busy"), .notSaved("unreachable"))
        story.save(second + 400, as: 2)
        let operation = story.mark.text(of: second + 400)
        #expect(story.violations == [.savedAgainstWord(operation: operation, visit: 2, told: "unreachable")])
    }

    @Test func `one that a look-up did not find and that came later is found`() {
        var story = healthy()
        story.tell(second + 400, .unknown, .notSaved(LoadAnswer.absent))
        story.save(second + 400, as: 2)
        let operation = story.mark.text(of: second + 400)
        #expect(story.violations == [.savedAgainstWord(operation: operation, visit: 2, told: LoadAnswer.absent)])
    }

    @Test func `an operation that made two visits is found`() {
        var story = healthy()
        story.save(first, as: 2, start: story.wishes.wish(first).start + 3_600)
        #expect(story.violations == [.doubled(operation: story.mark.text(of: first), visits: [1, 2])])
    }

    @Test func `two visits of a stylist at one time are found`() {
        var story = LoadStory(LoadPlan(clients: 2, pattern: .sameSlot))
        story.tell(0, .confirmed(visit: 1))
        story.tell(1, .confirmed(visit: 2))
        story.save(0, as: 1)
        story.save(1, as: 2)
        let start = story.wishes.wish(0).start
        let overlap = LoadViolation.overlap(resource: 101, first: 1, second: 2, from: start, until: start + 1_800)
        #expect(story.violations == [overlap, .slotShared(round: 0, winners: 2)])
    }

    @Test func `a customer in two places at one time is found`() {
        var story = healthy()
        story.tell(second + 400, .confirmed(visit: 2))
        story.save(second + 400, as: 2, customer: 7)
        let start = story.wishes.wish(second + 400).start
        // The same customer, moved to the same hour by hand.
        story.book.visits[0] = .init(
            id: 1,
            note: story.mark.text(of: first),
            status: "booked",
            customer: 7,
            start: start + 900,
            end: start + 2_700
        )
        let overlap = LoadViolation.overlap(resource: 7, first: 2, second: 1, from: start + 900, until: start + 1_800)
        #expect(story.violations.contains(overlap))
    }

    @Test func `visits that were cancelled are in nobody's way, and are missed`() {
        var story = healthy()
        story.turn(1, "cancelled")
        #expect(story.violations == [.altered(operation: story.mark.text(of: first), visit: 1, .status)])
    }

    @Test func `a booking at another time, of another number or stylist is found`() {
        var story = LoadStory()
        story.tell(first, .confirmed(visit: 1))
        story.save(first, as: 3, start: story.wishes.wish(first).start + 900)
        story.book.work = story.book.work.map { .init(visit: $0.visit, resource: 999, start: $0.start, end: $0.end) }
        story.book.holds = story.book.work
        let operation = story.mark.text(of: first)
        #expect(
            story.violations == [
                .altered(operation: operation, visit: 3, .number), .altered(operation: operation, visit: 3, .start),
                .altered(operation: operation, visit: 3, .stylists),
            ]
        )
    }

    @Test func `a visit that nobody asked for is found`() {
        var story = healthy()
        story.book.visits.append(
            .init(id: 5, note: "walked in", status: "cancelled", customer: nil, start: 0, end: 60)
        )
        #expect(story.violations == [.stray(visit: 5)])
    }

    @Test func `a visit without its parts, holds or history is found`() {
        var story = healthy()
        story.book.changes = []
        #expect(story.violations == [.incomplete(visit: 1, .change)])
        story = healthy()
        story.book.holds.removeLast()
        #expect(story.violations == [.incomplete(visit: 1, .holds)])
        story = healthy()
        story.book.work = []
        #expect(story.violations.contains(.incomplete(visit: 1, .segments)))
    }

    @Test func `a time that nobody got, or two, is found`() {
        var story = LoadStory(LoadPlan(clients: 2, pattern: .sameSlot))
        story.tell(0, .refused("taken"))
        story.tell(1, .refused("taken"))
        #expect(story.violations == [.slotShared(round: 0, winners: 0)])
    }

    @Test func `what nobody was told is counted and is no violation`() {
        var story = healthy()
        story.tell(second + 400, .unknown)
        story.save(second + 400, as: 2)
        story.tell(second + 800, .unknown, .notSaved("unreachable"))
        story.tell(second + 1_200)
        #expect(story.verdict == LoadJudge.Verdict(violations: [], openSaved: 1, openAbsent: 2))
    }
}
