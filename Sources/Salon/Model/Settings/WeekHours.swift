/// The hours of a week on the wall clock, as they are typed, printed and kept in the history:
/// `mon-fri 09:00-20:00; sat 08:00-19:00`, or `closed`.
public struct WeekHours: Hashable, Sendable {
    /// The spans in order.
    public let spans: [WeeklySpan]

    /// The week without any hours.
    public static let none = WeekHours([])

    /// Makes a week of spans in any order.
    public init(_ spans: [WeeklySpan]) {
        self.spans = spans.sorted()
    }

    /// Makes a week in which some days have the same hours.
    public init(_ weekdays: [Weekday], from start: LocalTime, to end: LocalTime) {
        self.init(weekdays.map { WeeklySpan($0, from: start, to: end) })
    }

    /// Whether no day has hours.
    public var isEmpty: Bool { spans.isEmpty }

    /// The hours of one day of the week.
    public func spans(on weekday: Weekday) -> [WeeklySpan] { spans.filter { $0.weekday == weekday } }

    /// The first day on which two spans share time, or nil.
    public var overlap: Weekday? {
        zip(spans, spans.dropFirst()).first { $0.weekday == $1.weekday && $1.start < $0.end }?.0.weekday
    }
}

extension WeekHours: CustomStringConvertible {
    /// The week in the form that `WeekInput` reads.
    public var description: String {
        var groups: [(days: [Weekday], times: String)] = []
        for weekday in Weekday.allCases {
            let times = spans(on: weekday).map { "\($0.start)-\($0.end)" }.joined(separator: " ")
            if let last = groups.last, last.times == times {
                groups[groups.count - 1].days.append(weekday)
            } else {
                groups.append(([weekday], times))
            }
        }
        let parts = groups.filter { !$0.times.isEmpty }.map { "\(Self.name(of: $0.days)) \($0.times)" }
        return parts.isEmpty ? "closed" : parts.joined(separator: "; ")
    }

    private static func name(of days: [Weekday]) -> String {
        guard let first = days.first, let last = days.last, first != last else { return days.first?.shortName ?? "" }
        return "\(first.shortName)-\(last.shortName)"
    }
}

extension Weekday {
    /// Three letters, as hours are typed: `mon`.
    public var shortName: String {
        switch self {
        case .monday: "mon"
        case .tuesday: "tue"
        case .wednesday: "wed"
        case .thursday: "thu"
        case .friday: "fri"
        case .saturday: "sat"
        case .sunday: "sun"
        }
    }
}
