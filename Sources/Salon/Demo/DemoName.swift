/// An invented person's name and what they read.
struct DemoName {
    let given: String
    let other: String
    let language: Language

    init(_ given: String, _ other: String, _ language: Language) {
        self.given = given
        self.other = other
        self.language = language
    }

    /// As the customer is called.
    var full: String { given + " " + other }

    /// Somebody of a language and origin as they come to the salon.
    static func random(_ random: inout SplitMix64) -> DemoName {
        switch random.below(100) {
        case 0..<55: pick(DemoNames.englishGiven, DemoNames.englishFamily, .english, &random)
        case 55..<80: spanish(&random)
        case 80..<91: pick(DemoNames.ethiopic, DemoNames.ethiopic, .amharic, &random)
        default: pick(DemoNames.ethiopicInLatin, DemoNames.ethiopicInLatin, .amharic, &random)
        }
    }

    /// Somebody of the same family; an Ethiopian child bears the parent's given name.
    func relative(_ random: inout SplitMix64) -> DemoName {
        let names =
            switch language {
            case .english: DemoNames.englishGiven
            case .spanish: DemoNames.spanishGiven
            case .amharic: given.utf8.first.map { $0 < 0x80 } == true ? DemoNames.ethiopicInLatin : DemoNames.ethiopic
            }
        return DemoName(random.pick(names) ?? given, language == .amharic ? given : other, language)
    }

    /// Spanish speakers have the father's and the mother's family name, and often go by one of them here.
    private static func spanish(_ random: inout SplitMix64) -> DemoName {
        let name = pick(DemoNames.spanishGiven, DemoNames.spanishFamily, .spanish, &random)
        guard random.happens(50), let mother = random.pick(DemoNames.spanishFamily) else { return name }
        return DemoName(name.given, "\(name.other) \(mother)", .spanish)
    }

    private static func pick(
        _ given: [String],
        _ other: [String],
        _ language: Language,
        _ random: inout SplitMix64
    ) -> DemoName {
        DemoName(random.pick(given) ?? "", random.pick(other) ?? "", language)
    }
}
