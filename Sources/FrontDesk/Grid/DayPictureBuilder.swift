internal import Salon

/// Makes the picture of a day out of its plan.
nonisolated struct DayPictureBuilder {
    /// What stands for a name while the screen is turned to a customer.
    static var hiddenName: String { said("Guest") }
    /// What stands for the name of somebody who left none.
    static var noName: String { said("Walk-in") }

    let profile: SalonProfile
    let words: SalonWords
    let isPrivate: Bool
    /// Visits that are not (yet) as they are drawn.
    let marks: [Identifier<Visit>: BlockMark]
    /// What the clock shows, by which visits are late.
    let now: Instant

    /// The picture of a day.
    func picture(of plan: DayPlan) -> DayPicture {
        let axis = DayAxis(plan, zone: profile.zone)
        let late = RunningLate(plan, now: now)
        let shown = plan.visits.filter { $0.status != .cancelled }
        var columns = plan.staff.map { staff in
            column(staff, visits: shown, plan: plan, axis: axis, late: late)
        }
        // Nobody's visits, and those of people who are no longer in the day's list, are never left out.
        let known = Set(plan.staff.map(\.staff.id))
        let orphans = shown.filter { visit in visit.segments.contains { $0.staff.map { !known.contains($0) } ?? true } }
        if !orphans.isEmpty { columns.append(unassigned(orphans, known: known, plan: plan, axis: axis, late: late)) }
        return DayPicture(
            plan: plan,
            axis: axis,
            columns: columns,
            isWeek: false,
            figures: DayFigures(plan, now: now),
            loads: plan.loads(at: now),
            late: late,
            labels: Self.labels(of: axis, profile: profile)
        )
    }

    /// The name of a visit's customer as the screen may show it.
    func title(of visit: Visit) -> String {
        isPrivate ? Self.hiddenName : visit.customer?.name ?? Self.noName
    }

    private func column(
        _ person: StaffDay,
        visits: [Visit],
        plan: DayPlan,
        axis: DayAxis,
        late: RunningLate
    ) -> GridColumn {
        let blocks = visits.flatMap { visit in
            self.blocks(of: visit, from: visit.segments.filter { $0.staff == person.staff.id }, late: late)
        }
        return GridColumn(
            staff: person.staff,
            day: plan.day,
            axis: axis,
            heading: person.staff.name,
            opening: plan.opening,
            absence: "",
            working: person.working,
            breaks: person.blocks,
            blocks: LaneLayout.arrange(blocks)
        )
    }

    private func unassigned(
        _ visits: [Visit],
        known: Set<Identifier<Staff>>,
        plan: DayPlan,
        axis: DayAxis,
        late: RunningLate
    ) -> GridColumn {
        let blocks = visits.flatMap { visit in
            self.blocks(
                of: visit,
                from: visit.segments.filter { segment in segment.staff.map { !known.contains($0) } ?? true },
                late: late
            )
        }
        return GridColumn(
            staff: nil,
            day: plan.day,
            axis: axis,
            heading: GridColumn.nobody,
            opening: plan.opening,
            absence: "",
            working: plan.opening,
            breaks: [],
            blocks: LaneLayout.arrange(blocks)
        )
    }

    /// One block for each run of parts without a break between them.
    private func blocks(of visit: Visit, from segments: [Segment], late: RunningLate) -> [GridBlock] {
        var runs: [[Segment]] = []
        for segment in segments.sorted(by: { $0.span.start < $1.span.start }) {
            if let last = runs.last?.map(\.span.end).max(), segment.span.start <= last {
                runs[runs.count - 1].append(segment)
            } else {
                runs.append([segment])
            }
        }
        return runs.map { block(of: visit, run: $0, delay: late.minutes(of: visit.id)) }
    }

    private func block(of visit: Visit, run: [Segment], delay: Int) -> GridBlock {
        let start = run.map(\.span.start).min() ?? visit.span.start
        let span = TimeSpan(start: start, end: run.map(\.span.end).max() ?? visit.span.end)
        return GridBlock(
            visit: visit,
            span: span,
            gaps: run.filter { $0.kind == .processing }.map(\.span),
            mark: marks[visit.id] ?? .saved,
            title: title(of: visit),
            service: visit.serviceNames,
            times: words.span(span),
            startTime: words.time(span.start),
            delay: delay
        )
    }

    /// The words of the gutter beside an axis.
    static func labels(of axis: DayAxis, profile: SalonProfile) -> [Instant: String] {
        var labels: [Instant: String] = [:]
        for minutes in stride(from: 0, to: axis.span.minutes, by: 5) {
            let instant = axis.span.start.adding(minutes: minutes)
            let time = profile.zone.local(instant).time
            if time.minute == 0 {
                labels[instant] = HourLabel.hour(time, usesTwelveHours: profile.usesTwelveHours)
            } else if time.minute % 15 == 0 {
                labels[instant] = HourLabel.minute(time)
            }
        }
        return labels
    }
}
