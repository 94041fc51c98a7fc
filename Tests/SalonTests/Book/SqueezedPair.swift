import Postgres
import Salon
import TestSupport
import Testing

/// How a guest leaves its host.
enum GuestLeaving: CaseIterable { case cancelled, missing, moved, toAnother, edited }

/// How a host leaves its guest.
enum HostLeaving: CaseIterable { case cancelled, missing, moved, toAnother, shortened, edited }

/// Rosa at Bea's from 10:00 to 10:45, and Zoë squeezed in there from 10:15 to 10:45.
struct SqueezedPair {
    let salon: SmallSalon
    let host: Visit
    private let guestID: Identifier<Visit>?

    static func with(isSqueezed: Bool = true, _ body: (SqueezedPair) async throws -> Void) async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let host = try await salon.book.book(draft, salon.order("host")).visited()
            let pair = SqueezedPair(salon: salon, host: host, guestID: nil)
            guard isSqueezed else { return try await body(pair) }
            var guest = pair.guestDraft
            guest.squeezeIn = " bride of the day "
            let visit = try await salon.book.book(guest, salon.order()).visited()
            try await body(SqueezedPair(salon: salon, host: host, guestID: visit.id))
        }
    }

    var guestDraft: BookingDraft { salon.draft(salon.zoe, "Blow-dry", with: salon.bea, at: "10:15") }

    /// The guest as it stands.
    var guest: Visit {
        get async throws {
            let id = try #require(guestID)
            return try #require(try await salon.book.visit(id))
        }
    }

    func target(_ time: String, _ staff: Staff) -> MoveTarget {
        MoveTarget(start: salon.at(time), from: salon.bea.id, to: staff.id)
    }

    func leave(_ way: GuestLeaving) async throws {
        let (guest, book, order) = (try await guest, salon.book, salon.order())
        switch way {
        case .cancelled: _ = try await book.cancel(guest.id, version: guest.version, reason: "", order)
        case .missing: _ = try await book.setStatus(of: guest.id, version: guest.version, to: .noShow, order)
        case .moved: _ = try await book.move(guest.id, version: guest.version, to: target("14:00", salon.bea), order)
        case .toAnother:
            _ = try await book.move(guest.id, version: guest.version, to: target("10:15", salon.cleo), order)
        case .edited:
            var draft = guest.draft
            draft.start = salon.at("11:30")
            _ = try await book.edit(guest.id, version: guest.version, to: draft, order)
        }
    }

    func leave(_ way: HostLeaving) async throws {
        let (book, order) = (salon.book, salon.order())
        switch way {
        case .cancelled: _ = try await book.cancel(host.id, version: host.version, reason: "", order)
        case .missing: _ = try await book.setStatus(of: host.id, version: host.version, to: .noShow, order)
        case .moved: _ = try await book.move(host.id, version: host.version, to: target("14:00", salon.bea), order)
        case .toAnother:
            _ = try await book.move(host.id, version: host.version, to: target("10:00", salon.cleo), order)
        case .shortened: _ = try await book.resize(host.id, version: host.version, by: -30, order)
        case .edited:
            var draft = host.draft
            draft.start = salon.at("15:00")
            _ = try await book.edit(host.id, version: host.version, to: draft, order)
        }
    }

    func refusal(_ body: () async throws -> Change) async -> Refusal? {
        do {
            _ = try await body()
            return nil
        } catch {
            guard case .refused(let refusal) = error as? BookError else { return nil }
            return refusal
        }
    }

    /// The lanes that a visit takes of stylists, in order.
    func lanes(_ visit: Identifier<Visit>) async throws -> [String] {
        try await salon.owner.query(
            """
            SELECT h.lanes::text AS lanes FROM fifi.hold h JOIN fifi.staff s ON s.id = h.resource_id
            WHERE h.visit_id = $1 ORDER BY h.span
            """,
            [.int(visit.number)]
        ).map { try $0.decode("lanes") }
    }

    func expectOrder() async throws { try await Self.expectOrder(salon) }

    /// Holds are what the visits say, by plain SQL that knows nothing of the functions that write them.
    static func expectOrder(_ salon: SmallSalon) async throws {
        let wrong = try await salon.owner.query(
            """
            WITH live AS (SELECT * FROM fifi.visit WHERE status NOT IN ('cancelled', 'no_show')),
            work AS (
              SELECT v.id, s.staff_id, s.span, v.squeezed_beside FROM live v JOIN fifi.segment s ON s.visit_id = v.id
              WHERE s.staff_id IS NOT NULL AND s.kind <> 'processing'),
            due AS (
              SELECT w.id, w.staff_id AS resource, w.span,
                CASE WHEN w.squeezed_beside IS NOT NULL THEN '[8,16)'
                     WHEN EXISTS (SELECT FROM work g WHERE w.id = ANY (g.squeezed_beside) AND g.staff_id = w.staff_id
                                  AND g.span && w.span) THEN '[0,8)' ELSE '[0,16)' END AS lanes
              FROM work w
              UNION ALL SELECT id, customer_id, tstzrange(starts_at, ends_at), '[0,16)' FROM live WHERE customer_id IS NOT NULL),
            held AS (SELECT visit_id, resource_id, span, lanes::text FROM fifi.hold WHERE visit_id IS NOT NULL)
            SELECT count(*) AS rows FROM (
              (TABLE due EXCEPT ALL TABLE held) UNION ALL (TABLE held EXCEPT ALL TABLE due)) AS different
            """
        )
        #expect(try wrong.first?.decode("rows", as: Int.self) == 0)
        let crowds = try await salon.owner.query(
            """
            SELECT a.visit_id FROM fifi.hold a JOIN fifi.hold b ON a.resource_id = b.resource_id AND a.span && b.span
              AND a.id < b.id
            WHERE NOT EXISTS (SELECT FROM fifi.visit g WHERE g.id IN (a.visit_id, b.visit_id)
                              AND g.squeezed_beside && ARRAY[a.visit_id, b.visit_id])
            """
        )
        #expect(crowds.isEmpty, "only a guest and its host share a time")
    }
}
