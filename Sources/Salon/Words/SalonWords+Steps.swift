// Words for the steps of a visit: what it came to, when, how that was against the plan, and who did it.
extension SalonWords {
    /// A step in a line: `Arrived 9:56 AM (4 min early) · maya`, `Cancelled late Mon 12 Jan 2:02 PM: ill · maya`.
    ///
    /// `earlier` are the steps before it. Where it is private, nobody's reason is told.
    public func line(
        of step: VisitStep,
        after earlier: some BidirectionalCollection<VisitStep>,
        in visit: Visit,
        isPrivate: Bool = false
    ) -> String {
        let day = profile.zone.day(of: step.at)
        let date = day == profile.zone.day(of: visit.span.start) ? "" : shortDay(day) + " "
        let remark = remark(on: step, after: earlier, in: visit).map { " (\($0))" } ?? ""
        let reason = isPrivate ? "" : step.reason.map { ": \($0)" } ?? ""
        let author = step.author.map { " · \($0.account)" } ?? ""
        return "\(name(of: step)) \(date)\(time(step.at))\(remark)\(reason)\(author)"
    }

    private func name(of step: VisitStep) -> String {
        switch step.ending {
        case .early: said("Cancelled early")
        case .late: said("Cancelled late")
        case .undone: said("Booking taken back")
        case .expired: said("Ended by itself")
        case nil: label(of: step.status)
        }
    }

    /// How a step was against the plan, or against the one before it.
    private func remark(
        on step: VisitStep,
        after earlier: some BidirectionalCollection<VisitStep>,
        in visit: Visit
    ) -> String? {
        switch step.status {
        case .arrived: arrival(step, in: visit)
        case .inService: since(.arrived, step, earlier).map { said("waited \(minutes($0))") }
        case .readyToPay: since(.inService, step, earlier).map { said("\(minutes($0)) in the chair") }
        case .completed where earlier.last?.status == .readyToPay:
            since(.readyToPay, step, earlier).map { said("\(minutes($0)) at the till") }
        case .completed: since(.inService, step, earlier).map { said("\(minutes($0)) in the chair") }
        case .tentative, .booked, .confirmed, .noShow, .cancelled: nil
        }
    }

    private func arrival(_ step: VisitStep, in visit: Visit) -> String? {
        guard profile.zone.day(of: step.at) == profile.zone.day(of: visit.span.start) else { return nil }
        let late = step.at.minutes(since: visit.span.start)
        return late == 0 ? said("on time") : late < 0 ? said("\(minutes(-late)) early") : said("\(minutes(late)) late")
    }

    /// The minutes since another status began, where there was one and any passed.
    private func since(
        _ status: VisitStatus,
        _ step: VisitStep,
        _ earlier: some BidirectionalCollection<VisitStep>
    ) -> Int? {
        guard let began = earlier.last(where: { $0.status == status })?.at else { return nil }
        let count = step.at.minutes(since: began)
        return count > 0 ? count : nil
    }
}
