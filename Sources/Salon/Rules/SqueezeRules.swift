/// Who may share a stylist's time with whom.
///
/// A squeeze-in (the guest) has leave to stand beside the visits that it names (its hosts), and beside nobody else. What
/// each thing that people do makes of it:
/// - Booking, editing and moving with a reason give the leave: the guest names whoever it lands on.
/// - Moved, resized or edited without a reason, a guest keeps the leave for those hosts on whom it still lies; whoever
///   else stands there is in its way as ever. When it lies on none of them it is an ordinary visit again.
/// - Moving, resizing or editing a host takes nobody's leave: off its guest it takes all of its stylist again, back on
///   its guest it may come, since these two were allowed to share.
/// - Cancelled, missing or ended by itself, a guest holds nothing, so that its host has the stylist alone; a host likewise.
///   A guest whose hosts are gone stays a guest: two of them come never to share what a third one left.
/// - Arriving, being served, confirmed and paid change nothing: time and people stay the same.
/// - Undo and redo bring back a visit with the leave that it had; who came meanwhile is in its way.
/// - A copy, and a visit that is booked again in some weeks, is an ordinary booking.
public enum SqueezeRules {
    /// The visits of a day beside which a visit may stand: its hosts and its guests.
    public static func partners(of visit: Visit, on plan: DayPlan) -> Set<Identifier<Visit>> {
        let guests = plan.visits.filter { $0.squeezeIn?.hosts.contains(visit.id) == true }.map(\.id)
        return Set(guests + (visit.squeezeIn?.hosts ?? []))
    }

    /// The visits that a guest of that shape lands on, in the order of their numbers; empty when its stylists are free.
    ///
    /// Throws: `squeezedAlready` where two share the time already.
    public static func hosts(
        of shape: VisitShape,
        on plan: DayPlan,
        now: Instant,
        ignoring ignored: Identifier<Visit>? = nil
    ) throws(Refusal) -> [Identifier<Visit>] {
        let others = plan.visits.filter { $0.id != ignored && $0.isLive(at: now) }
        var hosts: Set<Identifier<Visit>> = []
        for part in shape.segments.filter(\.isWork) {
            for other in others {
                for taken in other.segments where taken.isWork && taken.staff == part.staff {
                    guard taken.span.overlaps(part.span) else { continue }
                    if other.squeezeIn != nil { throw .squeezedAlready(clash(other, taken, plan)) }
                    if let (guest, its) = guest(of: other, during: taken, among: others) {
                        throw .squeezedAlready(clash(guest, its, plan))
                    }
                    hosts.insert(other.id)
                }
            }
        }
        return hosts.sorted()
    }

    /// A visit that is to stand somewhere, as a guest of those of its hosts alone on whom it lies there.
    ///
    /// Throws: `squeezedAlready` where two share the time already.
    public static func settled(_ visit: Visit, on plan: DayPlan, now: Instant) throws(Refusal) -> Visit {
        guard let squeezeIn = visit.squeezeIn else { return visit }
        let hosts = try hosts(of: visit.shape, on: plan, now: now, ignoring: visit.id)
        let kept = hosts.filter(squeezeIn.hosts.contains)
        guard !kept.isEmpty else { return visit.squeezed(in: nil) }
        return visit.squeezed(
            in: SqueezeIn(hosts: kept, reason: squeezeIn.reason, allowedBy: squeezeIn.allowedBy)
        )
    }

    /// Who is squeezed in beside a visit while a stylist works on it.
    private static func guest(
        of host: Visit,
        during part: Segment,
        among others: [Visit]
    ) -> (Visit, Segment)? {
        for guest in others where guest.squeezeIn?.hosts.contains(host.id) == true {
            let shared = guest.segments.first { $0.isWork && $0.staff == part.staff && $0.span.overlaps(part.span) }
            if let shared { return (guest, shared) }
        }
        return nil
    }

    private static func clash(_ visit: Visit, _ part: Segment, _ plan: DayPlan) -> Clash {
        Clash(
            visit: visit.id,
            customer: visit.customer?.name,
            staff: plan.staff.first { $0.staff.id == part.staff }?.staff.name,
            services: visit.serviceNames,
            span: part.span
        )
    }
}

extension Segment {
    /// Whether a stylist has their hands full with it.
    fileprivate var isWork: Bool { staff != nil && kind.occupiesStylist && !span.isEmpty }
}
