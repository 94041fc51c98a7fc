import Salon
import Terminal

// The rows to choose from.
nonisolated extension FormPage {
    var customerRows: [FormRow] {
        let options = form.customerOptions
        return optionRows(of: .customer, count: options.count) { index in
            switch options[index] {
            case .match(let match): (match.name, traits(of: match))
            case .addNew(let text): (FormWords.addNew(text), "")
            case .walkIn: (FormWords.walkIn, "")
            }
        }
    }

    /// What tells two customers of one name apart: the phone and, where there is room, the last visit.
    private func traits(of match: CustomerMatch) -> String {
        let phone = PhoneMask.text(match.phones.first, privacy: privacy)
        guard isWide else { return phone }
        let last = match.lastVisit.map { LookupWords.day(of: $0, now: form.now, words: words) } ?? LookupWords.new
        return VisibleText.padded(last, to: Self.visitColumns) + "  " + VisibleText.padded(phone, to: Self.phoneColumns)
    }

    func serviceRows(_ place: Int) -> [FormRow] {
        let options = form.serviceOptions(at: place)
        if options.isEmpty, !form.content.lines[place].isChosen {
            return [FormRow(owner: .service(place), content: .hint(FormWords.noSuchService))]
        }
        return optionRows(of: .service(place), count: options.count) { index in
            let service = options[index]
            let price = service.price?.description ?? FormWords.unknownPrice
            return (service.name, words.minutes(service.minutes) + "  " + price)
        }
    }

    func stylistRows(_ place: Int) -> [FormRow] {
        // Where other times are offered, the list gives way to them until somebody asks for it.
        let isAsked = form.hasMoved || form.isAddingStylist || !form.content.lines[place].stylistQuery.isBlank
        guard isAsked || form.offers.isEmpty else { return [] }
        let options = form.stylistOptions(at: place)
        let availability = Availability(form.plan, ignoring: form.edited?.id, now: form.now)
        return optionRows(of: .stylist(place), count: options.count) { index in
            let option = options[index]
            return (FormWords.label(of: option), state(of: option, at: place, availability))
        }
    }

    /// Whether a stylist would be free at the start, and until when.
    private func state(of option: StylistOption, at place: Int, _ availability: Availability) -> String {
        guard case .person(let staff) = option, let start = reading.start, reading.knowsDay,
            let day = form.plan.staff.first(where: { $0.staff.id == staff.id })
        else { return "" }
        if let free = availability.freeSpan(of: day, around: start) {
            let service = form.content.lines[place].service.flatMap { form.menu.service($0) }
            let needed = start.adding(minutes: service?.segments.first?.minutes ?? 0)
            return FormWords.free(until: words.time(free.end), isEnough: needed <= free.end)
        }
        return day.working.contains { $0.contains(start) } ? FormWords.busy : FormWords.off
    }

    func repeatedOption(_ hour: Int) -> FormOption {
        let isChosen = form.content.isSecondHour == (hour == 1)
        return FormOption(
            key: String(hour + 1),
            text: hour == 0 ? FormWords.firstHour : FormWords.secondHour,
            trailing: isChosen ? FormWords.chosen : "",
            isMarked: form.focus == .repeated(hour)
        )
    }

    func offerRows(_ place: Int) -> [FormRow] {
        let option = FormOption(
            key: String(place + 1),
            text: words.offer(form.offers[place], besides: reading.day),
            isMarked: form.focus == .offer(place)
        )
        let heading = FormRow(owner: .offer(0), content: .hint(FormWords.offersHeading))
        return (place == 0 ? [heading] : []) + [FormRow(owner: .offer(place), content: .option(option))]
    }

    var squeezeRows: [FormRow] {
        let option = FormOption(key: "b", text: FormWords.squeezeIn, isMarked: form.focus == .squeezeIn)
        return [FormRow(owner: .squeezeIn, content: .option(option))]
    }

    private func optionRows(
        of field: FormField,
        count: Int,
        text: (Int) -> (text: String, trailing: String)
    ) -> [FormRow] {
        let window = form.list.window(rows: listRows).clamped(to: 0..<count)
        return window.map { index in
            let (text, trailing) = text(index)
            let option = FormOption(
                index: index,
                text: text,
                trailing: trailing,
                isMarked: index == form.list.selection,
                hasMoreAbove: index == window.lowerBound && index > 0,
                hasMoreBelow: index == window.upperBound - 1 && index < count - 1
            )
            return FormRow(owner: field, content: .option(option))
        }
    }
}
