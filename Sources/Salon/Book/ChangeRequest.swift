/// The one fixed spelling of what a client asks for, so that the same operation with another request is noticed.
enum ChangeRequest {
    static func book(_ draft: BookingDraft) -> String {
        spelled(draft.hasArrived ? "book arrived" : "book", draft)
    }

    static func edit(_ visit: Identifier<Visit>, _ draft: BookingDraft) -> String { spelled("edit \(visit)", draft) }

    private static func spelled(_ verb: String, _ draft: BookingDraft) -> String {
        let until = optional(draft.tentativeUntil?.microseconds)
        let fields = [verb, customer(draft.customer), "\(draft.start.microseconds)", until, draft.note]
        let spelled = (fields + draft.lines.map(line)).joined(separator: "\u{1F}")
        return spelled + squeezed(draft.squeezeIn)
    }

    private static func line(_ line: DraftLine) -> String {
        let staff = line.staff.map(\.description).joined(separator: ",")
        let service = optional(line.service?.number)
        let spelled = "\(service)/\(staff)/\(line.quantity)/\(optional(line.minutes))/\(optional(line.price?.minor))"
        guard let copied = line.copied else { return spelled }
        let parts = copied.parts.map { "\($0.kind.rawValue) \($0.minutes)" }.joined(separator: ",")
        return spelled + "/\(copied.name)/\(copied.quantity)/\(optional(copied.quoted?.minor))/\(parts)"
    }

    static func move(_ visit: Identifier<Visit>, _ target: MoveTarget) -> String {
        let people = "\(optional(target.from?.number))>\(optional(target.to?.number))"
        return "move \(visit) \(target.start.microseconds) \(people)" + squeezed(target.squeezeIn)
    }

    /// Nothing where nobody is squeezed in, so that what was asked before that could be is spelled as it was.
    private static func squeezed(_ reason: String?) -> String { reason.map { "\u{1F}squeeze \($0)" } ?? "" }

    static func resize(_ visit: Identifier<Visit>, _ minutes: Int) -> String { "resize \(visit) \(minutes)" }

    static func cancel(_ visit: Identifier<Visit>, _ reason: String) -> String { "cancel \(visit) \(reason)" }

    static func noShow(_ visit: Identifier<Visit>, _ reason: String) -> String { "no-show \(visit) \(reason)" }

    static func status(_ visit: Identifier<Visit>, _ status: VisitStatus) -> String {
        "status \(visit) \(status.rawValue)"
    }

    static func block(_ draft: BlockDraft, replacing old: BlockSource?) -> String {
        let people = draft.staff.map(\.description).joined(separator: ",")
        let times = "\(draft.span.start.microseconds)-\(draft.span.end.microseconds)"
        let kind = draft.kind.rawValue + (draft.isWeekly ? " weekly" : "")
        return "block \(old?.description ?? "-") \(people) \(times) \(kind) \(draft.note)"
    }

    static func unblock(_ source: BlockSource, _ day: LocalDay) -> String { "unblock \(source) \(day)" }
    static func customer(_ customer: Identifier<Customer>?, _ details: CustomerDetails) -> String {
        let texts = [
            details.name, details.givenName, details.otherNames, details.email, details.notes, details.allergies,
        ]
        let fields = ["customer", optional(customer), details.language?.rawValue ?? "-"] + texts + details.phones
        return fields.joined(separator: "\u{1F}")
    }

    static func formula(_ customer: Identifier<Customer>, _ formula: FormulaDraft) -> String {
        "formula \(customer) \(formula.day) \(optional(formula.staff)) \(formula.text)"
    }

    static func merge(_ other: Identifier<Customer>, into kept: Identifier<Customer>) -> String {
        "merge \(other) \(kept)"
    }

    static func erase(_ customer: Identifier<Customer>) -> String { "erase \(customer)" }

    /// What it was before is no part of it: asked for again, it has been changed already.
    static func setting(_ edit: SettingEdit) throws -> String {
        "setting \(edit.subject?.description ?? "new") \(try edit.after.json)"
    }

    static func pay(_ visit: Identifier<Visit>, _ settlement: Settlement) -> String {
        let charges = settlement.charges.map { optional($0?.minor) }.joined(separator: ",")
        let given = PaymentMethod.allCases.map { "\($0.rawValue)=\(optional(settlement.given[$0]?.minor))" }
        return "pay \(visit) \(charges) \(given.joined(separator: " ")) \(settlement.rest?.rawValue ?? "-")"
    }

    /// An undo of the last change names nothing: it takes back whatever was last when it was first asked for.
    static func undo(_ target: UndoTarget) -> String {
        if case .change(let id) = target { "undo \(id)" } else { "undo" }
    }

    /// A redo names nothing either.
    static let redo = "redo"

    private static func customer(_ customer: DraftCustomer) -> String {
        switch customer {
        case .known(let reference): "known \(reference.id)"
        case .new(let person): "new \(person.name)\u{1E}\(person.phone)\u{1E}\(person.email)"
        case .walkIn: "walk-in"
        }
    }

    private static func optional<Number: CustomStringConvertible>(_ number: Number?) -> String {
        number?.description ?? "-"
    }
}
