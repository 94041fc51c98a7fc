internal import Salon
internal import Terminal

/// A form of a customer's card, as a value: keys and answers go in, effects come out.
nonisolated struct CardForm: Hashable, Sendable {
    /// What the form is for.
    enum Purpose: Hashable, Sendable {
        /// The texts of a card.
        case card(Customer)
        /// A formula, by one of these stylists.
        case formula(CustomerReference, staff: [Staff])
    }

    let purpose: Purpose
    let profile: SalonProfile
    let initial: CardFormContent
    var content: CardFormContent
    var now: Instant
    var focus: CardFormField
    var phase = FormPhase.editing
    var notice: FormNotice?
    /// The fields that were left once: only there is it said what stands against them.
    var visited: Set<CardFormField> = []

    /// A form for a card as it was read.
    init(_ customer: Customer, profile: SalonProfile, now: Instant) {
        purpose = .card(customer)
        self.profile = profile
        initial = CardFormContent(CustomerDetails(customer))
        content = initial
        self.now = now
        focus = .name
    }

    /// A form for a formula of today.
    init(formulaFor customer: CustomerReference, by staff: [Staff], profile: SalonProfile, now: Instant) {
        purpose = .formula(customer, staff: staff)
        self.profile = profile
        let words = SalonWords(profile: profile)
        initial = CardFormContent(formulaBy: nil, on: words.day(profile.zone.day(of: now)))
        content = initial
        self.now = now
        focus = .formula
    }

    /// Whose card it is.
    var customer: CustomerReference {
        switch purpose {
        case .card(let customer): customer.reference
        case .formula(let customer, _): customer
        }
    }

    /// Whether closing it would lose something that was typed or chosen.
    var isDirty: Bool { phase != .saved && content != initial }

    /// The places of the form from top to bottom.
    var fields: [CardFormField] {
        switch purpose {
        case .formula: [.formula, .stylist, .day]
        case .card:
            [.name, .givenName, .otherNames] + (0..<content.phoneCount).map { .phone($0) }
                + [.email, .language, .allergies, .notes]
        }
    }

    /// The card's texts as they are typed; a text that was not touched keeps its line breaks.
    var details: CustomerDetails {
        var details = CustomerDetails(name: content.text(.name))
        details.givenName = content.text(.givenName)
        details.otherNames = content.text(.otherNames)
        details.phones = content.phones.filter { !$0.allSatisfy(\.isWhitespace) }
        details.email = content.text(.email)
        details.language = content.language
        details.allergies = kept(.allergies, \.allergies)
        details.notes = kept(.notes, \.notes)
        return details
    }

    /// The formula as it is typed; nil while its day is none.
    var formula: FormulaDraft? {
        let today = profile.zone.day(of: now)
        guard let day = DateInput.parse(content.text(.day), today: today) else { return nil }
        return FormulaDraft(day: day, staff: content.staff, text: content.text(.formula))
    }

    /// What stands against it, from top to bottom.
    var problems: [BookingProblem] {
        switch purpose {
        case .card: TextRules.problems(with: details, region: profile.phoneRegion)
        case .formula:
            formula.map { TextRules.problems(with: $0, today: profile.zone.day(of: now)) }
                ?? [BookingProblem(.date, .unreadable(.date))]
        }
    }

    /// The field that a problem is shown at: a phone is looked for among all of them.
    func field(of problem: BookingProblem) -> CardFormField {
        guard problem.field == .phone else { return CardFormField(problem.field) }
        let place = content.phones.firstIndex { phone in
            !phone.allSatisfy(\.isWhitespace) && Phone.parse(phone, region: profile.phoneRegion) == nil
        }
        return .phone(place ?? 0)
    }

    private func kept(_ field: CardFormField, _ path: KeyPath<Customer, String>) -> String {
        if case .card(let customer) = purpose, content.texts[field] == initial.texts[field] {
            return customer[keyPath: path]
        }
        return content.text(field)
    }
}
