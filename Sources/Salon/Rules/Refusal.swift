/// Why the salon's rules do not allow something: facts only, which `SalonWords` turns into a sentence.
public enum Refusal: Error, Hashable, Sendable {
    /// The salon is closed on that day, perhaps for a reason that was given.
    case closed(LocalDay, reason: String?)
    /// The salon is open that day, but not for all of the visit.
    case outsideOpening([TimeSpan])
    /// The stylist is not on duty for all of the visit; empty when not at all that day.
    case offDuty(Staff, working: [TimeSpan])
    /// The stylist has a break or is blocked.
    case blocked(Staff, Block)
    /// A time cannot be blocked: somebody is booked then, and so are others.
    case inTheWay(Clash, further: Int)
    /// There is no such blocked time, or no longer.
    case noSuchBlock
    /// Somebody else has changed the blocked time since.
    case blockChanged
    /// Somebody else is with the stylist.
    case taken(Clash, offers: [SlotOffer])
    /// Nobody can be squeezed in: the stylist has two customers at once then already.
    case squeezedAlready(Clash)
    /// The customer is somewhere else in the salon at that time.
    case customerBusy(Clash)
    /// The visit would begin too far in the past.
    case past(start: Instant)
    /// Nobody who is on duty is free then.
    case nobodyFree(offers: [SlotOffer])
    /// The clocks skip that time on that day.
    case missingTime(LocalDay, LocalTime)
    /// The clocks show that time twice on that day, and it was not said which is meant.
    case repeatedTime(LocalDay, LocalTime)
    /// A booking needs at least one service.
    case noService
    /// The service is not on the menu, or no longer.
    case unknownService
    /// The stylist is not of the salon, or no longer.
    case unknownStaff
    /// One stylist would have to do two things of the visit at once.
    case staffTwice(Staff)
    /// A text is needed and missing.
    case missing(BookingField)
    /// A text is longer than the field holds.
    case tooLong(BookingField, limit: Int)
    /// A text is no phone, no address, no number or has characters that cannot be stored.
    case unreadable(BookingField)
    /// A number is outside what the field allows.
    case outOfRange(BookingField, ClosedRange<Int>)
    /// A visit in that status cannot get the other one.
    case statusNotAllowed(from: VisitStatus, to: VisitStatus)
    /// That status belongs to the day of the visit, which is another one than today.
    case anotherDay(VisitStatus, LocalDay)
    /// A visit in that status stays where it is.
    case notMovable(VisitStatus)
    /// A visit in that status stays as it is.
    case notEditable(VisitStatus)
    /// Somebody else has changed the visit since it was read.
    case changedSince(by: Author, at: Instant)
    /// Somebody else has changed the customer's card since it was read.
    case customerChangedSince(by: Author, at: Instant)
    /// The customer's card was joined with another one, erased or taken back.
    case customerEnded(CustomerReference)
    /// The customer has visits, so that the card cannot be taken back.
    case customerHasVisits(CustomerReference)
    /// A card cannot be joined with itself.
    case sameCustomer(CustomerReference)
    /// Joined, the two would be in two places at once: the visit that stands in the way.
    case joinedTwice(Clash)
    /// Whoever has visits to come cannot be erased.
    case visitsToCome(CustomerReference, count: Int)
    /// What was erased cannot be brought back.
    case erasedForGood
    /// A day that is still to come cannot be one on which something was done.
    case notYet(LocalDay)
    /// There is no such visit.
    case noSuchVisit
    /// There is no such customer.
    case noSuchCustomer
    /// There is no change of this terminal's that could be taken back.
    case nothingToUndo
    /// This terminal took nothing back that could be done again, or did something else since.
    case nothingToRedo
    /// The change has been taken back before.
    case alreadyUndone
    /// There is no change of that number.
    case noSuchChange
    /// The change was nobody's doing, so that there is nothing to go back to.
    case notUndoable
    /// A setting cannot be as it is wanted.
    case setting(SettingProblem)
    /// Nobody was told what a service costs.
    case priceUnknown(service: String)
    /// Less is paid than is charged.
    case paidTooLittle(missing: Money)
    /// More is paid than is charged, by what cannot be handed back.
    case paidTooMuch(Money)
    /// The visit was paid before.
    case paidAlready
    /// The operation's id was used for another request.
    case operationReused
}
