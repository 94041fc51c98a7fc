import Salon

/// What a client was told about a booking.
enum LoadAnswer: Sendable, Hashable {
    /// It is in the book, as this visit.
    case confirmed(visit: Int64)
    /// A rule of the salon stands against it, by the rule's name: it is not in the book.
    case refused(String)
    /// Nothing was saved, for a reason that may pass.
    case notSaved(String)
    /// Nobody can tell: it has to be asked for.
    case unknown
    /// Program and database misunderstand each other, with the code of it.
    case fault(String)

    /// The reason of a look-up that found nothing.
    static let absent = "asked_and_absent"

    /// What an error of the book says.
    init(_ error: any Error, _ naming: (Refusal) -> String) {
        switch error as? BookError {
        case .refused(let refusal): self = .refused(naming(refusal))
        case .unreachable: self = .notSaved("unreachable")
        case .busy: self = .notSaved("busy")
        case .diskFull: self = .notSaved("disk_full")
        case .outcomeUnknown: self = .unknown
        case .notPermitted: self = .fault("not_permitted")
        case .noSalon: self = .fault("no_salon")
        case .fault(let code): self = .fault(code)
        case nil: self = .fault("unexpected")
        }
    }

    /// Whether a look-up with this answer told what became of the booking.
    var isAboutBooking: Bool {
        switch self {
        case .confirmed, .notSaved(Self.absent), .fault: true
        case .refused, .notSaved, .unknown: false
        }
    }
}
