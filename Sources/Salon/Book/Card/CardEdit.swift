/// What a verb makes of a customer's card.
struct CardEdit {
    /// The card as it was.
    let before: Customer
    /// Its texts as they are to be.
    var texts: CardTexts
    /// Whether it is no longer used afterwards.
    var isEnded: Bool
    /// The formula that the change is about, and whether it did not count before.
    var formula: Int64?
    var wasFormulaEnded = false
    /// What is joined with it or split from it.
    var joined: CardState.Joined?
    /// The change that is taken back.
    var reverses: LastChange?

    /// A change that leaves a card as it is.
    init(_ customer: Customer) {
        before = customer
        texts = CardTexts(customer)
        isEnded = customer.ending != nil
    }

    /// Whether the card itself changes, rather than what hangs on it.
    private var changesCard: Bool { formula == nil }

    /// The version that it has afterwards: a formula is added beside whatever somebody else is typing.
    var version: Int { changesCard ? before.version + 1 : before.version }

    /// The card before and after, for the history.
    var states: (before: CardState, after: CardState) {
        guard let formula else {
            var states = (
                before: CardState(version: before.version, isEnded: before.ending != nil),
                after: CardState(version: version, isEnded: isEnded)
            )
            states.before.joined = joined
            states.before.joined?.isJoined.toggle()
            states.after.joined = joined
            return states
        }
        return (
            CardState(version: version, formula: formula, isFormulaEnded: wasFormulaEnded),
            CardState(version: version, formula: formula, isFormulaEnded: !wasFormulaEnded)
        )
    }
}
