internal import Salon

/// The words of a customer's card and of its forms.
nonisolated enum CardWords {
    static let reading = "Reading the card…"
    static let hidden = "Hidden. P shows it."
    static let none = "none"
    static let unknown = "unknown"
    static let contact = "Contact"
    static let allergies = "Allergies"
    static let notes = "Notes"
    static let figures = "Figures"
    static let formulas = "Formulas"
    static let duplicates = "Perhaps the same person"
    static let coming = "To come"
    static let past = "Before"
    static let nothingComing = "Nothing booked. n books."
    static let nobodyHere = "There is no customer here: go to a visit first, or find one with /."
    static let gone = "This card is gone."

    /// The line that warns whoever books.
    static func warning(_ allergies: String, privacy: Bool) -> String {
        privacy ? "Allergies are noted: P shows them." : "Allergies: \(allergies)"
    }

    /// Why a card is no longer used.
    static func ending(_ ending: CustomerEnding) -> String {
        switch ending {
        case .takenBack: "This card was taken back."
        case .joined(let other): "Joined with customer \(other)."
        case .erased: "This person was erased."
        }
    }

    /// How many visits before there are, where not all are listed.
    static func listed(_ count: Int, of all: Int) -> String { count == all ? "\(all)" : "\(count) of \(all)" }

    /// How often somebody came, and did not.
    static func visits(_ figures: CustomerFigures) -> String {
        switch figures.noShows {
        case 0: "\(figures.visits)"
        case 1: "\(figures.visits), 1 no-show"
        default: "\(figures.visits), \(figures.noShows) no-shows"
        }
    }

    /// How many services were done of which nobody knows the price.
    static func unknown(_ count: Int) -> String {
        count == 1 ? "1 price unknown" : "\(count) prices unknown"
    }

    /// How often somebody cancelled.
    static func cancelled(_ figures: CustomerFigures) -> String {
        "\(figures.cancelledEarly) early, \(figures.cancelledLate) late"
    }

    static let joinQuestion = "Are both the same person?"
    static let eraseQuestion = "Erase this person for good?"
    static let hiddenCard = "The card is hidden. P shows it."

    /// What joining does, line by line.
    static func joining(_ other: DuplicateCandidate) -> [String] {
        let phone = other.phones.first.map { ", \($0.raw)" } ?? ""
        return [
            other.name + phone, "Visits, phones, formulas and", "notes come here; u splits them.",
        ]
    }

    /// What erasing does, line by line.
    static func erasing(_ customer: Customer) -> [String] {
        [
            customer.name, "Name, phones, notes, allergies", "and formulas go for good.", "Visits and money stay.",
        ]
    }

    static func label(of field: CardFormField) -> String {
        switch field {
        case .name: "Name"
        case .givenName: "Given"
        case .otherNames: "Others"
        case .phone(let place): place == 0 ? "Phone" : "Phone \(place + 1)"
        case .email: "E-mail"
        case .language: "Language"
        case .allergies: "Allergies"
        case .notes: "Notes"
        case .formula: "Formula"
        case .stylist: "Stylist"
        case .day: "Day"
        }
    }
}
