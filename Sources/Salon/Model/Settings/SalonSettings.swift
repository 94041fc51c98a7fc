/// All that is set about a salon, as it was read at one moment; also people and services that have ended.
public struct SalonSettings: Hashable, Sendable {
    /// The salon itself.
    public var salon: SalonSetting
    /// The opening hours.
    public var hours: [HoursPeriod]
    /// The closures, in the order of their days.
    public var closures: [SettingEntry<ClosureSetting>]
    /// The people in the order of their columns.
    public var staff: [SettingEntry<StaffSetting>]
    /// The services in the order of the menu.
    public var services: [SettingEntry<ServiceSetting>]

    /// Makes settings of known parts.
    public init(
        salon: SalonSetting,
        hours: [HoursPeriod],
        closures: [SettingEntry<ClosureSetting>],
        staff: [SettingEntry<StaffSetting>],
        services: [SettingEntry<ServiceSetting>]
    ) {
        self.salon = salon
        self.hours = hours
        self.closures = closures
        self.staff = staff
        self.services = services
    }

    /// What is set about a part, or nil when there is none of that number.
    public func value(of subject: SettingSubject) -> SettingValue? {
        switch subject {
        case .salon: .salon(salon)
        case .hours: .hours(hours)
        case .closure(let number): closures.first { $0.number == number }.map { .closure($0.value) }
        case .staff(let id): staff.first { $0.number == id.number }.map { .staff($0.value) }
        case .service(let id): services.first { $0.number == id.number }.map { .service($0.value) }
        case .staffOrder: .order(staff.map(\.number))
        case .serviceOrder: .order(services.map(\.number))
        }
    }

    /// The settings as an edit would leave them; what is added gets the number 0.
    public func applying(_ edit: SettingEdit) -> SalonSettings {
        var changed = self
        switch (edit.subject, edit.after) {
        case (_, .salon(let value)): changed.salon = value
        case (_, .hours(let value)): changed.hours = value
        case (.staffOrder?, .order(let numbers)): changed.staff = Self.ordered(staff, by: numbers)
        case (_, .order(let numbers)): changed.services = Self.ordered(services, by: numbers)
        case (let subject, .closure(let value)): Self.put(value, at: subject?.number ?? 0, in: &changed.closures)
        case (let subject, .staff(let value)): Self.put(value, at: subject?.number ?? 0, in: &changed.staff)
        case (let subject, .service(let value)): Self.put(value, at: subject?.number ?? 0, in: &changed.services)
        }
        return changed
    }

    private static func put<Value>(_ value: Value, at number: Int64, in entries: inout [SettingEntry<Value>]) {
        let entry = SettingEntry(number, value)
        if let index = entries.firstIndex(where: { $0.number == number }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
    }

    private static func ordered<Value>(
        _ entries: [SettingEntry<Value>],
        by numbers: [Int64]
    ) -> [SettingEntry<Value>] {
        let listed = numbers.compactMap { number in entries.first { $0.number == number } }
        return listed + entries.filter { !numbers.contains($0.number) }
    }
}

extension SettingSubject {
    /// The number of what is one of many.
    var number: Int64? {
        switch self {
        case .closure(let number): number
        case .staff(let id): id.number
        case .service(let id): id.number
        case .salon, .hours, .staffOrder, .serviceOrder: nil
        }
    }
}
