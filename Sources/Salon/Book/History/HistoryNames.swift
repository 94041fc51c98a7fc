internal import Postgres

/// The names that the history's numbers stand for now: what was erased has none any more.
struct HistoryNames {
    let customers: [Int64: String]
    let staff: [Int64: String]
    let services: [Int64: String]

    init(customers: [Row], staff: [Row], services: [Row]) throws {
        self.customers = try Self.names(customers)
        self.staff = try Self.names(staff)
        self.services = try Self.names(services)
    }

    /// Somebody in the book.
    func customer(_ id: Int64?) -> CustomerReference? {
        id.flatMap { id in customers[id].map { CustomerReference(id: Identifier(id), name: $0) } }
    }

    /// Somebody on the staff or a service: whatever is put in an order.
    func ordered(_ id: Int64) -> String? { staff[id] ?? services[id] }

    /// A part of the salon, which the history keeps as a kind and a number: `staff 12` is `Maya`.
    func setting(_ key: String) -> String {
        let parts = key.split(separator: " ")
        let number = parts.count == 2 ? Int64(parts[1]) : nil
        let name =
            switch (parts.first, number) {
            case ("staff"?, let number?): staff[number]
            case ("service"?, let number?): services[number]
            default: nil as String?
            }
        return name ?? key.prefix(1).uppercased() + key.dropFirst()
    }

    private static func names(_ rows: [Row]) throws -> [Int64: String] {
        var names: [Int64: String] = [:]
        for row in rows { names[try row.decode("id")] = try row.decode("name", as: String.self) }
        return names
    }
}
