import Salon
import Terminal

/// The last step: all that will be made, and what is missing yet.
struct WizardCheck {
    private let reading: WizardReading

    init(_ reading: WizardReading) {
        self.reading = reading
    }

    /// Draws as much as there is room for; what is missing comes first.
    func draw(in rect: Rect, on canvas: inout Canvas, look: Look) {
        var writer = LineWriter(rect, look: look)
        for step in WizardStep.allCases {
            for (_, words) in (reading.problems[step] ?? [:]).sorted(by: { $0.key.place < $1.key.place }) {
                writer.text("\(step.title): \(words)", .formError, on: &canvas)
            }
        }
        for (label, text) in lines {
            let pieces = LineWriter.wrapped(text, to: max(12, writer.rest.columns - Self.labelWidth))
            for (place, piece) in pieces.enumerated() { writer.pair(place == 0 ? label : "", piece, on: &canvas) }
        }
    }

    private var lines: [(String, String)] {
        let plan = reading.plan
        let people = plan.staff.map { person in
            person.name + (person.working.map { " (\($0))" } ?? "")
        }
        return [
            (said("Name"), plan.name),
            (said("Clock"), said("\(plan.zone), \(plan.usesTwelveHours ? 12 : 24) hours")),
            (said("Prices"), said("in \(plan.currency); phones of \(plan.phoneRegion)")),
            (said("Open"), plan.hours.description),
            (said("Closed"), plan.closures.isEmpty ? said("no days out of turn") : closures(plan)),
            (said("People"), people.isEmpty ? said("nobody yet") : people.joined(separator: ", ")),
            (
                said("Menu"),
                plan.services.isEmpty ? said("empty") : said("\(plan.services.count) services\(priced(plan))")
            ),
        ]
    }

    private func closures(_ plan: SalonPlan) -> String {
        plan.closures.map { closure in
            let days = closure.first == closure.last ? "\(closure.first)" : said("\(closure.first) to \(closure.last)")
            return "\(days) \(closure.reason)"
        }.joined(separator: ", ")
    }

    /// The built-in prices are in dollars and would be wrong in any other currency.
    private func priced(_ plan: SalonPlan) -> String {
        plan.services.contains { $0.price != nil } ? "" : said(", prices to be set")
    }

    private static let labelWidth = 10
}
