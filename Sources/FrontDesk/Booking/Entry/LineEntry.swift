import Salon

/// One service of a booking form, as far as it is typed; empty fields stand for what menu and stylist propose.
nonisolated struct LineEntry: Hashable, Sendable {
    /// What is looked for on the menu.
    var query = EditableText(limit: 60)
    /// The service, once chosen.
    var service: Identifier<Service>?
    /// How many, where the price is for each.
    var quantity = EditableText(limit: 3)
    /// What is looked for among the stylists.
    var stylistQuery = EditableText(limit: 50)
    /// Who does it.
    var stylist: StylistChoice
    /// The length of the first hands-on part.
    var length = EditableText(limit: 12)
    /// What the customer is told, for all units.
    var price = EditableText(limit: 16)

    /// A service that is still to be chosen.
    init(stylist: StylistChoice) {
        self.stylist = stylist
    }

    /// Whether nothing has been typed or chosen of the service.
    var isEmpty: Bool { service == nil && query.isBlank }
}
