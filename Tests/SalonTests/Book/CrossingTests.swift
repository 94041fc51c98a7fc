import Postgres
import Salon
import TestSupport
import Testing

/// Edits and blocks that cross bookings on a real server, many at once; judged by plain SQL.
@Suite struct CrossingTests {
    @Test func `edits and blocks crossing bookings never overlap, never deadlock and leave the right holds`()
        async throws
    {
        try await SmallSalon.with(poolSize: 8) { salon in
            let visits = try await booked(salon)
            let staff = [salon.ann, salon.bea, salon.cleo]
            let failures = await withTaskGroup(of: BookError?.self) { group in
                for task in 0..<150 {
                    group.addTask {
                        do {
                            try await act(task, salon, visits[task % visits.count], staff)
                            return nil
                        } catch { return error as? BookError ?? .busy }
                    }
                }
                return await group.reduce(into: [BookError]()) { if let error = $1 { $0.append(error) } }
            }
            for error in failures {
                guard case .refused = error else {
                    Issue.record("not a refusal in words: \(error)")
                    continue
                }
            }
            #expect(failures.count < 150)
            try await expectOrder(salon)
        }
    }

    private func booked(_ salon: SmallSalon) async throws -> [Identifier<Visit>] {
        var visits: [Identifier<Visit>] = []
        for (index, time) in ["09:00", "10:00", "11:00", "14:00", "15:00", "16:00"].enumerated() {
            let person = [salon.ann, salon.bea, salon.cleo][index % 3]
            visits.append(
                try await salon.book.book(salon.draft(nil, "Cut", with: person, at: time), salon.order()).visited().id
            )
        }
        return visits
    }

    private func act(_ task: Int, _ salon: SmallSalon, _ id: Identifier<Visit>, _ staff: [Staff]) async throws {
        let start = salon.at("09:00").adding(minutes: task * 35 % 480)
        let order = salon.order("t\(task)")
        let people = [staff[task % 3].id, staff[(task / 3 + 1) % 3].id]
        switch task % 3 {
        case 0:
            guard let visit = try await salon.book.visit(id), visit.status.isOpen else { return }
            var draft = visit.draft
            draft.start = start
            draft.lines[0].staff = people.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            draft.lines[0].minutes = 30 + task % 4 * 10
            draft.note = "task \(task)"
            _ = try await salon.book.edit(id, version: visit.version, to: draft, order)
            if task % 2 == 0 { _ = try await salon.book.undo(order.again) }
        case 1:
            let span = TimeSpan(start: start, minutes: 30)
            let draft = BlockDraft(staff: Array(Set(people)), span: span, kind: .other)
            let change = try await salon.book.block(draft, order)
            if task % 2 == 0, case .block(let block, _) = change.subject, let source = block.source {
                _ = try await salon.book.unblock(source, from: salon.day, order.again)
            }
        default:
            let lines = people.map { DraftLine(service: salon.service("Blow-dry").id, staff: [$0]) }
            let draft = BookingDraft(customer: .new(NewCustomer(name: "Guest \(task)")), lines: lines, start: start)
            _ = try await salon.book.book(draft, order)
        }
    }

    private func expectOrder(_ salon: SmallSalon) async throws {
        let overlaps = try await salon.owner.query(
            """
            WITH busy AS (
              SELECT s.staff_id AS person, s.span, s.visit_id, 0 AS block_id FROM fifi.segment s
              JOIN fifi.visit v ON v.id = s.visit_id AND v.status NOT IN ('cancelled', 'no_show')
              WHERE s.kind <> 'processing'
              UNION ALL SELECT resource_id, span, 0, id FROM fifi.block)
            SELECT count(*) AS pairs FROM busy a JOIN busy b ON a.person = b.person AND a.span && b.span
              AND (a.visit_id, a.block_id, lower(a.span)) < (b.visit_id, b.block_id, lower(b.span))
            """
        )
        #expect(try overlaps.first?.decode("pairs", as: Int.self) == 0)
        let wrong = try await salon.owner.query(
            """
            SELECT count(*) AS rows FROM (
              (SELECT h.visit_id, h.resource_id, h.span, h.lanes FROM fifi.hold h WHERE h.visit_id IS NOT NULL
               EXCEPT ALL SELECT v.id, d.resource_id, d.span, d.lanes FROM fifi.visit v, fifi.due_holds(1, v.id) d)
              UNION ALL
              (SELECT v.id, d.resource_id, d.span, d.lanes FROM fifi.visit v, fifi.due_holds(1, v.id) d
               EXCEPT ALL SELECT h.visit_id, h.resource_id, h.span, h.lanes FROM fifi.hold h WHERE h.visit_id IS NOT NULL)
              UNION ALL
              (SELECT h.block_id, h.resource_id, h.span, h.lanes FROM fifi.hold h WHERE h.block_id IS NOT NULL
               EXCEPT ALL SELECT id, resource_id, span, '[0,16)' FROM fifi.block)
              UNION ALL
              (SELECT id, resource_id, span, '[0,16)' FROM fifi.block
               EXCEPT ALL SELECT h.block_id, h.resource_id, h.span, h.lanes FROM fifi.hold h WHERE h.block_id IS NOT NULL)) AS x
            """
        )
        #expect(try wrong.first?.decode("rows", as: Int.self) == 0)
        let deadlocks = try await salon.owner.query(
            "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
        )
        #expect(try deadlocks.first?.decode("deadlocks", as: Int.self) == 0)
    }
}

extension ChangeOrder {
    /// The same author's next order.
    fileprivate var again: ChangeOrder { ChangeOrder(author: author, now: now) }
}
