/// One entry of the book's history, as the one who asked for it gets it back.
public struct Change: Hashable, Sendable {
    /// The change's number; not in the order of time.
    public let id: Identifier<Change>
    /// The name that the client gave to it.
    public let operation: OperationID
    /// What was done.
    public let verb: ChangeVerb
    /// What was taken back, when this is an undo.
    public let reversed: ChangeVerb?
    /// When, by the database's clock.
    public let at: Instant
    /// Who did it.
    public let author: Author
    /// What it is about, as it stands after the change.
    public let subject: ChangeSubject

    /// Makes a change of known parts.
    public init(
        id: Identifier<Change>,
        operation: OperationID,
        verb: ChangeVerb,
        reversed: ChangeVerb?,
        at: Instant,
        author: Author,
        subject: ChangeSubject
    ) {
        self.id = id
        self.operation = operation
        self.verb = verb
        self.reversed = reversed
        self.at = at
        self.author = author
        self.subject = subject
    }

    /// The visit as it stands after the change, where it is about one.
    public var visit: Visit? {
        if case .visit(let visit) = subject { visit } else { nil }
    }

    /// The same change with another view of what it is about.
    public func about(_ subject: ChangeSubject) -> Change {
        Change(id: id, operation: operation, verb: verb, reversed: reversed, at: at, author: author, subject: subject)
    }
}
