/// The fields of a booking and of a customer's card, so that a problem can be shown beside the one that mends it.
public enum BookingField: String, CaseIterable, Hashable, Sendable {
    case customer, phone, email, services, staff, date, time, length, quantity, price, note, givenName, otherNames,
        allergies, notes, formula, reason, hold
}
