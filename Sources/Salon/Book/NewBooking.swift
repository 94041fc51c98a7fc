internal import Postgres

/// One booking on its way into the book, within its transaction.
struct NewBooking {
    let draft: BookingDraft
    let shape: VisitShape
    /// Beside whom it may stand, or nil for an ordinary booking.
    let squeezeIn: SqueezeIn?
    let order: ChangeOrder
    let salon: SalonProfile
    let connection: Connection

    /// The numbers that the booking got when it was entered into the history.
    struct Entry {
        let change: Int64
        let visit: Identifier<Visit>
        let customer: Identifier<Customer>?
        let at: Instant
    }

    /// Enters the booking into the history, before anything else: nil when the operation is there already.
    func enter() async throws -> Entry? {
        let isNew = if case .new = draft.customer { true } else { false }
        let state = visit(Entry(change: 0, visit: Identifier(0), customer: nil, at: order.now))
        let rows = try await connection.query(
            """
            INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, visit_id, customer_id, account, terminal,
                                     after)
            SELECT $1, $2::uuid, sha256(convert_to($3, 'UTF8')), 'book', nextval('fifi.visit_id_seq'), drawn.customer, $6, $7,
                   $8::jsonb || jsonb_build_object('customer', drawn.customer)
            FROM (SELECT CASE WHEN $4 THEN nextval('fifi.resource_id_seq') ELSE $5::bigint END AS customer) AS drawn
            ON CONFLICT (salon_id, operation_id) DO NOTHING RETURNING id, visit_id, customer_id, at
            """,
            [
                .int(salon.id.number), .text(order.operation.description), .text(ChangeRequest.book(draft)),
                .bool(isNew), .optional(draft.knownCustomer?.number), .text(order.author.account),
                .text(order.author.terminal), .text(try VisitState(state).json),
            ]
        )
        return try rows.first.map { row in
            Entry(
                change: try row.decode("id"),
                visit: try row.identifier("visit_id"),
                customer: try row.optionalIdentifier("customer_id"),
                at: try row.instant("at")
            )
        }
    }

    /// Asks the salon's rules, on the day as it stands inside the transaction.
    func checkRules(customer: Identifier<Customer>?) async throws {
        if let known = draft.knownCustomer { try await refuseIfEnded(known) }
        let plan = try await Book.day(salon.zone.day(of: shape.span.start), salon: salon, on: connection)
        let problems = BookingRules.problems(
            with: shape,
            customer: customer,
            on: plan,
            now: order.now,
            beside: Set(squeezeIn?.hosts ?? [])
        )
        if let refusal = problems.first?.refusal { throw refusal }
    }

    /// Writes customer, visit and holds, and tells everybody.
    func write(_ entry: Entry) async throws -> Change {
        if case .new(let person) = draft.customer, let id = entry.customer {
            try await CustomerWriter(salon: salon, connection: connection).insert(person, as: id)
        }
        let visit = visit(entry)
        let writer = VisitWriter(salon: salon, connection: connection, change: entry.change, now: order.now)
        try await writer.insert(visit)
        try await writer.announce(visit, from: nil, letter: entry.customer == nil ? nil : "booked")
        return Change(
            id: Identifier(entry.change),
            operation: order.operation,
            verb: .book,
            reversed: nil,
            at: entry.at,
            author: order.author,
            subject: .visit(visit)
        )
    }

    /// Somebody else may have joined or erased the card since it was found; it stays as it is until this is committed.
    private func refuseIfEnded(_ customer: Identifier<Customer>) async throws {
        let rows = try await connection.query(
            "SELECT name, ended_at IS NOT NULL AS ended FROM fifi.customer WHERE salon_id = $1 AND id = $2 FOR KEY SHARE",
            [.int(salon.id.number), .int(customer.number)]
        )
        guard let row = rows.first else { throw Refusal.noSuchCustomer }
        guard try row.decode("ended", as: Bool.self) else { return }
        throw Refusal.customerEnded(CustomerReference(id: customer, name: try row.decode("name")))
    }

    private func visit(_ entry: Entry) -> Visit {
        Visit(
            id: entry.visit,
            version: 1,
            status: draft.firstStatus,
            customer: entry.customer.map { CustomerReference(id: $0, name: customerName) },
            span: shape.span,
            lines: shape.lines,
            segments: shape.segments,
            note: draft.note,
            tentativeUntil: draft.hasArrived ? nil : draft.tentativeUntil,
            statusSince: order.now,
            squeezeIn: squeezeIn
        )
    }

    private var customerName: String {
        switch draft.customer {
        case .known(let reference): reference.name
        case .new(let person): person.name.trimmed
        case .walkIn: ""
        }
    }
}
