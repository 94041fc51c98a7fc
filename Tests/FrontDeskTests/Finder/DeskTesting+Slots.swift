import Salon
import TestSupport

@testable import FrontDesk

extension DeskTesting {
    /// The free slots that were asked for last.
    var slotRequests: [SlotRequest] {
        effects.compactMap { if case .findSlots(let request) = $0 { request } else { nil } }
    }

    /// Answers every question for free slots as the book of the busy day would.
    mutating func answerSlots(visits: [Visit] = BusyDay.visits) {
        while let request = slotRequests.last {
            let found = Result { () throws(BookError) in
                try BusyDay.freeSlots(
                    for: request.wish,
                    from: request.start,
                    days: request.days,
                    now: now,
                    visits: visits
                )
            }
            send(.slotsFound(request, found))
        }
    }

    /// Presses keys, each question for slots answered before the next.
    mutating func find(_ keys: String) {
        for key in keys.split(separator: " ") {
            press(String(key))
            answerSlots()
        }
    }

    /// The finder that is open.
    var finder: SlotFinder? {
        for case .finder(let finder) in desk.state.overlays { return finder }
        return nil
    }

    /// The booking form that is open.
    var form: BookingForm? {
        for case .booking(let form) in desk.state.overlays { return form }
        return nil
    }

    /// The booking that was sent last.
    var booked: BookingDraft? {
        for case .book(let draft) in writes { return draft }
        return nil
    }
}
