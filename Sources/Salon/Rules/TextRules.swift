/// The lengths that a text may have; the database's own checks are the same.
public enum TextRules {
    /// The longest name of a customer, in characters.
    public static let customerName = 100
    /// The longest address for mail, in characters.
    public static let email = 100
    /// The longest note of a visit, in characters.
    public static let visitNote = 500
    /// The longest reason of a cancellation, in characters.
    public static let reason = 200

    /// Everything that stands against somebody new being written into the book.
    public static func problems(with customer: NewCustomer, region: String) -> [BookingProblem] {
        var found: [BookingProblem] = []
        if customer.name.trimmed.isEmpty { found.append(BookingProblem(.customer, .missing(.customer))) }
        found += problems(with: customer.name, field: .customer, limit: customerName)
        if !customer.phone.trimmed.isEmpty, Phone.parse(customer.phone, region: region) == nil {
            found.append(BookingProblem(.phone, .unreadable(.phone)))
        }
        found += problems(with: customer.email, field: .email, limit: email)
        if !customer.email.trimmed.isEmpty, !looksLikeAddress(customer.email.trimmed) {
            found.append(BookingProblem(.email, .unreadable(.email)))
        }
        return found
    }

    /// What stands against the reason of a squeeze-in, without which nobody is squeezed in.
    public static func problems(withReason reason: String) -> [BookingProblem] {
        if reason.trimmed.isEmpty { return [BookingProblem(.reason, .missing(.reason))] }
        return problems(with: reason, field: .reason, limit: self.reason)
    }

    /// What stands against a text in a field: its length, or characters that no text has.
    public static func problems(with text: String, field: BookingField, limit: Int) -> [BookingProblem] {
        if text.unicodeScalars.count > limit { return [BookingProblem(field, .tooLong(field, limit: limit))] }
        let readable = text.unicodeScalars.allSatisfy { scalar in
            // Line breaks are allowed in notes alone, of whatever kind.
            if scalar == "\n" { return [.note, .notes, .allergies, .formula].contains(field) }
            return !isInvisible(scalar)
        }
        return readable ? [] : [BookingProblem(field, .unreadable(field))]
    }

    /// Whether a scalar is a control, a bidirectional override, a tag or what stands for broken UTF-8, none of which
    /// belongs in what people type.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xFFFD, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    private static func looksLikeAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && !text.contains(where: \.isWhitespace)
    }
}
