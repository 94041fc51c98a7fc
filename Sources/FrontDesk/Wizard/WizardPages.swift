import Salon
import Terminal

/// The fields of each step, as they are asked for: with one empty person and closure more than were filled in.
nonisolated enum WizardPages {
    /// What the choices stand for.
    static var menus: [String] { [said("the built-in menu (\(BuiltInMenu.entries.count) services)"), said("empty")] }
    static var clocks: [String] { [said("12 hours (2:30 PM)"), said("24 hours (14:30)")] }

    /// The rows of a step, by what has been typed into it so far.
    static func rows(of step: WizardStep, typed: FieldList?) -> [FieldRow] {
        switch step {
        case .salon: salon
        case .hours: hours
        case .closures: many(typed, [.closureDays, .reason]).flatMap { closure($0) }
        case .staff: many(typed, [.name, .working, .breaks, .account]).flatMap { person($0) }
        case .menu: menu
        case .check: []
        }
    }

    private static var salon: [FieldRow] {
        let usual = SalonPlan()
        return [
            .text(FieldKey(.name), said("Name"), "", hint: said("The name above the door.")),
            .text(
                FieldKey(.zone),
                said("Time zone"),
                usual.zone,
                hint: said("Of the wall clock, such as America/New_York.")
            ),
            .text(
                FieldKey(.currency),
                said("Currency"),
                usual.currency,
                limit: 3,
                hint: said("Of all prices, such as USD.")
            ),
            .text(
                FieldKey(.phoneRegion),
                said("Phone region"),
                usual.phoneRegion,
                limit: 2,
                hint: said("Whose numbers need no country code, such as US.")
            ),
            .choice(
                FieldKey(.clock),
                said("Clock"),
                clocks,
                0,
                hint: said("Space or the arrows left and right change it.")
            ),
        ]
    }

    private static var hours: [FieldRow] {
        Weekday.allCases.map { weekday in
            let spans = SalonPlan.usualHours.spans(on: weekday).map { "\($0.start)-\($0.end)" }
            return .text(
                FieldKey(.hours, weekday.rawValue),
                SalonWords.name(of: weekday),
                spans.joined(separator: " "),
                hint: said("Such as 9-20, 9am-8pm, or 9-12 13-18; empty when closed.")
            )
        }
    }

    private static func closure(_ place: Int) -> [FieldRow] {
        [
            .text(
                FieldKey(.closureDays, place),
                said("Days"),
                "",
                hint: said("Such as 2026-12-25, 24 Dec to 26 Dec; empty for no more.")
            ),
            .text(
                FieldKey(.reason, place),
                said("Why"),
                "",
                limit: SettingRules.reason,
                hint: said("Such as Christmas.")
            ),
        ]
    }

    private static func person(_ place: Int) -> [FieldRow] {
        [
            .heading(said("Person \(place + 1)")),
            .text(
                FieldKey(.name, place),
                said("Name"),
                "",
                limit: SettingRules.staffName,
                hint: said("Empty for nobody more.")
            ),
            .choice(
                FieldKey(.color, place),
                said("Colour"),
                SettingRules.colors.map(String.init),
                place % SettingRules.colors.count,
                hint: said("Space or the arrows left and right change it.")
            ),
            .text(
                FieldKey(.working, place),
                said("Hours"),
                "",
                limit: 200,
                hint: said("Such as tue-sat 10-18; empty for the opening hours.")
            ),
            .text(
                FieldKey(.breaks, place),
                said("Breaks"),
                "",
                limit: 200,
                hint: said("Such as tue-sat 13-13:30; empty for none.")
            ),
            .text(
                FieldKey(.account, place),
                said("Account"),
                "",
                limit: SettingRules.account,
                hint: said("On this machine, to see one's own day; may be empty.")
            ),
        ]
    }

    private static var menu: [FieldRow] {
        let categories = BuiltInMenu.entries.map(\.service.category).reduce(into: [String]()) { seen, category in
            if !seen.contains(category) { seen.append(category) }
        }
        let lines = categories.map { category in
            let names = BuiltInMenu.entries.map(\.service).filter { $0.category == category }.map(\.name)
            return FieldRow.note("\(category): \(names.joined(separator: ", "))")
        }
        let choice = FieldRow.choice(
            FieldKey(.menu),
            said("Begin with"),
            menus,
            0,
            hint: said("Space or the arrows left and right change it.")
        )
        return [choice, .note(""), .note(said("The built-in menu:"))] + lines
    }

    /// The places of those that were filled in, and of one more.
    private static func many(_ typed: FieldList?, _ fields: [SettingField]) -> Range<Int> {
        let places = typed?.rows.compactMap(\.key).map(\.place) ?? []
        let last = places.filter { place in
            fields.contains { typed?.text($0, place).allSatisfy(\.isWhitespace) == false }
        }.max()
        return 0..<(last.map { $0 + 2 } ?? 1)
    }
}
