extension Catalogue {
    static let spanish = Catalogue([
        Spanish.booking,
        Spanish.card,
        Spanish.wizard,
        Spanish.times,
        Spanish.sentences,
        Spanish.figures,
        Spanish.desk,
        Spanish.dialogs,
        Spanish.views,
        Spanish.keys,
        Spanish.overlayKeys,
        Spanish.settingScreens,
        Spanish.settingFields,
        Spanish.sharing,
        Spanish.history,
    ])
}

/// The Spanish words, a table for each room, which the files beside this one add.
enum Spanish {}
