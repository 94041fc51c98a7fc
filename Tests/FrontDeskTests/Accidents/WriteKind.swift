@testable import FrontDesk

/// What a desk can write, by kind: a new kind has to be named here, and so gets a test of its undo.
enum WriteKind: CaseIterable {
    case book
    case edit
    case move
    case resize
    case cancel
    case noShow
    case setStatus
    case block
    case unblock
    case pay
    case undo
    case redo
    case saveCustomer
    case addFormula
    case merge
    case erase
    case setting

    /// The kind of a write.
    init(_ write: BookWrite) {
        self =
            switch write {
            case .book: .book
            case .edit: .edit
            case .move: .move
            case .resize: .resize
            case .cancel: .cancel
            case .noShow: .noShow
            case .setStatus: .setStatus
            case .block: .block
            case .unblock: .unblock
            case .pay: .pay
            case .undo: .undo
            case .redo: .redo
            case .saveCustomer: .saveCustomer
            case .addFormula: .addFormula
            case .merge: .merge
            case .erase: .erase
            case .setting: .setting
            }
    }

    /// Why a kind cannot be taken back; nil where it can.
    var reasonAgainstUndo: String? {
        switch self {
        case .erase: "Whoever is erased asked for it; what is gone for good cannot come back."
        default: nil
        }
    }
}
