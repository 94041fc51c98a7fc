/// Turns the salon's facts into words for people: the one place where sentences are made.
///
/// Texts may hold what customers typed; whoever shows them makes control characters visible.
public struct SalonWords: Sendable {
    /// The salon whose clock and currency the words follow.
    public let profile: SalonProfile

    /// Makes the words of a salon.
    public init(profile: SalonProfile) {
        self.profile = profile
    }

    /// Why something is not allowed, as a sentence for whoever stands at the desk; offers are told by `offers(_:)`.
    public func sentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .closed, .outsideOpening, .past, .missingTime, .repeatedTime: timeSentence(refusal)
        case .offDuty, .blocked, .inTheWay, .taken, .squeezedAlready, .customerBusy, .nobodyFree, .staffTwice:
            peopleSentence(refusal)
        case .missing, .tooLong, .unreadable, .outOfRange: fieldSentence(refusal)
        case .noService, .unknownService, .unknownStaff, .noSuchVisit, .noSuchCustomer, .noSuchBlock:
            nothingSentence(refusal)
        case .statusNotAllowed, .anotherDay, .notMovable, .notEditable, .changedSince, .blockChanged, .nothingToUndo,
            .nothingToRedo, .alreadyUndone, .noSuchChange, .notUndoable, .operationReused:
            changeSentence(refusal)
        case .customerChangedSince, .customerEnded, .customerHasVisits, .sameCustomer, .joinedTwice, .visitsToCome,
            .erasedForGood, .notYet:
            customerSentence(refusal)
        case .priceUnknown, .paidTooLittle, .paidTooMuch, .paidAlready: tillSentence(refusal)
        case .setting(let problem): sentence(problem)
        }
    }

    /// Why the book did not do something, as a sentence that also says whether anything was saved.
    public func sentence(_ error: BookError) -> String {
        if case .refused(let refusal) = error { return sentence(refusal) }
        return Self.sentenceWithoutSalon(error)
    }

    /// The sentence of an error as it is told before a salon is known: in hours of 24 and in dollars.
    public static func sentenceWithoutSalon(_ error: BookError) -> String {
        switch error {
        case .refused: said("The salon's rules do not allow that.")
        case .unreachable: said("The database does not answer. Nothing was saved.")
        case .busy: said("The database is busy with something else. Nothing was saved; try again.")
        case .outcomeUnknown: said("The connection broke while saving. It is not known yet whether it was saved.")
        case .notPermitted: said("This account may not do that in the salon's database.")
        case .noSalon: said("The database has no salon yet.")
        case .diskFull: said("The disk of the database is full. Nothing was saved.")
        case .fault: said("Fifi and its database misunderstand each other. Nothing was saved; this is a bug in Fifi.")
        }
    }

    /// What the groups below say of a refusal that is not theirs; a test sees that none of them is asked for one.
    static var notPossible: String { said("That is not possible.") }

    private func nothingSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .noService: said("Choose at least one service.")
        case .unknownService: said("That service is not on the menu.")
        case .unknownStaff: said("Nobody of that name works here on that day.")
        case .noSuchVisit: said("There is no such visit.")
        case .noSuchCustomer: said("There is no such customer.")
        case .noSuchBlock: said("There is no such blocked time, or no longer.")
        default: Self.notPossible
        }
    }
}
