/// The one fixed spelling of what a client asks for, so that the same operation with another request is noticed.
enum ChangeRequest {
    static func book(_ draft: BookingDraft) -> String {
        let lines = draft.lines.map { line in
            let staff = line.staff.map(\.description).joined(separator: ",")
            return "\(line.service)/\(staff)/\(line.quantity)/\(optional(line.minutes))/\(optional(line.price?.minor))"
        }
        let until = optional(draft.tentativeUntil?.microseconds)
        let verb = draft.hasArrived ? "book arrived" : "book"
        let fields = [verb, customer(draft.customer), "\(draft.start.microseconds)", until, draft.note]
        return (fields + lines).joined(separator: "\u{1F}")
    }

    static func move(_ visit: Identifier<Visit>, _ target: MoveTarget) -> String {
        let people = "\(optional(target.from?.number))>\(optional(target.to?.number))"
        return "move \(visit) \(target.start.microseconds) \(people)"
    }

    static func cancel(_ visit: Identifier<Visit>, _ reason: String) -> String { "cancel \(visit) \(reason)" }

    static func status(_ visit: Identifier<Visit>, _ status: VisitStatus) -> String {
        "status \(visit) \(status.rawValue)"
    }

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

    /// An undo names nothing: it takes back whatever was last when it was first asked for.
    static let undo = "undo"

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
