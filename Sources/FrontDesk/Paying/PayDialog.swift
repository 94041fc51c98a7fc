internal import Salon
internal import Terminal

/// What a visit costs and how it is paid, before it is saved.
nonisolated struct PayDialog: Hashable, Sendable {
    /// A field that is typed into.
    enum Field: Hashable, Sendable {
        case price(Int)
        case method(PaymentMethod)
    }

    /// The visit as the book has it.
    let visit: Visit
    let currency: Currency
    /// What each service costs, as it is typed.
    var prices: [TextField]
    /// What was given by each method, as it is typed.
    var amounts: [PaymentMethod: TextField] = [:]
    /// The method that takes what the others leave.
    var rest: PaymentMethod?
    /// Where the focus is.
    var focus: Field
    /// The write that is being saved, by its name in the book.
    var operation: OperationID?
    /// Why it was not saved.
    var notice: String?

    private static let limit = 12

    /// A dialog that proposes what was quoted, the focus on what has to be typed first.
    init(visit: Visit, currency: Currency) {
        self.visit = visit
        self.currency = currency
        let proposed = Settlement(proposedFor: visit).charges
        prices = proposed.map { TextField(text: $0.map(Self.text) ?? "", limit: Self.limit) }
        focus = proposed.firstIndex { $0 == nil }.map(Field.price) ?? .method(.cash)
    }

    /// The fields from top to bottom.
    var fields: [Field] { prices.indices.map(Field.price) + PaymentMethod.allCases.map(Field.method) }

    /// What was typed, as the till understands it.
    ///
    /// Throws: `Refusal` for what is no amount.
    func settlement() throws(Refusal) -> Settlement {
        var settlement = Settlement(charges: [], rest: rest)
        for field in prices { settlement.charges.append(try read(field)) }
        for (method, field) in amounts { settlement.given[method] = try read(field) }
        return settlement
    }

    /// What it comes to, or what stands against it.
    func bill(now: Instant) -> Result<TillRules.Bill, Refusal> {
        do throws(Refusal) {
            return .success(try TillRules.bill(try settlement(), for: visit, currency: currency, now: now))
        } catch {
            return .failure(error)
        }
    }

    /// The sum of the prices, or nil while one is unknown.
    var due: Money? {
        do throws(Refusal) {
            return try TillRules.due(try settlement(), for: visit, currency: currency)
        } catch {
            return nil
        }
    }

    private func read(_ field: TextField) throws(Refusal) -> Money? {
        guard field.text.contains(where: { !$0.isWhitespace }) else { return nil }
        guard let money = Money.parse(field.text, in: currency) else { throw .unreadable(.price) }
        return money
    }

    /// An amount without its sign, to be edited.
    private static func text(_ money: Money) -> String {
        String(money.description.dropFirst(money.currency.sign.count).filter { $0 != "," })
    }
}

// Keys.
nonisolated extension PayDialog {
    /// The letters that let one method take what the others leave; no letter is part of an amount.
    static let letters: [(Character, PaymentMethod)] = [("c", .cash), ("d", .card), ("o", .other)]

    /// Goes to the field after or before, from the last to the first.
    mutating func step(_ distance: Int) {
        let fields = fields
        guard let place = fields.firstIndex(of: focus) else { return }
        focus = fields[(place + distance + fields.count) % fields.count]
    }

    /// Lets a method take what the others leave.
    mutating func choose(_ method: PaymentMethod) {
        rest = method
        amounts[method] = nil
        focus = .method(method)
        notice = nil
    }

    /// Types into the field that has the focus; what is proposed for a method gives way to what is typed.
    mutating func type(_ key: Key) {
        if case .character(let character) = key, !"0123456789.,".contains(character), !currency.sign.contains(character)
        {
            return
        }
        edit { _ = $0.handle(key) }
    }

    /// Takes pasted text as typed.
    mutating func paste(_ text: String) { edit { $0.paste(text) } }

    private mutating func edit(_ change: (inout TextField) -> Void) {
        notice = nil
        switch focus {
        case .price(let place): change(&prices[place])
        case .method(let method):
            if rest == method { rest = nil }
            var field = amounts[method] ?? TextField(limit: Self.limit)
            change(&field)
            amounts[method] = field
        }
    }
}
