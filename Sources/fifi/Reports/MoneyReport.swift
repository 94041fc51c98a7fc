import Salon

/// An amount in JSON: `{"minor": 4500, "currency": "USD"}`.
struct MoneyReport: Encodable, Sendable {
    let minor: Int64
    let currency: String

    /// Reports an amount.
    init(_ money: Money) {
        minor = money.minor
        currency = money.currency.code
    }
}
