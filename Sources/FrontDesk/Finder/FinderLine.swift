import Salon

/// One service that a slot is looked for, as far as it is typed.
nonisolated struct FinderLine: Hashable, Sendable {
    /// What is looked for on the menu.
    var query = EditableText(limit: 60)
    /// The service, once chosen.
    var service: Identifier<Service>?

    /// Whether nothing has been typed or chosen.
    var isEmpty: Bool { service == nil && query.isBlank }
}
