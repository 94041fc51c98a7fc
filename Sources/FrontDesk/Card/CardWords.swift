internal import Salon

/// The words of a customer's card and of its forms.
nonisolated enum CardWords {
    static var reading: String { said("Reading the card…") }
    static var hidden: String { said("Hidden. P shows it.") }
    static var none: String { said("none") }
    static var unknown: String { said("unknown") }
    static var contact: String { said("Contact") }
    static var allergies: String { said("Allergies") }
    static var notes: String { said("Notes") }
    static var figures: String { said("Figures") }
    static var formulas: String { said("Formulas") }
    static var duplicates: String { said("Perhaps the same person") }
    static var coming: String { said("To come") }
    static var past: String { said("Before") }
    static var nothingComing: String { said("Nothing booked. n books.") }
    static var nobodyHere: String { said("There is no customer here: go to a visit first, or find one with /.") }
    static var gone: String { said("This card is gone.") }

    /// The line that warns whoever books.
    static func warning(_ allergies: String, privacy: Bool) -> String {
        privacy ? said("Allergies are noted: P shows them.") : said("Allergies: \(allergies)")
    }

    /// Why a card is no longer used.
    static func ending(_ ending: CustomerEnding) -> String {
        switch ending {
        case .takenBack: said("This card was taken back.")
        case .joined(let other): said("Joined with customer \(other).")
        case .erased: said("This person was erased.")
        }
    }

    /// How many visits before there are, where not all are listed.
    static func listed(_ count: Int, of all: Int) -> String { count == all ? "\(all)" : said("\(count) of \(all)") }

    /// How often somebody came, and did not.
    static func visits(_ figures: CustomerFigures) -> String {
        switch figures.noShows {
        case 0: "\(figures.visits)"
        case 1: said("\(figures.visits), 1 no-show")
        default: said("\(figures.visits), \(figures.noShows) no-shows")
        }
    }

    /// How many services were done of which nobody knows the price.
    static func unknown(_ count: Int) -> String {
        count == 1 ? said("1 price unknown") : said("\(count) prices unknown")
    }

    /// How often somebody cancelled.
    static func cancelled(_ figures: CustomerFigures) -> String {
        said("\(figures.cancelledEarly) early, \(figures.cancelledLate) late")
    }

    static var joinQuestion: String { said("Are both the same person?") }
    static var eraseQuestion: String { said("Erase this person for good?") }
    static var hiddenCard: String { said("The card is hidden. P shows it.") }

    /// What joining does, line by line.
    static func joining(_ other: DuplicateCandidate) -> [String] {
        let phone = other.phones.first.map { ", \($0.raw)" } ?? ""
        return [
            other.name + phone, said("Visits, phones, formulas and"), said("notes come here; u splits them."),
        ]
    }

    /// What erasing does, line by line.
    static func erasing(_ customer: Customer) -> [String] {
        [
            customer.name, said("Name, phones, notes, allergies"), said("and formulas go for good."),
            said("Visits and money stay."),
        ]
    }

    static func label(of field: CardFormField) -> String {
        switch field {
        case .name: said("Name")
        case .givenName: said("Given")
        case .otherNames: said("Others")
        case .phone(let place): place == 0 ? said("Phone") : said("Phone \(place + 1)")
        case .email: said("E-mail")
        case .language: said("Language")
        case .allergies: said("Allergies")
        case .notes: said("Notes")
        case .formula: said("Formula")
        case .stylist: said("Stylist")
        case .day: said("Day")
        }
    }
}
