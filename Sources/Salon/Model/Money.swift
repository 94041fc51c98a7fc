/// An amount of money in whole minor units (cents), never a fraction.
public struct Money: Hashable, Sendable {
    /// The amount in the currency's minor unit; negative for a refund.
    public let minor: Int64
    /// Which currency's minor unit it is.
    public let currency: Currency

    /// Makes an amount of minor units.
    public init(minor: Int64, currency: Currency) {
        self.minor = minor
        self.currency = currency
    }

    /// The amount times a quantity.
    public func times(_ quantity: Int) -> Money {
        Money(minor: minor * Int64(quantity), currency: currency)
    }

    /// Reads what a person types for an amount: `45`, `45.5`, `$45.00`, `1,250.00`; nil for anything else.
    public static func parse(_ text: String, in currency: Currency) -> Money? {
        var body = text.filter { !$0.isWhitespace && $0 != "," }
        if body.hasPrefix(currency.sign) { body.removeFirst(currency.sign.count) }
        let parts = body.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard (1...2).contains(parts.count), (1...9).contains(parts[0].count), fraction.count <= currency.decimals,
            (parts[0] + fraction).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let minor = Int64(parts[0] + fraction + String(repeating: "0", count: currency.decimals - fraction.count))
        else { return nil }
        return Money(minor: minor, currency: currency)
    }
}

extension Money: CustomStringConvertible {
    /// The amount with its sign and all decimals: `$1,250.00`.
    public var description: String {
        let decimals = currency.decimals
        var digits = String(minor.magnitude)
        digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let whole = digits.dropLast(decimals)
        let fraction = decimals == 0 ? "" : "." + digits.suffix(decimals)
        return (minor < 0 ? "-" : "") + currency.sign + Self.grouped(whole) + fraction
    }

    private static func grouped(_ digits: Substring) -> String {
        var result = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return result
    }
}
