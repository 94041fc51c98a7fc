internal import Salon

/// The words for hours in the gutter, which has room for five characters.
nonisolated enum HourLabel {
    /// A full hour: `09:00`, or `9 AM` where the salon reads twelve hours.
    static func hour(_ time: LocalTime, usesTwelveHours: Bool) -> String {
        guard usesTwelveHours else { return time.description }
        let label = "\(twelve(time)) \(time.hour % 24 < 12 ? said("AM") : said("PM"))"
        return String(repeating: " ", count: max(0, 5 - label.count)) + label
    }

    /// A time between the full hours: `  :30`.
    static func minute(_ time: LocalTime) -> String { "  :" + twoDigits(time.minute) }

    /// The present minute, without AM and PM, which the gutter has no room for.
    static func now(_ time: LocalTime, usesTwelveHours: Bool) -> String {
        guard usesTwelveHours else { return time.description }
        let label = "\(twelve(time)):\(twoDigits(time.minute))"
        return String(repeating: " ", count: max(0, 5 - label.count)) + label
    }

    private static func twelve(_ time: LocalTime) -> Int { (time.hour + 11) % 12 + 1 }

    private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
