internal import Salon
internal import Terminal

/// The lines of a card for a width, before they are cut to the screen: on the left who it is, on the right the visits.
nonisolated struct CardPage {
    let card: CustomerCard
    let panel: CardPanel
    let words: SalonWords
    let now: Instant
    let privacy: Bool
    /// From so many columns on both halves stand side by side.
    static let wideColumns = 72
    private static let gap = 2

    /// Whether both halves stand side by side.
    let isWide: Bool
    /// The columns of each half.
    let leftColumns: Int, rightColumns: Int

    /// The page of a card that was read, for a width.
    init(_ panel: CardPanel, card: CustomerCard, words: SalonWords, now: Instant, privacy: Bool, columns: Int) {
        self.panel = panel
        self.card = card
        self.words = words
        self.now = now
        self.privacy = privacy
        isWide = columns >= Self.wideColumns
        leftColumns = isWide ? (columns - Self.gap) * 2 / 5 : columns
        rightColumns = isWide ? columns - Self.gap - leftColumns : columns
    }

    /// Who it is.
    var left: [CardLine] {
        let customer = card.customer
        let ending = customer.ending.map { [CardLine(text: CardWords.ending($0), style: .formWarning)] } ?? []
        guard !privacy else { return ending + [CardLine(text: CardWords.hidden, style: .uiMuted)] + figures }
        return ending + allergies + contact + figures + formulas + notes
    }

    /// The visits, and what else can be opened.
    var right: [CardLine] { coming + duplicates + past }

    /// All lines where both halves stand one below the other: warnings first, then the visits.
    var all: [CardLine] { left + [CardLine(text: "")] + right }
}

// Who it is.
nonisolated extension CardPage {
    private var allergies: [CardLine] {
        guard !card.customer.allergies.isEmpty else { return [] }
        let text = CardWords.warning(card.customer.allergies, privacy: false)
        return wrapped(text, .formError)
    }

    private var contact: [CardLine] {
        let customer = card.customer
        let names = [customer.givenName, customer.otherNames].compactMap(\.self).joined(separator: " · ")
        let rows = [
            names.isEmpty ? nil : names, customer.email, customer.language.map(SalonWords.name(of:)),
        ].compactMap(\.self)
        let phones = customer.phones.isEmpty ? [said("no phone")] : customer.phones.map(\.raw)
        return [heading(CardWords.contact)] + (phones + rows).flatMap { wrapped($0) }
    }

    private var figures: [CardLine] {
        let figures = card.figures
        let unknown = figures.unknownPrices == 0 ? nil : pair("", CardWords.unknown(figures.unknownPrices), .uiMuted)
        return [
            heading(CardWords.figures),
            pair(said("Visits"), CardWords.visits(figures), figures.noShows > 0 ? .formWarning : .uiText),
            pair(said("Cancelled"), CardWords.cancelled(figures)),
            pair(said("Spent"), privacy ? "…" : figures.spent.description),
            privacy ? nil : unknown,
            figures.first.map { pair(said("Since"), words.date(of: $0)) },
            figures.last.map { pair(said("Last"), words.date(of: $0)) },
        ].compactMap(\.self)
    }

    private var notes: [CardLine] {
        guard !card.customer.notes.isEmpty else { return [] }
        let lines = card.customer.notes.split(separator: "\n").flatMap { wrapped(String($0)) }
        return [heading(CardWords.notes)] + lines
    }

    private var formulas: [CardLine] {
        guard !card.formulas.isEmpty else { return [] }
        return [heading(CardWords.formulas)]
            + card.formulas.flatMap { formula in
                let by = formula.staff.map { " · \($0.name)" } ?? ""
                let lines = formula.text.split(separator: "\n").flatMap { wrapped(String($0)) }
                return [CardLine(text: words.day(formula.day) + by, style: .uiMuted)] + lines
            }
    }

    private func heading(_ text: String, _ trailing: String = "") -> CardLine {
        CardLine(text: text, trailing: trailing, style: .uiTitle, isHeading: true)
    }

    private func pair(_ label: String, _ value: String, _ style: StyleName = .uiText) -> CardLine {
        CardLine(text: VisibleText.padded(label, to: 10) + value, style: style)
    }

    private func wrapped(_ text: String, _ style: StyleName = .uiText) -> [CardLine] {
        LineWriter.wrapped(text, to: leftColumns).map { CardLine(text: $0, style: style) }
    }
}

// The visits.
nonisolated extension CardPage {
    private var coming: [CardLine] {
        let lines = card.coming.enumerated().flatMap { visit($0.element, entry: $0.offset) }
        let none = CardLine(text: CardWords.nothingComing, style: .uiMuted)
        return [heading(CardWords.coming)] + (lines.isEmpty ? [none] : lines)
    }

    /// Who may be the same person.
    private var duplicates: [CardLine] {
        guard !panel.duplicates.isEmpty else { return [] }
        let first = card.coming.count
        return [heading(CardWords.duplicates)]
            + panel.duplicates.enumerated().flatMap { place, pair -> [CardLine] in
                let other = pair.other(than: card.customer.id)
                let name = privacy ? DayPictureBuilder.hiddenName : other.name
                let phone = PhoneMask.text(other.phones.first, privacy: privacy)
                let why = pair.score.reasons.map(SalonWords.name(of:)).joined(separator: ", ")
                return [
                    CardLine(text: name, trailing: phone, style: .formWarning, entry: first + place),
                    CardLine(text: "  " + why, style: .uiMuted, entry: first + place),
                ]
            }
    }

    private var past: [CardLine] {
        let first = card.coming.count + panel.duplicates.count
        let lines = card.past.enumerated().flatMap { visit($0.element, entry: first + $0.offset) }
        let count = CardWords.listed(card.past.count, of: card.pastCount)
        let none = CardLine(text: CardWords.none, style: .uiMuted)
        return [heading(CardWords.past, count)] + (lines.isEmpty ? [none] : lines)
    }

    /// Two lines of a visit: when and how it stands, what and with whom.
    private func visit(_ visit: CardVisit, entry: Int) -> [CardLine] {
        let day = words.date(of: visit.span.start)
        let staff = visit.staff.isEmpty ? "" : said(" with ") + visit.staff.joined(separator: said(" and "))
        let price = privacy ? "" : visit.price?.description ?? CardWords.unknown
        let head = CardLine(
            text: "\(day) \(words.time(visit.span.start))",
            trailing: words.label(of: visit),
            entry: entry
        )
        return [head, CardLine(text: "  " + visit.services + staff, trailing: price, style: .uiMuted, entry: entry)]
    }
}
