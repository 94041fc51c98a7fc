import Salon
import TestSupport
import Testing

@Suite struct SearchTests {
    @Test(arguments: [
        ("ros", "Rosa Pinto"), ("pinto rosa", "Rosa Pinto"), ("PIN", "Rosa Pinto"), ("osa", "Rosa Pinto"),
        ("rsoa", "Rosa Pinto"), ("pimto", "Rosa Pinto"), ("zoe", "Zoë O’Brien-Ängström"),
        ("o'brien", "Zoë O’Brien-Ängström"), ("obrien", "Zoë O’Brien-Ängström"),
        ("angstrom zoe", "Zoë O’Brien-Ängström"),
        ("ÄNGSTRÖM", "Zoë O’Brien-Ängström"), ("zoe@ex", "Zoë O’Brien-Ängström"),
        ("ZOE@example.com", "Zoë O’Brien-Ängström"),
        ("ተስፋ", "ሰላም ተስፋዬ"), ("ሰላም", "ሰላም ተስፋዬ"), ("+1 (571) 555-0177", "ሰላም ተስፋዬ"), ("571555 0177", "ሰላም ተስፋዬ"),
        ("0177", "ሰላም ተስፋዬ"), ("1555017", "ሰላም ተስፋዬ"), ("5715550142", "Rosa Pinto"),
        ("example.com", "Zoë O’Brien-Ängström"), ("@EXAMPLE", "Zoë O’Brien-Ängström"), ("os", "Rosa Pinto"),
        ("ላም", "ሰላም ተስፋዬ"),
    ])
    func `a customer is found`(by text: String, _ name: String) async throws {
        try await SearchSalon.found(text) { #expect($0.first == name) }
    }

    @Test(arguments: [
        "", "  ", "%", "_", "\\", "'", "'; DROP TABLE fifi.customer; --", "%%%", "@", "xyzzy", "e%.com", "z_e@",
        "\\@example", "\u{202E}", "99999",
    ])
    func `a text that is nobody finds nobody`(_ text: String) async throws {
        try await SearchSalon.found(text) { #expect($0 == []) }
    }

    @Test func `two who share the end of a number are both found`() async throws {
        try await SearchSalon.found("0142") { #expect($0.sorted() == ["Rosa Pinto", "Zoë O’Brien-Ängström"]) }
    }

    @Test func `the list shows the last and the next visit`() async throws {
        try await SmallSalon.with { salon in
            _ = try await salon.book.book(salon.draft(salon.rosa, "Cut", with: salon.bea, at: "09:00"), salon.order())
            _ = try await salon.book.book(salon.draft(salon.rosa, "Cut", with: salon.bea, at: "15:00"), salon.order())
            let found = try await salon.book.findCustomers("rosa", limit: 5, now: salon.at("12:00"))
            #expect(found.first?.lastVisit == salon.at("09:00"))
            #expect(found.first?.nextVisit == salon.at("15:00"))
            #expect(found.first?.phones.map(\.raw) == ["(571) 555-0142"])
        }
    }
}

private enum SearchSalon {
    static func found(_ text: String, _ check: ([String]) -> Void) async throws {
        try await SmallSalon.with(poolSize: 1) { salon in
            check(try await salon.book.findCustomers(text, limit: 10, now: salon.now).map(\.name))
        }
    }
}
