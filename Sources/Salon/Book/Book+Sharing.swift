internal import Postgres

// How changes of visits that share a stylist's time keep out of each other's way.
//
// Everything that makes, changes or ends such a sharing first takes one lock of the salon's, and only then the visits that
// are involved, in the order of their numbers. So two of them never wait for each other in a circle, and none sees half of
// what another one does. Ordinary changes take neither; one that finds that its visit shares is begun anew as one that
// does. Holds are taken resource by resource, the hosts of each narrowed just before the guest comes.
extension Book {
    /// Runs a change, and once more with everything locked if its visit turns out to share its stylists.
    func sharing<Result: Sendable>(
        _ isSharing: Bool,
        _ body: (Bool) async throws -> Result
    ) async throws -> Result {
        do { return try await body(isSharing) } catch is SharesMeanwhile { return try await body(true) }
    }

    /// A visit that nobody else can change until the end of the transaction; where it shares, its hosts and guests neither.
    ///
    /// Throws: `SharesMeanwhile` when it shares and `isSharing` says that it does not.
    static func locked(
        _ id: Identifier<Visit>,
        isSharing: Bool,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> Visit? {
        let key: [Value] = [.int(salon.id.number), .int(id.number)]
        if isSharing {
            try await beginSharing(salon: salon, on: connection)
            _ = try await connection.query(SharingStatements.lockAll, key)
            return try await visit(id, salon: salon, on: connection)
        }
        guard let visit = try await visit(id, salon: salon, locking: true, on: connection) else { return nil }
        let shared = try await connection.query(SharingStatements.hasGuests, key)
        guard visit.squeezeIn == nil, shared.isEmpty else { throw SharesMeanwhile() }
        return visit
    }

    /// Keeps everybody else from making, changing or ending a squeeze-in until the end of the transaction.
    static func beginSharing(salon: SalonProfile, on connection: Connection) async throws {
        _ = try await connection.query(SharingStatements.begin, [.int(salon.id.number)])
    }

    /// The squeeze-in of a shape, its hosts kept from changing; nil when its stylists are free anyway.
    ///
    /// Throws: `Refusal.squeezedAlready`, or `HoldsTaken` when it was changed meanwhile beside whom it would be.
    static func squeezeIn(
        _ shape: VisitShape,
        for reason: String,
        ignoring ignored: Identifier<Visit>?,
        salon: SalonProfile,
        _ order: ChangeOrder,
        on connection: Connection
    ) async throws -> SqueezeIn? {
        let day = salon.zone.day(of: shape.span.start)
        func hosts() async throws -> [Identifier<Visit>] {
            let plan = try await Self.day(day, salon: salon, on: connection)
            return try SqueezeRules.hosts(of: shape, on: plan, now: order.now, ignoring: ignored)
        }
        let found = try await hosts()
        guard !found.isEmpty else { return nil }
        let numbers = Value.ints(found.map(\.number))
        _ = try await connection.query(SharingStatements.lockHosts, [.int(salon.id.number), numbers])
        guard try await hosts() == found else { throw HoldsTaken() }
        return SqueezeIn(hosts: found, reason: reason.trimmed, allowedBy: order.author)
    }

    /// A visit as it may stand at another time or with others, beside those with whom it may share.
    ///
    /// Throws: a `Refusal` by the rules of a booking; a visit that keeps its start may do so also after it has passed.
    func placed(
        _ after: Visit,
        movedFrom before: Visit,
        squeezingIn reason: String? = nil,
        _ order: ChangeOrder,
        on connection: Connection
    ) async throws -> Visit {
        // Whoever takes no other time than before stands in nobody's way.
        guard !after.occupiesSame(as: before) else { return after }
        let given = try await reason.asyncFlatMap {
            try await Self.squeezeIn(after.shape, for: $0, ignoring: after.id, salon: salon, order, on: connection)
        }
        let wanted = given.map { after.squeezed(in: $0) } ?? after
        let plan = try await Self.day(salon.zone.day(of: after.span.start), salon: salon, on: connection)
        let problems = BookingRules.problems(
            with: wanted.shape,
            customer: wanted.customer?.id,
            on: plan,
            now: after.span.start == before.span.start ? min(order.now, after.span.start) : order.now,
            ignoring: wanted.id,
            beside: SqueezeRules.partners(of: wanted, on: plan)
        )
        if let refusal = problems.first?.refusal { throw refusal }
        return try SqueezeRules.settled(wanted, on: plan, now: order.now)
    }
}

extension Optional {
    fileprivate func asyncFlatMap<Result>(
        _ transform: (Wrapped) async throws -> Result?
    ) async rethrows -> Result? {
        guard let value = self else { return nil }
        return try await transform(value)
    }
}

/// $1 is the salon.
private enum SharingStatements {
    static let begin: Statement = """
        SELECT pg_advisory_xact_lock(hashtextextended('fifi squeeze-in ' || $1::bigint, 0))::text AS locked
        """
    static let lockAll: Statement = """
        SELECT id FROM fifi.visit WHERE salon_id = $1 AND id IN (SELECT fifi.sharing($1, $2)) ORDER BY id FOR UPDATE
        """
    static let lockHosts: Statement = """
        SELECT id FROM fifi.visit WHERE salon_id = $1 AND id = ANY ($2::bigint[]) ORDER BY id FOR UPDATE
        """
    static let hasGuests: Statement = """
        SELECT id FROM fifi.visit WHERE salon_id = $1 AND squeezed_beside @> ARRAY[$2::bigint] LIMIT 1
        """
}
