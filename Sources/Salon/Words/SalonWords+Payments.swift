// Words for what is paid, and for what stands against it.
extension SalonWords {
    /// What a method is called: `cash`, `card`, `other`.
    public static func name(of method: PaymentMethod) -> String {
        switch method {
        case .cash: said("cash")
        case .card: said("card", sense: "payment")
        case .other: said("other")
        }
    }

    /// A payment in a few words: `$45.00 cash (gave $50.00, back $5.00)`.
    public func describe(_ payment: Payment) -> String {
        let words = "\(payment.amount) \(Self.name(of: payment.method))"
        guard let tendered = payment.tendered, let change = payment.change, change.minor > 0 else { return words }
        return said("\(words) (gave \(tendered), back \(change))")
    }

    func tillSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .priceUnknown(let service): said("Enter what \(service) costs: nobody was told a price.")
        case .paidTooLittle(let missing): said("\(missing) is still to be paid.")
        case .paidTooMuch(let excess): said("That is \(excess) more than is due. Only cash can be handed back.")
        case .paidAlready: said("The visit is paid already. To correct it, take the payment back first.")
        default: Self.notPossible
        }
    }
}
