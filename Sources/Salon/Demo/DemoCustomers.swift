/// Invents the people who come to the salon.
enum DemoCustomers {
    /// How many there are.
    static let count = 2000

    /// Makes them with numbers from `first` on: some families share a phone, some people have two or none.
    static func make(from first: Int64, random: inout SplitMix64) -> [Customer] {
        var phones = DemoPhones()
        var customers: [Customer] = []
        var names = DemoNames.always
        while customers.count < count {
            let name = names.isEmpty ? DemoName.random(&random) : names.removeFirst()
            let shared = random.happens(96) ? [phones.next(&random)] : []
            let relatives = names.isEmpty && random.happens(8) ? 1 + random.below(3) : 0
            let family = [name] + (0..<relatives).map { _ in name.relative(&random) }
            for member in family.prefix(count - customers.count) {
                let number = first + Int64(customers.count)
                let more = random.happens(9) ? [phones.next(&random)] : []
                customers.append(customer(number, member, phones: shared + more, random: &random))
            }
        }
        return customers
    }

    private static func customer(
        _ number: Int64,
        _ name: DemoName,
        phones: [Phone],
        random: inout SplitMix64
    ) -> Customer {
        Customer(
            id: Identifier(number),
            name: name.full,
            phones: phones,
            email: random.happens(60) ? email(name, number) : nil,
            language: random.happens(85) ? name.language : nil,
            notes: random.happens(12) ? random.pick(notes) ?? "" : "",
            allergies: random.happens(4) ? random.pick(allergies) ?? "" : ""
        )
    }

    private static let notes = [
        "Prefers Maya", "Tender-headed: go slowly", "Brings her own hair", "Likes a quiet chair", "Pays in cash",
        "Reads Amharic only; her daughter interprets", "Prefiere que la llamen por la tarde", "Always early",
        "Needs the chair by the window", "Colour: 5.3, developer 20",
    ]
    private static let allergies = ["Latex", "PPD (dark dye)", "Coconut oil", "Synthetic braiding hair", "Fragrance"]

    /// Addresses end in a name that nobody can own (RFC 2606).
    private static func email(_ name: DemoName, _ number: Int64) -> String {
        let given = letters(name.given)
        let other = letters(name.other).prefix(20)
        return (given.isEmpty ? "guest" : "\(given).\(other)") + "\(number)@example.com"
    }

    private static func letters(_ text: String) -> String {
        let plain: [Character: Character] = [
            "á": "a", "à": "a", "é": "e", "è": "e", "ë": "e", "í": "i", "ó": "o", "ò": "o", "ú": "u", "ü": "u",
            "ñ": "n",
        ]
        return String(text.lowercased().map { plain[$0] ?? $0 }.filter { $0.isASCII && $0.isLetter })
    }
}
