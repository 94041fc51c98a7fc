extension Visit {
    /// The same visit with some of it different.
    public func with(_ change: (inout Visit) -> Void) -> Visit {
        var visit = self
        change(&visit)
        return visit
    }

    /// The visit after a move, with the version that follows.
    public func moved(to shape: VisitShape) -> Visit {
        with { visit in
            visit.version += 1
            visit.span = shape.span
            visit.segments = shape.segments
        }
    }

    /// The visit in another status, with the version that follows.
    public func becoming(_ next: VisitStatus, since: Instant) -> Visit {
        with { visit in
            visit.version += 1
            visit.reach(next, since: since)
        }
    }

    /// The visit completed, with what is charged for each of its lines, and the version that follows.
    ///
    /// One that is completed already stays so since when it was.
    public func charged(_ charges: [Money?], since: Instant) -> Visit {
        with { visit in
            visit.version += 1
            visit.reach(.completed, since: status == .completed ? statusSince : since)
            visit.lines = zip(lines, charges).map { line, charged in
                VisitLine(
                    service: line.service,
                    name: line.name,
                    quantity: line.quantity,
                    quoted: line.quoted,
                    charged: charged
                )
            }
        }
    }

    /// The same visit beside others, or beside nobody any more.
    public func squeezed(in squeezeIn: SqueezeIn?) -> Visit {
        with { $0.squeezeIn = squeezeIn }
    }

    /// Takes it to a status; only a tentative visit is held until an hour.
    public mutating func reach(_ next: VisitStatus, since: Instant) {
        status = next
        statusSince = since
        if next != .tentative { tentativeUntil = nil }
    }
}
