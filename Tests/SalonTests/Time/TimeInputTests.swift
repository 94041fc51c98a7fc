import Salon
import Testing

@Suite struct TimeInputTests {
    @Test(arguments: [
        ("14:30", 870), ("14.30", 870), ("1430", 870), ("2:30pm", 870), ("2:30 PM", 870), ("2:30 p.m.", 870),
        ("9", 540), ("09", 540), ("930", 570), ("0930", 570), ("9am", 540), ("9 a", 540), ("12am", 0), ("12:15am", 15),
        ("12pm", 720), ("noon", 720), ("0", 0), ("0:00", 0), ("24:00", 1440), ("23:59", 1439),
    ])
    func `a time is read in every way that people write it`(typed: String, minutes: Int) {
        #expect(TimeInput.parse(typed)?.minutes == minutes)
    }

    @Test(arguments: [
        "", "25:00", "24:01", "9:60", "13pm", "0am", "14:3", "14:30:00", "12345", ":30", "9:", "pm", "a", "nine", "-9",
        "٩", "9\u{202E}", "99999999999999999999",
    ])
    func `what no clock shows is refused`(typed: String) {
        #expect(TimeInput.parse(typed) == nil)
    }
}
