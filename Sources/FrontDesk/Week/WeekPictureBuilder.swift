internal import Salon

/// Makes the picture of a person's week out of the pictures of its days: the person's column of each, side by side.
///
/// All columns have the same hours on the wall clock, so that one gutter fits them, each by instants of its own day.
nonisolated struct WeekPictureBuilder {
    let profile: SalonProfile
    let words: SalonWords
    /// The days that were read.
    let days: [LocalDay: LoadedDay]

    /// The hours of a week of which nothing was read yet.
    private static let idleHours = (from: 9, to: 18)

    /// The picture of the week of a day; nil while nothing of it was read.
    func picture(of person: Identifier<Staff>?, around date: LocalDay, now: Instant) -> DayPicture? {
        guard let plan = (days[date] ?? date.week.lazy.compactMap { days[$0] }.first)?.picture.plan else { return nil }
        let hours = hours(of: date.week)
        let columns = date.week.map { column(of: person, on: $0, hours: hours) }
        let reference = columns.first { $0.axis.span.contains(now) } ?? columns[0]
        return DayPicture(
            plan: plan,
            axis: reference.axis,
            columns: columns,
            isWeek: true,
            figures: figures(of: date.week),
            loads: [:],
            late: .nobody,
            labels: DayPictureBuilder.labels(of: reference.axis, profile: profile)
        )
    }

    private func column(of person: Identifier<Staff>?, on day: LocalDay, hours: (LocalTime, LocalTime)) -> GridColumn {
        let axis = DayAxis(span: profile.zone.span(on: day, from: hours.0, to: hours.1))
        let loaded = days[day]?.picture
        let own = loaded?.columns.first { $0.staff?.id == person }
        return GridColumn(
            staff: own?.staff ?? staff(person),
            day: day,
            axis: axis,
            heading: heading(of: day),
            opening: loaded?.plan.opening ?? [],
            absence: loaded.map {
                own == nil ? said("not here") : $0.plan.opening.isEmpty ? $0.plan.closure ?? said("closed") : ""
            }
                ?? said("reading…"),
            working: own?.working ?? [],
            breaks: own?.breaks ?? [],
            blocks: own?.blocks ?? []
        )
    }

    /// The person as any day of the week knows them.
    private func staff(_ person: Identifier<Staff>?) -> Staff? {
        days.values.lazy.flatMap(\.plan.staff).map(\.staff).first { $0.id == person }
    }

    /// `Wed 14`, which has room in the narrowest column.
    private func heading(of day: LocalDay) -> String { "\(SalonWords.name(of: day.weekday).prefix(3)) \(day.day)" }

    /// From the earliest to the latest hour that any day of the week shows.
    private func hours(of week: [LocalDay]) -> (LocalTime, LocalTime) {
        let zone = profile.zone
        let axes = week.compactMap { day in
            days[day].map { (zone.local($0.picture.axis.span.start), zone.local($0.picture.axis.span.end), day) }
        }
        let starts = axes.map(\.0.time)
        let ends = axes.map { $0.1.day == $0.2 ? $0.1.time : .endOfDay }
        let idle = Self.idleHours
        return (
            starts.min() ?? LocalTime(hour: idle.from, minute: 0) ?? .midnight,
            ends.max() ?? LocalTime(hour: idle.to, minute: 0) ?? .endOfDay
        )
    }

    private func figures(of week: [LocalDay]) -> DayFigures {
        DayFigures(sum: week.compactMap { days[$0]?.picture.figures })
    }
}
