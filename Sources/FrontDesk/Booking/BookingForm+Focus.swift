import Salon
import Terminal

// Where the focus may go, and what happens when it comes and goes.
nonisolated extension BookingForm {
    /// The places of the form from top to bottom.
    var fields: [FormField] {
        var fields: [FormField] = [.customer]
        if content.customer.choice == .new { fields += [.name, .phone, .email] }
        for place in content.lines.indices { fields += lineFields(place) }
        if content.lines.last?.isChosen == true { fields.append(.addService) }
        fields += [.date, .start]
        if isRepeatedHour { fields += [.repeated(0), .repeated(1)] }
        fields += offers.indices.map { .offer($0) } + squeezeFields + [.note]
        return mayBeHeld ? fields + [.hold] : fields
    }

    private var squeezeFields: [FormField] {
        switch squeeze {
        case .none: []
        case .offered: [.squeezeIn]
        case .asked: [.squeezeReason]
        }
    }

    /// Whether it may end by itself: whoever is here has come.
    var mayBeHeld: Bool { !content.hasArrived && edited.map { EditRules.mayBeHeld($0.status) } ?? true }

    private func lineFields(_ place: Int) -> [FormField] {
        guard let service = service(at: place) else {
            return place == 0 ? [.service(place), .stylist(place)] : [.service(place)]
        }
        let quantity: [FormField] = service.unit == .each ? [.quantity(place)] : []
        return [.service(place)] + quantity + [.stylist(place), .length(place), .price(place)]
    }

    /// The service that was chosen at a place.
    func service(at place: Int) -> Service? {
        guard content.lines.indices.contains(place) else { return nil }
        return content.lines[place].service(on: menu)
    }

    /// Whether the clocks show the typed time twice on the typed day.
    var isRepeatedHour: Bool {
        guard let day = typedDay, let time = TimeInput.parse(content.start.text) else { return false }
        if case .twice = profile.zone.wallClock(day, time) { return true }
        return false
    }

    /// The day that is typed, or nil when it is none.
    var typedDay: LocalDay? {
        DateInput.parse(content.date.text, today: profile.zone.day(of: now))
    }

    /// Takes the focus to a place.
    mutating func move(to field: FormField) {
        visited.insert(focus)
        if let place = focus.line, content.lines.indices.contains(place) { content.lines[place].stylistQuery.set("") }
        isAddingStylist = false
        focus = field
        if let path = textPath(of: field), field.isProposal { content[keyPath: path].isProposal = true }
        refreshList()
    }

    /// Takes the focus so many places further, around the ends; `skipping` leaves a place out.
    mutating func move(by distance: Int, skipping skipped: FormField? = nil) {
        let places = fields.filter { $0 != skipped }
        let place = places.firstIndex(of: focus) ?? 0
        move(to: places[((place + distance) % places.count + places.count) % places.count])
    }

    /// The next place, as Enter goes: past the row for another service, which would otherwise be added by habit.
    mutating func moveOn() {
        focus == .addService ? move(by: 1) : move(by: 1, skipping: .addService)
    }

    /// The text that is edited at a place; nil where nothing is typed.
    func textPath(of field: FormField) -> WritableKeyPath<FormContent, EditableText>? {
        if let place = field.line, !content.lines.indices.contains(place) { return nil }
        return switch field {
        case .customer: \.customer.query
        case .name: \.customer.name
        case .phone: \.customer.phone
        case .email: \.customer.email
        case .service(let place): \.lines[place].query
        case .quantity(let place): \.lines[place].quantity
        case .stylist(let place): \.lines[place].stylistQuery
        case .length(let place): \.lines[place].length
        case .price(let place): \.lines[place].price
        case .date: \.date
        case .start: \.start
        case .note: \.note
        case .hold: \.hold
        case .squeezeReason: \.reason
        case .addService, .repeated, .offer, .squeezeIn: nil
        }
    }

    /// The place that mends what the book refused.
    func field(of refusal: Refusal) -> FormField {
        switch refusal {
        case .closed: .date
        case .outsideOpening, .past, .missingTime: .start
        case .repeatedTime: .repeated(0)
        case .offDuty, .blocked, .taken, .squeezedAlready, .nobodyFree, .unknownStaff, .staffTwice: .stylist(0)
        case .noService, .unknownService: .service(0)
        case .missing(let field), .tooLong(let field, _), .unreadable(let field), .outOfRange(let field, _):
            place(of: field)
        default: .customer
        }
    }

    private func place(of field: BookingField) -> FormField {
        switch field {
        case .customer: content.customer.choice == .new ? .name : .customer
        case .phone: .phone
        case .email: .email
        case .services: .service(0)
        case .staff: .stylist(0)
        case .date: .date
        case .time: .start
        case .length: .length(0)
        case .quantity: .quantity(0)
        case .price: .price(0)
        case .note: .note
        // Of a customer's card, which a booking does not touch.
        case .givenName, .otherNames, .allergies, .notes, .formula: .customer
        case .reason: .squeezeReason
        case .hold: .hold
        }
    }
}

nonisolated extension FormField {
    /// Whether its text is a proposal that the first character replaces when one comes to it.
    var isProposal: Bool {
        switch self {
        case .date, .start, .quantity, .length, .price, .hold: true
        default: false
        }
    }
}
