import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct SettingsGoldenTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }
    private static let spoken = Look(theme: ScreenProfile.unicode256.look.theme, depth: .palette256, glyphs: .spoken)

    private static func desk(_ keys: String, _ size: Size, isSpoken: Bool = false) -> DeskTesting {
        var desk = DeskTesting(columns: size.columns, rows: size.rows, isSpoken: isSpoken)
        desk.openSettings(keys)
        return desk
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `each section is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        let look = profile.look
        expectGolden(Self.desk("j", size).canvas(look), named: "set-up-staff", look: look)
        expectGolden(Self.desk("2 j", size).canvas(look), named: "set-up-services", look: look)
        expectGolden(Self.desk("3", size).canvas(look), named: "set-up-hours", look: look)
        expectGolden(Self.desk("4", size).canvas(look), named: "set-up-salon", look: look)
        expectGolden(Self.desk("j j p", size).canvas(look), named: "set-up-terms", look: look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a form with its preview is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = Self.desk("e Tab Tab", size)
        desk.type("mon-sat 9-11")
        expectGolden(desk.canvas(profile.look), named: "set-up-form", look: profile.look)
        desk.type("mon-sat nine")
        expectGolden(desk.canvas(profile.look), named: "set-up-problem", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the question before somebody leaves is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = Self.desk("D", size)
        desk.press("Ctrl-s")
        desk.answerSettings()
        expectGolden(desk.canvas(profile.look), named: "set-up-end", look: profile.look)
    }

    @Test(arguments: Self.sizes.dropLast())
    func `the set-up read out is drawn as it is kept`(size: Size) {
        let look = Self.spoken
        expectGolden(Self.desk("j", size, isSpoken: true).canvas(look), named: "spoken-set-up", look: look)
        var form = Self.desk("e Tab Tab", size, isSpoken: true)
        form.type("mon-sat 9-11")
        #expect(form.toast?.contains("fall outside the hours") == true)
        expectGolden(form.canvas(look), named: "spoken-set-up-form", look: look)
        var question = Self.desk("D", size, isSpoken: true)
        question.press("Ctrl-s")
        question.answerSettings()
        expectGolden(question.canvas(look), named: "spoken-set-up-end", look: look)
    }
}
