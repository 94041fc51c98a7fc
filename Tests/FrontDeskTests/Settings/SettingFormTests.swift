import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// Forms of the set-up: what stands against a field, what comes back, the mouse and pasted text.
@MainActor
struct SettingFormTests {
    @Test(arguments: [
        ("e Tab Tab", "tue-sat nine", "“nine” is no span of time."), ("e Tab Tab", "mon 9-12 11-14", "share time"),
        ("e", "", "Enter a name."), ("e", "Jo", "There is “Jo” already."),
        ("e Tab Tab Tab", "mon 7-8", "The break on Monday is not within the working hours."),
        ("e Tab Tab Tab Tab", "someday", "That is no day"), ("e Tab Tab Tab Tab", "2026-01-01", "is over"),
        ("D", "", "That is no day"), ("2 e Tab Tab", "a lot", "That is no price"),
        ("2 e Tab Tab Tab Tab", "w30", "A service begins with hands-on work"),
        ("3 e Tab", "10", "Those are no hours"), ("3 n", "never", "Those are no days"),
        ("3 n", "2026-01-03", "is over"), ("4 e", "", "Enter a name."),
    ])
    func `what stands against a field is told once the typing rests, and nothing is saved`(
        keys: String,
        text: String,
        problem: String
    ) {
        var desk = DeskTesting(columns: 200, rows: 60)
        desk.openSettings(keys)
        desk.press("Ctrl-u")
        desk.send(.terminal(.paste(text)))
        #expect(!desk.screen.contains(problem))
        desk.press("x Backspace")
        desk.rest()
        #expect(desk.screen.contains(problem))
        desk.press("Ctrl-s")
        #expect(desk.desk.state.context == .settingForm && desk.sentEdit == nil)
        #expect(!desk.effects.contains { if case .judgeSetting = $0 { true } else { false } })
    }

