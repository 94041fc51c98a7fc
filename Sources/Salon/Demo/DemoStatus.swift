/// Where an invented visit stands, and since when.
struct DemoStatus {
    let status: VisitStatus
    let since: Instant
    var tentativeUntil: Instant?

    /// Whether somebody without a name can have come: nobody books ahead without one.
    var mayBeWalkIn: Bool { [.arrived, .inService, .readyToPay, .completed].contains(status) }

    /// The visit of a shape in that status.
    func visit(
        _ number: Identifier<Visit>,
        _ shape: VisitShape,
        for customer: CustomerReference?,
        random: inout SplitMix64
    ) -> Visit {
        let lines = shape.lines.map { line in
            VisitLine(
                service: line.service,
                name: line.name,
                quantity: line.quantity,
                quoted: line.quoted,
                charged: status == .completed ? charged(line, random: &random) : nil
            )
        }
        return Visit(
            id: number,
            version: 1,
            status: status,
            customer: customer,
            span: shape.span,
            lines: lines,
            segments: shape.segments,
            note: random.happens(8) ? random.pick(Self.notes) ?? "" : "",
            tentativeUntil: tentativeUntil,
            statusSince: since
        )
    }

    private static let notes = [
        "Brings her own hair", "May be 10 minutes late", "Wants to keep the length", "Wedding on Saturday",
        "Call when the stylist is free", "First time with braids", "Same as last time", "Ask about the scalp",
    ]

    /// Now and then the chair finds more to do than the phone had promised.
    private func charged(_ line: VisitLine, random: inout SplitMix64) -> Money? {
        line.quoted.map { quoted in
            random.happens(10) ? Money(minor: quoted.minor + 1000, currency: quoted.currency) : quoted
        }
    }
}
