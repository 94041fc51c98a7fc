extension Catalogue {
    static let spanish = Catalogue([Spanish.times, Spanish.settingScreens, Spanish.settingFields])
}

/// The Spanish words, a table for each room, which the files beside this one add.
enum Spanish {}
