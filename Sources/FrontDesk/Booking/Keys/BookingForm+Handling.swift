import Salon
import Terminal

// What keys and pastes do.
nonisolated extension BookingForm {
    /// How many keys wait at most for an answer.
    private static let longestTypeAhead = 1000

    /// Does what a key or a paste means.
    mutating func handle(_ input: FormInput, now: Instant) -> [FormEffect] {
        self.now = now
        guard phase == .editing else { return leaveWhileSaving(input) }
        if pause != nil { return wait(input) }
        notice = nil
        switch input {
        case .key(let key): return press(key)
        case .paste(let text): return paste(text)
        }
    }

    private func leaveWhileSaving(_ input: FormInput) -> [FormEffect] {
        phase != .saved && (input == .key(.escape) || input == .key(.control("c"))) ? [.confirmDiscard] : []
    }

    private mutating func wait(_ input: FormInput) -> [FormEffect] {
        if input == .key(.escape) || input == .key(.control("c")) {
            endPause()
        } else if typeAhead.count < Self.longestTypeAhead {
            typeAhead.append(input)
        }
        return []
    }

    /// Holds a key, and those after it, until an answer is there.
    mutating func begin(_ pause: FormPause, with key: Key) -> [FormEffect] {
        self.pause = pause
        typeAhead = [.key(key)]
        return []
    }

    /// Stops waiting and forgets the keys that waited.
    mutating func endPause() {
        pause = nil
        typeAhead = []
    }

    /// Does the keys that waited.
    mutating func resume() -> [FormEffect] {
        let waiting = typeAhead
        endPause()
        var effects: [FormEffect] = []
        for input in waiting { effects += handle(input, now: now) }
        return effects
    }

    private mutating func press(_ key: Key) -> [FormEffect] {
        switch key {
        case .escape, .control("c"): return leave()
        case .control("s"), .function(2): return save(by: key)
        case .tab: return step(by: 1)
        case .backTab: return step(by: -1)
        case .control("t"): addLine()
        case .control("x"): removeLine()
        default: return pressInField(key)
        }
        return []
    }

    private mutating func pressInField(_ key: Key) -> [FormEffect] {
        switch focus {
        case .customer: return pressInCustomer(key)
        case .service(let place): pressInService(key, at: place)
        case .stylist(let place): pressInStylist(key, at: place)
        case .addService: pressOnAddService(key)
        case .date: return pressInDate(key)
        case .start: pressInStart(key)
        case .repeated(let hour): pressOnRepeated(key, hour: hour)
        case .offer(let place): return pressOnOffer(key, at: place)
        case .squeezeIn: pressOnSqueezeIn(key)
        case .squeezeReason: return pressInReason(key)
        case .name, .phone, .email, .quantity, .length, .price, .note, .hold: pressInText(key)
        }
        return []
    }

    /// A field of text: arrows go to its neighbours.
    mutating func pressInText(_ key: Key) {
        switch key {
        case .enter: moveOn()
        case .up: move(by: -1)
        case .down: move(by: 1)
        default: _ = edit { $0.handle(key) }
        }
    }

    /// Tab takes what is marked in a list when something was typed for it, so that it is not lost.
    private mutating func step(by distance: Int) -> [FormEffect] {
        switch focus {
        case .service(let place):
            if !content.lines[place].isChosen, !content.lines[place].query.isBlank { pickService(at: place) }
        case .stylist(let place):
            if hasMoved || !content.lines[place].stylistQuery.isBlank { pickStylist(at: place) }
        default: break
        }
        move(by: distance)
        return []
    }

    private mutating func paste(_ text: String) -> [FormEffect] {
        openChosen()
        guard edit({ $0.paste(text) }) != nil else { return [] }
        refreshList()
        switch focus {
        case .customer: return askForCustomers()
        case .date:
            content.isSecondHour = nil
            return askForDay()
        case .start:
            content.isSecondHour = nil
            return []
        default: return []
        }
    }

    /// Changes the text that has the focus; nil where nothing is typed.
    mutating func edit<Result>(_ change: (inout EditableText) -> Result) -> Result? {
        guard let path = textPath(of: focus) else { return nil }
        return change(&content[keyPath: path])
    }

    private mutating func leave() -> [FormEffect] {
        switch focus {
        case .offer, .squeezeIn, .squeezeReason:
            offers = []
            squeeze = .none
            move(to: .start)
            return []
        default: break
        }
        return isDirty ? [.confirmDiscard] : [.close]
    }
}
