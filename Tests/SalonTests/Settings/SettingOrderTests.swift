import Testing

@testable import Salon

@Suite struct SettingOrderTests {
    private static let today = LocalDay(ordinal: 20_467)

    private static func week(_ text: String) throws -> WeekHours { try WeekInput.parse(text) }

    @Test func `a change of hours is dropped, and the hours before it go on until the next one`() throws {
        let first = [HoursPeriod(week: try Self.week("mon-fri 9-18"))]
        let second = first.setting(try Self.week("mon-fri 10-16"), from: Self.today.adding(days: 10))
        #expect(second.droppingChange(on: Self.today.adding(days: 10)) == first)
        let closed = first.setting(.none, from: Self.today.adding(days: 10))
        #expect(closed.droppingChange(on: Self.today.adding(days: 10)) == first)
        #expect(second.droppingChange(on: Self.today.adding(days: 11)) == second)
    }

    @Test func `between two changes only the hours of the dropped one go`() throws {
        let (early, late) = (Self.today.adding(days: 10), Self.today.adding(days: 20))
        let periods = [
            HoursPeriod(days: Validity(from: nil, until: early), week: try Self.week("mon 9-18")),
            HoursPeriod(days: Validity(from: early, until: late), week: try Self.week("mon 10-16")),
            HoursPeriod(days: Validity(from: late, until: nil), week: try Self.week("mon 8-12")),
        ]
        let left = periods.droppingChange(on: early)
        #expect(left.changes(after: Self.today) == [late])
        #expect(left.week(on: late.adding(days: -1)).description == "mon 09:00-18:00")
        #expect(left.week(on: late).description == "mon 08:00-12:00")
    }

    @Test func `somebody is put into another place among those who are shown, the others behind`() {
        let people = (1...4).map { SettingEntry(Int64($0), StaffSetting(name: "\($0)", color: 1)) }
        let salon = SalonSetting(name: "S", usesTwelveHours: false)
        let settings = SalonSettings(salon: salon, hours: [], closures: [], staff: people, services: [])
        let edit = settings.placing(staff: 4, at: 1, among: [1, 3, 4])
        #expect(edit.after == .order([4, 1, 3, 2]) && edit.before == .order([1, 2, 3, 4]))
        #expect(settings.placing(staff: 1, at: 0, among: [1, 3, 4]).after == .order([1, 3, 4, 2]))
        #expect(settings.rarestColor(besides: "1") == 2)
    }

    @Test func `who never came has left, and who leaves later has not`() {
        var person = StaffSetting(name: "Ann", color: 1, employed: .never)
        #expect(person.hasLeft(by: Self.today))
        person.employed = Validity(from: nil, until: Self.today.adding(days: 1))
        #expect(!person.hasLeft(by: Self.today) && person.hasLeft(by: Self.today.adding(days: 1)))
    }
}
