import Salon
import Terminal

/// The rows of a booking form from top to bottom, before they are cut to the screen.
nonisolated struct FormPage {
    let form: BookingForm
    let reading: FormReading
    let words: SalonWords
    let privacy: Bool
    /// How many rows a list may take.
    let listRows: Int
    /// Whether lists have room to tell more.
    let isWide: Bool
    /// What a phone and a last visit take in a wide list.
    static let phoneColumns = 14
    static let visitColumns = 8

    /// A page of a form as it stands.
    init(_ form: BookingForm, words: SalonWords, privacy: Bool, listRows: Int, isWide: Bool) {
        self.form = form
        self.words = words
        self.privacy = privacy
        self.listRows = listRows
        self.isWide = isWide
        reading = form.reading
    }

    /// The problems that are shown: what is missing only where one has been.
    var problems: [FormProblem] {
        reading.problems.filter { !$0.isMissing || form.visited.contains($0.field) }
    }

    /// All rows, with a gap before each group of fields.
    var spacedRows: [FormRow] {
        form.fields.flatMap { field in
            (beginsGroup(field) ? [FormRow(owner: field, content: .gap)] : []) + rows(of: field)
        }
    }

    private func beginsGroup(_ field: FormField) -> Bool {
        switch field {
        case .service, .date, .note: true
        case .squeezeReason: true
        default: false
        }
    }

    /// Who is free at the start, where nobody was named.
    var freeNames: [String] {
        guard let start = reading.start, reading.knowsDay, reading.people.isEmpty else { return [] }
        let availability = Availability(form.plan, ignoring: form.edited?.id, now: form.now)
        return form.plan.staff.filter { availability.freeSpan(of: $0, around: start) != nil }.map(\.staff.name)
    }

    private func rows(of field: FormField) -> [FormRow] {
        switch field {
        case .repeated(let hour): [FormRow(owner: field, content: .option(repeatedOption(hour)))]
        case .offer(let place): offerRows(place)
        case .squeezeIn: squeezeRows
        default:
            [FormRow(owner: field, content: .field)] + warningRows(of: field) + problemRows(of: field)
                + remarkRows(of: field)
                + listRows(of: field) + factRows(of: field)
        }
    }

    /// What whoever books must know of the customer.
    private func warningRows(of field: FormField) -> [FormRow] {
        guard field == .customer, let allergies = form.warning else { return [] }
        return [FormRow(owner: field, content: .problem(CardWords.warning(allergies, privacy: privacy)))]
    }

    private func problemRows(of field: FormField) -> [FormRow] {
        let shown = problems.filter { $0.field == field || (field == .start && $0.field == .repeated(0)) }
        return shown.map { FormRow(owner: field, content: .problem(words.sentence($0.refusal))) }
    }

    private func remarkRows(of field: FormField) -> [FormRow] {
        guard let path = form.textPath(of: field), let remark = form.content[keyPath: path].remark else { return [] }
        return [FormRow(owner: field, content: .problem(FormWords.sentence(remark)))]
    }

    private func listRows(of field: FormField) -> [FormRow] {
        guard field == form.focus else { return [] }
        return switch field {
        case .customer: customerRows
        case .service(let place): serviceRows(place)
        case .stylist(let place): stylistRows(place)
        default: []
        }
    }

    private func factRows(of field: FormField) -> [FormRow] {
        guard field == .start, let shape = reading.shape else { return [] }
        let price = total(of: shape).map { " · " + $0.description } ?? ""
        let fact = FormRow.Content.fact(
            label: FormWords.end,
            text: words.time(shape.span.end),
            trailing: words.minutes(shape.span.minutes) + price
        )
        return [FormRow(owner: field, content: fact)]
    }

    private func total(of shape: VisitShape) -> Money? {
        guard shape.lines.count > 1 else { return nil }
        let prices = shape.lines.compactMap(\.quoted)
        guard prices.count == shape.lines.count else { return nil }
        return Money(minor: prices.reduce(0) { $0 + $1.minor }, currency: form.profile.currency)
    }
}