    @Test
    func `the preview is asked for once the typing rests, and an older answer is not taken`() throws {
        var desk = DeskTesting()
        desk.openSettings("e Tab Tab")
        desk.press("Ctrl-u")
        desk.send(.terminal(.paste("mon-sat 9-1")))
        let first = desk.timers
        desk.press("4")
        desk.send(.timer(try #require(first.first)))
        #expect(!desk.effects.contains { if case .judgeSetting = $0 { true } else { false } })
        desk.press("x Backspace")
        let timer = try #require(desk.timers.first)
        desk.send(.timer(timer))
        let asked = desk.effects
        #expect(asked.count { if case .judgeSetting = $0 { true } else { false } } == 1)
        #expect(desk.screen.contains("Looking at the visits to come…"))
        desk.press("Space")
        desk.effects = asked
        desk.answerSettings()
        #expect(!desk.screen.contains("falls outside"))
    }

    @Test
    func `a form that was opened by mistake closes, and one with something typed asks first`() {
        var desk = DeskTesting()
        desk.openSettings("e Esc")
        #expect(desk.desk.state.context == .settings)
        desk.press("e x Esc")
        #expect(desk.screen.contains("Throw away what you typed?"))
        desk.answer("Enter")
        #expect(desk.desk.state.context == .settingForm)
        desk.press("Esc")
        desk.answer("y")
        #expect(desk.desk.state.context == .settings)
        desk.press("e Ctrl-s")
        #expect(desk.toast == "Nothing was changed.")
    }

    @Test
    func `a refusal stands in the form, which keeps what was typed`() {
        var desk = DeskTesting()
        desk.openSettings("e x")
        desk.press("Ctrl-s")
        desk.answerSettings()
        #expect(desk.sentEdit != nil && desk.screen.contains("Saving…"))
        let fact = SettingFact.changedSince(by: Author(account: "jo", terminal: "desk 2"), at: BusyDay.now)
        desk.refuse(.setting(SettingProblem(.name, fact)))
        #expect(desk.screen.contains("jo at desk 2 changed this") && desk.screen.contains("Mayax"))
        #expect(desk.desk.state.context == .settingForm)
        desk.press("y")
        #expect(desk.settingForm?.fields.text(.name) == "Mayaxy")
    }

    @Test
    func `an answer that was lost is asked for, and the form waits`() throws {
        var desk = DeskTesting()
        desk.openSettings("e x")
        desk.press("Ctrl-s")
        desk.answerSettings()
        let pending = try #require(desk.desk.state.pending.first)
        desk.send(.written(pending.operation, .failure(.outcomeUnknown(pending.operation))))
        #expect(desk.screen.contains("Checking whether it was saved…"))
        let change = desk.change(of: pending)
        desk.send(.resolved(pending.operation, .success(change)))
        #expect(desk.desk.state.context == .settings)
    }

    @Test
    func `a preview that cannot be had says why, and saving says so too`() throws {
        var desk = DeskTesting()
        desk.openSettings("e x")
        desk.press("Ctrl-s")
        for case .judgeSetting(let edit, let question) in desk.effects {
            desk.send(.settingJudged(edit, question: question, .failure(.unreachable)))
        }
        #expect(desk.settingForm?.phase == .editing && desk.settingForm?.notice != nil && desk.sentEdit == nil)
    }

    @Test
    func `names are hidden in the preview where they are hidden on the screen`() {
        var desk = DeskTesting()
        desk.openSettings("P D")
        #expect(desk.screen.contains("2 visits lose their stylist") && !desk.screen.contains("Beth Li"))
    }

    @Test
    func `a change elsewhere is read again, and the preview with it`() {
        var desk = DeskTesting()
        desk.openSettings("D")
        desk.send(.book(.reload))
        #expect(desk.effects.contains { if case .readSettings = $0 { true } else { false } })
        #expect(desk.effects.contains { if case .judgeSetting = $0 { true } else { false } })
    }

    @Test
    func `pasted text goes into the field as one line, and outside a form runs no command`() {
        var desk = DeskTesting()
        desk.openSettings()
        desk.send(.terminal(.paste("De\nn")))
        #expect(desk.desk.state.context == .settings && desk.toast?.contains("Pasted text ignored") == true)
        desk.press("e End")
        desk.send(.terminal(.paste("\u{1B}[31m Tekle\nD")))
        #expect(desk.settingForm?.fields.text(.name).hasPrefix("Maya") == true)
        #expect(desk.desk.state.context == .settingForm)
    }

    @Test
    func `the mouse chooses a tab, a row, a field and a button`() {
        var desk = DeskTesting()
        desk.openSettings()
        desk.click("Services")
        #expect(desk.settingsPage?.section == .services)
        desk.click("Cut & dry")
        #expect(desk.settingsPage?.row == .service(2) && desk.settingForm == nil)
        desk.click("Cut & dry")
        #expect(desk.screen.contains("Change Cut & dry"))
        desk.click("Length")
        #expect(desk.settingForm?.fields.focus == FieldKey(.segments))
        desk.press("+ 5 b")
        desk.click("[Back]")
        #expect(desk.desk.state.context == .question)
        desk.waitForQuestion()
        desk.click("[Keep typing]")
        #expect(desk.desk.state.context == .settingForm)
        desk.click("[Save]")
        #expect(desk.sentEdit != nil)
    }

    @Test(arguments: [(36, 14), (80, 24)])
    func `the wheel and PgDn scroll the preview, and Ctrl-P gives it all the room`(columns: Int, rows: Int) {
        var desk = DeskTesting(columns: columns, rows: rows)
        desk.openSettings("D")
        desk.press("Ctrl-p")
        #expect(columns > 72 || desk.screen.contains("2 visits lose their stylist"))
        for _ in 0..<6 { desk.press("PageDown") }
        #expect(desk.screen.contains("Rosa Pinto"))
        desk.press("PageUp PageUp PageUp PageUp PageUp PageUp Ctrl-p")
        #expect(desk.screen.contains("Last day"))
    }

    @Test
    func `the set-up speaks Spanish where the desk does`() {
        let title = ScreenLanguage.spanish.speaking { SettingWords.loseStylist(2) }
        #expect(title == "2 citas pierden a su estilista")
    }
}
