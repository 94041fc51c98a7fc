/// What becomes of the texts of two cards that are of one person.
enum CardJoining {
    /// The texts of the card that is kept: its own where it has any, and nothing of the other one lost.
    static func texts(of kept: Customer, joinedWith other: Customer) -> CardTexts {
        var texts = CardTexts(kept)
        let joined = CardTexts(other)
        texts.givenName = texts.givenName ?? joined.givenName
        texts.otherNames = texts.otherNames ?? joined.otherNames
        texts.language = texts.language ?? joined.language
        texts.phones += joined.phones.filter { phone in !texts.phones.contains { isSame($0, phone) } }
        texts.allergies = added(joined.allergies, to: texts.allergies)
        texts.notes = added(joined.notes, to: texts.notes)
        if let email = joined.email {
            let isSame = texts.email?.lowercased() == email.lowercased()
            if texts.email != nil, !isSame { texts.notes = added(email, to: texts.notes) }
            texts.email = texts.email ?? email
        }
        return texts
    }

    /// What stands against those texts: both cards together may hold more than one can.
    static func problems(with texts: CardTexts) -> [BookingProblem] {
        let phones = texts.phones.count > TextRules.phones
        return (phones ? [BookingProblem(.phone, .outOfRange(.phone, 0...TextRules.phones))] : [])
            + TextRules.problems(with: texts.allergies, field: .allergies, limit: TextRules.allergies)
            + TextRules.problems(with: texts.notes, field: .notes, limit: TextRules.customerNotes)
    }

    private static func isSame(_ one: Phone, _ other: Phone) -> Bool {
        if let first = one.e164, let second = other.e164 { return first == second }
        return one.raw.phoneDigits == other.raw.phoneDigits
    }

    private static func added(_ text: String, to own: String) -> String {
        if text.isEmpty || own.contains(text) { return own }
        return own.isEmpty ? text : own + "\n" + text
    }
}
