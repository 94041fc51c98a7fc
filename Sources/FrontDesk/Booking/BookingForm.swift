import Salon
import Terminal

/// The form that books a visit, as a value: keys and answers go in, effects come out, and it draws itself.
///
/// Nothing proposed is written into its fields: an empty length or price stands for what menu and stylist say now, so
/// that a proposal never outlives what it was made for.
nonisolated struct BookingForm: Hashable, Sendable {
    let profile: SalonProfile
    let menu: Menu
    /// The visit that it changes, or nil for a new one.
    var edited: Visit?
    /// What it held at first, by which is told whether anything would be lost.
    var initial: FormContent
    var content: FormContent
    /// The day whose rules are known.
    var plan: DayPlan
    /// The day that was asked for last.
    var requestedDay: LocalDay
    var now: Instant
    var focus: FormField
    var phase = FormPhase.editing
    var notice: FormNotice?
    /// The fields that were left once: only there is it said that something is missing.
    var visited: Set<FormField> = []
    var search = CustomerSearch()
    /// What is known of the allergies of customers who were not found by a search.
    var allergies: [Identifier<Customer>: String] = [:]
    /// The choice in the list below the field that has the focus.
    var list = ListView()
    /// Whether that choice was made by hand since the text changed.
    var hasMoved = false
    /// Whether the stylist that is picked next joins those who were picked before.
    var isAddingStylist = false
    /// Free times to take instead.
    var offers: [SlotOffer] = []
    /// Whether and how far somebody is being squeezed in beside whoever has the time.
    var squeeze = SqueezeStep.none
    /// What was sent to the book last.
    var sent: BookingDraft?
    /// What the book refused last.
    var refused: RefusedDraft?
    /// Since when the database does not answer.
    var lostSince: Instant?
    var pause: FormPause?
    /// Keys that wait until the pause ends.
    var typeAhead: [FormInput] = []

    /// A form for a slot of a day; without a stylist it proposes whoever is free.
    init(
        profile: SalonProfile,
        menu: Menu,
        day: DayPlan,
        start: Instant,
        staff: Identifier<Staff>?,
        customer: CustomerReference?,
        now: Instant
    ) {
        self.profile = profile
        self.menu = menu
        let words = SalonWords(profile: profile)
        initial = FormContent(start: start, staff: staff, customer: customer, words: words)
        content = initial
        plan = day
        requestedDay = day.day
        self.now = now
        focus = customer == nil ? .customer : .service(0)
        refreshList()
    }

    /// A form that changes a visit, on its day.
    init(profile: SalonProfile, menu: Menu, day: DayPlan, changing visit: Visit, now: Instant) {
        self.profile = profile
        self.menu = menu
        edited = visit
        initial = FormContent(visit, words: SalonWords(profile: profile))
        content = initial
        plan = day
        requestedDay = day.day
        self.now = now
        focus = .service(0)
        refreshList()
    }

    /// Whether closing it would lose something that was typed or chosen.
    var isDirty: Bool { phase != .saved && content != initial }

    /// What it means as it stands.
    var reading: FormReading {
        var reader = FormReader(
            content: content,
            profile: profile,
            menu: menu,
            plan: plan,
            now: now,
            edited: edited
        )
        var reading = reader.read()
        if let refused, refused.draft == reading.draft, !reading.problems.contains(where: \.isClash) {
            reading.problems.append(FormProblem(field: field(of: refused.refusal), refusal: refused.refusal))
        }
        let order = fields
        reading.problems = reading.problems.enumerated()
            .sorted { left, right in
                let places = [left, right].map { order.firstIndex(of: $0.element.field) ?? order.count }
                return (places[0], left.offset) < (places[1], right.offset)
            }
            .map(\.element)
        return reading
    }

    /// What the chosen customer must not come in contact with; nil when nothing is known.
    var warning: String? {
        guard case .known(let customer, let match) = content.customer.choice else { return nil }
        let known = allergies[customer.id] ?? match?.allergies ?? ""
        return known.isEmpty ? nil : known
    }

    /// The words for the salon's facts.
    var words: SalonWords { SalonWords(profile: profile) }
}
