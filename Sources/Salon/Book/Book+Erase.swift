internal import Postgres

extension Book {
    /// Erases a person for good: no text that tells of them stays anywhere, while visits and money do.
    ///
    /// Cards that were joined with theirs go with it. It cannot be taken back. Throws: `BookError.refused` with
    /// `visitsToCome`, `customerChangedSince` or `customerEnded`.
    @concurrent public func erase(
        _ id: Identifier<Customer>,
        version: Int,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        let request = ChangeRequest.erase(id)
        return try await once(order, request) { connection in
            try await Eraser(salon: salon, connection: connection).keepOthersFromWriting()
            return try await CardWriter(salon: salon, connection: connection).lock(id)
        } _: { customer, connection in
            try await checkErasure(of: customer, version, now: order.now, on: connection)
            let eraser = Eraser(salon: salon, connection: connection)
            return try await erase(customer, eraser, request, order, on: connection)
        }
    }

    /// Everybody who was erased.
    @concurrent public func erasures() async throws(BookError) -> [Erasure] {
        try await asking {
            try await pool.query(
                "SELECT customer_id, at FROM fifi.erasure WHERE salon_id = $1 ORDER BY at, customer_id",
                [.int(salon.id.number)]
            ).map { Erasure(customer: try $0.identifier("customer_id"), at: try $0.instant("at")) }
        }
    }

    private func checkErasure(
        of customer: Customer,
        _ version: Int,
        now: Instant,
        on connection: Connection
    ) async throws {
        switch customer.ending {
        case .erased, .joined: throw Refusal.customerEnded(customer.reference)
        case .takenBack, nil: try await checkVersion(of: customer, version, on: connection)
        }
        let rows = try await connection.query(
            """
            SELECT count(*) AS coming FROM fifi.visit WHERE salon_id = $1 AND customer_id = $2 AND ends_at > $3::timestamptz
              AND status IN ('tentative', 'booked', 'confirmed', 'arrived', 'in_service', 'ready_to_pay')
            """,
            [.int(salon.id.number), .int(customer.id.number), now.parameter]
        )
        let count = try rows.first?.decode("coming", as: Int.self) ?? 0
        if count > 0 { throw Refusal.visitsToCome(customer.reference, count: count) }
    }

    private func erase(
        _ customer: Customer,
        _ eraser: Eraser,
        _ request: String,
        _ order: ChangeOrder,
        on connection: Connection
    ) async throws -> Change {
        let entry = CardEntry(
            order: order,
            verb: .erase,
            request: request,
            before: CardState(version: customer.version, isEnded: customer.ending != nil),
            after: CardState(version: customer.version + 1, isEnded: true)
        )
        guard let number = try await entry.write(to: customer.id, salon: salon, on: connection) else {
            return try await known(order.operation, request: request, on: connection)
        }
        try await eraser.erase(customer.id, change: number)
        try await CardWriter(salon: salon, connection: connection).announce(customer.id)
        return entry.change(number, about: CustomerReference(id: customer.id, name: Eraser.name(of: customer.id)))
    }
}
