/// A time on the salon's wall clock, in whole minutes since midnight.
///
/// 0 (midnight) to 1440 (the midnight that ends the day).
public struct LocalTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0 to 1440.
    public let minutes: Int

    /// Makes a time, or nil outside 0 to 1440.
    public init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Makes a time of hours and minutes, or nil when a clock cannot show it; 24:00 is the end of the day.
    public init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// The midnight that begins a day.
    public static let midnight = LocalTime(unchecked: 0)
    /// The midnight that ends a day.
    public static let endOfDay = LocalTime(unchecked: 1440)

    /// 0 to 24.
    public var hour: Int { minutes / 60 }
    /// 0 to 59.
    public var minute: Int { minutes % 60 }

    /// The time so many minutes later, held within the day.
    public func adding(minutes more: Int) -> LocalTime {
        LocalTime(unchecked: min(max(minutes + more, 0), 1440))
    }

    /// Orders times by the clock.
    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        left.minutes < right.minutes
    }

    private init(unchecked minutes: Int) {
        self.minutes = minutes
    }
}

extension LocalTime: CustomStringConvertible, LosslessStringConvertible {
    /// The time with 24 hours and two digits each: `09:05`.
    public var description: String {
        pad(hour, 2) + ":" + pad(minute, 2)
    }

    /// Reads `09:05` or `9:05`; nil for anything else.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }
}
