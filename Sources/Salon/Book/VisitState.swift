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

    struct Line: Codable, Equatable {
        let service: Int64?
        let name: String
        let quantity: Int
        let quoted: Int64?
        let charged: Int64?
    }

    /// A squeeze-in without its reason, which is personal text.
    struct Squeeze: Codable, Equatable {
        let hosts: [Int64]
        let account: String
        let terminal: String
    }

    let version: Int
    let status: String
    /// Microseconds since 1970, as all times here.
    let start: Int64
    let end: Int64
    let tentativeUntil: Int64?
    let parts: [Part]
    /// Whom it is for and what is done; nil in the history of a program that did not change these yet.
    let customer: Int64?
    let lines: [Line]?
    /// Beside whom it is squeezed in and who allowed it; nil for an ordinary visit.
    let squeeze: Squeeze?

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
        customer = visit.customer?.id.number
        lines = visit.lines.map {
            Line(
                service: $0.service?.number,
                name: $0.name,
                quantity: $0.quantity,
                quoted: $0.quoted?.minor,
                charged: $0.charged?.minor
            )
        }
        squeeze = visit.squeezeIn.map {
            Squeeze(
                hosts: $0.hosts.map(\.number),
                account: $0.allowedBy.account,
                terminal: $0.allowedBy.terminal
            )
        }
    }

    /// Whether it is the same but for the version, which every change raises, and what older histories leave out.
    func isSame(as other: VisitState) -> Bool {
        status == other.status && start == other.start && end == other.end && tentativeUntil == other.tentativeUntil
            && parts == other.parts && squeeze == other.squeeze
            && (lines == nil || lines == other.lines && customer == other.customer)
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
    ///
    /// `customer` is whom it was for then, `note` what was noted then, `reason` why it was squeezed in then.
    func restored(
        to visit: Visit,
        customer: CustomerReference?,
        note: String,
        reason: String,
        currency: Currency,
        since: Instant
    ) -> Visit {
        Visit(
            id: visit.id,
            version: visit.version + 1,
            status: VisitStatus(rawValue: status) ?? visit.status,
            customer: customer,
            span: TimeSpan(start: Instant(microseconds: start), end: Instant(microseconds: end)),
            lines: lines?.map { $0.line(currency) } ?? visit.lines,
            segments: parts.map {
                Segment(
                    line: $0.line,
                    staff: $0.staff.map { Identifier($0) },
                    kind: SegmentKind(rawValue: $0.kind) ?? .handsOn,
                    span: TimeSpan(start: Instant(microseconds: $0.start), end: Instant(microseconds: $0.end))
                )
            },
            note: note,
            tentativeUntil: tentativeUntil.map { Instant(microseconds: $0) },
            statusSince: since,
            squeezeIn: squeeze?.squeezeIn(reason)
        )
    }
}

extension VisitState.Squeeze {
    fileprivate func squeezeIn(_ reason: String) -> SqueezeIn {
        SqueezeIn(
            hosts: hosts.map { Identifier($0) },
            reason: reason,
            allowedBy: Author(account: account, terminal: terminal)
        )
    }
}

extension VisitState.Line {
    fileprivate func line(_ currency: Currency) -> VisitLine {
        VisitLine(
            service: service.map { Identifier($0) },
            name: name,
            quantity: quantity,
            quoted: quoted.map { Money(minor: $0, currency: currency) },
            charged: charged.map { Money(minor: $0, currency: currency) }
        )
    }
}
