import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@Suite struct BookingGoldenTests {
    private static let sizes = [Size(columns: 44, rows: 22), Size(columns: 36, rows: 14), Size(columns: 60, rows: 22)]

    @Test(arguments: sizes) func `the form lists customers while one types`(size: Size) {
        var story = FormStory()
        story.type("ros")
        story.find([FormSalon.rosaMatch, FormSalon.rosalind])
        for look in FormLooks.all {
            let canvas = story.canvas(columns: size.columns, rows: size.rows, look: look)
            expectGolden(canvas, named: "form-customers", look: look)
        }
    }

    @Test(arguments: sizes) func `the form shows two services and who does them`(size: Size) {
        var story = FormStory(at: "15:00", staff: nil, customer: FormSalon.rosa)
        story.choose("full")
        story.press(.control("t"))
        story.type("god")
        story.press(.enter)
        story.type("5")
        story.form.move(to: .stylist(0))
        story.press(.down, .down)
        for look in FormLooks.all {
            let canvas = story.canvas(columns: size.columns, rows: size.rows, look: look)
            expectGolden(canvas, named: "form-services", look: look)
        }
    }

    @Test(arguments: sizes) func `the form tells who was faster and offers other times`(size: Size) {
        let story = FormStory.beaten()
        for look in FormLooks.all {
            let canvas = story.canvas(columns: size.columns, rows: size.rows, look: look)
            expectGolden(canvas, named: "form-clash", look: look)
        }
    }

    @Test(arguments: sizes) func `the form tells that the database does not answer beside its problems`(size: Size) {
        var story = FormStory(at: "12:00", customer: FormSalon.rosa)
        story.choose("full")
        story.fill(.length(0), "long")
        story.receive(.connection(lostSince: FormSalon.now))
        for look in FormLooks.all {
            let canvas = story.canvas(columns: size.columns, rows: size.rows, look: look)
            expectGolden(canvas, named: "form-offline", look: look)
        }
    }

    @Test(arguments: sizes) func `the form asks why somebody is squeezed in`(size: Size) {
        var story = FormStory.beaten()
        story.press(.character("b"))
        story.type("bride of the day")
        for look in FormLooks.all {
            let canvas = story.canvas(columns: size.columns, rows: size.rows, look: look)
            expectGolden(canvas, named: "form-squeeze", look: look)
        }
    }

    @Test(arguments: sizes) func `the form tells until when a booking is held`(size: Size) {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("cons")
        story.fill(.hold, "fri 12:00")
        for look in FormLooks.all {
            let canvas = story.canvas(columns: size.columns, rows: size.rows, look: look)
            expectGolden(canvas, named: "form-hold", look: look)
        }
    }
}
