import Salon

/// The words of the booking form itself; what the salon's rules say comes from `SalonWords`.
nonisolated enum FormWords {
    static let typeToFind = "name or phone"
    static let nothing = "none"
    static let unknownPrice = "—"
    static let saving = "Saving…"
    static let checking = "Checking whether it was saved…"
    static let searching = "searching…"
    static let readingDay = "Reading the day…"
    static let offersHeading = "Free instead"
    static let end = "End"
    static let typeToFilter = "type to find it on the menu"
    static let addService = "+ service"
    static let newCustomer = "new customer"
    static let walkIn = "walk-in, no name"
    static let unknownStylist = "?"
    static let noSuchService = "no such service on the menu"
    static let busy = "busy"
    static let off = "off"
    static let chosen = "chosen"
    static let firstHour = "the first, before the clocks go back"
    static let secondHour = "the second, after the clocks went back"
    static let notSaved = "Not saved: the database does not answer."

    /// What the form is.
    static func title(isNew: Bool) -> String { isNew ? "New booking" : "Change a visit" }

    /// What saving is called on the line of keys.
    static func save(isNew: Bool) -> String { isNew ? "book" : "save" }

    /// That it was saved.
    static func saved(isNew: Bool) -> String { isNew ? "Booked." : "Changed." }

    /// What can be clicked.
    static func buttons(isNew: Bool) -> [String] { [isNew ? "^S Book" : "^S Save", "Esc Back"] }

    /// The row that makes somebody new of what was typed.
    static func addNew(_ text: String) -> String { "+ add \"\(text)\" as new" }

    /// How long a service takes with all its parts.
    static func inAll(_ length: String) -> String { length + " in all" }

    /// How much stands against the form.
    static func toMend(_ count: Int) -> String { count == 1 ? "1 thing to mend." : "\(count) things to mend." }

    /// Who is free, and when.
    static func free(_ names: [String], _ span: String) -> String {
        "\(names.joined(separator: " and ")) \(names.count == 1 ? "is" : "are") free \(span)"
    }

    /// Until when somebody is free from the start on.
    static func free(until time: String, isEnough: Bool) -> String {
        isEnough ? "free until \(time)" : "only until \(time)"
    }

    /// Who could be chosen.
    static func freeThen(_ names: [String]) -> String { "Free then: " + names.joined(separator: ", ") }

    /// That the database does not answer, and what that means for the form.
    static func lost(since time: String) -> String {
        "No answer from the database since \(time). Nothing is lost: ^S when it is back."
    }

    /// What had to be done to what was typed.
    static func sentence(_ remark: EditableText.Remark) -> String {
        switch remark {
        case .cut(let limit): "Only \(limit) characters fit here; the rest was left out."
        case .cleaned: "Characters that nobody can see were left out."
        }
    }

    /// What a row below a stylist's field is called.
    static func label(of option: StylistOption) -> String {
        switch option {
        case .same: "same as before"
        case .firstFree: "first free"
        case .person(let staff): staff.name
        case .nobody: "nobody yet"
        }
    }

    /// What stands to the left of a field; services after the first are counted.
    static func label(of field: FormField) -> String {
        switch field {
        case .customer: "Customer"
        case .name: "Name"
        case .phone: "Phone"
        case .email: "E-mail"
        case .service(let place): place == 0 ? "Service" : "Service \(place + 1)"
        case .quantity: "Quantity"
        case .stylist: "Stylist"
        case .length: "Length"
        case .price: "Price"
        case .date: "Date"
        case .start: "Start"
        case .note: "Note"
        case .addService, .repeated, .offer: ""
        }
    }
}
