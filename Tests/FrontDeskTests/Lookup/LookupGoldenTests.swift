import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@Suite struct LookupGoldenTests {
    @Test func `the lookup lists who was found`() {
        var lookup = CustomerLookup()
        _ = lookup.handle(.paste("ros"))
        let others = (0..<14).map { place in
            FormSalon.match(
                Int64(200 + place),
                "Rosario \(place) ሮዛ",
                "571555030\(place)",
                last: "2026-01-02",
                next: nil
            )
        }
        let today = FormSalon.match(
            300,
            "Róża 漢字 de la Rosa y Fernández",
            "+1 571 555 0142",
            last: nil,
            next: "2026-01-14"
        )
        _ = lookup.receive([FormSalon.rosaMatch, FormSalon.rosalind, today] + others, generation: 1)
        _ = lookup.handle(.key(.down))
        for look in FormLooks.all {
            var canvas = Canvas(size: Size(columns: 60, rows: 15))
            let area = canvas.bounds
            lookup.draw(in: area, on: &canvas, look: look, words: FormSalon.words, now: FormSalon.now)
            expectGolden(canvas, named: "lookup", look: look)
        }
    }
}
