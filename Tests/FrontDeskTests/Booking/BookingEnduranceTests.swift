import Salon
import Terminal
import Testing

@testable import FrontDesk

@Suite struct BookingEnduranceTests {
    private static let keys: [Key] = [
        .enter, .tab, .backTab, .up, .down, .left, .right, .backspace, .delete, .home, .end, .pageUp, .pageDown,
        .escape, .control("t"), .control("x"), .control("s"), .control("u"), .control("k"), .function(1), .function(2),
    ]
    private static let characters = Array("rosi 1290:+-/nmayfmjhgከŻ漢")

    @Test(arguments: [UInt64](1...6)) func `no keys and answers in any order break the form or its screen`(
        seed: UInt64
    ) {
        var random = seed
        func next(_ bound: Int) -> Int {
            // Knuth's multiplier for a linear congruence of 64 bits; the upper bits are the random ones.
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % bound
        }
        var story = FormStory(staff: seed % 2 == 0 ? nil : FormSalon.jo)
        for _ in 0..<300 {
            switch next(12) {
            case 0...3: story.press(Self.keys[next(Self.keys.count)])
            case 4...8: story.press(.character(Self.characters[next(Self.characters.count)]))
            case 9: story.find(next(2) == 0 ? [] : [FormSalon.rosaMatch, FormSalon.rosalind])
            case 10: story.receive(answer(next(8), story))
            default:
                let point = Point(column: next(44), row: next(22))
                _ = story.form.click(at: point, in: Rect(column: 0, row: 0, columns: 44, rows: 22), now: FormSalon.now)
            }
            let size = [(44, 22), (34, 11), (60, 30)][next(3)]
            let canvas = story.canvas(columns: size.0, rows: size.1, look: FormLooks.ascii)
            #expect(story.form.fields.contains(story.form.focus))
            #expect(canvas.cursor.map(canvas.bounds.contains) != false)
        }
    }

    private func answer(_ kind: Int, _ story: FormStory) -> FormAnswer {
        let clash = Clash(
            visit: Identifier(77),
            customer: nil,
            staff: "Jo",
            services: "",
            span: FormSalon.span("13:00", "13:30")
        )
        return switch kind {
        case 0: .refused(.taken(clash, offers: []))
        case 1: .failed(.unreachable)
        case 2: .connection(lostSince: FormSalon.now)
        case 3: .failed(.refused(.customerBusy(clash)))
        case 4: .day(FormSalon.plan(story.form.typedDay?.description ?? "2026-01-14"))
        case 5: .refused(.nobodyFree(offers: []))
        default: .connection(lostSince: nil)
        }
    }
}
