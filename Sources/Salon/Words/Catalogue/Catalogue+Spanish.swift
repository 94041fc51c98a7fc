extension Catalogue {
    static let spanish = Catalogue([Spanish.times])
}

/// The Spanish words, a table for each room, which the files beside this one add.
enum Spanish {}
