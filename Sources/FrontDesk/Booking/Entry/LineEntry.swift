import Salon

/// One service of a booking form, as far as it is typed; empty fields stand for what menu and stylist propose.
nonisolated struct LineEntry: Hashable, Sendable {
    /// What is looked for on the menu.
    var query = EditableText(limit: 60)
    /// The service, once chosen.
    var service: Identifier<Service>?
    /// What the visit that is being changed has of it already.
    var copied: LineCopy?
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

    /// A service that a visit has already.
    init(_ line: DraftLine) {
        service = line.service
        copied = line.copied
        stylist = line.staff.isEmpty ? .nobody : .people(line.staff)
    }

    /// Whether a service was chosen, now or when the visit was booked.
    var isChosen: Bool { service != nil || copied != nil }

    /// Whether nothing has been typed or chosen of the service.
    var isEmpty: Bool { !isChosen && query.isBlank }

    /// The service as the visit has it, or as the menu has it now.
    func service(on menu: Menu) -> Service? {
        let listed = service.flatMap(menu.service)
        guard let copied else { return listed }
        return Service(
            id: service ?? Identifier(0),
            name: copied.name,
            category: listed?.category ?? "",
            price: nil,
            unit: copied.quantity > 1 ? .each : listed?.unit ?? .service,
            segments: copied.parts
        )
    }
}
