internal import Postgres

/// What goes over the database's notification channel: ids and days only, never anything personal.
enum BookMessage: Equatable {
    case changed(salon: Identifier<SalonProfile>, visit: Identifier<Visit>, days: [LocalDay])
    /// Something that is no visit changed on these days: somebody's time.
    case days(salon: Identifier<SalonProfile>, [LocalDay])
    /// Something about a customer changed.
    case customer(salon: Identifier<SalonProfile>, Identifier<Customer>)
    case reload(salon: Identifier<SalonProfile>)

    /// The channel that every terminal listens on.
    static let channel: StaticString = "fifi"

    /// The message as one line: a word, the salon, and for a change the visit and its days.
    var text: String {
        switch self {
        case .changed(let salon, let visit, let days):
            (["visit", "\(salon)", "\(visit)"] + days.map(\.description)).joined(separator: " ")
        case .days(let salon, let days): (["days", "\(salon)"] + days.map(\.description)).joined(separator: " ")
        case .customer(let salon, let customer): "customer \(salon) \(customer)"
        case .reload(let salon): "reload \(salon)"
        }
    }

    /// Reads a message; nil for what a newer program may send, which then counts as "reload".
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard words.count >= 2, let salon = Int64(words[1]) else { return nil }
        switch words[0] {
        case "reload": self = .reload(salon: Identifier(salon))
        case "days": self = .days(salon: Identifier(salon), words[2...].compactMap { LocalDay($0) })
        case "customer":
            guard words.count == 3, let customer = Int64(words[2]) else { return nil }
            self = .customer(salon: Identifier(salon), Identifier(customer))
        case "visit":
            guard words.count >= 4, let visit = Int64(words[2]) else { return nil }
            let days = words[3...].compactMap { LocalDay($0) }
            self = .changed(salon: Identifier(salon), visit: Identifier(visit), days: days)
        default: return nil
        }
    }
}

extension Connection {
    /// Tells all terminals, as soon as the open transaction is committed.
    func announce(_ message: BookMessage) async throws(PostgresError) {
        try await announce(message.text, on: BookMessage.channel)
    }
}
