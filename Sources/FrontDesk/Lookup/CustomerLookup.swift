import Salon
import Terminal

/// The overlay that finds a customer while one types, as a value.
///
/// The focus is in the text, where every printable key is text, or in the list below it, where `n` books.
nonisolated struct CustomerLookup: Hashable, Sendable {
    /// What is done with the marked customer.
    enum Wish: Hashable, Sendable {
        /// Show them.
        case choose
        /// Book for them.
        case book
        /// Open their card.
        case card
    }

    var query = EditableText(limit: TextRules.customerName)
    var search = CustomerSearch()
    var list = ListView()
    /// Whether the focus is in the list.
    var isInList = false
    /// What to do with the best match as soon as the answer to what is typed is there.
    var wish: Wish?

    /// An empty lookup.
    init() {}

    /// The keys that mean something now, the likeliest first.
    var hints: [(key: String, label: String)] {
        let book = isInList ? "n" : "^N"
        let card = isInList ? "C" : "^O"
        return [
            ("Enter", said("show")), (book, said("book")), (card, said("card")), ("↑↓", said("choose")),
            ("Esc", said("back")), ("F1", said("help")),
        ]
    }

    /// The customer that Enter would take.
    var marked: CustomerMatch? {
        guard let selection = list.selection, search.matches.indices.contains(selection) else { return nil }
        return search.matches[selection]
    }

    /// Does what a key or a paste means.
    mutating func handle(_ input: FormInput) -> [LookupEffect] {
        switch input {
        case .paste(let text):
            isInList = false
            query.paste(text)
            return ask()
        case .key(let key): return press(key)
        }
    }

    /// Takes in what was found, unless something newer was; an Enter that waited for it is done now.
    mutating func receive(_ matches: [CustomerMatch], generation: Int) -> [LookupEffect] {
        let before = isInList ? marked?.id : nil
        guard search.receive(matches, generation: generation) else { return [] }
        list = ListView(count: matches.count)
        if let before, let index = matches.firstIndex(where: { $0.id == before }) { list.select(index) }
        if matches.isEmpty { isInList = false }
        guard let wish, !search.isWaiting else { return [] }
        self.wish = nil
        return marked.map { [effect(of: wish, for: $0)] } ?? []
    }
}

// Keys.
nonisolated extension CustomerLookup {
    /// How far PgUp and PgDn go.
    private static let page = 8

    private mutating func press(_ key: Key) -> [LookupEffect] {
        let waited = wish != nil
        wish = nil
        switch key {
        case .escape, .control("c"): return waited ? [] : [.close]
        case .enter: return fulfil(.choose)
        case .control("n"): return fulfil(.book)
        case .control("o"): return fulfil(.card)
        case .tab, .backTab: isInList = !isInList && list.count > 0
        case .up where isInList && list.selection == 0: isInList = false
        case .up, .down, .pageUp, .pageDown:
            guard list.count > 0, list.handle(key, page: Self.page) else { return [] }
            isInList = true
        default: return isInList ? pressInList(key) : pressInText(key)
        }
        return []
    }

    private mutating func pressInList(_ key: Key) -> [LookupEffect] {
        switch key {
        case .character("n"): return fulfil(.book)
        case .character("C"): return fulfil(.card)
        case .character("/"): isInList = false
        case .character, .backspace:
            isInList = false
            return pressInText(key)
        default: _ = list.handle(key, page: Self.page)
        }
        return []
    }

    private mutating func pressInText(_ key: Key) -> [LookupEffect] {
        guard query.handle(key) else { return [] }
        return ask()
    }

    private mutating func ask() -> [LookupEffect] {
        guard let generation = search.ask(query.text) else {
            list = ListView(count: search.matches.count)
            return []
        }
        return [.search(text: search.text, generation: generation)]
    }

    /// What is marked in the list was seen; what is marked while one types must be the answer to all that was typed.
    private mutating func fulfil(_ wish: Wish) -> [LookupEffect] {
        if search.isWaiting, !isInList {
            self.wish = wish
            return []
        }
        return marked.map { [effect(of: wish, for: $0)] } ?? []
    }

    private func effect(of wish: Wish, for match: CustomerMatch) -> LookupEffect {
        switch wish {
        case .choose: .choose(match)
        case .book: .book(match)
        case .card: .card(match)
        }
    }
}
