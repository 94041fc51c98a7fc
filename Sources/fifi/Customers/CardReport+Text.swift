import Salon
import Terminal

// The card for people, within 80 columns.
extension CardReport {
    private static let columns = 80
    private static let labelColumns = 12

    /// The lines of the card.
    var lines: [String] {
        let customer = card.customer
        return ["\(customer.name), customer \(customer.id)"] + person(customer) + figureLines
            + Self.section("Formulas", card.formulas.flatMap(lines))
            + Self.section("To come", card.coming.flatMap(lines))
            + Self.section("Before (\(card.past.count) of \(card.pastCount))", card.past.flatMap(lines))
    }

    private func person(_ customer: Customer) -> [String] {
        let names = [customer.givenName, customer.otherNames].compactMap(\.self).joined(separator: " · ")
        return pair("Phones", customer.phones.map(\.raw).joined(separator: ", ")) + pair("E-mail", customer.email)
            + pair("Names", names) + pair("Language", customer.language.map(SalonWords.name(of:)))
            + pair("Allergies", customer.allergies) + pair("Notes", customer.notes)
            + pair("State", customer.ending.map { _ in "no longer used" })
    }

    private var figureLines: [String] {
        let figures = card.figures
        let unknown = figures.unknownPrices == 0 ? "" : ", and \(figures.unknownPrices) of unknown price"
        let cancelled = "\(figures.cancelledEarly) early, \(figures.cancelledLate) late"
        let span = [figures.first, figures.last].compactMap { $0.map(session.words.date) }.joined(separator: " to ")
        return pair("Visits", "\(figures.visits)" + (span.isEmpty ? "" : ", \(span)"))
            + pair("No-shows", "\(figures.noShows)") + pair("Cancelled", cancelled)
            + pair("Spent", figures.spent.description + unknown)
    }

    /// A part with its heading; nothing where it is empty.
    static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines
    }

    private func lines(_ formula: Formula) -> [String] {
        let head = "  \(session.words.day(formula.day))" + (formula.staff.map { ", \($0.name)" } ?? "")
        return [head] + Self.broken(formula.text, indent: 4)
    }

    private func lines(_ visit: CardVisit) -> [String] {
        let when = "\(session.words.date(of: visit.span.start)) \(session.words.time(visit.span.start))"
        let staff = visit.staff.isEmpty ? "" : " with " + visit.staff.joined(separator: " and ")
        let price = visit.price.map { ", \($0)" } ?? ""
        let note = visit.note.isEmpty ? [] : Self.broken("Note: " + visit.note, indent: 4)
        let what = "\(visit.services)\(staff)\(price). Visit \(visit.id)."
        return ["  \(when)  \(session.words.label(of: visit))"] + Self.broken(what, indent: 4) + note
    }

    private func pair(_ label: String, _ value: String?) -> [String] {
        guard let value, !value.isEmpty else { return [] }
        let lines = WrappedText.narrowLines(
            of: value.replacing("\n", with: " "),
            columns: Self.columns - Self.labelColumns
        )
        return lines.enumerated().map { index, line in
            VisibleText.padded(index == 0 ? label : "", to: Self.labelColumns) + line
        }
    }

    /// A text on as many lines as it needs.
    static func broken(_ text: String, indent: Int) -> [String] {
        WrappedText.narrowLines(of: text.replacing("\n", with: " "), columns: columns - indent)
            .map { String(repeating: " ", count: indent) + $0 }
    }
}
