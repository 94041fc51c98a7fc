import Foundation
import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
@Suite struct SetUpWizardTests {
    private let today = LocalDay("2026-01-14") ?? LocalDay(ordinal: 0)

    private func wizard() -> SetUpWizard { SetUpWizard(today: today) }

    /// Types keys and texts, one after the other, and gathers what was wanted.
    @discardableResult
    private func type(_ parts: Any..., into wizard: inout SetUpWizard) -> [WizardEffect] {
        parts.flatMap { part -> [WizardEffect] in
            if let key = part as? Key { return wizard.handle(key) }
            guard let text = part as? String else { return [] }
            return text.flatMap { wizard.handle(.character($0)) }
        }
    }

    @Test func `a name and six Enters and more make the usual salon`() throws {
        var wizard = wizard()
        type("Studio Ada", Key.pageDown, Key.pageDown, Key.pageDown, "Maya", Key.pageDown, Key.pageDown, into: &wizard)
        #expect(wizard.step == .check && wizard.reading.firstProblem == nil)
        #expect(wizard.handle(.enter) == [.keep] && wizard.step == .menu)
        type(Key.pageDown, Key.right, into: &wizard)
        let effects = wizard.handle(.enter)
        guard case .make(let plan)? = effects.last else {
            Issue.record("\(effects)")
            return
        }
        #expect(plan.name == "Studio Ada" && plan.hours == SalonPlan.usualHours && plan.services.count == 27)
        #expect(plan.staff == [PlannedStaff(name: "Maya", color: 1, account: "")])
    }

    @Test func `Enter alone goes through all fields of all steps and never makes a salon`() {
        var wizard = wizard()
        var effects = type("Studio Ada", into: &wizard)
        for _ in 0..<100 where wizard.step != .check { effects += wizard.handle(.enter) }
        #expect(wizard.step == .check)
        #expect(!effects.contains { if case .make = $0 { true } else { false } })
        // The key that led here goes back here: held down, it goes to and fro.
        #expect(wizard.handle(.enter) == [.keep] && wizard.step == .menu)
    }

    @Test func `every field is read into the plan`() throws {
        var wizard = wizard()
        type("Ada", Key.tab, into: &wizard)
        for _ in 0..<20 { _ = wizard.handle(.backspace) }
        type("Europe/Berlin", Key.tab, Key.backspace, Key.backspace, Key.backspace, "eur", into: &wizard)
        type(Key.tab, Key.backspace, Key.backspace, "de", Key.tab, Key.right, Key.enter, into: &wizard)
        #expect(wizard.step == .hours)
        for _ in 0..<11 { _ = wizard.handle(.backspace) }
        type(
            Key.pageDown,
            "24 Dec to 26 Dec",
            Key.tab,
            "Christmas",
            Key.tab,
            "2026-07-04",
            Key.tab,
            "Fourth",
            into: &wizard
        )
        type(Key.pageDown, "Maya", Key.tab, Key.right, Key.tab, "tue-sat 10-18", Key.tab, "tue 13-13:30", into: &wizard)
        type(Key.tab, "maya", Key.tab, "Jo", Key.pageDown, Key.right, Key.pageDown, into: &wizard)
        let reading = wizard.reading
        #expect(reading.firstProblem == nil, "\(reading.problems)")
        let plan = reading.plan
        #expect(plan.zone == "Europe/Berlin" && plan.currency == "EUR" && plan.phoneRegion == "DE")
        #expect(!plan.usesTwelveHours && plan.hours.spans(on: .monday).isEmpty)
        #expect(plan.closures.map(\.reason) == ["Christmas", "Fourth"])
        #expect(plan.closures[0].first.description == "2026-12-24" && plan.closures[0].last.description == "2026-12-26")
        #expect(plan.staff.map(\.name) == ["Maya", "Jo"] && plan.staff.map(\.color) == [2, 2])
        #expect(plan.staff[0].working?.description == "tue-sat 10:00-18:00" && plan.staff[0].account == "maya")
        #expect(plan.menu == .empty)
    }

    @Test func `what is missing is told where it is and the salon is not made`() {
        var wizard = wizard()
        type(Key.pageDown, Key.pageDown, "never", Key.tab, "X", Key.pageDown, Key.pageDown, Key.pageDown, into: &wizard)
        #expect(wizard.step == .check)
        #expect(wizard.handle(.control("s")).contains(.bell) && wizard.step == .salon)
        #expect(wizard.shownProblems == [FieldKey(.name): "Enter a name."])
        type("Ada", Key.pageDown, Key.pageDown, into: &wizard)
        #expect(wizard.shownProblems == [FieldKey(.closureDays, 0): FieldWords.noDay])
    }

