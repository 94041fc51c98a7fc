import Testing

@testable import Salon

@Suite struct CatalogueTests {
    @Test func `every phrase that is said is there in Spanish`() throws {
        let missing = try PhraseScan.phrases().filter { Catalogue.spanish[$0.key] == nil }
        #expect(missing.isEmpty)
    }

    @Test func `nothing is in the catalogue that nobody says`() throws {
        // What tables hold in English is checked where the tables are.
        let said = Set(try PhraseScan.phrases().map(\.key)).union(try PhraseScan.listed())
        let stale = Catalogue.spanish.tables.flatMap(\.keys).filter { !said.contains($0) }
        #expect(stale.isEmpty)
    }

    @Test func `all text that people read is a phrase`() throws {
        let unsaid = try PhraseScan.unsaid(in: ["FrontDesk", "Salon/Words"])
        #expect(unsaid.isEmpty)
    }

    @Test func `a translation has the places of its key and no others`() {
        let odd = Catalogue.spanish.tables.flatMap { $0 }.filter { Self.places($0.key) != Self.places($0.value) }
        #expect(odd.isEmpty)
    }

    @Test func `no key stands in two tables`() {
        let keys = Catalogue.spanish.tables.flatMap(\.keys)
        let repeated = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(repeated.isEmpty)
    }

    @Test func `the scanner finds phrases with their places, and nothing in comments`() {
        let text = #"""
            // said("not this")
            let a = said("Free: \(list.map { say("x \($0)") }.joined(separator: ", ")).")
            let b = counted(n, "\(n) visit", "\(n) visits")
            let c = other("none", said("A \"quoted\" word"))
            let d = said("\(n) of " + "\(m) days")
            let e = said("card", sense: "payment")
            """#
        let keys = PhraseScan.phrases(of: text, file: "a.swift").map(\.key)
        let wanted = [
            "Free: {0}.", "{0} visit", "{0} visits", "A \"quoted\" word", "{0} of {1} days", "payment|card",
        ]
        #expect(keys == wanted)
    }

    @Test func `values go where the translation wants them`() {
        let catalogue = Catalogue([["{0} is with {1}.": "Con {1}: {0} {x}."]])
        let (ana, jo) = ("Ana {1}", "Jo")
        #expect(catalogue.text(of: "\(ana) is with \(jo).") == "Con Jo: Ana {1} {x}.")
        #expect(catalogue.text(of: "\(ana) is gone.") == "Ana {1} is gone.")
    }

    @Test(arguments: [
        ("es_MX.UTF-8", ScreenLanguage.spanish), ("es", .spanish), ("ES", .spanish), ("en_US.UTF-8", .english),
        ("C.UTF-8", .english), ("", .english), ("est", .english), ("am_ET", .english),
    ])
    func `a locale says the language`(locale: String, language: ScreenLanguage) {
        #expect(ScreenLanguage(locale: locale) == language)
    }

    @Test func `the first variable that says anything counts`() {
        #expect(ScreenLanguage(environment: ["LC_ALL": "", "LC_MESSAGES": "es_ES", "LANG": "en_US"]) == .spanish)
        #expect(ScreenLanguage(environment: ["LC_ALL": "en_US", "LANG": "es_ES"]) == .english)
        #expect(ScreenLanguage(environment: [:]) == .english)
    }

    @Test func `words are Spanish while Spanish is spoken, and English before and after`() {
        let day = SalonWords.name(of: .wednesday)
        let dia = ScreenLanguage.spanish.speaking { SalonWords.name(of: .wednesday) }
        #expect([day, dia, SalonWords.name(of: .wednesday)] == ["Wednesday", "miércoles", "Wednesday"])
    }

    private static func places(_ text: String) -> Set<Substring> {
        Set(text.matches(of: /\{[0-9]+\}/).map(\.output))
    }
}
