import Salon

/// Reads what is typed into a form by the salon's rules: a pure function of form, day and clock.
nonisolated struct FormReader {
    let content: FormContent
    let profile: SalonProfile
    let menu: Menu
    let plan: DayPlan
    let now: Instant
    /// The visit that is being changed: it stands in nobody's way, and what it has is kept.
    let edited: Visit?
    var reading = FormReading()
    /// The place in the form of each line of the draft, since empty lines are no part of it.
    var places: [Int] = []

    /// A reader of one form on one day.
    init(content: FormContent, profile: SalonProfile, menu: Menu, plan: DayPlan, now: Instant, edited: Visit? = nil) {
        self.content = content
        self.profile = profile
        self.menu = menu
        self.plan = plan
        self.now = now
        self.edited = edited
    }

    /// What the form means.
    mutating func read() -> FormReading {
        readCustomer()
        let lines = readLines()
        readStart()
        reading.note = note
        add(TextRules.problems(with: content.note.text, field: .note, limit: TextRules.visitNote), at: .note)
        readHold()
        reading.knowsDay = reading.day == plan.day
        if let start = reading.start { layOut(lines, at: start) }
        return reading
    }

    /// The note as it is typed; one that was not touched keeps its line breaks.
    private var note: String {
        guard let edited, EditableText(edited.note, limit: TextRules.visitNote) == content.note else {
            return content.note.text
        }
        return edited.note
    }

    mutating func add(_ refusal: Refusal, at field: FormField) {
        let problem = FormProblem(field: field, refusal: refusal)
        if !reading.problems.contains(problem) { reading.problems.append(problem) }
    }

    private mutating func add(_ problems: [BookingProblem], at field: FormField) {
        for problem in problems { add(problem.refusal, at: field) }
    }
}

// What is typed, field by field.
nonisolated extension FormReader {
    private mutating func readCustomer() {
        switch content.customer.draft {
        case nil: add(.missing(.customer), at: .customer)
        case .new(let customer):
            for problem in TextRules.problems(with: customer, region: profile.phoneRegion) {
                switch problem.field {
                case .phone: add(problem.refusal, at: .phone)
                case .email: add(problem.refusal, at: .email)
                default: add(problem.refusal, at: .name)
                }
            }
        case .known, .walkIn: break
        }
    }

    /// A hold that was not touched is kept to the second.
    private mutating func readHold() {
        guard !content.hold.isBlank, !content.hasArrived else { return }
        let words = SalonWords(profile: profile)
        if let until = edited?.tentativeUntil, HoldInput.text(until, words: words) == content.hold.text {
            reading.hold = until
        } else {
            do throws(Refusal) {
                reading.hold = try HoldInput.parse(content.hold.text, now: now, zone: profile.zone)
                if reading.hold == nil { add(.unreadable(.hold), at: .hold) }
            } catch { add(error, at: .hold) }
        }
        if let problem = BookingRules.holdProblem(reading.hold, now: now) { add(problem.refusal, at: .hold) }
    }

    private mutating func readStart() {
        reading.day = DateInput.parse(content.date.text, today: profile.zone.day(of: now))
        if reading.day == nil { add(.unreadable(.date), at: .date) }
        // The midnight that ends a day is no time at which anything begins.
        guard let time = TimeInput.parse(content.start.text), time != .endOfDay else {
            return add(.unreadable(.time), at: .start)
        }
        guard let day = reading.day else { return }
        switch (profile.zone.wallClock(day, time), content.isSecondHour) {
        case (.once(let instant), _): reading.start = instant
        case (.missing, _): add(.missingTime(day, time), at: .start)
        case (.twice, nil): add(.repeatedTime(day, time), at: .repeated(0))
        case (.twice(let first, let second), let isSecond?): reading.start = isSecond ? second : first
        }
    }

    private mutating func readLines() -> [DraftLine] {
        var lines: [DraftLine] = []
        for (place, entry) in content.lines.enumerated() {
            if let service = entry.service(on: menu) {
                lines.append(readLine(entry, of: service, at: place))
                places.append(place)
            } else if !entry.query.isBlank {
                add(.missing(.services), at: .service(place))
            }
        }
        if lines.isEmpty, !reading.problems.contains(where: { $0.refusal == .missing(.services) }) {
            add(.noService, at: .service(0))
        }
        return lines
    }

    private mutating func readLine(_ entry: LineEntry, of service: Service, at place: Int) -> DraftLine {
        var line = DraftLine(service: entry.service, staff: content.stylist(of: place).named, copied: entry.copied)
        line.quantity = entry.copied?.quantity ?? 1
        if service.unit == .each, !entry.quantity.isBlank {
            line.quantity = readQuantity(entry.quantity, at: .quantity(place))
        }
        line.minutes = readLength(entry.length, at: .length(place))
        line.price = readPrice(entry.price, at: .price(place))
        return line
    }

    private mutating func readQuantity(_ text: EditableText, at field: FormField) -> Int {
        guard let count = Int(text.text.filter { $0 != " " }) else {
            add(.unreadable(.quantity), at: field)
            return 1
        }
        guard (1...999).contains(count) else {
            add(.outOfRange(.quantity, 1...999), at: field)
            return 1
        }
        return count
    }

    private mutating func readLength(_ text: EditableText, at field: FormField) -> Int? {
        if text.isBlank { return nil }
        guard let minutes = DurationInput.parse(text.text) else {
            add(.unreadable(.length), at: field)
            return nil
        }
        guard (1...Layout.longestPart).contains(minutes) else {
            add(.outOfRange(.length, 1...Layout.longestPart), at: field)
            return nil
        }
        return minutes
    }

    private mutating func readPrice(_ text: EditableText, at field: FormField) -> Money? {
        if text.isBlank { return nil }
        let price = Money.parse(text.text, in: profile.currency)
        if price == nil { add(.unreadable(.price), at: field) }
        return price
    }
}
