internal import Salon

extension HistoryEntry {
    /// The entry of a change to a visit.
    init(_ change: Change, of visit: Visit, before: Visit?) {
        self.init(
            id: change.id,
            verb: change.verb,
            reversed: change.reversed,
            at: change.at,
            author: change.author,
            subject: .visit(visit.id, visit.customer),
            before: before.map(HistoryState.init),
            after: HistoryState(visit),
            squeezeReason: before?.squeezeIn == nil ? visit.squeezeIn?.reason : nil
        )
    }
}

extension HistoryState {
    /// The state of a visit, its people by the names of the busy day.
    fileprivate init(_ visit: Visit) {
        let staff = BusyDay.plan.staff.map(\.staff)
        self.init(
            status: visit.status,
            span: visit.span,
            tentativeUntil: visit.tentativeUntil,
            staff: visit.staff.compactMap { id in staff.first { $0.id == id }?.name },
            customer: visit.customer,
            services: visit.lines.map(\.name),
            isSqueezedIn: visit.squeezeIn != nil
        )
    }
}
