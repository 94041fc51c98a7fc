import Salon
import Testing

@Suite struct HoursPeriodTests {
    private let monday = LocalDay("2026-02-02") ?? LocalDay(ordinal: 0)

    @Test func `hours from a day on leave the days before as they were`() throws {
        let (old, new) = (try WeekInput.parse("mon-fri 9-18"), try WeekInput.parse("mon 10-16"))
        let periods = [HoursPeriod(week: old)].setting(new, from: monday)
        #expect(periods.week(on: monday.adding(days: -1)) == old)
        #expect(periods.week(on: monday) == new)
        #expect(periods.changes(after: monday.adding(days: -7)) == [monday])
    }

    @Test func `hours that were said for later are replaced by hours from an earlier day`() throws {
        let weeks = try ["mon 9-18", "mon 10-18", "mon 11-18"].map { try WeekInput.parse($0) }
        let later = [HoursPeriod(week: weeks[0])].setting(weeks[1], from: monday.adding(days: 7))
        let periods = later.setting(weeks[2], from: monday)
        #expect(periods.count == 2)
        #expect(periods.week(on: monday.adding(days: 30)) == weeks[2])
        #expect(periods.setting(.none, from: monday).week(on: monday).isEmpty)
    }

    @Test func `breaks of one kind change and others stay`() throws {
        let lunch = BreakPeriod(week: try WeekInput.parse("mon 12-13"))
        let training = BreakPeriod(kind: .training, week: try WeekInput.parse("tue 9-10"))
        let changed = [lunch, training].setting(try WeekInput.parse("mon 13-14"), kind: .lunch, from: monday)
        #expect(changed.week(on: monday, kind: .training) == training.week)
        #expect(changed.week(on: monday, kind: .lunch).description == "mon 13:00-14:00")
        #expect(changed.week(on: monday.adding(days: -7), kind: .lunch) == lunch.week)
    }

    @Test func `a range of days knows its days`() {
        let range = Validity(first: monday, last: monday.adding(days: 1))
        #expect(range.contains(monday) && range.contains(monday.adding(days: 1)))
        #expect(!range.contains(monday.adding(days: 2)) && !range.contains(monday.adding(days: -1)))
        #expect(range.last == monday.adding(days: 1))
        #expect(Validity.never.isEmpty && !Validity.always.isEmpty)
    }
}
