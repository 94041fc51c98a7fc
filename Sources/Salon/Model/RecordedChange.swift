/// One entry of the history of a person.
public struct RecordedChange: Hashable, Sendable {
    /// A text as it was before a change, or as the change left it.
    public struct Text: Hashable, Sendable {
        /// Which: `name`, `phone`, `note`, `reason` and so on.
        public let field: String
        /// Whether it was so before.
        public let isBefore: Bool
        /// The text; nil for none.
        public let body: String?
    }

    /// When, by the database's clock.
    public let at: Instant
    /// What was done.
    public let verb: ChangeVerb
    /// What was taken back or done again by it.
    public let reversed: ChangeVerb?
    /// Who did it.
    public let author: Author
    /// The visit that it was about.
    public let visit: Identifier<Visit>?
    /// The texts that it changed.
    public let texts: [Text]
}
