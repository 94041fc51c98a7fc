import Salon
import Terminal

// What keys and pastes do.
nonisolated extension SlotFinder {
    /// How far PgUp and PgDn go.
    private static let page = 8

    /// Does what a key or a paste means.
    mutating func handle(_ input: FormInput, now: Instant) -> [FinderEffect] {
        self.now = now
        let waited = wish != nil
        wish = nil
        if isSaving { return input == .key(.escape) || input == .key(.control("c")) ? [.close] : [] }
        switch input {
        case .paste(let text):
            notice = nil
            return paste(text)
        case .key(.escape), .key(.control("c")): return waited ? [] : [.close]
        case .key(.enter) where notice == .gone:
            notice = nil
            return []
        case .key(let key):
            notice = nil
            return press(key)
        }
    }

    private mutating func press(_ key: Key) -> [FinderEffect] {
        switch key {
        case .tab: step(by: 1)
        case .backTab: step(by: -1)
        case .control("t"): addLine()
        case .control("x"): removeLine()
        default:
            switch focus {
            case .service(let place): pressInService(key, at: place)
            case .stylist: pressInStylist(key)
            case .from: pressInFrom(key)
            case .slots: return pressInSlots(key)
            }
        }
        return ask()
    }

    private mutating func pressInFrom(_ key: Key) {
        switch key {
        case .enter: move(to: .slots)
        case .up: shiftDay(by: 1)
        case .down: shiftDay(by: -1)
        default: _ = from.handle(key)
        }
    }

    /// Up is later, as in the booking form.
    private mutating func shiftDay(by days: Int) {
        let today = profile.zone.day(of: now)
        let day = (typedMoment?.day ?? today).adding(days: days)
        from.set(words.day(max(day, today)))
        from.isProposal = true
    }

    private mutating func pressInSlots(_ key: Key) -> [FinderEffect] {
        switch key {
        case .enter: return fulfil(.take)
        case .character("n") where purpose == .walkIn: return fulfil(.name)
        case .character("+"): addLine()
        case .up where (list.selection ?? 0) == 0: step(by: -1)
        case .down, .pageDown:
            let before = list.selection
            _ = list.handle(key, page: Self.page)
            return list.selection == before ? more() : []
        case .right: return goToDay(after: true)
        case .left: return goToDay(after: false)
        default: _ = list.handle(key, page: Self.page)
        }
        return ask()
    }

    private mutating func more() -> [FinderEffect] {
        inquiry.more(zone: profile.zone).map { [.search($0)] } ?? []
    }

    /// Goes to the first slot of the next day, or of the day before.
    private mutating func goToDay(after: Bool) -> [FinderEffect] {
        guard let marked else { return [] }
        let days = inquiry.slots.map { profile.zone.day(of: $0.start) }
        let here = profile.zone.day(of: marked.start)
        if after {
            guard let next = days.firstIndex(where: { $0 > here }) else { return more() }
            list.select(next)
        } else {
            let before = days.last { $0 < here } ?? here
            list.select(days.firstIndex(of: before) ?? 0)
        }
        return []
    }

    private mutating func paste(_ text: String) -> [FinderEffect] {
        switch focus {
        case .service(let place):
            lines[place].service = nil
            lines[place].query.paste(text)
        case .stylist: stylistQuery.paste(text)
        case .from: from.paste(text)
        case .slots: return []
        }
        refreshOptions()
        return ask()
    }
}
