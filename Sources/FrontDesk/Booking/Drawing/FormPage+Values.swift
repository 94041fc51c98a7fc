import Salon
import Terminal

// What stands in each field.
nonisolated extension FormPage {
    func value(of field: FormField) -> FormValue {
        let content = form.content
        return switch field {
        case .customer: customerValue
        case .name: FormValue(content.customer.name)
        case .phone: FormValue(content.customer.phone, placeholder: FormWords.nothing)
        case .email: FormValue(content.customer.email, placeholder: FormWords.nothing)
        case .service(let place): serviceValue(place)
        case .quantity(let place): FormValue(content.lines[place].quantity, placeholder: proposedQuantity(place))
        case .stylist(let place): stylistValue(place)
        case .length(let place): lengthValue(place)
        case .price(let place): priceValue(place)
        case .date: FormValue(content.date, trailing: told(reading.day.map(words.day), besides: content.date))
        case .start: FormValue(content.start, trailing: told(startTime, besides: content.start))
        case .note: FormValue(content.note, placeholder: FormWords.nothing)
        case .hold: FormValue(content.hold, placeholder: FormWords.firm, trailing: heldUntil)
        case .squeezeReason: FormValue(content.reason)
        case .addService: FormValue(chosen: FormWords.addService)
        case .repeated, .offer, .squeezeIn: FormValue(chosen: "")
        }
    }

    /// What was read, with its day where that is another one than today.
    private var heldUntil: String {
        guard let until = reading.draft?.tentativeUntil ?? reading.hold, !form.content.hold.isBlank else { return "" }
        let local = form.profile.zone.local(until)
        let isToday = local.day == form.profile.zone.day(of: form.now)
        let told = (isToday ? "" : words.day(local.day) + " ") + words.time(local.time)
        return told == form.content.hold.text ? "" : told
    }

    private var customerValue: FormValue {
        switch form.content.customer.choice {
        case .known(let customer, let match):
            FormValue(chosen: customer.name, trailing: PhoneMask.text(match?.phones.first, privacy: privacy))
        case .new: FormValue(chosen: FormWords.newCustomer)
        case .walkIn: FormValue(chosen: FormWords.walkIn)
        case nil:
            FormValue(form.content.customer.query, placeholder: FormWords.typeToFind, trailing: searchState)
        }
    }

    /// How the search stands, always as wide, so that nothing moves while one types.
    private var searchState: String {
        guard !form.search.text.isEmpty else { return "" }
        let count = LookupWords.count(form.search.matches.count)
        let state = form.search.isWaiting ? LookupWords.searching : count
        return VisibleText.padded(state, to: LookupWords.searching.count, alignment: .right)
    }

    private func serviceValue(_ place: Int) -> FormValue {
        guard let service = form.service(at: place) else {
            return FormValue(form.content.lines[place].query, placeholder: FormWords.typeToFilter)
        }
        return FormValue(chosen: service.name)
    }

    private func stylistValue(_ place: Int) -> FormValue {
        let entry = form.content.lines[place]
        if !entry.stylistQuery.isBlank { return FormValue(entry.stylistQuery) }
        let names = people(entry.stylist.named)
        return switch entry.stylist {
        case .people where form.isAddingStylist && form.focus == .stylist(place): FormValue(chosen: names + " + ")
        case .people: FormValue(chosen: names)
        case .firstFree: FormValue(chosen: FormWords.label(of: .firstFree), trailing: reading.firstFree?.name ?? "")
        case .nobody: FormValue(chosen: FormWords.label(of: .nobody))
        case .same:
            FormValue(
                chosen: FormWords.label(of: .same),
                trailing: people(form.content.stylist(of: place).named)
            )
        }
    }

    private func lengthValue(_ place: Int) -> FormValue {
        let entry = form.content.lines[place]
        guard let service = form.service(at: place) else { return FormValue(entry.length) }
        let proposed =
            entry.copied == nil
            ? Layout.proposedMinutes(of: service, by: firstStylist(place), menu: form.menu)
            : service.segments.first?.minutes ?? 0
        let hands = DurationInput.parse(entry.length.text) ?? proposed
        let rest = service.segments.dropFirst().reduce(0) { $0 + $1.minutes }
        return FormValue(
            entry.length,
            placeholder: words.minutes(proposed),
            trailing: rest == 0
                ? told(entry.length.isBlank ? nil : words.minutes(hands), besides: entry.length)
                : FormWords.inAll(words.minutes(hands + rest))
        )
    }

    private func priceValue(_ place: Int) -> FormValue {
        let price = form.content.lines[place].price
        let read = Money.parse(price.text, in: form.profile.currency)?.description
        return FormValue(price, placeholder: proposedPrice(place), trailing: told(read, besides: price))
    }

    private func proposedPrice(_ place: Int) -> String {
        guard let service = form.service(at: place) else { return FormWords.unknownPrice }
        let typed = Int(form.content.lines[place].quantity.text) ?? form.content.lines[place].copied?.quantity ?? 1
        if let copied = form.content.lines[place].copied {
            return copied.price(of: min(max(typed, 1), 999))?.description ?? FormWords.unknownPrice
        }
        let quantity = service.unit == .each ? min(max(typed, 1), 999) : 1
        let staff = firstStylist(place)
        let price = Layout.proposedPrice(of: service, quantity: quantity, by: staff, menu: form.menu)
        return price?.description ?? FormWords.unknownPrice
    }

    private func proposedQuantity(_ place: Int) -> String {
        String(form.content.lines[place].copied?.quantity ?? 1)
    }

    private func firstStylist(_ place: Int) -> Identifier<Staff>? {
        let choice = form.content.stylist(of: place)
        return choice == .firstFree ? reading.firstFree?.id : choice.named.first
    }

    private func people(_ named: [Identifier<Staff>]) -> String {
        named.map { id in form.plan.staff.first { $0.staff.id == id }?.staff.name ?? FormWords.unknownStylist }
            .joined(separator: " + ")
    }

    private var startTime: String? {
        TimeInput.parse(form.content.start.text).map(words.time)
    }

    /// What a text was read as, where that is not what it says.
    private func told(_ meaning: String?, besides text: EditableText) -> String {
        guard let meaning, meaning != text.text else { return "" }
        return meaning
    }
}
