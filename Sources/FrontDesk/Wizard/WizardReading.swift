import Salon
import Terminal

/// What the wizard's fields mean: a plan, and what stands against it field by field.
nonisolated struct WizardReading: Hashable, Sendable {
    /// The plan as far as it can be read.
    private(set) var plan = SalonPlan()
    /// What stands against each field, by step.
    private(set) var problems: [WizardStep: [FieldKey: String]] = [:]

    /// Reads all pages; days count from `today`.
    init(_ pages: [WizardStep: FieldList], today: LocalDay) {
        if let page = pages[.salon] { readSalon(page) }
        if let page = pages[.hours] { readHours(page) }
        let closures = pages[.closures].map { readClosures($0, today: today) } ?? []
        let people = pages[.staff].map { readStaff($0) } ?? []
        plan.menu = pages[.menu]?.chosen(.menu) == 1 ? .empty : .builtIn
        for problem in SalonPlanRules.problems(with: plan) { place(problem, closures: closures, people: people) }
    }

    /// The first step with something that stands against it.
    var firstProblem: WizardStep? { WizardStep.allCases.first { problems[$0]?.isEmpty == false } }

    private mutating func readSalon(_ page: FieldList) {
        plan.name = page.text(.name)
        plan.zone = page.text(.zone).trimmingSpaces
        plan.currency = page.text(.currency).trimmingSpaces.uppercased()
        plan.phoneRegion = page.text(.phoneRegion).trimmingSpaces.uppercased()
        plan.usesTwelveHours = page.chosen(.clock) == 0
    }

    private mutating func readHours(_ page: FieldList) {
        var spans: [WeeklySpan] = []
        for weekday in Weekday.allCases {
            let text = page.text(.hours, weekday.rawValue).trimmingSpaces
            guard !text.isEmpty else { continue }
            if let week = week("\(weekday.shortName) \(text)", .hours, FieldKey(.hours, weekday.rawValue)) {
                spans += week.spans
                if week.overlap != nil {
                    let problem = SettingProblem(.hours, .overlapping(weekday))
                    note(SalonWords.sentence(problem), .hours, FieldKey(.hours, weekday.rawValue))
                }
            }
        }
        plan.hours = WeekHours(spans)
    }

    /// Reads the closures and tells which place each was typed at.
    private mutating func readClosures(_ page: FieldList, today: LocalDay) -> [Int] {
        var places: [Int] = []
        for place in page.places(of: .closureDays) {
            let (days, reason) = (page.text(.closureDays, place), page.text(.reason, place))
            guard !days.trimmingSpaces.isEmpty || !reason.trimmingSpaces.isEmpty else { continue }
            guard let (first, last) = ClosureDaysInput.parse(days, today: today) else {
                note(FieldWords.noDay, .closures, FieldKey(.closureDays, place))
                continue
            }
            places.append(place)
            plan.closures.append(PlannedClosure(first: first, last: last, reason: reason))
        }
        return places
    }

    /// Reads the people and tells which place each was typed at.
    private mutating func readStaff(_ page: FieldList) -> [Int] {
        var places: [Int] = []
        for place in page.places(of: .name) where page.isFilled(at: place, [.name, .working, .breaks, .account]) {
            let hours = page.text(.working, place)
            let working = hours.trimmingSpaces.isEmpty ? nil : week(hours, .staff, FieldKey(.working, place))
            places.append(place)
            plan.staff.append(
                PlannedStaff(
                    name: page.text(.name, place),
                    color: page.chosen(.color, place) + 1,
                    working: working,
                    breaks: week(page.text(.breaks, place), .staff, FieldKey(.breaks, place)) ?? .none,
                    account: page.text(.account, place).trimmingSpaces
                )
            )
        }
        return places
    }

    private mutating func week(_ text: String, _ step: WizardStep, _ key: FieldKey) -> WeekHours? {
        do throws(WeekInput.Problem) {
            return try WeekInput.parse(text)
        } catch {
            note(step == .hours ? FieldWords.noSpan : SalonWords.sentence(error), step, key)
            return nil
        }
    }

    /// Puts what stands against the plan to the field that mends it.
    private mutating func place(_ problem: SettingProblem, closures: [Int], people: [Int]) {
        let words = SalonWords.sentence(problem)
        switch problem.field {
        case .closureDays, .reason:
            let place = problem.place.map { closures.indices.contains($0) ? closures[$0] : 0 } ?? 0
            note(words, .closures, FieldKey(problem.field, place))
        case .hours: note(words, .hours, FieldKey(.hours, Weekday.monday.rawValue))
        default:
            guard let index = problem.place, people.indices.contains(index) else {
                return note(words, .salon, FieldKey(problem.field))
            }
            note(words, .staff, FieldKey(problem.field, people[index]))
        }
    }

    private mutating func note(_ words: String, _ step: WizardStep, _ key: FieldKey) {
        if problems[step]?[key] == nil { problems[step, default: [:]][key] = words }
    }
}

nonisolated extension FieldList {
    /// The places at which there is such a field.
    fileprivate func places(of field: SettingField) -> [Int] {
        rows.compactMap(\.key).filter { $0.field == field }.map(\.place)
    }

    fileprivate func isFilled(at place: Int, _ fields: [SettingField]) -> Bool {
        fields.contains { !text($0, place).trimmingSpaces.isEmpty }
    }
}
