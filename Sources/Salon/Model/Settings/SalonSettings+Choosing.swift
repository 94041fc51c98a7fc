// What is known of the settings of a day: who is there, what is offered, and which colour is free.
extension SalonSettings {
    /// The colour that fewest others have; whoever has this name counts for nothing, so that asking again says the same.
    public func rarestColor(besides name: String) -> Int {
        let others = staff.filter { !$0.value.employed.isEmpty && !$0.value.name.sameName(as: name) }
        let counts = Dictionary(grouping: others, by: \.value.color).mapValues(\.count)
        return SettingRules.colors.min { counts[$0, default: 0] < counts[$1, default: 0] } ?? 1
    }

    /// The edit that puts one of the people into another place among some of them.
    public func placing(staff number: Int64, at place: Int, among present: [Int64]) -> SettingEdit {
        let numbers = staff.map(\.number)
        let order = PlaceInput.order(numbers, present: present, moving: number, to: place)
        return SettingEdit(.staffOrder, from: .order(numbers), to: .order(order))
    }

    /// The edit that puts a service into another place of the menu.
    public func placing(service number: Int64, at place: Int) -> SettingEdit {
        let numbers = services.map(\.number)
        let present = services.filter { $0.value.endedOn == nil }.map(\.number)
        let order = PlaceInput.order(numbers, present: present, moving: number, to: place)
        return SettingEdit(.serviceOrder, from: .order(numbers), to: .order(order))
    }
}

extension StaffSetting {
    /// Whether their last day is over by a day, or they were never here.
    public func hasLeft(by day: LocalDay) -> Bool {
        employed.isEmpty || (employed.until.map { $0 <= day } ?? false)
    }
}
