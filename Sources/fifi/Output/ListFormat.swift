import ArgumentParser

/// How a command prints a list.
enum ListFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// For people, within 80 columns.
    case text
    /// For programs, stable.
    case json
    /// For spreadsheets.
    case csv
}

/// How a command prints a day.
enum DayFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// For people, within 80 columns.
    case text
    /// For programs, stable.
    case json
    /// For spreadsheets.
    case csv
    /// For calendars.
    case ics
}
