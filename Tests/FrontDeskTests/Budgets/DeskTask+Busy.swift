import Salon
import TestSupport

@testable import FrontDesk

// The tasks whose keys are counted, on the busy day, the cursor on Beth Li with Maya at ten.
extension DeskTask {
    static let all = booking + finding + moving + statuses + others

    private static let zone = BusyDay.profile.zone

    private static let booking = [
        DeskTask(
            name: "a known customer into the slot under the cursor",
            budget: 10,
            way: [.press("2 g Tab Tab Down")],
            steps: [.press("n"), .search("ros"), .press("Enter"), .search("tr"), .press("Enter Ctrl-S")],
            isDone: { $0.booked("Rosa Pinto", "Trim", with: 2) }
        ),
        DeskTask(
            name: "the first free slot for a service, for a known customer",
            budget: 12,
            steps: [
                .press("f"), .search("was"), .press("Enter Enter"), .search("ros"), .press("Enter Ctrl-S"),
            ],
            isDone: { $0.booked("Rosa Pinto", "Wash & Set") }
        ),
        DeskTask(
            name: "a new customer, besides the text",
            budget: 8,
            way: [.press("2 g Tab Tab Down")],
            steps: [
                .press("n"), .write("Hana Gebre"), .press("Enter"), .write("571 555 0199"), .press("Enter Enter"),
                .write("Trim"), .press("Enter Ctrl-S"),
            ],
            isDone: { $0.booked("Hana Gebre", "Trim", with: 2) }
        ),
    ]

    private static let finding = [
        DeskTask(
            name: "a customer by a part of the phone",
            budget: 6,
            steps: [.press("/"), .search("0117"), .press("Enter")],
            isDone: { $0.record.isEmpty && $0.screen.contains(/\[. Quinn Roy/) }
        )
    ]

    private static let moving = [
        DeskTask(
            name: "a visit to another time and stylist of the day",
            budget: 6,
            way: onDan,
            steps: [.press("m Right Down Enter")],
            isDone: { $0.moved(to: BusyDay.at(13, 15), with: 2) }
        ),
        DeskTask(
            name: "a visit to another week",
            budget: 6,
            way: onDan,
            steps: [.press("m } Enter")],
            isDone: { $0.moved(to: BusyDay.at(13, 0, weeks: 1), with: 1) }
        ),
        DeskTask(
            name: "the same again in six weeks",
            budget: 4,
            way: onDan,
            steps: [.press("R Enter")],
            isDone: { outcome in
                outcome.booked("Dan O'Brien", "Trim", with: 1)
                    && outcome.last?.visit?.span.start == BusyDay.at(13, 0, weeks: 6)
            }
        ),
    ]

    private static let statuses = [
        DeskTask(
            name: "check in, on the row",
            budget: 1,
            way: [.press("Tab")],
            steps: [.press("i")],
            isDone: { $0.last?.visit?.status == .arrived && $0.last?.visit?.customer?.name == "Noor Amin" }
        ),
        DeskTask(
            name: "cancel, with a reason",
            budget: 3,
            way: onDan,
            steps: [.press("D"), .readQuestion, .press("2 Enter")],
            isDone: { $0.last?.visit?.status == .cancelled && $0.reason == "Customer is ill" }
        ),
    ]

    private static let others = [
        DeskTask(
            name: "a no-show, with a reason",
            budget: 3,
            way: onDan,
            steps: [.press("X"), .readQuestion, .press("2 Enter")],
            isDone: { $0.last?.visit?.status == .noShow && $0.reason == "Forgot" }
        ),
        DeskTask(
            name: "block an hour",
            budget: 5,
            way: [.press("2 g Tab Tab Down")],
            steps: [.press("b Enter")],
            isDone: { $0.blocked.map(\.span) == [TimeSpan(start: BusyDay.at(12, 30), minutes: 60)] }
        ),
        DeskTask(
            name: "undo",
            budget: 1,
            way: [.press("Tab i"), .see("Arrived: Noor Amin")],
            steps: [.press("u")],
            isDone: { $0.record.map(\.verb) == [.status, .undo] && $0.last?.visit?.status == .confirmed }
        ),
    ]

    /// On Dan O'Brien, Maya at 13:00.
    private static let onDan: [Step] = [.press("1 g Down Tab Tab Tab")]
}

extension DeskTask.Outcome {
    /// Why the visit of the last change was cancelled.
    fileprivate var reason: String? { last?.visit.flatMap { reasons[$0.id] } }

    /// Whether nothing but a booking was made: of this service for this person.
    fileprivate func booked(_ name: String, _ service: String, with staff: Int64? = nil) -> Bool {
        guard record.map(\.verb) == [.book], let visit = last?.visit, visits.contains(where: { $0.id == visit.id })
        else { return false }
        let isWith = staff.map { visit.staff == [Identifier($0)] } ?? true
        return visit.customer?.name == name && visit.serviceNames == service && isWith
    }

    /// Whether nothing but a move was made, and the visit is there.
    fileprivate func moved(to start: Instant, with staff: Int64) -> Bool {
        guard record.map(\.verb) == [.move], let visit = last?.visit else { return false }
        return visit.customer?.name == "Dan O'Brien" && visit.span.start == start && visit.staff == [Identifier(staff)]
    }
}

extension BusyDay {
    /// A time on the same weekday in so many weeks.
    fileprivate static func at(_ hour: Int, _ minute: Int, weeks: Int) -> Instant {
        let time = LocalTime(hour: hour, minute: minute) ?? .midnight
        return profile.zone.instant(date.adding(days: weeks * 7), time)
    }
}
