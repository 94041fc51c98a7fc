/// The fields of the salon's settings, so that a problem can be shown beside the one that mends it.
public enum SettingField: String, CaseIterable, Hashable, Sendable {
    case name, zone, currency
    case phoneRegion = "phone_region"
    case clock, hours
    case closureDays = "days"
    case reason
    case color, account, working, breaks, from
    case lastDay = "last_day"
    case ending
    case category, price, unit, segments, names, minutes, order, menu
}
