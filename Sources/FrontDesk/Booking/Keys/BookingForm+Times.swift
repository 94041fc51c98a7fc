import Salon
import Terminal

// Date and time: typed, or moved by the arrows; up is later.
nonisolated extension BookingForm {
    /// How far an arrow moves the start, in minutes.
    private static let step = 15

    mutating func pressInDate(_ key: Key) -> [FormEffect] {
        switch key {
        case .enter: moveOn()
        case .up: setDay((typedDay ?? plan.day).adding(days: 1))
        case .down: setDay((typedDay ?? plan.day).adding(days: -1))
        default:
            guard edit({ $0.handle(key) }) == true else { return [] }
            content.isSecondHour = nil
        }
        return askForDay()
    }

    mutating func pressInStart(_ key: Key) {
        switch key {
        case .enter: moveOn()
        case .up: shiftStart(by: Self.step)
        case .down: shiftStart(by: -Self.step)
        default:
            let before = content.start.text
            _ = edit { $0.handle(key) }
            if before != content.start.text { content.isSecondHour = nil }
        }
    }

    mutating func pressOnRepeated(_ key: Key, hour: Int) {
        switch key {
        case .enter, .character(" "): choose(hour: hour)
        case .character("1"): choose(hour: 0)
        case .character("2"): choose(hour: 1)
        case .up: move(by: -1)
        case .down: move(by: 1)
        default: break
        }
    }

    private mutating func choose(hour: Int) {
        content.isSecondHour = hour == 1
        move(to: .repeated(1))
        moveOn()
    }

    private mutating func setDay(_ day: LocalDay) {
        content.date.set(words.day(day))
        content.date.isProposal = true
        content.isSecondHour = nil
    }

    /// Moves the start to the next quarter of an hour that the clocks show.
    private mutating func shiftStart(by minutes: Int) {
        guard let day = typedDay, var time = TimeInput.parse(content.start.text) else { return }
        let grain = abs(minutes)
        repeat {
            let floor = time.minutes / grain * grain
            let next = minutes > 0 ? floor + grain : (floor == time.minutes ? floor - grain : floor)
            guard let moved = LocalTime(minutes: next), moved < .endOfDay else { return }
            time = moved
        } while profile.zone.wallClock(day, time) == .missing
        content.start.set(words.time(time))
        content.start.isProposal = true
        content.isSecondHour = nil
    }

    /// Asks for the rules of the typed day when they are not known.
    mutating func askForDay() -> [FormEffect] {
        guard let day = typedDay, day != requestedDay else { return [] }
        requestedDay = day
        return [.loadDay(day)]
    }
}
