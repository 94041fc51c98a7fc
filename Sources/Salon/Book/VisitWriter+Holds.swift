internal import Postgres

// What a visit takes, and what others take beside it.
extension VisitWriter {
    /// The statements that take a visit's holds.
    ///
    /// Those of a guest go in resource by resource, the hosts of each narrowed just before; everything in the order in
    /// which all holds are taken.
    func taking(_ holds: [Hold], for visit: Visit) -> [(Statement, [Value])] {
        guard let squeezeIn = visit.squeezeIn else { return [(HoldStatements.insertSharing, parameters(visit, holds))] }
        let resources = holds.map(\.resource).reduce(into: [Int64]()) { if $0.last != $1 { $0.append($1) } }
        return resources.flatMap { resource -> [(Statement, [Value])] in
            [
                (HoldStatements.settleOn, hosts(squeezeIn.hosts) + [.int(resource)]),
                (HoldStatements.insertSharing, parameters(visit, holds.filter { $0.resource == resource })),
            ]
        }
    }

    /// How many holds those statements took.
    func taken(_ answers: some Collection<[Row]>, by statements: [(Statement, [Value])]) -> Int {
        zip(statements, answers).reduce(0) { sum, step in
            let isTaking = [HoldStatements.insert, HoldStatements.insertSharing].contains(step.0.0)
            return isTaking ? sum + step.1.count : sum
        }
    }

    /// The statements that give hosts what is due to them after a guest came or went.
    func settling(_ guests: [Visit]) -> [(Statement, [Value])] {
        let all = Set(guests.flatMap { $0.squeezeIn?.hosts ?? [] }).sorted()
        return all.isEmpty ? [] : [(HoldStatements.settle, hosts(all))]
    }

    /// Gives the hosts of guests that ended by themselves their stylists back.
    static func settle(hostsOf expired: [Row], salon: SalonProfile, on connection: Connection) async throws {
        let guests = Set(try expired.map { try $0.decode("visit_id", as: Int64.self) }).sorted()
        guard !guests.isEmpty else { return }
        _ = try await connection.query(HoldStatements.settleHostsOf, [.int(salon.id.number), .ints(guests)])
    }

    func parameters(_ visit: Visit, _ holds: [Hold]) -> [Value] {
        [
            .int(salon.id.number), .int(visit.id.number), .ints(holds.map(\.resource)),
            .array(holds.map(\.span.start.parameter)), .array(holds.map(\.span.end.parameter)),
        ]
    }

    private func hosts(_ hosts: [Identifier<Visit>]) -> [Value] {
        [.int(salon.id.number), .ints(hosts.map(\.number))]
    }
}

/// $1 is the salon.
enum HoldStatements {
    /// What an ordinary new visit takes; one row back for each hold that was free.
    static let insert: Statement = """
        INSERT INTO fifi.hold (salon_id, visit_id, resource_id, span)
        SELECT $1, $2, resource, tstzrange(starts, ends)
        FROM unnest($3::bigint[], $4::timestamptz[], $5::timestamptz[]) AS part (resource, starts, ends)
        ORDER BY resource, starts
        ON CONFLICT ON CONSTRAINT hold_no_overlap DO NOTHING
        RETURNING id
        """
    /// The same for a visit that may be a host or a guest.
    static let insertSharing: Statement = """
        INSERT INTO fifi.hold (salon_id, visit_id, resource_id, span, lanes)
        SELECT $1, $2, resource, tstzrange(starts, ends), fifi.due_lanes($1, $2, resource, tstzrange(starts, ends))
        FROM unnest($3::bigint[], $4::timestamptz[], $5::timestamptz[]) AS part (resource, starts, ends)
        ORDER BY resource, starts
        ON CONFLICT ON CONSTRAINT hold_no_overlap DO NOTHING
        RETURNING id
        """
    static let delete: Statement = "DELETE FROM fifi.hold WHERE salon_id = $1 AND visit_id = $2"
    /// Gives the visits $2 the lanes that are due to them.
    static let settle: Statement = """
        UPDATE fifi.hold SET lanes = fifi.due_lanes(salon_id, visit_id, resource_id, span)
        WHERE salon_id = $1 AND visit_id = ANY ($2::bigint[])
          AND lanes <> fifi.due_lanes(salon_id, visit_id, resource_id, span)
        """
    /// The same of the resource $3 alone.
    static let settleOn: Statement = """
        UPDATE fifi.hold SET lanes = fifi.due_lanes(salon_id, visit_id, resource_id, span)
        WHERE salon_id = $1 AND visit_id = ANY ($2::bigint[]) AND resource_id = $3
          AND lanes <> fifi.due_lanes(salon_id, visit_id, resource_id, span)
        """
    /// The same of all hosts of the visits $2.
    static let settleHostsOf: Statement = """
        UPDATE fifi.hold SET lanes = fifi.due_lanes(salon_id, visit_id, resource_id, span)
        WHERE salon_id = $1 AND visit_id IN (
            SELECT unnest(squeezed_beside) FROM fifi.visit WHERE salon_id = $1 AND id = ANY ($2::bigint[]))
          AND lanes <> fifi.due_lanes(salon_id, visit_id, resource_id, span)
        """
}
