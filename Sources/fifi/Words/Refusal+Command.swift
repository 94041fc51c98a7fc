import Salon

extension Refusal {
    /// A stable name for scripts.
    var code: String {
        switch self {
        case .closed: "closed"
        case .outsideOpening: "outside_opening"
        case .offDuty: "off_duty"
        case .blocked: "blocked"
        case .inTheWay: "in_the_way"
        case .noSuchBlock: "no_such_block"
        case .blockChanged: "block_changed"
        case .taken: "taken"
        case .squeezedAlready: "squeezed_already"
        case .customerBusy: "customer_busy"
        case .past: "past"
        case .nobodyFree: "nobody_free"
        case .missingTime: "missing_time"
        case .repeatedTime: "repeated_time"
        case .noService: "no_service"
        case .unknownService: "unknown_service"
        case .unknownStaff: "unknown_stylist"
        case .staffTwice: "stylist_twice"
        case .missing: "missing"
        case .tooLong: "too_long"
        case .unreadable: "unreadable"
        case .outOfRange: "out_of_range"
        case .statusNotAllowed: "status_not_allowed"
        case .anotherDay: "another_day"
        case .notMovable: "not_movable"
        case .notEditable: "not_editable"
        case .changedSince: "changed_since"
        case .customerChangedSince: "changed_since"
        case .customerEnded: "customer_ended"
        case .customerHasVisits: "customer_has_visits"
        case .sameCustomer: "same_customer"
        case .joinedTwice: "joined_twice"
        case .visitsToCome: "visits_to_come"
        case .erasedForGood: "erased_for_good"
        case .notYet: "not_yet"
        case .noSuchVisit: "no_such_visit"
        case .noSuchCustomer: "no_such_customer"
        case .nothingToUndo: "nothing_to_undo"
        case .nothingToRedo: "nothing_to_redo"
        case .alreadyUndone: "already_undone"
        case .noSuchChange: "no_such_change"
        case .notUndoable: "not_undoable"
        case .setting(let problem): problem.code
        case .priceUnknown: "price_unknown"
        case .paidTooLittle: "paid_too_little"
        case .paidTooMuch: "paid_too_much"
        case .paidAlready: "paid_already"
        case .operationReused: "key_reused"
        }
    }

    /// Whether a rule of the salon stands against it, or the input itself is wrong.
    var status: ExitStatus {
        switch self {
        case .missingTime, .repeatedTime, .noService, .unknownService, .unknownStaff, .missing, .tooLong, .unreadable,
            .outOfRange, .notYet, .noSuchVisit, .noSuchCustomer, .noSuchBlock, .noSuchChange:
            .badInput
        case .closed, .outsideOpening, .offDuty, .blocked, .inTheWay, .blockChanged, .taken, .squeezedAlready,
            .customerBusy, .past,
            .nobodyFree, .staffTwice, .statusNotAllowed, .anotherDay, .notMovable, .notEditable, .changedSince,
            .nothingToUndo, .nothingToRedo, .alreadyUndone, .notUndoable, .operationReused, .customerChangedSince,
            .customerEnded,
            .customerHasVisits, .sameCustomer, .joinedTwice, .visitsToCome, .erasedForGood, .priceUnknown,
            .paidTooLittle, .paidTooMuch, .paidAlready:
            .refused
        case .setting(let problem): problem.isRule ? .refused : .badInput
        }
    }

    /// What to do instead, with a space before it; empty when there is nothing to say.
    func hint(_ words: SalonWords) -> String {
        switch self {
        case .taken(let clash, let offers):
            return prefixed(words.offers(offers, besides: words.profile.zone.day(of: clash.span.start)))
        case .nobodyFree(let offers): return prefixed(words.offers(offers))
        case .repeatedTime(let day, let time):
            let choices = words.profile.zone.wallClock(day, time)
            guard case .twice(let first, let second) = choices else { return "" }
            let zone = words.profile.zone
            return " Write \(zone.rfc3339(first)) for the first or \(zone.rfc3339(second)) for the second."
        default: return ""
        }
    }

    private func prefixed(_ text: String) -> String { text.isEmpty ? "" : " " + text }
}
