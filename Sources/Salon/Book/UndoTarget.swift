/// What is to be taken back.
public enum UndoTarget: Hashable, Sendable {
    /// The last that the order's author did in the last hours, with whatever program.
    case author
    /// The last of these operations: what one desk has done since it was opened.
    case operations([OperationID])
    /// This change, whoever did it.
    case change(Identifier<Change>)
}
