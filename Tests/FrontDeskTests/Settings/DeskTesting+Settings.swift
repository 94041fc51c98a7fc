import Salon
import Terminal
import TestSupport

@testable import FrontDesk

@MainActor
extension DeskTesting {
    /// A week after the busy day, Beth Li and Rosa Pinto come to Maya again, and Eli Wu to Jo for a trim.
    nonisolated static let laterVisits: [Visit] = [
        later(201, 1_002, "Beth Li", staff: 1, service: 4, at: BusyDay.at(10, 0), minutes: 120),
        later(202, 1_005, "Rosa Pinto", staff: 1, service: 2, at: BusyDay.at(15, 0), minutes: 45),
        later(203, 1_007, "Eli Wu", staff: 2, service: 1, at: BusyDay.at(11, 0), minutes: 20),
    ]

    nonisolated private static func later(
        _ number: Int64,
        _ customer: Int64,
        _ name: String,
        staff: Int64,
        service: Int64,
        at time: Instant,
        minutes: Int
    ) -> Visit {
        let known = BusyDay.menu.services.first { $0.id.number == service }
        let span = TimeSpan(start: time.adding(minutes: 7 * 24 * 60), minutes: minutes)
        return Visit(
            id: Identifier(number),
            version: 1,
            status: .booked,
            customer: CustomerReference(id: Identifier(customer), name: name),
            span: span,
            lines: [
                VisitLine(
                    service: Identifier(service),
                    name: known?.name ?? "",
                    quantity: 1,
                    quoted: known?.price,
                    charged: nil
                )
            ],
            segments: [Segment(line: 0, staff: Identifier(staff), kind: .handsOn, span: span)],
            note: "",
            statusSince: BusyDay.now
        )
    }

    /// Opens the set-up and presses keys, answering what is asked after each.
    mutating func openSettings(_ keys: String = "") {
        press("S")
        answerSettings()
        for key in keys.split(separator: " ") {
            press(String(key))
            answerSettings()
        }
    }

    /// Empties the field that has the focus, types into it, and lets the typing rest.
    mutating func type(_ text: String) {
        press("Ctrl-u")
        send(.terminal(.paste(text)))
        rest()
    }

    /// Lets the typing rest, and answers what is asked then.
    mutating func rest() {
        for case .settingPreview(let question) in timers {
            send(.timer(.settingPreview(question)))
            answerSettings()
        }
    }

    /// Answers the questions of the set-up that were asked last.
    mutating func answerSettings(_ settings: SalonSettings = BusyDay.settings) {
        for effect in effects {
            switch effect {
            case .readSettings(let generation):
                send(.settingsRead(generation: generation, .success(settings)))
            case .judgeSetting(let edit, let question):
                let judgement = SettingJudgement(
                    of: edit,
                    on: settings,
                    coming: Self.laterVisits,
                    zone: BusyDay.profile.zone
                )
                send(.settingJudged(edit, question: question, .success(judgement)))
            default: continue
            }
        }
    }

    /// Answers the question that stands on the screen once it takes keys.
    mutating func answer(_ key: String) {
        waitForQuestion()
        press(key)
    }

    /// Clicks on a text of the screen, the first from the top.
    mutating func click(_ text: String) {
        var canvas = Canvas(size: desk.state.size)
        let hotspots = DeskScreen.draw(desk, on: &canvas, look: Self.plain)
        for row in 0..<canvas.size.rows {
            guard let range = canvas.text(row: row).firstRange(of: text) else { continue }
            let column = VisibleText.width(of: String(canvas.text(row: row)[..<range.lowerBound]))
            let point = Point(column: column, row: row)
            guard let spot = hotspots.first(where: { $0.area.contains(point) }) else { continue }
            switch spot.action {
            case .command(let command): send(.command(command))
            case .key(let key): send(.terminal(.key(key)))
            case .entry(let index): send(.entry(index))
            }
            answerSettings()
            return
        }
    }

    /// The edit that was sent to the book last.
    var sentEdit: SettingEdit? {
        writes.lazy.compactMap { if case .setting(let edit) = $0 { edit } else { nil } }.first
    }

    /// The form of the set-up that is open.
    var settingForm: SettingForm? {
        for case .settingForm(let form) in desk.state.overlays { return form }
        return nil
    }

    /// The page of the set-up.
    var settingsPage: SettingsPage? {
        for case .settings(let page) in desk.state.overlays { return page }
        return nil
    }
}
