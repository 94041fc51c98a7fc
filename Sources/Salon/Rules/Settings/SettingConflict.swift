/// A coming visit that stands as it was booked, although the settings would not let it be booked any more.
public struct SettingConflict: Hashable, Sendable {
    /// Why it would not.
    public enum Reason: Hashable, Sendable {
        /// The salon is closed that day, perhaps for a reason that was given.
        case closed(String?)
        /// The salon is not open for all of it.
        case outsideOpening
        /// Somebody does not work here any more then.
        case gone(String)
        /// Somebody is not on duty for all of their part.
        case offDuty(String)
        /// Somebody has a break then.
        case onBreak(String)

        /// Whether it keeps the visit out in the same way; why the salon is closed makes no difference.
        func isSame(as other: Reason) -> Bool {
            switch (self, other) {
            case (.closed, .closed): true
            default: self == other
            }
        }
    }

    /// The visit.
    public let visit: Visit
    /// Why, the most important first.
    public let reasons: [Reason]

    /// Makes a conflict.
    public init(visit: Visit, reasons: [Reason]) {
        self.visit = visit
        self.reasons = reasons
    }
}
