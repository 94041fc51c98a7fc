import Salon

/// What was paid for a visit, for people and as JSON.
struct PaymentReport: Sendable {
    /// What the words and the zone are taken from.
    let session: Session
    /// The payment.
    let change: Change

    /// A payment in JSON.
    struct Part: Encodable, Sendable {
        let method: String
        let amount: MoneyReport
        let tendered: Nullable<MoneyReport>

        init(_ payment: Payment) {
            method = payment.method.rawValue
            amount = MoneyReport(payment.amount)
            tendered = Nullable(payment.tendered.map(MoneyReport.init))
        }
    }

    private struct Document: Encodable, Sendable {
        let key: String
        let verb: String
        let timeZone: String
        let visit: VisitReport
        let payments: [Part]
        /// The cash to hand back.
        let change: MoneyReport
    }

    /// Prints it on standard output.
    func print(in format: OutputFormat) async throws {
        guard let visit = change.visit else { return }
        let staff = try await session.book.day(session.profile.zone.day(of: visit.span.start)).staff.map(\.staff)
        let payments = try await session.book.payments(of: visit.id)
        let currency = session.profile.currency
        let back = Money(minor: payments.reduce(0) { $0 + ($1.change?.minor ?? 0) }, currency: currency)
        switch format {
        case .text: StandardOutput.lines(lines(visit, staff, payments, back))
        case .json:
            try StandardOutput.json(
                Document(
                    key: change.operation.description,
                    verb: change.verb.rawValue,
                    timeZone: session.profile.zone.identifier,
                    visit: VisitReport(visit, staff: staff, zone: session.profile.zone),
                    payments: payments.map(Part.init),
                    change: MoneyReport(back)
                )
            )
        }
    }

    private func lines(_ visit: Visit, _ staff: [Staff], _ payments: [Payment], _ back: Money) -> [String] {
        let summary = session.words.summary(of: change, staff: staff, today: session.today)
        let due = visit.value.map { "\($0)" } ?? ""
        let parts = payments.map(session.words.describe).joined(separator: ", ")
        return [
            "\(summary).",
            "\(visit.serviceNames), \(due): \(parts.isEmpty ? "nothing to pay" : parts). Visit \(visit.id).",
        ]
            + (back.minor > 0 ? ["Hand back \(back)."] : [])
    }
}
