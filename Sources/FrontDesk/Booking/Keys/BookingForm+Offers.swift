import Salon
import Terminal

// Free times to take instead of one that is not.
nonisolated extension BookingForm {
    /// How many times are offered.
    static let offerCount = 3
    /// How many times are looked at to find those, where a clash is to be kept away from: half a day of quarters.
    private static let widerCount = 48

    mutating func pressOnOffer(_ key: Key, at place: Int) -> [FormEffect] {
        switch key {
        case .enter, .character(" "): return take(place)
        case .character("b") where squeeze == .offered: askWhy()
        case .character(let character):
            guard let number = character.wholeNumberValue else { return [] }
            return take(number - 1)
        case .up: move(by: -1)
        case .down: move(by: 1)
        default: break
        }
        return []
    }

    private mutating func take(_ place: Int) -> [FormEffect] {
        guard offers.indices.contains(place) else { return [] }
        let offer = offers[place]
        let local = profile.zone.local(offer.start)
        content.date.set(words.day(local.day))
        content.start.set(words.time(local.time))
        content.isSecondHour = nil
        if case .twice(_, let second) = profile.zone.wallClock(local.day, local.time) {
            content.isSecondHour = offer.start >= second
        }
        if let staff = offer.staff { name(staff) }
        offers = []
        squeeze = .none
        move(to: .start)
        return askForDay()
    }

    /// Whoever was offered does what was for "first free".
    private mutating func name(_ staff: Staff) {
        for place in content.lines.indices where content.lines[place].stylist == .firstFree {
            content.lines[place].stylist = .people([staff.id])
        }
    }

    /// The free times of the known day that are nearest to what was wished for.
    func nearestOffers(to reading: FormReading, count: Int = offerCount) -> [SlotOffer] {
        guard let wish = reading.wish, reading.knowsDay else { return [] }
        return SlotSearch.nearest(
            to: wish,
            on: plan,
            menu: menu,
            now: now,
            count: count,
            ignoring: edited?.id
        )
    }

    /// Takes in the times that the book offered, or looks for them itself, away from what the day does not show yet.
    mutating func offer(_ times: [SlotOffer], besides clash: Clash?) {
        let reading = reading
        let minutes = reading.shape?.span.minutes ?? 0
        let found = times.isEmpty ? nearestOffers(to: reading, count: Self.widerCount) : times
        let apart = found.filter { offer in
            guard let clash else { return true }
            return !TimeSpan(start: offer.start, minutes: minutes).overlaps(clash.span)
        }
        offers = Array(apart.prefix(Self.offerCount))
    }
}
