/// One change of the book as the history shows it: who, when, and what there was before and after.
public struct HistoryEntry: Hashable, Sendable {
    /// What a change is about, as the history knows it: by number, and by the name that stands in the book now.
    public enum Subject: Hashable, Sendable {
        /// A visit, and whom it is for; nil for somebody who gave no name.
        case visit(Identifier<Visit>, CustomerReference?)
        /// Somebody's blocked time.
        case block
        /// Somebody in the book.
        case customer(CustomerReference)
        /// A part of the salon, by the name that people know it by.
        case setting(String)
    }

    /// The change's number.
    public let id: Identifier<Change>
    /// What was done.
    public let verb: ChangeVerb
    /// What was taken back or done again by it, where it did that.
    public let reversed: ChangeVerb?
    /// The number of the change that it took back or did again.
    public let reverses: Identifier<Change>?
    /// The number of the change that took this one back, where one did.
    public let reversedBy: Identifier<Change>?
    /// When, by the database's clock.
    public let at: Instant
    /// Who did it.
    public let author: Author
    /// What it is about.
    public let subject: Subject
    /// The visit before; nil where it was made by the change, and for what is no visit.
    public let before: HistoryState?
    /// The visit after; nil for what is no visit.
    public let after: HistoryState?
    /// What is different besides the states: of blocked time, a card or a part of the salon everything.
    public let differences: [HistoryDifference]
    /// Why the visit was squeezed in, where it was by this change.
    public let squeezeReason: String?

    /// An entry of known parts.
    public init(
        id: Identifier<Change>,
        verb: ChangeVerb,
        reversed: ChangeVerb? = nil,
        reverses: Identifier<Change>? = nil,
        reversedBy: Identifier<Change>? = nil,
        at: Instant,
        author: Author,
        subject: Subject,
        before: HistoryState? = nil,
        after: HistoryState? = nil,
        differences: [HistoryDifference] = [],
        squeezeReason: String? = nil
    ) {
        self.id = id
        self.verb = verb
        self.reversed = reversed
        self.reverses = reverses
        self.reversedBy = reversedBy
        self.at = at
        self.author = author
        self.subject = subject
        self.before = before
        self.after = after
        self.differences = differences
        self.squeezeReason = squeezeReason
    }

    /// Why it cannot be taken back, as far as it tells by itself.
    public var obstacleToUndo: Refusal? {
        if reversedBy != nil { return .alreadyUndone }
        return switch verb {
        case .erase: .erasedForGood
        case .expire: .notUndoable
        default: nil
        }
    }

    /// The visit that it is about.
    public var visit: Identifier<Visit>? {
        if case .visit(let id, _) = subject { id } else { nil }
    }

    /// The part of the salon that it is about.
    public var setting: String? {
        if case .setting(let name) = subject { name } else { nil }
    }

    /// Whom it is about, where that is a customer.
    public var customer: CustomerReference? {
        switch subject {
        case .visit(_, let customer): customer
        case .customer(let customer): customer
        case .block, .setting: nil
        }
    }
}
