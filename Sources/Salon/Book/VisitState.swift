internal import Foundation

/// A visit as the history keeps it: everything that an undo has to bring back, and no personal text.
struct VisitState: Codable, Equatable {
    struct Part: Codable, Equatable {
        let line: Int
        let staff: Int64?
        let kind: String
        let start: Int64
        let end: Int64
    }

    let version: Int
    let status: String
    /// Microseconds since 1970, as all times here.
    let start: Int64
    let end: Int64
    let tentativeUntil: Int64?
    let parts: [Part]

    /// The state of a visit.
    init(_ visit: Visit) {
        version = visit.version
        status = visit.status.rawValue
        start = visit.span.start.microseconds
        end = visit.span.end.microseconds
        tentativeUntil = visit.tentativeUntil?.microseconds
        parts = visit.segments.map {
            Part(
                line: $0.line,
                staff: $0.staff?.number,
                kind: $0.kind.rawValue,
                start: $0.span.start.microseconds,
                end: $0.span.end.microseconds
            )
        }
    }

    /// Reads a state from the history.
    init(json: String) throws {
        self = try JSONDecoder().decode(VisitState.self, from: Data(json.utf8))
    }

    /// The state as JSON with its keys in order.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// The visit as it was in this state, with the version that follows `visit`'s.
    func restored(to visit: Visit, since: Instant) -> Visit {
        Visit(
            id: visit.id,
            version: visit.version + 1,
            status: VisitStatus(rawValue: status) ?? visit.status,
            customer: visit.customer,
            span: TimeSpan(start: Instant(microseconds: start), end: Instant(microseconds: end)),
            lines: visit.lines,
            segments: parts.map {
                Segment(
                    line: $0.line,
                    staff: $0.staff.map { Identifier($0) },
                    kind: SegmentKind(rawValue: $0.kind) ?? .handsOn,
                    span: TimeSpan(start: Instant(microseconds: $0.start), end: Instant(microseconds: $0.end))
                )
            },
            note: visit.note,
            tentativeUntil: tentativeUntil.map { Instant(microseconds: $0) },
            statusSince: since
        )
    }
}
