extension Visit {
    /// The visit after a move, with the version that follows.
    public func moved(to shape: VisitShape) -> Visit {
        Visit(
            id: id,
            version: version + 1,
            status: status,
            customer: customer,
            span: shape.span,
            lines: lines,
            segments: shape.segments,
            note: note,
            tentativeUntil: tentativeUntil,
            statusSince: statusSince,
            squeezeIn: squeezeIn
        )
    }

    /// The visit in another status, with the version that follows.
    public func becoming(_ next: VisitStatus, since: Instant) -> Visit {
        Visit(
            id: id,
            version: version + 1,
            status: next,
            customer: customer,
            span: span,
            lines: lines,
            segments: segments,
            note: note,
            tentativeUntil: next == .tentative ? tentativeUntil : nil,
            statusSince: since,
            squeezeIn: squeezeIn
        )
    }

    /// The visit completed, with what is charged for each of its lines, and the version that follows.
    ///
    /// One that is completed already stays so since when it was.
    public func charged(_ charges: [Money?], since: Instant) -> Visit {
        Visit(
            id: id,
            version: version + 1,
            status: .completed,
            customer: customer,
            span: span,
            lines: zip(lines, charges).map { line, charged in
                VisitLine(
                    service: line.service,
                    name: line.name,
                    quantity: line.quantity,
                    quoted: line.quoted,
                    charged: charged
                )
            },
            segments: segments,
            note: note,
            statusSince: status == .completed ? statusSince : since,
            squeezeIn: squeezeIn
        )
    }

    /// The same visit beside others, or beside nobody any more.
    public func squeezed(in squeezeIn: SqueezeIn?) -> Visit {
        Visit(
            id: id,
            version: version,
            status: status,
            customer: customer,
            span: span,
            lines: lines,
            segments: segments,
            note: note,
            tentativeUntil: tentativeUntil,
            statusSince: statusSince,
            squeezeIn: squeezeIn
        )
    }
}
