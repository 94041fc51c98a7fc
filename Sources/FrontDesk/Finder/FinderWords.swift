import Salon

/// The words of the finder.
nonisolated enum FinderWords {
    static let typeToFind = "type to find it on the menu"
    static let noSuchService = "no such service on the menu"
    static let nobody = "nobody of that name"
    static let anyone = "anyone"
    static let searching = "searching…"
    static let saving = "Saving…"
    static let gone = "That slot has just been taken: choose another."
    static let chooseService = "Type a service to see when it is free."
    static let noDay = "That is no day: write fri, 14 Jan or fri 14:00."
    static let nobodyNow = "Nobody is free any more today."
    static let atOnce = "now"

    /// The title of a finder.
    static func title(_ purpose: FinderPurpose) -> String {
        switch purpose {
        case .ahead: "Find a free slot"
        case .walkIn: "Walk-in: free now"
        }
    }

    /// What stands to the left of a field; services after the first are counted.
    static func label(of field: FinderField) -> String {
        switch field {
        case .service(let place): place == 0 ? "Service" : "Service \(place + 1)"
        case .stylist: "Stylist"
        case .from: "From"
        case .slots: ""
        }
    }

    /// How many slots were found.
    static func count(_ count: Int) -> String { "\(count) free" }

    /// Until when was looked, and how to look further.
    static func until(_ day: String) -> String { "until \(day) · PgDn further" }

    /// That nothing was found, and until when.
    static func nothing(until day: String) -> String { "Nothing is free until \(day). PgDn looks further." }

    /// How long somebody who is here waits.
    static func wait(_ length: String) -> String { "in " + length }

    /// What is good about a slot, in few words.
    static func note(of slot: FreeSlot, isShort: Bool) -> String {
        switch (slot.usesGap, slot.fitsExactly) {
        case (true, true): isShort ? "gap" : "fills a gap"
        case (true, false): isShort ? "gap" : "uses a gap"
        case (false, true): isShort ? "exact" : "fits exactly"
        case (false, false): ""
        }
    }
}
