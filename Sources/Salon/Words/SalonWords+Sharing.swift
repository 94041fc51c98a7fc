// Words for visits that are held for a while, and for those that share a stylist's time.
extension SalonWords {
    /// How much longer a tentative visit is held, the longest form first: `held 12 min more`, `12 min more`, `12 min`.
    ///
    /// A day and longer ahead, until when; where its hour has come, that it is over. Nil for what is firm or held for ever.
    public func hold(of visit: Visit, at now: Instant) -> [String]? {
        guard visit.status == .tentative, let until = visit.tentativeUntil else { return nil }
        let minutes = -now.minutes(since: until)
        guard now < until else { return [said("expired \(time(until))"), said("expired")] }
        guard minutes < 1_440 else {
            let day = profile.zone.day(of: until)
            return [said("held till \(shortDay(day)) \(time(until))"), said("till \(shortDay(day))")]
        }
        let length = self.minutes(minutes)
        return [said("held \(length) more"), said("\(length) more"), length]
    }

    /// How a visit stands at an instant: a tentative one whose hour has come is `Expired`.
    public func label(of visit: Visit, at now: Instant) -> String {
        visit.status == .tentative && !visit.isLive(at: now) ? said("Expired") : label(of: visit.status)
    }

    /// Beside whom a visit stands by leave, why and who allowed it, a line each; empty for an ordinary visit.
    ///
    /// `partners` are the names of its hosts that are known.
    public func squeezeIn(_ squeezeIn: SqueezeIn, beside partners: [String]) -> [String] {
        let names = partners.joined(separator: " + ")
        let beside = partners.isEmpty ? said("Squeezed in") : said("Squeezed in beside \(names)")
        let author = squeezeIn.allowedBy
        let why = squeezeIn.reason.isEmpty ? [] : [said("Why: \(squeezeIn.reason)")]
        return [beside] + why + [said("Allowed by \(author.account) at \(author.terminal)")]
    }

    /// That somebody is squeezed in beside a visit.
    public func host(of guests: [String]) -> String {
        said("Squeezed in beside it: \(guests.joined(separator: " + "))")
    }
}
