internal import Postgres

extension Book {
    /// Makes of a visit of a known version what a draft says: services, people, lengths, prices, note, customer and time.
    ///
    /// The draft begins as `Visit.draft`: what it copies of the visit is kept, whatever the menu says by now. Throws:
    /// `BookError.refused` with the rules of a booking, `notEditable`, `notMovable` when it has begun, or `changedSince`.
    @concurrent public func edit(
        _ visit: Identifier<Visit>,
        version: Int,
        to draft: BookingDraft,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await asking {
            try Self.checkTexts(of: draft, salon: salon)
            let menu = try await self.menu()
            let shape = try Layout.shape(of: draft, menu: menu)
            do {
                return try await edit(visit, version, to: draft, shape: shape, order)
            } catch BookError.refused(let refusal) {
                throw try await offering(refusal, draft: draft, menu: menu, now: order.now, ignoring: visit)
            }
        }
    }

    private func edit(
        _ visit: Identifier<Visit>,
        _ version: Int,
        to draft: BookingDraft,
        shape: VisitShape,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        let request = ChangeRequest.edit(visit, draft)
        let isSharing = draft.squeezeIn != nil
        return try await changing(visit, version, .edit, request, order, isSharing: isSharing) { before, connection in
            if let refusal = EditRules.refusal(of: draft, for: before) { throw refusal }
            let hold = draft.tentativeUntil == before.tentativeUntil ? nil : draft.tentativeUntil
            if let refusal = BookingRules.holdProblem(hold, now: order.now)?.refusal { throw refusal }
            let customer = try await customer(of: draft, before: before, on: connection)
            let wanted = before.edited(draft, shape: shape, customer: customer, since: order.now)
            let reason = draft.squeezeIn
            let after = try await placed(wanted, movedFrom: before, squeezingIn: reason, order, on: connection)
            return VisitEdit(after: after, letter: Self.letter(from: before, to: after))
        }
    }

    /// Whom the visit is for from now on; somebody new is written into the book.
    private func customer(
        of draft: BookingDraft,
        before: Visit,
        on connection: Connection
    ) async throws -> CustomerReference? {
        switch draft.customer {
        case .walkIn: return nil
        case .known(let reference): return reference
        case .new(let person):
            let drawn = try await connection.query("SELECT nextval('fifi.resource_id_seq') AS id")
            guard let id: Identifier<Customer> = try drawn.first?.identifier("id") else { throw BookError.busy }
            try await CustomerWriter(salon: salon, connection: connection).insert(person, as: id)
            return CustomerReference(id: id, name: person.name.trimmed)
        }
    }
}
