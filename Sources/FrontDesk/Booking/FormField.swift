/// A place in the booking form that can have the focus; services are counted from 0.
nonisolated enum FormField: Hashable, Sendable {
    case customer
    case name
    case phone
    case email
    case service(Int)
    case quantity(Int)
    case stylist(Int)
    case length(Int)
    case price(Int)
    /// The row that adds another service.
    case addService
    case date
    case start
    /// Which of two hours is meant, the first (0) or the second (1).
    case repeated(Int)
    /// A free time that was offered.
    case offer(Int)
    /// The row that offers to squeeze in beside whoever is there.
    case squeezeIn
    /// Why somebody is squeezed in.
    case squeezeReason
    case note
    /// Until when a booking is held that is not firm.
    case hold

    /// Which of the services it belongs to, or nil.
    var line: Int? {
        switch self {
        case .service(let line), .quantity(let line), .stylist(let line), .length(let line), .price(let line): line
        default: nil
        }
    }
}
