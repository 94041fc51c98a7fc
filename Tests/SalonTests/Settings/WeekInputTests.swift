import Salon
import Testing

@Suite struct WeekInputTests {
    @Test(arguments: [
        ("mon-fri 09:00-20:00; sat 08:00-19:00", "mon-fri 09:00-20:00; sat 08:00-19:00"),
        ("Mon–Fri 9am–8pm; Saturday 8 am - 7 pm", "mon-fri 09:00-20:00; sat 08:00-19:00"),
        ("tue,thu 9-12 13-18", "tue 09:00-12:00 13:00-18:00; thu 09:00-12:00 13:00-18:00"),
        ("tue, thu 9-12, 13-18", "tue 09:00-12:00 13:00-18:00; thu 09:00-12:00 13:00-18:00"),
        ("sat-mon 10-18", "mon 10:00-18:00; sat-sun 10:00-18:00"),
        ("daily 10:30-midnight", "mon-sun 10:30-24:00"),
        ("mon 9-17; tue closed", "mon 09:00-17:00"),
        ("closed", "closed"), ("", "closed"), ("  ;  ", "closed"),
        ("lun-vie 9-20; sáb 8-19; domingo cerrado", "mon-fri 09:00-20:00; sat 08:00-19:00"),
        ("mar y jue 9-12 y 13-18", "tue 09:00-12:00 13:00-18:00; thu 09:00-12:00 13:00-18:00"), ("cerrado", "closed"),
    ])
    func `hours are read as people type them and written in one way`(typed: String, written: String) throws {
        let week = try WeekInput.parse(typed)
        #expect(week.description == written)
        #expect(try WeekInput.parse(written) == week)
    }

    @Test(arguments: [
        ("9-18", WeekInput.Problem.noDay("9-18")), ("mon-fri", .noHours("mon-fri")),
        ("mon 18-9", .noSpan("18-9")), ("mon 9", .noSpan("9")), ("mon 9-9", .noSpan("9-9")),
        ("mon 9-25", .noSpan("9-25")), ("mo 9-18", .noDay("mo 9-18")), ("mon 9-18; lunch", .noDay("lunch")),
    ])
    func `what is no week is refused with the words that were not understood`(text: String, why: WeekInput.Problem) {
        #expect(throws: why) { try WeekInput.parse(text) }
    }

    @Test(arguments: [
        ("45", "45"), ("1h30", "90"), ("20 + 30 wait + 25", "20+30w+25"), ("20+30w+25+10b", "20+30w+25+10b"),
    ])
    func `the parts of a service are read and written`(typed: String, written: String) {
        #expect(PartsInput.parse(typed)?.text == written)
    }

    @Test(arguments: ["", "x", "20+", "w", "-5", "20++5"])
    func `what is no part of a service is refused`(text: String) {
        #expect(PartsInput.parse(text) == nil)
    }
}
