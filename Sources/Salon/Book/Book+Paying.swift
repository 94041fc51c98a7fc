internal import Postgres

extension Book {
    /// Charges a visit of a known version, takes what is paid for it, and completes it.
    ///
    /// Throws: `BookError.refused` with an unknown price, `paidTooLittle`, `paidTooMuch`, `paidAlready`,
    /// `statusNotAllowed` before the customer has arrived, or `changedSince`.
    @concurrent public func pay(
        _ visit: Identifier<Visit>,
        version: Int,
        _ settlement: Settlement,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await changing(visit, version, .pay, ChangeRequest.pay(visit, settlement), order) { before, connection in
            try TillRules.check(before)
            let bill = try TillRules.bill(settlement, for: before, currency: salon.currency, now: order.now)
            guard try await Self.payments(of: visit, salon: salon, on: connection).isEmpty else {
                throw Refusal.paidAlready
            }
            let after = before.charged(settlement.charges, since: order.now)
            return VisitEdit(after: after, payments: bill.parts)
        }
    }

    /// What was paid for a visit and not taken back, in the order in which it was paid.
    @concurrent public func payments(of visit: Identifier<Visit>) async throws(BookError) -> [Payment] {
        try await asking {
            try await pool.withConnection { try await Self.payments(of: visit, salon: salon, on: $0) }
        }
    }

    private static func payments(
        of visit: Identifier<Visit>,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> [Payment] {
        let key: [Value] = [.int(salon.id.number), .int(visit.number)]
        return try await connection.query(PaymentStatements.ofVisit, key).map { row in
            Payment(
                method: PaymentMethod(rawValue: try row.decode("method")) ?? .other,
                amount: Money(minor: try row.decode("amount"), currency: salon.currency),
                tendered: try row.decode("tendered", as: Int64?.self).map {
                    Money(minor: $0, currency: salon.currency)
                },
                at: try row.instant("at")
            )
        }
    }

    /// Writes what an edit says of payments, under the number of its change.
    func writePayments(
        of edit: VisitEdit,
        change: Int64,
        now: Instant,
        on connection: Connection
    ) async throws {
        let salon = Value.int(salon.id.number)
        if !edit.payments.isEmpty {
            _ = try await connection.execute(
                PaymentStatements.insert,
                [
                    salon, .int(edit.after.id.number), .int(change), .texts(edit.payments.map(\.method.rawValue)),
                    .ints(edit.payments.map(\.amount.minor)),
                    .array(edit.payments.map { .optional($0.tendered?.minor) }), now.parameter,
                ]
            )
        }
        if let reversed = edit.reverses {
            let reverse: [Value] = [salon, .int(reversed.number), .int(change), now.parameter]
            _ = try await connection.execute(PaymentStatements.reverse, reverse)
        }
    }
}
