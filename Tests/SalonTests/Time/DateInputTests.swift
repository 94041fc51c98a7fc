import Salon
import Testing

@Suite struct DateInputTests {
    /// A Wednesday.
    private let today = LocalDay("2026-01-14") ?? LocalDay(ordinal: 0)

    @Test(arguments: [
        ("2026-01-14", "2026-01-14"), ("today", "2026-01-14"), (" Today ", "2026-01-14"), ("tomorrow", "2026-01-15"),
        ("yesterday", "2026-01-13"), ("+3d", "2026-01-17"), ("+3", "2026-01-17"), ("-1d", "2026-01-13"),
        ("+2w", "2026-01-28"), ("fri", "2026-01-16"), ("Friday", "2026-01-16"), ("wed", "2026-01-14"),
        ("tue", "2026-01-20"), ("14 Jan", "2026-01-14"), ("13 Jan", "2027-01-13"), ("Jan 20", "2026-01-20"),
        ("Thu 15 Jan", "2026-01-15"), ("Wed 14 January 2026", "2026-01-14"), ("Jan 14, 2025", "2025-01-14"),
        ("29 feb", "2028-02-29"), ("28 Sept", "2026-09-28"),
    ])
    func `a day is read in every way that people write it`(typed: String, expected: String) {
        #expect(DateInput.parse(typed, today: today)?.description == expected)
    }

    @Test(arguments: [
        "", " ", "2026-02-31", "31 February", "0 Jan", "32 Jan", "1/14", "14", "Jan", "fr", "+", "+d", "+3m", "+99999d",
        "+9999w", "Mon 14 Jan", "Tue 14 Jan 2026", "14 Jan 26", "14 Jan 2026 x", "2026-1-4", "\u{1B}[2J", "٣ Jan",
        "99999999999999999999",
    ])
    func `what is no day is refused`(typed: String) {
        #expect(DateInput.parse(typed, today: today) == nil)
    }

    @Test(arguments: [
        ("hoy", "2026-01-14"), ("mañana", "2026-01-15"), ("MANANA", "2026-01-15"), ("ayer", "2026-01-13"),
        ("vie", "2026-01-16"), ("miércoles", "2026-01-14"), ("mar", "2026-01-20"), ("sab", "2026-01-17"),
        ("14 ene", "2026-01-14"), ("mié 14 ene 2026", "2026-01-14"), ("miércoles 14 de enero de 2026", "2026-01-14"),
        ("mar 14", "2026-03-14"), ("sáb 14 mar", "2026-03-14"), ("mar 3 mar", "2026-03-03"), ("1 dic", "2026-12-01"),
    ])
    func `a day is read in Spanish as well, whatever the screen speaks`(typed: String, expected: String) {
        #expect(DateInput.parse(typed, today: today)?.description == expected)
        #expect(ScreenLanguage.spanish.speaking { DateInput.parse(typed, today: today) }?.description == expected)
    }

    @Test func `a weekday in English is read while the screen speaks Spanish`() {
        #expect(ScreenLanguage.spanish.speaking { DateInput.parse("fri", today: today) }?.description == "2026-01-16")
    }

    @Test func `every day of some years is read back from the words for it`() throws {
        let words = try WordFacts().words
        for days in 0..<1500 {
            let day = today.adding(days: days)
            for language in ScreenLanguage.allCases {
                let texts = language.speaking { [words.day(day), words.longDay(day)] }
                #expect(texts.map { DateInput.parse($0, today: today) } == [day, day])
            }
        }
    }
}
