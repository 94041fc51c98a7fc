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
            statusSince: statusSince
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
            statusSince: since
        )
    }
}
