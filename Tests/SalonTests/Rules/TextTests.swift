import Salon
import Testing

@Suite struct TextTests {
    @Test(arguments: [
        ("(571) 555-0142", "+15715550142"), ("571.555.0142", "+15715550142"), ("+1 571 555 0142", "+15715550142"),
        ("5715550142", "+15715550142"), ("1-571-555-0142", "+15715550142"), ("+251 91 123 4567", "+251911234567"),
        ("555-0142", nil), ("0123456789", nil), ("571 155 0142", nil),
    ])
    func `a phone is read in any layout`(_ text: String, _ international: String?) {
        #expect(Phone.parse(text, region: "US")?.e164 == international)
        #expect(Phone.parse(text, region: "US")?.raw == text)
    }

    @Test(arguments: ["", "abc", "12", "call me", "1234567890123456", "571\u{1B}5550142"])
    func `what is no phone is refused`(_ text: String) {
        #expect(Phone.parse(text, region: "US") == nil)
    }

    @Test(arguments: [
        ("45", 4_500), ("45.5", 4_550), ("$45.00", 4_500), ("1,250.00", 125_000), ("0", 0), ("45.005", nil), ("", nil),
        ("-5", nil), ("4e3", nil), ("٤٥", nil), ("99999999999", nil),
    ])
    func `an amount is read by its decimal text`(_ text: String, _ minor: Int64?) {
        #expect(Money.parse(text, in: .usDollar)?.minor == minor)
    }

    @Test func `an amount is shown with its sign and all decimals`() throws {
        #expect(Money(minor: 125_000, currency: .usDollar).description == "$1,250.00")
        #expect(Money(minor: -5, currency: .usDollar).description == "-$0.05")
        #expect(Money(minor: 1_250, currency: try #require(Currency("JPY"))).description == "JPY 1,250")
    }

    @Test(arguments: ["Bell\u{7}", "a\u{0}b", "\u{1B}]0;pwned\u{7}", "x\u{202E}y", "tag\u{E0041}", "c1\u{9B}31m"])
    func `characters that no name has are refused`(_ name: String) {
        let found = TextRules.problems(with: NewCustomer(name: name), region: "US")
        #expect(found == [BookingProblem(.customer, .unreadable(.customer))])
    }

    @Test(arguments: ["O'Brien", "Zoë Ångström", "ሰላም ተስፋዬ", "محمد", "日本 花子", "Rosa-María de la O"])
    func `names of any script are names`(_ name: String) {
        #expect(TextRules.problems(with: NewCustomer(name: name), region: "US").isEmpty)
    }
}
