/// A draft laid out in time: its lines with resolved prices and its segments with resolved lengths.
public struct VisitShape: Hashable, Sendable {
    /// The services with what the customer is told.
    public let lines: [VisitLine]
    /// The parts in order of their start.
    public let segments: [Segment]
    /// From the first to the last part.
    public let span: TimeSpan

    /// Makes a shape of known parts.
    public init(lines: [VisitLine], segments: [Segment], span: TimeSpan) {
        self.lines = lines
        self.segments = segments
        self.span = span
    }

    /// The same shape beginning at another time, its parts as far apart as before.
    public func starting(at start: Instant) -> VisitShape {
        let shift = start.microseconds - span.start.microseconds
        func moved(_ span: TimeSpan) -> TimeSpan {
            TimeSpan(
                start: Instant(microseconds: span.start.microseconds + shift),
                end: Instant(microseconds: span.end.microseconds + shift)
            )
        }
        let shifted = segments.map { Segment(line: $0.line, staff: $0.staff, kind: $0.kind, span: moved($0.span)) }
        return VisitShape(lines: lines, segments: shifted, span: moved(span))
    }

    /// The same shape with one stylist's work done by another.
    public func replacing(_ old: Identifier<Staff>?, by new: Identifier<Staff>?) -> VisitShape {
        let changed = segments.map {
            $0.staff == old ? Segment(line: $0.line, staff: new, kind: $0.kind, span: $0.span) : $0
        }
        return VisitShape(lines: lines, segments: changed, span: span)
    }
}

extension Visit {
    /// How the visit lies in time now.
    public var shape: VisitShape { VisitShape(lines: lines, segments: segments, span: span) }
}