    @Test func `what is being typed is not wrong yet`() {
        var wizard = wizard()
        type(Key.pageDown, Key.backspace, into: &wizard)
        #expect(wizard.shownProblems.isEmpty)
        type(Key.backspace, "x", Key.tab, into: &wizard)
        #expect(wizard.shownProblems[FieldKey(.hours, 1)] == FieldWords.noSpan)
    }

    @Test func `a wizard that was left goes on where it was with all that was typed`() throws {
        var wizard = wizard()
        type("Ada", Key.pageDown, Key.pageDown, "2026-12-25", Key.tab, "Christmas", Key.pageDown, into: &wizard)
        type("Maya", Key.tab, Key.right, Key.tab, "tue-", Key.tab, Key.tab, Key.tab, "Jo", into: &wizard)
        let kept = try JSONEncoder().encode(wizard.draft)
        let again = SetUpWizard(today: today, draft: try JSONDecoder().decode(WizardDraft.self, from: kept))
        #expect(again.step == .staff && again.draft == wizard.draft)
        #expect(again.page.text(.working, 0) == "tue-" && again.page.text(.name, 1) == "Jo")
        #expect(again.page.chosen(.color, 0) == 1)
    }

    @Test func `Escape goes back and from the first step leaves`() {
        var wizard = wizard()
        type(Key.pageDown, into: &wizard)
        #expect(wizard.handle(.escape) == [.keep] && wizard.step == .salon)
        #expect(wizard.handle(.escape) == [.leave])
        #expect(wizard.handle(.control("c")) == [.leave])
    }

    @Test func `while the salon is made no key counts and a refusal can be read`() {
        var wizard = wizard()
        type("Ada", Key.control("s"), Key.control("s"), into: &wizard)
        #expect(wizard.phase == .making)
        #expect(wizard.handle(.escape).isEmpty && wizard.paste("x").isEmpty)
        wizard.refuse("The database does not answer.")
        #expect(wizard.phase == .refused("The database does not answer.") && !wizard.isWilling)
    }

    @Test func `pasted text goes into the field and never makes anything`() {
        var wizard = wizard()
        _ = wizard.paste("Ada\n\n\nLovelace")
        #expect(wizard.page.text(.name) == "Ada   Lovelace" && wizard.step == .salon)
        type(Key.control("s"), into: &wizard)
        #expect(wizard.paste("\n\n") == [.bell] && wizard.step == .check)
    }

    @Test(arguments: [(36, 14), (80, 24), (120, 40), (200, 60)].map { Size(columns: $0.0, rows: $0.1) })
    func `every step is drawn`(size: Size) {
        var wizard = wizard()
        type("Fifi Hair Salon", into: &wizard)
        draw(wizard, "wizard-salon", size)
        type(Key.pageDown, Key.tab, Key.tab, "x", Key.tab, into: &wizard)
        draw(wizard, "wizard-hours", size)
        type(Key.up, Key.backspace, Key.pageDown, "24 Dec to 26 Dec", Key.tab, "Christmas", Key.tab, into: &wizard)
        draw(wizard, "wizard-closures", size)
        type(
            Key.pageDown,
            "Maya",
            Key.tab,
            Key.tab,
            "tue-sat 10-18",
            Key.tab,
            "tue-sat 13-13:30",
            Key.tab,
            into: &wizard
        )
        type("maya", Key.tab, "ሰላም", Key.up, Key.up, into: &wizard)
        draw(wizard, "wizard-staff", size)
        type(Key.pageDown, into: &wizard)
        draw(wizard, "wizard-menu", size)
        type(Key.pageDown, Key.tab, into: &wizard)
        draw(wizard, "wizard-check", size)
        wizard.refuse("The database does not answer. Nothing was saved.")
        draw(wizard, "wizard-refused", size)
    }

    @Test func `a window that is too small says so`() {
        draw(wizard(), "wizard-too-small", Size(columns: 30, rows: 10))
    }

    private func draw(_ wizard: SetUpWizard, _ name: String, _ size: Size) {
        for look in FormLooks.all {
            var canvas = Canvas(size: size)
            WizardDrawing.draw(wizard, on: &canvas, look: look)
            expectGolden(canvas, named: name, look: look)
        }
    }
}
