/// A row of the booking form before it is drawn.
nonisolated struct FormRow: Hashable, Sendable {
    /// What a row shows.
    enum Content: Hashable, Sendable {
        /// A field with its label.
        case field
        /// Something that is told in the place of a field but cannot be changed.
        case fact(label: String, text: String, trailing: String)
        /// What stands against a field, or was done to what was typed.
        case problem(String)
        /// What goes on in a field.
        case hint(String)
        /// Something to choose.
        case option(FormOption)
        /// Nothing, between fields that do not belong together.
        case gap
    }

    /// The field that it belongs to, and stays in view with.
    let owner: FormField
    /// What it shows.
    let content: Content

    /// Whether it is to be in view together with a field: choices of one kind are seen side by side.
    func belongs(to field: FormField) -> Bool {
        switch (owner, field) {
        case (.offer, .offer), (.squeezeIn, .offer), (.offer, .squeezeIn), (.repeated, .repeated), (.start, .repeated):
            true
        default: owner == field
        }
    }
}
