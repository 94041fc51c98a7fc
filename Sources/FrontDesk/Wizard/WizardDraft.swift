/// What was typed into the wizard so far, to be kept when it is left and taken up again.
nonisolated public struct WizardDraft: Codable, Hashable, Sendable {
    /// What stands in one field; for a choice the number of the word.
    public struct Entry: Codable, Hashable, Sendable {
        /// Which field.
        let field: String
        /// Of which person, closure or day.
        let place: Int
        /// What stands in it.
        let text: String
    }

    /// At which step the wizard was left.
    let step: Int
    /// What was typed.
    let entries: [Entry]
}
