internal import Salon
internal import Terminal

// The way between the desk and the booking form, which is a value of its own.
extension Desk {
    /// Whether the booking form is open.
    var hasForm: Bool { formIndex != nil }

    var formIndex: Int? {
        state.overlays.firstIndex { if case .booking = $0 { true } else { false } }
    }

    /// Opens the form at the cursor; from a visit's panel for that visit's customer.
    mutating func bookHere() -> [Effect] {
        let customer = state.context == .visit ? state.visit?.customer : nil
        return openForm(for: customer)
    }

    mutating func openForm(for customer: CustomerReference?) -> [Effect] {
        guard let plan = state.day?.plan else { return say(said("The day has not been read yet."), .warning) }
        let form = BookingForm(
            profile: state.profile,
            menu: state.menu,
            day: plan,
            start: state.cursor.time,
            staff: state.column?.staff?.id,
            customer: customer,
            now: state.now
        )
        return open(form, for: customer)
    }

    /// Opens the form on the visit that is meant, to change all of it.
    mutating func editVisit() -> [Effect] {
        guard let visit = state.visit, let plan = state.days[state.zoneDay(of: visit)]?.plan else {
            return say(said("The day has not been read yet."), .warning)
        }
        let form = BookingForm(
            profile: state.profile,
            menu: state.menu,
            day: plan,
            changing: visit,
            now: state.now
        )
        return open(form, for: visit.customer)
    }

    mutating func open(_ form: BookingForm, for customer: CustomerReference?) -> [Effect] {
        state.overlays.append(.booking(form))
        return tellForm(of: customer)
    }

    /// Tells a new form whether the database is there, and what is to be known of whom it is for.
    private mutating func tellForm(of customer: CustomerReference?) -> [Effect] {
        var effects: [Effect] = []
        if let customer {
            if let known = state.customers[customer.id] { effects += deliver(.customer(known)) }
            effects.append(.readCustomer(customer.id))
        }
        guard case .lost(let since) = state.connection else { return effects }
        return effects + deliver(.connection(lostSince: since))
    }

    mutating func closeForm() {
        if let index = formIndex { state.overlays.removeSubrange(index...) }
    }

    mutating func formInput(_ input: FormInput) -> [Effect] {
        guard case .booking(var form) = state.overlays.last else { return [] }
        let wanted = form.handle(input, now: state.now)
        state.replaceTop(.booking(form))
        return wanted.flatMap { follow($0) }
    }

    /// Hands an answer to the form, where one is open.
    mutating func deliver(_ answer: FormAnswer) -> [Effect] {
        guard let index = formIndex, case .booking(var form) = state.overlays[index] else { return [] }
        let wanted = form.receive(answer)
        state.overlays[index] = .booking(form)
        return wanted.flatMap { follow($0) }
    }

    private mutating func follow(_ wanted: FormEffect) -> [Effect] {
        switch wanted {
        case .search(let text, let generation): return [.search(text, generation: generation, .form)]
        case .loadDay(let day):
            if let loaded = state.days[day], !loaded.isStale { return deliver(.day(loaded.plan)) }
            return read(day)
        case .save(let draft): return save(draft)
        case .close:
            closeForm()
            return []
        case .confirmDiscard: return ask(.discardBooking)
        }
    }

    private mutating func save(_ draft: BookingDraft) -> [Effect] {
        if let obstacle = state.obstacleToWriting {
            return deliver(.failed(.unreachable)) + say(obstacle, .warning) + [.bell]
        }
        let form = formIndex.map { state.overlays[$0] }
        guard case .booking(let form) = form, let visit = form.edited else {
            return deliver(.saving) + write(.book(draft))
        }
        return deliver(.saving) + write(.edit(visit, to: draft))
    }
}
