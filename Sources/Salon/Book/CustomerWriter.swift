internal import Postgres

/// Writes people into the book.
struct CustomerWriter {
    let salon: SalonProfile
    let connection: Connection

    /// Writes somebody new under a number that was drawn for them; texts were checked before.
    func insert(_ person: NewCustomer, as id: Identifier<Customer>) async throws {
        let key: [Value] = [.int(salon.id.number), .int(id.number)]
        let email = person.email.trimmed
        var statements: [(Statement, [Value])] = [
            ("INSERT INTO fifi.resource (salon_id, id, kind) VALUES ($1, $2, 'customer')", key),
            (
                "INSERT INTO fifi.customer (salon_id, id, name, email) VALUES ($1, $2, $3, $4)",
                key + [.text(person.name.trimmed), .optional(email.isEmpty ? nil : email)]
            ),
        ]
        if let phone = Phone.parse(person.phone, region: salon.phoneRegion) {
            statements.append(
                (
                    """
                    INSERT INTO fifi.customer_phone (salon_id, customer_id, position, raw, e164) VALUES ($1, $2, 0, $3, $4)
                    """,
                    key + [.text(phone.raw), .optional(phone.e164)]
                )
            )
        }
        _ = try await connection.pipeline(statements)
    }
}
