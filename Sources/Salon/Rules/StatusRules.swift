/// On which day a visit may get a status.
public enum StatusRules {
    /// What stands against a visit getting a status, or nil: where it stands, or that it is not its day.
    ///
    /// Who is here, in the chair, done or missing is so on the day of the visit: three days ahead it is a slip.
    public static func refusal(
        of status: VisitStatus,
        for visit: Visit,
        now: Instant,
        zone: SalonZone
    ) -> Refusal? {
        guard visit.status.mayBecome(status) else { return .statusNotAllowed(from: visit.status, to: status) }
        let day = zone.day(of: visit.span.start)
        guard needsItsDay(status), day != zone.day(of: now), !visit.span.contains(now) else { return nil }
        return .anotherDay(status, day)
    }

    private static func needsItsDay(_ status: VisitStatus) -> Bool {
        switch status {
        case .arrived, .inService, .readyToPay, .completed, .noShow: true
        case .tentative, .booked, .confirmed, .cancelled: false
        }
    }
}
