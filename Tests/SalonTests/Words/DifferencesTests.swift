import Salon
import TestSupport
import Testing

@Suite struct DifferencesTests {
    @Test func `what is different is told in a few words each`() throws {
        let words = SalonWords(profile: BusyDay.profile)
        let before = BusyDay.visits[3]
        var draft = before.draft
        draft.start = BusyDay.at(13, 30)
        draft.lines[0].staff = [Identifier(2)]
        draft.lines[0].minutes = 30
        draft.lines[0].price = Money(minor: 3_000, currency: .usDollar)
        draft.note = "left door"
        let after = try BusyDay.edited(before, draft, now: BusyDay.now)
        #expect(
            words.differences(from: before, to: after, staff: BusyDay.staff) == [
                "13:30 instead of 13:00", "with Jo instead of Maya", "30 min instead of 20 min",
                "$30.00 instead of $25.00", "note added",
            ]
        )
        #expect(words.differences(from: before, to: before, staff: BusyDay.staff).isEmpty)
    }
}
