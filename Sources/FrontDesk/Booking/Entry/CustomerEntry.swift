import Salon

/// Whom a booking form is for, as far as it is typed.
nonisolated struct CustomerEntry: Hashable, Sendable {
    /// What is looked for.
    var query = EditableText(limit: TextRules.customerName)
    /// Whom it is, once chosen.
    var choice: CustomerChoice?
    /// The name of somebody new.
    var name = EditableText(limit: TextRules.customerName)
    /// The phone of somebody new.
    var phone = EditableText(limit: longestPhone)
    /// The address of somebody new.
    var email = EditableText(limit: TextRules.email)
    /// The longest phone that the book takes, in characters.
    private static let longestPhone = 40

    /// The customer as a draft has it; nil until one is chosen.
    var draft: DraftCustomer? {
        switch choice {
        case .known(let reference, _): .known(reference)
        case .new: .new(NewCustomer(name: name.text, phone: phone.text, email: email.text))
        case .walkIn: .walkIn
        case nil: nil
        }
    }

    /// Makes somebody new of what was looked for: a phone, an address or a name.
    mutating func addNew() {
        let typed = query.text
        choice = .new
        query.set("")
        if typed.contains("@") { return email.set(typed) }
        let words = typed.split(separator: " ")
        let numbers = words.filter { $0.allSatisfy { $0.isWholeNumber || "+()-./".contains($0) } }
        // Four digits make a phone; fewer belong to a name, as in "Henry 2".
        guard numbers.joined().filter(\.isWholeNumber).count >= Self.shortestPhone else {
            return name.set(Self.capitalized(typed))
        }
        phone.set(numbers.joined(separator: " "))
        name.set(Self.capitalized(words.filter { !numbers.contains($0) }.joined(separator: " ")))
    }

    /// The fewest digits that make a phone.
    private static let shortestPhone = 4

    /// A name that was looked for in small letters with the capitals it is written with; any other as it is.
    private static func capitalized(_ name: String) -> String {
        guard name == name.lowercased() else { return name }
        return name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
