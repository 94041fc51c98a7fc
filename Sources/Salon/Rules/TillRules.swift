/// What the till asks of a settlement: every price is known, and what is paid is what is charged, to the cent.
public enum TillRules {
    /// What one service may cost, in minor units; the same as for a booking.
    public static let price = 0...1_000_000_000

    /// A settlement that was worked out.
    public struct Bill: Hashable, Sendable {
        /// The sum of what is charged.
        public let due: Money
        /// What is kept by each method, in the order of the methods, none of them 0.
        public let parts: [Payment]
        /// The cash to hand back.
        public let change: Money
    }

    /// Works out what a settlement comes to.
    ///
    /// Throws: `Refusal` with what stands against it: an unknown price, too little or too much.
    public static func bill(
        _ settlement: Settlement,
        for visit: Visit,
        currency: Currency,
        now: Instant
    ) throws(Refusal) -> Bill {
        let due = try due(settlement, for: visit, currency: currency)
        let zero = Money(minor: 0, currency: currency)
        var given = settlement.given.filter { $0.key != settlement.rest && $0.value.minor != 0 }
        guard given.values.allSatisfy({ price.contains(Int($0.minor)) }) else { throw .outOfRange(.price, price) }
        if let rest = settlement.rest {
            let left = due.minor - given.values.reduce(0) { $0 + $1.minor }
            if left > 0 { given[rest] = Money(minor: left, currency: currency) }
        }
        let cash = given[.cash]
        let others = given.filter { $0.key != .cash }.values.reduce(0) { $0 + $1.minor }
        let left = due.minor - others
        guard left >= 0, cash == nil || left > 0 else {
            throw .paidTooMuch(Money(minor: others + (cash?.minor ?? 0) - due.minor, currency: currency))
        }
        guard (cash?.minor ?? 0) >= left else {
            throw .paidTooLittle(missing: Money(minor: left - (cash?.minor ?? 0), currency: currency))
        }
        let parts = PaymentMethod.allCases.compactMap { method -> Payment? in
            guard let amount = given[method] else { return nil }
            guard method == .cash else { return Payment(method: method, amount: amount, at: now) }
            return Payment(method: .cash, amount: Money(minor: left, currency: currency), tendered: amount, at: now)
        }
        return Bill(due: due, parts: parts, change: parts.first { $0.method == .cash }?.change ?? zero)
    }

    /// The sum of what is charged.
    ///
    /// Throws: `Refusal` when a price is unknown or out of range.
    public static func due(
        _ settlement: Settlement,
        for visit: Visit,
        currency: Currency
    ) throws(Refusal) -> Money {
        guard settlement.charges.count == visit.lines.count else { throw .missing(.price) }
        var sum: Int64 = 0
        for (charge, line) in zip(settlement.charges, visit.lines) {
            guard let charge else { throw .priceUnknown(service: line.name) }
            guard price.contains(Int(charge.minor)) else { throw .outOfRange(.price, price) }
            sum += charge.minor
        }
        return Money(minor: sum, currency: currency)
    }

    /// Whether a visit may be paid where it stands.
    ///
    /// Throws: `Refusal`.
    public static func check(_ visit: Visit) throws(Refusal) {
        guard visit.status == .completed || visit.status.mayBecome(.completed) else {
            throw .statusNotAllowed(from: visit.status, to: .completed)
        }
    }
}
