public import Salon

// What a book in memory makes of its visits.
extension BusyDay {
    /// The best free slots of so many days.
    public static func freeSlots(
        for wish: SlotWish,
        from start: Instant,
        days count: Int,
        now: Instant,
        visits: [Visit] = visits
    ) throws(BookError) -> [FreeSlot] {
        let first = zone.day(of: max(start, now))
        let plans = (0..<count).map { plan(first.adding(days: $0), visits: visits) }
        do {
            return try FreeSlots(for: wish, menu: menu, now: now).best(on: plans, from: start)
        } catch {
            throw .refused(error)
        }
    }

    /// Everybody's number ends with that of their visit: (571) 555-0102 is Beth Li's.
    static func customer(_ reference: CustomerReference) -> Customer {
        let ending = String(reference.id.number % 100 + 100)
        return Customer(
            id: reference.id,
            name: reference.name,
            phones: [Phone(raw: "(571) 555-0\(ending)", e164: "+157155501\(ending.dropFirst())")],
            email: nil,
            language: .english,
            notes: "",
            allergies: reference.name == "Beth Li" ? "latex" : ""
        )
    }

    /// The visit that a booking becomes.
    public static func visit(of draft: BookingDraft, number: Int64, now: Instant) throws(BookError) -> Visit {
        let shape: VisitShape
        do {
            shape = try Layout.shape(of: draft, menu: menu)
        } catch {
            throw .refused(error)
        }
        return Visit(
            id: Identifier(number),
            version: 1,
            status: draft.firstStatus,
            customer: reference(of: draft.customer, number: number),
            span: shape.span,
            lines: shape.lines,
            segments: shape.segments,
            note: draft.note,
            statusSince: now
        )
    }

    /// A visit as an edit leaves it.
    public static func edited(_ visit: Visit, _ draft: BookingDraft, now: Instant) throws(BookError) -> Visit {
        do throws(Refusal) {
            if let refusal = EditRules.refusal(of: draft, for: visit) { throw refusal }
            let shape = try Layout.shape(of: draft, menu: menu)
            let customer = reference(of: draft.customer, number: visit.id.number)
            return visit.edited(draft, shape: shape, customer: customer, since: now)
        } catch {
            throw .refused(error)
        }
    }

    private static func reference(of customer: DraftCustomer, number: Int64) -> CustomerReference? {
        switch customer {
        case .known(let reference): reference
        case .new(let new): CustomerReference(id: Identifier(1_000 + number), name: new.name)
        case .walkIn: nil
        }
    }
}

extension Customer {
    /// Whether a text is part of the name, or its digits of a phone.
    func isFound(by text: String) -> Bool {
        let digits = text.filter(\.isWholeNumber)
        guard digits.isEmpty else { return phones.contains { $0.e164?.contains(digits) ?? false } }
        return name.lowercased().contains(text.lowercased())
    }
}

extension Visit {
    /// The visit one version on.
    func changed(status: VisitStatus? = nil, shape: VisitShape? = nil, version: Int? = nil) -> Visit {
        moved(to: shape ?? self.shape).with { visit in
            visit.version = (version ?? self.version) + 1
            visit.reach(status ?? self.status, since: statusSince)
        }
    }
}
