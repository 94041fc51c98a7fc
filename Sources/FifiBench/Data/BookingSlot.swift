import Salon

/// The free slots after the history, numbered: 40 to a day, each for another customer, none touching another.
///
/// The reference's script works out the same from the same number.
struct BookingSlot: Sendable {
    /// A service of one part.
    static let service: Int64 = 50

    /// Counted from the first day after today.
    let number: Int
    let size: SalonSize

    /// The number of its day, counted from 1970.
    var ordinal: Int { Self.firstOrdinal + number / InventedSalon.visitsPerDay }
    private var place: Int { number % InventedSalon.visitsPerDay }
    /// The stylist's number.
    var stylist: Int { InventedSalon.firstStylist + place % InventedSalon.stylists }
    /// The customer's number.
    var customer: Int { InventedSalon.firstCustomer + number * InventedSalon.stride % size.customers }
    /// Its day.
    var day: LocalDay { LocalDay(ordinal: ordinal) }
    /// Midnight at the beginning of its day, in seconds since 1970.
    var midnight: Int { ordinal * 86_400 + InventedSalon.offset }
    /// When it begins, in seconds since 1970.
    var start: Int {
        midnight + (InventedSalon.opens + place / InventedSalon.stylists * InventedSalon.step) * 60
    }

    /// The booking of the slot.
    var draft: BookingDraft {
        BookingDraft(
            customer: .known(CustomerReference(id: Identifier(Int64(customer)), name: "Customer \(customer)")),
            lines: [DraftLine(service: Identifier(Self.service), staff: [Identifier(Int64(stylist))])],
            start: Instant(seconds: Int64(start))
        )
    }

    /// The first day of all slots.
    static let firstOrdinal = InventedSalon.today.ordinal + 1

    /// The slot of turn `:k` of a client, in pgbench's words.
    static func script(clients: Int, size: SalonSize) -> String {
        """
        \\set k :k + 1
        \\set slot :k * \(clients) + :client_id
        \\set ordinal \(firstOrdinal) + :slot / \(InventedSalon.visitsPerDay)
        \\set place :slot % \(InventedSalon.visitsPerDay)
        \\set stylist \(InventedSalon.firstStylist) + :place % \(InventedSalon.stylists)
        \\set customer \(InventedSalon.firstCustomer) + :slot * \(InventedSalon.stride) % \(size.customers)
        \\set midnight :ordinal * 86400 + \(InventedSalon.offset)
        \\set start :midnight + (\(InventedSalon.opens) + :place / \(InventedSalon.stylists) * \(InventedSalon.step)) * 60

        """
    }
}
