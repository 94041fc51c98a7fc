/// A telephone number as it was typed, and as the whole world dials it where that is certain.
public struct Phone: Hashable, Sendable {
    /// What was typed, 1 to 40 characters.
    public let raw: String
    /// The number by E.164 (`+15715550142`), or nil where the text is no whole number of the salon's region.
    public let e164: String?

    /// Makes a phone from its two forms, as the database has them.
    public init(raw: String, e164: String?) {
        self.raw = raw
        self.e164 = e164
    }

    /// Reads a phone in any layout; nil when it has fewer than 4 or more than 15 digits, or anything but a phone's signs.
    ///
    /// The region's own numbers are recognised for the North American plan (10 digits, or 11 that begin with 1: NANP);
    /// elsewhere only numbers that begin with `+` become E.164.
    public static func parse(_ text: String, region: String) -> Phone? {
        let raw = text.filter { $0 != "\u{200E}" && $0 != "\u{202A}" && $0 != "\u{202C}" }.trimmed
        let digits = raw.phoneDigits
        guard (4...15).contains(digits.count), raw.count <= 40,
            raw.allSatisfy({ $0.isWholeNumber || $0.isWhitespace || "+()-./–x#*".contains($0) })
        else { return nil }
        return Phone(raw: raw, e164: internationalForm(digits, hasPlus: raw.hasPrefix("+"), region: region))
    }

    private static func internationalForm(_ digits: String, hasPlus: Bool, region: String) -> String? {
        if hasPlus { return digits.count >= 8 ? "+" + digits : nil }
        guard ["US", "CA"].contains(region) else { return nil }
        // An area code and an exchange never begin with 0 or 1 in the North American Numbering Plan.
        let national = digits.count == 11 && digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
        let exchange = national.dropFirst(3)
        guard national.count == 10, let area = national.first, let office = exchange.first, area > "1", office > "1"
        else { return nil }
        return "+1" + national
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    /// Only the digits, whatever script they are written in, as ASCII.
    var phoneDigits: String {
        compactMap(\.wholeNumberValue).filter { (0...9).contains($0) }.map(String.init).joined()
    }
}
