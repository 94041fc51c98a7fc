import Salon
import Terminal

@testable import FrontDesk

/// Somebody at the desk who fills in a form, key by counted key.
struct FormStory {
    var form: BookingForm
    var keys = 0
    var effects: [FormEffect] = []
    var now: Instant

    init(
        at time: String = "13:00",
        on day: String = "2026-01-14",
        staff: Staff? = FormSalon.jo,
        customer: CustomerReference? = nil,
        plan: DayPlan? = nil,
        now: Instant = FormSalon.now
    ) {
        self.now = now
        form = BookingForm(
            profile: FormSalon.profile,
            menu: FormSalon.menu,
            day: plan ?? FormSalon.plan(day),
            start: FormSalon.instant(time, day),
            staff: staff?.id,
            customer: customer,
            now: now
        )
    }

    /// A story about a visit that is changed.
    init(changing visit: Visit, plan: DayPlan? = nil, now: Instant = FormSalon.now) {
        self.now = now
        form = BookingForm(
            profile: FormSalon.profile,
            menu: FormSalon.menu,
            day: plan ?? FormSalon.plan(extra: [visit]),
            changing: visit,
            now: now
        )
    }

    /// Who was faster: Jo is with Dan at one.
    static let rival = Clash(
        visit: Identifier(77),
        customer: "Dan Kerr",
        staff: "Jo",
        services: "Fringe",
        span: FormSalon.span("13:00", "13:30")
    )

    /// A story in which somebody was faster, as the book says on saving.
    static func beaten() -> FormStory {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("cons")
        story.press(.control("s"))
        story.receive(.refused(.taken(rival, offers: [])))
        return story
    }

    mutating func press(_ keys: Key...) {
        for key in keys {
            self.keys += 1
            effects += form.handle(.key(key), now: now)
        }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    mutating func paste(_ text: String) { effects += form.handle(.paste(text), now: now) }

    mutating func receive(_ answer: FormAnswer) { effects += form.receive(answer) }

    /// The book answers the last question.
    mutating func find(_ matches: [CustomerMatch]) {
        receive(.matches(matches, generation: form.search.generation))
    }

    /// Replaces the text of a field.
    mutating func fill(_ field: FormField, _ text: String) {
        form.move(to: field)
        press(.end, .control("u"))
        type(text)
    }

    /// Chooses a service by typing.
    mutating func choose(_ service: String, at place: Int = 0) {
        form.move(to: .service(place))
        type(service)
        press(.enter)
    }

    var saved: BookingDraft? {
        effects.lazy.compactMap { if case .save(let draft) = $0 { draft } else { nil } }.first
    }

    /// The sentences that stand beside a field.
    func problems(at field: FormField) -> [String] {
        form.reading.problems.filter { $0.field == field }.map { FormSalon.words.sentence($0.refusal) }
    }

    /// What the form says when drawn, row by row.
    func screen(columns: Int = 44, rows: Int = 22, privacy: Bool = false) -> [String] {
        let canvas = canvas(columns: columns, rows: rows, look: FormLooks.color, privacy: privacy)
        return (0..<rows).map { canvas.text(row: $0) }
    }

    func canvas(columns: Int, rows: Int, look: Look, privacy: Bool = false) -> Canvas {
        var canvas = Canvas(size: Size(columns: columns, rows: rows))
        form.draw(in: canvas.bounds, on: &canvas, look: look, words: FormSalon.words, privacy: privacy)
        return canvas
    }
}
