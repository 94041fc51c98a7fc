import Salon
import Testing

@Suite struct DurationInputTests {
    @Test(arguments: [
        ("45", 45), ("45m", 45), ("45 min", 45), ("45 minutes", 45), ("0", 0), ("1h", 60), ("1h30", 90), ("1h5", 65),
        ("1 h 30 min", 90), ("1:30", 90), ("1.5h", 90), ("5½h", 330), ("½h", 30), ("2 hours", 120), ("9999", 9999),
    ])
    func `a length is read in every way that people write it`(typed: String, minutes: Int) {
        #expect(DurationInput.parse(typed) == minutes)
    }

    @Test(arguments: ["", "h", "m", "1h60", "1:", ":30", "1.5", "1.55h", "1.5h30", "-5", "10000", "1h1h", "x", "100h"])
    func `what is no length is refused`(typed: String) {
        #expect(DurationInput.parse(typed) == nil)
    }

    @Test func `every length of a day is read back from the words for it`() throws {
        let words = try WordFacts().words
        for minutes in 1...1440 {
            #expect(DurationInput.parse(words.minutes(minutes)) == minutes)
        }
    }
}
