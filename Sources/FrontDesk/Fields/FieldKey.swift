import Salon

/// Which field of a list of fields: what it is, and of which person, day or closure where there are several.
nonisolated struct FieldKey: Hashable, Sendable {
    let field: SettingField
    let place: Int

    init(_ field: SettingField, _ place: Int = 0) {
        self.field = field
        self.place = place
    }
}
