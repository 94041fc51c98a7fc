// Words for customers' cards.
extension SalonWords {
    func customerSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .customerChangedSince(let author, let instant):
            said(
                "Meanwhile, \(author.account) at \(author.terminal) changed this card (\(time(instant))). Look at it again."
            )
        case .customerEnded(let customer):
            said("The card of \(customer.name) is no longer used: it was joined with another one, or erased.")
        case .customerHasVisits(let customer): said("\(customer.name) has visits: the card cannot be taken back.")
        case .sameCustomer(let customer): said("\(customer.name) is one card already.")
        case .joinedTwice(let clash):
            said(
                "Both have a visit at the same time: \(day(profile.zone.day(of: clash.span.start))), "
                    + "\(span(clash.span))\(clash.staff.map { said(" with \($0)") } ?? ""). Move or cancel one of them first."
            )
        case .visitsToCome(let customer, 1): said("\(customer.name) has a visit to come: cancel it first.")
        case .visitsToCome(let customer, let count):
            said("\(customer.name) has \(count) visits to come: cancel them first.")
        case .erasedForGood: said("An erased person cannot be brought back.")
        case .notYet(let day): said("\(longDay(day)) is still to come.")
        default: Self.notPossible
        }
    }

    /// What a language is called: `English`, `Spanish`, `Amharic`.
    public static func name(of language: Language) -> String {
        switch language {
        case .english: said("English")
        case .spanish: said("Spanish")
        case .amharic: said("Amharic")
        }
    }

    /// Why two cards may be of one person: `same phone`, `names alike`.
    public static func name(of reason: DuplicateReason) -> String {
        switch reason {
        case .samePhone: said("same phone")
        case .similarPhone: said("phones end alike")
        case .sameName: said("same name")
        case .similarName: said("names alike")
        case .partOfName: said("one name in the other")
        case .sameGivenName: said("same given name")
        case .sameEmail: said("same e-mail")
        case .sameFirstVisit: said("first here on the same day")
        }
    }

    /// How a visit on a card stands: `Completed`, `No-show`, `Cancelled late`.
    public func label(of visit: CardVisit) -> String {
        guard visit.status == .cancelled else { return label(of: visit.status) }
        return switch visit.ending {
        case .early: said("Cancelled early")
        case .late: said("Cancelled late")
        case .undone: said("Taken back")
        case .expired: said("Ended by itself")
        case nil: label(of: visit.status)
        }
    }
}
