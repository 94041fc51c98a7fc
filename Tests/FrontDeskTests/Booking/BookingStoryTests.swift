import Salon
import Terminal
import Testing

@testable import FrontDesk

@Suite struct BookingStoryTests {
    @Test func `a known customer is booked into a slot in at most ten keys`() {
        var story = FormStory()
        story.keys = 1
        story.type("ros")
        story.find([FormSalon.rosaMatch, FormSalon.rosalind])
        story.press(.enter)
        story.type("si")
        story.press(.enter, .control("s"))
        #expect(story.keys <= 10)
        #expect(
            story.saved
                == BookingDraft(
                    customer: .known(FormSalon.rosa),
                    lines: [DraftLine(service: FormSalon.silk.id, staff: [FormSalon.jo.id])],
                    start: FormSalon.instant("13:00")
                )
        )
    }

    @Test func `the same keys typed ahead of the answer book the same`() {
        var story = FormStory()
        story.type("ros")
        story.press(.enter)
        story.type("si")
        story.press(.enter, .control("s"))
        #expect(story.saved == nil)
        story.find([FormSalon.rosaMatch, FormSalon.rosalind])
        #expect(story.saved?.customer == .known(FormSalon.rosa))
        #expect(story.saved?.lines.first?.service == FormSalon.silk.id)
        #expect(story.form.phase == .saving)
    }

    @Test func `somebody new is added by name and phone`() {
        var story = FormStory()
        story.type("zoe o'brien")
        story.find([])
        story.press(.enter)
        #expect(story.form.focus == .phone)
        story.type("571 555 0199")
        story.press(.enter, .enter)
        story.type("si")
        story.press(.enter, .control("s"))
        #expect(story.saved?.customer == .new(NewCustomer(name: "Zoe O'brien", phone: "571 555 0199")))
    }

    @Test(arguments: [
        ("Annabel 571 555 0199", "Annabel", "571 555 0199"), ("henry 2nd zork", "Henry 2nd Zork", ""),
        ("+1 (571) 555-0199 ana maría", "Ana María", "+1 (571) 555-0199"), ("room 12", "Room 12", ""),
    ])
    func `somebody new who was typed with a phone gets both`(typed: String, name: String, phone: String) {
        var story = FormStory()
        story.type(typed)
        story.find([])
        story.press(.enter)
        #expect(story.form.content.customer.name.text == name)
        #expect(story.form.content.customer.phone.text == phone)
    }

    @Test func `saving takes what is marked, so that customer, service and save is enough`() {
        var story = FormStory()
        story.type("ros")
        story.find([FormSalon.rosaMatch])
        story.press(.control("s"))
        #expect(story.form.content.customer.draft == .known(FormSalon.rosa))
        story.form.move(to: .service(0))
        story.type("si")
        story.press(.control("s"))
        #expect(story.saved?.lines.first?.service == FormSalon.silk.id)
        #expect(story.saved?.customer == .known(FormSalon.rosa))
    }

    @Test func `saving never chooses among several customers`() {
        var story = FormStory()
        story.choose("silk")
        story.form.move(to: .customer)
        story.type("ros")
        story.find([FormSalon.rosaMatch, FormSalon.rosalind])
        story.press(.control("s"))
        #expect(story.saved == nil)
        #expect(story.form.content.customer.draft == nil)
    }

    @Test func `a phone that nobody has becomes the phone of somebody new`() {
        var story = FormStory()
        story.type("5715550199")
        story.find([])
        story.press(.enter)
        #expect(story.form.focus == .name)
        #expect(story.form.content.customer.phone.text == "5715550199")
    }

    @Test func `the row below the matches adds somebody new of the same name`() {
        var story = FormStory()
        story.type("Rosa Pinto")
        story.find([FormSalon.rosaMatch])
        story.press(.down, .enter)
        #expect(story.form.content.customer.choice == .new)
        #expect(story.form.content.customer.name.text == "Rosa Pinto")
    }

    @Test func `somebody without a name is a choice of its own`() {
        var story = FormStory()
        story.press(.enter)
        story.type("si")
        story.press(.enter, .control("s"))
        #expect(story.saved?.customer == .walkIn)
    }

    @Test func `several services follow one another with stylists of their own`() {
        var story = FormStory(staff: FormSalon.jo, customer: FormSalon.rosa)
        story.type("si")
        story.press(.enter, .control("t"))
        story.type("full")
        story.press(.enter)
        story.type("ma")
        story.press(.enter, .control("s"))
        #expect(story.saved?.lines.map(\.service) == [FormSalon.silk.id, FormSalon.color.id])
        #expect(story.saved?.lines.map(\.staff) == [[FormSalon.jo.id], [FormSalon.maya.id]])
    }

    @Test func `a second service is done by the same stylist until told otherwise`() {
        var story = FormStory(at: "15:00", customer: FormSalon.rosa)
        story.choose("si")
        story.press(.control("t"))
        story.type("cons")
        story.press(.enter, .control("s"))
        #expect(story.saved?.lines.map(\.staff) == [[FormSalon.jo.id], [FormSalon.jo.id]])
    }

    @Test func `a service is taken away again`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("si")
        story.press(.control("t"))
        story.type("full")
        story.press(.enter, .control("x"), .control("s"))
        #expect(story.saved?.lines.map(\.service) == [FormSalon.silk.id])
    }

    @Test func `when the first service goes the second keeps its stylist`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("si")
        story.press(.control("t"))
        story.type("cons")
        story.press(.enter)
        story.form.move(to: .length(0))
        story.press(.control("x"), .control("s"))
        #expect(story.saved?.lines.map(\.service) == [FormSalon.consultation.id])
        #expect(story.saved?.lines.first?.staff == [FormSalon.jo.id])
    }

    @Test func `two stylists on one head are chosen with a plus`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.type("si")
        story.press(.enter)
        #expect(story.form.focus == .stylist(0))
        story.press(.character("+"))
        story.type("ma")
        story.press(.enter, .control("s"))
        #expect(story.saved?.lines.first?.staff == [FormSalon.jo.id, FormSalon.maya.id])
    }

    @Test func `going through the stylist with Enter keeps both`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("si")
        story.press(.character("+"))
        story.type("ma")
        story.press(.enter)
        story.form.move(to: .stylist(0))
        story.press(.enter)
        #expect(story.form.content.lines[0].stylist == .people([FormSalon.jo.id, FormSalon.maya.id]))
    }

    @Test func `whoever is free and least booked does it when nobody is named`() {
        var story = FormStory(staff: nil, customer: FormSalon.rosa)
        story.choose("si")
        #expect(story.form.reading.firstFree == FormSalon.maya)
        story.press(.control("s"))
        #expect(story.saved?.lines.first?.staff == [FormSalon.maya.id])
    }

    @Test func `a visit may be booked for nobody yet`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("si")
        story.type("nob")
        story.press(.enter, .control("s"))
        #expect(story.saved?.lines.first?.staff == [])
    }

    @Test func `length price and note are proposed by the rules and may be changed`() {
        var story = FormStory(at: "15:00", customer: FormSalon.rosa)
        story.choose("si")
        let proposed = story.form.reading.shape
        #expect(proposed?.span.minutes == 75)
        #expect(proposed?.lines.first?.quoted == FormSalon.dollars(7_000))
        story.fill(.length(0), "1h30")
        story.fill(.price(0), "80")
        story.fill(.note, "prefers a quiet chair")
        story.press(.function(2))
        #expect(story.saved?.lines.first?.minutes == 90)
        #expect(story.saved?.lines.first?.price == FormSalon.dollars(8_000))
        #expect(story.saved?.note == "prefers a quiet chair")
    }

    @Test func `what is priced each asks how many`() {
        var story = FormStory(at: "15:00", customer: FormSalon.rosa)
        story.choose("god")
        #expect(story.form.focus == .quantity(0))
        story.type("12")
        story.press(.control("s"))
        #expect(story.saved?.lines.first?.quantity == 12)
        #expect(story.form.reading.shape?.lines.first?.quoted == FormSalon.dollars(18_000))
    }

    @Test func `Enter goes through all fields and comes back without adding a service`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("si")
        var seen: [FormField] = []
        for _ in 0..<8 {
            seen.append(story.form.focus)
            story.press(.enter)
        }
        #expect(
            seen == [.stylist(0), .length(0), .price(0), .date, .start, .note, .hold, .customer]
        )
        #expect(story.form.content.lines.count == 1)
    }
}
