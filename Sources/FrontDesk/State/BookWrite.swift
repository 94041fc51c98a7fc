public import Salon

/// Something to be done to the book.
nonisolated public enum BookWrite: Hashable, Sendable {
    case book(BookingDraft)
    case edit(Visit, to: BookingDraft)
    case move(Visit, to: MoveTarget)
    case resize(Visit, by: Int)
    case cancel(Visit, reason: String)
    /// The customer did not come, and why.
    case noShow(Visit, reason: String)
    case setStatus(Visit, to: VisitStatus)
    /// Block time, perhaps in the place of a block that is there.
    case block(BlockDraft, replacing: Block?)
    /// Give blocked time free, a weekly one from a day on.
    case unblock(BlockSource, from: LocalDay)
    case pay(Visit, Settlement)
    case undo(UndoTarget)
    /// Do again what one of some operations took back.
    case redo(among: [OperationID])
    case saveCustomer(Customer, CustomerDetails)
    case addFormula(FormulaDraft, to: CustomerReference)
    case merge(DuplicateCandidate, into: Customer)
    case erase(Customer)
    /// Change a part of the salon, or add somebody or something to it.
    case setting(SettingEdit)

    /// The visit that it changes, where it is one that exists.
    var visit: Visit? {
        switch self {
        case .edit(let visit, _), .move(let visit, _), .resize(let visit, _), .cancel(let visit, _),
            .noShow(let visit, _), .setStatus(let visit, _), .pay(let visit, _):
            visit
        case .book, .block, .unblock, .undo, .redo, .saveCustomer, .addFormula, .merge, .erase, .setting: nil
        }
    }

    /// The customer whose card it changes.
    var customer: Identifier<Customer>? {
        switch self {
        case .saveCustomer(let customer, _), .merge(_, let customer), .erase(let customer): customer.id
        case .addFormula(_, let customer): customer.id
        default: nil
        }
    }
}
