// Words for customers' cards.
extension SalonWords {
    func customerSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .customerChangedSince(let author, let instant):
            "Meanwhile, \(author.account) at \(author.terminal) changed this card (\(time(instant))). Look at it again."
        case .customerEnded(let customer):
            "The card of \(customer.name) is no longer used: it was joined with another one, or erased."
        case .customerHasVisits(let customer): "\(customer.name) has visits: the card cannot be taken back."
        case .sameCustomer(let customer): "\(customer.name) is one card already."
        case .joinedTwice(let clash):
            "Both have a visit at the same time: \(day(profile.zone.day(of: clash.span.start))), "
                + "\(span(clash.span))\(clash.staff.map { " with \($0)" } ?? ""). Move or cancel one of them first."
        case .visitsToCome(let customer, 1): "\(customer.name) has a visit to come: cancel it first."
        case .visitsToCome(let customer, let count):
            "\(customer.name) has \(count) visits to come: cancel them first."
        case .erasedForGood: "An erased person cannot be brought back."
        case .notYet(let day): "\(longDay(day)) is still to come."
        default: Self.notPossible
        }
    }

    /// What a language is called: `English`, `Spanish`, `Amharic`.
    public static func name(of language: Language) -> String {
        switch language {
        case .english: "English"
        case .spanish: "Spanish"
        case .amharic: "Amharic"
        }
    }

    /// Why two cards may be of one person: `same phone`, `names alike`.
    public static func name(of reason: DuplicateReason) -> String {
        switch reason {
        case .samePhone: "same phone"
        case .similarPhone: "phones end alike"
        case .sameName: "same name"
        case .similarName: "names alike"
        case .partOfName: "one name in the other"
        case .sameGivenName: "same given name"
        case .sameEmail: "same e-mail"
        case .sameFirstVisit: "first here on the same day"
        }
    }

    /// How a visit on a card stands: `Completed`, `No-show`, `Cancelled late`.
    public func label(of visit: CardVisit) -> String {
        guard visit.status == .cancelled else { return label(of: visit.status) }
        return switch visit.ending {
        case .early: "Cancelled early"
        case .late: "Cancelled late"
        case .undone: "Taken back"
        case .expired: "Ended by itself"
        case nil: label(of: visit.status)
        }
    }
}
