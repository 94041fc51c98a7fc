import Salon

/// The words of the booking form itself; what the salon's rules say comes from `SalonWords`.
nonisolated enum FormWords {
    static var walkInTitle: String { said("Walk-in: has arrived") }
    static var typeToFind: String { said("name or phone") }
    static var nothing: String { said("none") }
    static let unknownPrice = "—"
    static var saving: String { said("Saving…") }
    static var checking: String { said("Checking whether it was saved…") }
    static var searching: String { said("searching…") }
    static var readingDay: String { said("Reading the day…") }
    static var offersHeading: String { said("Free instead") }
    static var end: String { said("End") }
    static var squeezeIn: String { said("squeeze in, with a reason") }
    static var squeezeHint: String { said("squeeze in") }
    static var sayWhy: String { said("say why") }
    static var squeezeByEnter: String { said("Enter squeezes in, Esc goes back") }
    static var onlyEnterSqueezes: String { said("Enter in the reason squeezes in; booking as before does not.") }
    static var nobodyInTheWay: String { said("Nobody is in the way here: Enter leaves it here.") }
    static var firm: String { said("empty: booked for good") }
    static var typeToFilter: String { said("type to find it on the menu") }
    static var addService: String { said("+ service") }
    static var newCustomer: String { said("new customer") }
    static var walkIn: String { said("walk-in, no name") }
    static let unknownStylist = "?"
    static var noSuchService: String { said("no such service on the menu") }
    static var busy: String { said("busy") }
    static var off: String { said("off") }
    static var chosen: String { said("chosen") }
    static var firstHour: String { said("the first, before the clocks go back") }
    static var secondHour: String { said("the second, after the clocks went back") }
    static var notSaved: String { said("Not saved: the database does not answer.") }

    /// Which key squeezes in.
    static func squeezes(_ key: String) -> String {
        said("\(key) squeezes in beside, with a reason.")
    }

    /// What the form is.
    static func title(isNew: Bool) -> String { isNew ? said("New booking") : said("Change a visit") }

    /// What saving is called on the line of keys.
    static func save(isNew: Bool) -> String { isNew ? said("book") : said("save") }

    /// That it was saved.
    static func saved(isNew: Bool) -> String { isNew ? said("Booked.") : said("Changed.") }

    /// What can be clicked.
    static func buttons(isNew: Bool) -> [String] { [isNew ? said("^S Book") : said("^S Save"), said("Esc Back")] }

    /// The row that makes somebody new of what was typed.
    static func addNew(_ text: String) -> String { said("+ add \"\(text)\" as new") }

    /// How long a service takes with all its parts.
    static func inAll(_ length: String) -> String { length + said(" in all") }

    /// How much stands against the form.
    static func toMend(_ count: Int) -> String {
        count == 1 ? said("1 thing to mend.") : said("\(count) things to mend.")
    }

    /// Who is free, and when.
    static func free(_ names: [String], _ span: String) -> String {
        let who = names.joined(separator: said(" and "))
        return names.count == 1 ? said("\(who) is free \(span)") : said("\(who) are free \(span)")
    }

    /// Until when somebody is free from the start on.
    static func free(until time: String, isEnough: Bool) -> String {
        isEnough ? said("free until \(time)") : said("only until \(time)")
    }

    /// Who could be chosen.
    static func freeThen(_ names: [String]) -> String { said("Free then: ") + names.joined(separator: ", ") }

    /// That the database does not answer, and what that means for the form.
    static func lost(since time: String) -> String {
        said("No answer from the database since \(time). Nothing is lost: ^S when it is back.")
    }

    /// What had to be done to what was typed.
    static func sentence(_ remark: EditableText.Remark) -> String {
        switch remark {
        case .cut(let limit): said("Only \(limit) characters fit here; the rest was left out.")
        case .cleaned: said("Characters that nobody can see were left out.")
        }
    }

    /// What a row below a stylist's field is called.
    static func label(of option: StylistOption) -> String {
        switch option {
        case .same: said("same as before")
        case .firstFree: said("first free")
        case .person(let staff): staff.name
        case .nobody: said("nobody yet")
        }
    }

    /// What stands to the left of a field; services after the first are counted.
    static func label(of field: FormField) -> String {
        switch field {
        case .customer: said("Customer")
        case .name: said("Name")
        case .phone: said("Phone")
        case .email: said("E-mail")
        case .service(let place): place == 0 ? said("Service") : said("Service \(place + 1)")
        case .quantity: said("Quantity")
        case .stylist: said("Stylist")
        case .length: said("Length")
        case .price: said("Price")
        case .date: said("Date")
        case .start: said("Start")
        case .note: said("Note")
        case .hold: said("Hold till")
        case .squeezeReason: said("Why")
        case .addService, .repeated, .offer, .squeezeIn: ""
        }
    }
}
