internal import Postgres

extension Book {
    /// Joins two cards that are of one person: visits, phones, formulas and notes of the one go to the one that is kept.
    ///
    /// The other one is no longer found and points to the kept one; an undo splits them again. Throws:
    /// `BookError.refused` with `joinedTwice` when both have a visit at one time, `customerChangedSince`,
    /// `customerEnded`, or what one card cannot hold.
    @concurrent public func merge(
        _ other: Identifier<Customer>,
        version: Int,
        into kept: Identifier<Customer>,
        keptVersion: Int,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        let request = ChangeRequest.merge(other, into: kept)
        return try await once(order, request) { connection in
            let writer = CardWriter(salon: salon, connection: connection)
            try await writer.lockAll([other, kept])
            return (try await writer.lock(kept), try await writer.lock(other))
        } _: { cards, connection in
            let (left, right) = cards
            if left.id == right.id { throw Refusal.sameCustomer(left.reference) }
            for (customer, version) in [(left, keptVersion), (right, version)] {
                guard customer.ending == nil else { throw Refusal.customerEnded(customer.reference) }
                try await checkVersion(of: customer, version, on: connection)
            }
            let edit = try await join(right, to: left, on: connection)
            return try await write(edit, .merge, request, order, on: connection)
        }
    }

    /// Splits two cards that a change joined, or joins them again.
    func reversed(
        _ last: LastChange,
        joined: CardState.Joined,
        of customer: Customer,
        from after: CardState,
        on connection: Connection
    ) async throws -> CardEdit {
        let writer = CardWriter(salon: salon, connection: connection)
        let other = try await writer.lock(Identifier(joined.other))
        let present = CardTexts(customer)
        let left = try await writer.kept("after", by: last.id, over: present)
        let isOther = joined.isJoined ? other.ending == .joined(customer.id) : other.ending == nil
        guard let left, isOther, customer.ending == nil,
            try await isUntouched(customer, since: last, as: after, left == present, on: connection)
        else { throw try await changedSince(customer, on: connection) }
        var edit =
            if joined.isJoined {
                try await split(joined, other, from: customer, by: last, on: connection)
            } else {
                try await join(other, to: customer, on: connection)
            }
        edit.reverses = last
        return edit
    }

    private func join(_ other: Customer, to kept: Customer, on connection: Connection) async throws -> CardEdit {
        var edit = CardEdit(kept)
        edit.texts = CardJoining.texts(of: kept, joinedWith: other)
        if let refusal = CardJoining.problems(with: edit.texts).first?.refusal { throw refusal }
        let mover = CardMover(salon: salon, connection: connection)
        let (visits, formulas) = try await mover.belongings(of: other.id)
        try await mover.move(visits: visits, formulas: formulas, from: other.id, to: kept.id)
        edit.joined = CardState.Joined(other: other.id.number, isJoined: true, visits: visits, formulas: formulas)
        try await CardWriter(salon: salon, connection: connection).point(other, to: kept.id)
        return edit
    }

    private func split(
        _ joined: CardState.Joined,
        _ other: Customer,
        from kept: Customer,
        by last: LastChange,
        on connection: Connection
    ) async throws -> CardEdit {
        let writer = CardWriter(salon: salon, connection: connection)
        guard let texts = try await writer.kept("before", by: last.id, over: CardTexts(kept)) else {
            throw Refusal.erasedForGood
        }
        var edit = CardEdit(kept)
        edit.texts = texts
        edit.joined = joined
        edit.joined?.isJoined = false
        let mover = CardMover(salon: salon, connection: connection)
        try await mover.move(visits: joined.visits, formulas: joined.formulas, from: kept.id, to: other.id)
        try await writer.point(other, to: nil)
        return edit
    }
}
