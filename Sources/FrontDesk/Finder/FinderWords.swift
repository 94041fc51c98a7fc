import Salon

/// The words of the finder.
nonisolated enum FinderWords {
    static var typeToFind: String { said("type to find it on the menu") }
    static var noSuchService: String { said("no such service on the menu") }
    static var nobody: String { said("nobody of that name") }
    static var anyone: String { said("anyone") }
    static var searching: String { said("searching…") }
    static var saving: String { said("Saving…") }
    static var gone: String { said("That slot has just been taken: choose another.") }
    static var chooseService: String { said("Type a service to see when it is free.") }
    static var noDay: String { said("That is no day: write fri, 14 Jan or fri 14:00.") }
    static var nobodyNow: String { said("Nobody is free any more today.") }
    static var atOnce: String { said("now") }

    /// The title of a finder.
    static func title(_ purpose: FinderPurpose) -> String {
        switch purpose {
        case .ahead: said("Find a free slot")
        case .walkIn: said("Walk-in: free now")
        }
    }

    /// What stands to the left of a field; services after the first are counted.
    static func label(of field: FinderField) -> String {
        switch field {
        case .service(let place): place == 0 ? said("Service") : said("Service \(place + 1)")
        case .stylist: said("Stylist")
        case .from: said("From")
        case .slots: ""
        }
    }

    /// How many slots were found.
    static func count(_ count: Int) -> String { said("\(count) free") }

    /// Until when was looked, and how to look further.
    static func until(_ day: String) -> String { said("until \(day) · PgDn further") }

    /// That nothing was found, and until when.
    static func nothing(until day: String) -> String { said("Nothing is free until \(day). PgDn looks further.") }

    /// How long somebody who is here waits.
    static func wait(_ length: String) -> String { said("in ") + length }

    /// What is good about a slot, in few words.
    static func note(of slot: FreeSlot, isShort: Bool) -> String {
        switch (slot.usesGap, slot.fitsExactly) {
        case (true, true): isShort ? said("gap") : said("fills a gap")
        case (true, false): isShort ? said("gap") : said("uses a gap")
        case (false, true): isShort ? said("exact") : said("fits exactly")
        case (false, false): ""
        }
    }
}
