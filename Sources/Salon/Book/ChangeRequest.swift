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

    static func pay(_ visit: Identifier<Visit>, _ settlement: Settlement) -> String {
        let charges = settlement.charges.map { optional($0?.minor) }.joined(separator: ",")
        let given = PaymentMethod.allCases.map { "\($0.rawValue)=\(optional(settlement.given[$0]?.minor))" }
        return "pay \(visit) \(charges) \(given.joined(separator: " ")) \(settlement.rest?.rawValue ?? "-")"
    }

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
