import Salon
import Terminal

/// The overlay that finds free slots, as a value: keys and answers go in, effects come out, and it draws itself.
///
/// What is free is looked for while one types: the service that Enter would take counts as chosen.
nonisolated struct SlotFinder: Hashable, Sendable {
    let purpose: FinderPurpose
    let profile: SalonProfile
    let menu: Menu
    /// Who may be asked for.
    let staff: [Staff]
    var now: Instant
    var focus = FinderField.service(0)
    /// The services, never none.
    var lines = [FinderLine()]
    /// Who is to do all of it; nil for whoever is free.
    var stylist: Identifier<Staff>?
    var stylistQuery = EditableText(limit: 50)
    /// The day, perhaps with a time, from which on slots are wanted.
    var from: EditableText
    /// The choice in the list below the field that has the focus.
    var options = ListView()
    /// Whether that choice was made by hand since the text changed.
    var hasMoved = false
    var inquiry = SlotInquiry()
    /// The choice among the slots.
    var list = ListView()
    /// What is done with the best slot as soon as the answer to what is typed is there.
    var wish: Wish?
    /// Whether a booking is on its way.
    var isSaving = false
    var notice: FinderNotice?

    /// What is done with the marked slot.
    enum Wish: Hashable, Sendable {
        /// What Enter does: open a booking, or book who walked in.
        case take
        /// Open a booking for somebody with a name who walked in.
        case name
    }

    /// A finder that begins on a day.
    init(
        _ purpose: FinderPurpose,
        profile: SalonProfile,
        menu: Menu,
        staff: [Staff],
        day: LocalDay,
        now: Instant
    ) {
        self.purpose = purpose
        self.profile = profile
        self.menu = menu
        self.staff = staff
        self.now = now
        from = EditableText(SalonWords(profile: profile).day(max(day, profile.zone.day(of: now))), limit: 40)
        from.isProposal = true
        refreshOptions()
    }

    /// The words for the salon's facts.
    var words: SalonWords { SalonWords(profile: profile) }

    /// The slot that Enter would take.
    var marked: FreeSlot? {
        guard let selection = list.selection, inquiry.slots.indices.contains(selection) else { return nil }
        return inquiry.slots[selection]
    }

    /// The keys that mean something now, the likeliest first.
    var hints: [(key: String, label: String)] {
        if isSaving { return [("Esc", said("leave"))] }
        let common = [(key: "Tab", label: said("field")), ("Esc", said("back")), ("F1", said("help"))]
        switch (focus, purpose) {
        case (.slots, .ahead):
            return [("Enter", said("take")), ("↑↓", said("choose")), ("→", said("next day")), ("PgDn", said("more"))]
                + common
        case (.slots, .walkIn):
            return [("Enter", said("walk-in")), ("n", said("with a name")), ("↑↓", said("choose"))] + common
        case (.service, _):
            return [("Enter", said("pick")), ("↑↓", said("choose")), ("^T", said("add service"))] + common
        case (.stylist, _): return [("Enter", said("pick")), ("↑↓", said("choose"))] + common
        case (.from, _): return [("↑↓", said("day")), ("Enter", said("slots"))] + common
        }
    }
}
