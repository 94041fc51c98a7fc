internal import Salon

/// A question with two answers, of which the one that changes nothing is chosen first.
nonisolated struct Question: Hashable, Sendable {
    /// What is asked.
    enum Subject: Hashable, Sendable {
        /// Whether to throw away what was typed in the form.
        case discardBooking
        /// Whether to throw away what was typed on a card.
        case discardCard
        /// Whether another card is of the same person as this one.
        case join(DuplicateCandidate, into: Customer)
        /// Whether to erase a person.
        case erase(Customer)
        /// Whether to leave the desk.
        case quit
        /// Whether to take back a change of the history, which is described.
        case takeBack(Identifier<Change>, details: [String])
        /// Whether to give blocked time free, which is described.
        case removeBlock(BlockSource, description: String)
        /// Whether to throw away what was typed in a form of the set-up.
        case discardSetting
        /// Whether to save a change of the set-up with what it does.
        case setting(SettingQuestion)
    }

    /// What is asked.
    let subject: Subject
    /// Whether the answer that does something is chosen.
    var isYes = false

    /// The question in words.
    var text: String {
        switch subject {
        case .discardBooking, .discardCard, .discardSetting: said("Throw away what you typed?")
        case .setting(let question): question.text
        case .quit: said("Leave the desk?")
        case .removeBlock: said("Give this time free?")
        case .takeBack: said("Take this back?")
        case .join: CardWords.joinQuestion
        case .erase: CardWords.eraseQuestion
        }
    }

    /// What is to be known before it is answered, line by line.
    var details: [String] {
        switch subject {
        case .join(let other, _): CardWords.joining(other)
        case .erase(let customer): CardWords.erasing(customer)
        case .removeBlock(_, let description): [description]
        case .takeBack(_, let details): details
        case .setting(let question): question.details
        case .discardBooking, .discardCard, .discardSetting, .quit: []
        }
    }

    /// What it is about, where the question alone does not tell.
    var detail: String {
        if case .removeBlock(_, let description) = subject { description } else { "" }
    }

    /// The answer that changes nothing.
    var no: String {
        switch subject {
        case .discardBooking, .discardCard, .discardSetting: said("Keep typing")
        case .quit: said("Stay")
        case .removeBlock: said("Keep it")
        case .takeBack: said("Leave it so")
        case .setting: SettingWords.back
        case .join, .erase: said("Back")
        }
    }

    /// The answer that does something.
    var yes: String {
        switch subject {
        case .discardBooking, .discardCard, .discardSetting: said("Throw away")
        case .setting(let question): question.yes
        case .quit: said("Leave")
        case .removeBlock: said("Give free")
        case .takeBack: said("Take back")
        case .join: said("Join")
        case .erase: said("Erase")
        }
    }
}
