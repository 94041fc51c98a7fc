extension VisitShape {
    /// The shortest length that the last part on which somebody works may get, in minutes.
    public static let shortestPart = 5

    /// The same shape with its last hands-on part so many minutes longer, or shorter when negative.
    ///
    /// What comes behind that part goes along. Nil where it would be too short or too long, or there is none.
    public func resized(by minutes: Int) -> VisitShape? {
        guard let last = segments.filter({ $0.kind == .handsOn }).map(\.span).max(by: { $0.end < $1.end }),
            (Self.shortestPart...Layout.longestPart).contains(last.minutes + minutes)
        else { return nil }
        let changed = segments.map { segment in
            let span = segment.span
            let start = span.start >= last.end ? span.start.adding(minutes: minutes) : span.start
            let end = span.end >= last.end ? span.end.adding(minutes: minutes) : span.end
            return Segment(
                line: segment.line,
                staff: segment.staff,
                kind: segment.kind,
                span: TimeSpan(start: start, end: end)
            )
        }
        return VisitShape(
            lines: lines,
            segments: changed,
            span: TimeSpan(start: span.start, end: span.end.adding(minutes: minutes))
        )
    }
}

extension BookingDraft {
    /// A booking of the same services for the same person at another time, perhaps with one stylist's work done by
    /// another; lengths and prices are those of the visit.
    public init(copying visit: Visit, to target: MoveTarget) {
        self = visit.draft
        start = target.start
        tentativeUntil = nil
        for index in lines.indices {
            let present: [Identifier<Staff>?] = lines[index].staff.isEmpty ? [nil] : lines[index].staff
            lines[index].staff = present.compactMap { $0 == target.from ? target.to : $0 }
            if let copied = lines[index].copied { lines[index].copied = copied.unpaid }
        }
    }
}

extension LineCopy {
    /// The same, not paid for yet.
    fileprivate var unpaid: LineCopy {
        LineCopy(name: name, quantity: quantity, quoted: quoted, charged: nil, parts: parts)
    }
}
