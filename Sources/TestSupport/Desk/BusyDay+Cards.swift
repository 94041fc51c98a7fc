public import Salon

// The cards of the busy day's customers.
extension BusyDay {
    /// A customer's card with the visits that the book has of them.
    public static func card(of customer: Customer, visits: [Visit], now: Instant, pastLimit: Int) -> CustomerCard {
        let own = visits.filter { $0.customer?.id == customer.id }.map { entry($0) }.sorted {
            $0.span.start < $1.span.start
        }
        let coming = own.filter { $0.status.isOpen && $0.span.end > now }
        let past = own.filter { !coming.contains($0) }
        let begun = own.filter { $0.span.start < now && $0.status.isLive }
        return CustomerCard(
            customer: customer,
            formulas: [],
            coming: coming,
            past: past.reversed().prefix(pastLimit).map { $0 },
            pastCount: past.count,
            figures: CustomerFigures(
                visits: begun.count,
                noShows: own.count { $0.status == .noShow },
                cancelledEarly: 0,
                cancelledLate: own.count { $0.status == .cancelled },
                spent: Money(minor: 0, currency: profile.currency),
                unknownPrices: 0,
                first: begun.first?.span.start,
                last: begun.last?.span.start
            )
        )
    }

    private static func entry(_ visit: Visit) -> CardVisit {
        CardVisit(
            id: visit.id,
            span: visit.span,
            status: visit.status,
            services: visit.serviceNames,
            staff: visit.staff.compactMap { id in staff.first { $0.id == id }?.name },
            price: visit.quoted,
            note: visit.note
        )
    }
}
