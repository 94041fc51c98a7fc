import Salon
import TestSupport

@testable import FrontDesk

// A book that answers at once, for tests that only want to get somewhere.
extension DeskTesting {
    /// Presses keys by their names, and answers everything that is asked for after each.
    mutating func take(_ keys: String) {
        for key in keys.split(separator: " ") {
            press(String(key))
            answerEverything()
        }
    }

    /// Answers what was asked for last, and what the answers ask for; what they want besides is kept in `effects`.
    mutating func answerEverything() {
        let wanted = effects
        var asked = effects
        var further: [Effect] = []
        while !asked.isEmpty {
            let events = asked.compactMap { answer(to: $0) }
            asked = []
            for event in events {
                send(event)
                asked += effects
            }
            further += asked
        }
        effects = wanted + further
    }

    private func judgement(of edit: SettingEdit) -> SettingJudgement {
        SettingJudgement(of: edit, on: BusyDay.settings, coming: others, zone: BusyDay.profile.zone)
    }

    private func answer(to effect: Effect) -> DeskEvent? {
        switch effect {
        case .readDay(let day, let generation): .dayRead(day, generation: generation, .success(plan(of: day)))
        case .readMonth(let month, let generation):
            .monthRead(month, generation: generation, .success(calendar(of: month)))
        case .readSettings(let generation):
            .settingsRead(generation: generation, .success(BusyDay.settings))
        case .judgeSetting(let edit, let question):
            .settingJudged(edit, question: question, .success(judgement(of: edit)))
        case .readProfile: .profileRead(.success(BusyDay.profile))
        case .findSlots(let request): .slotsFound(request, slots(for: request))
        case .search(let text, let generation, let searcher):
            .found(.success(matches(of: text)), generation: generation, searcher)
        case .readCustomer(let id): .customerRead(id, .success(Self.bethLi.id == id ? Self.bethLi : nil))
        case .readCard(let id): .cardRead(id, .success(CardSalon.customer.id == id ? CardSalon.card : nil))
        case .readDuplicates(let id): .duplicatesRead(id, .success(CardSalon.customer.id == id ? [Self.pair] : []))
        case .readPayments(let visit): .paymentsRead(visit, .success([]))
        case .readHistory(let question): .historyRead(question, .success(HistoryTests.entries))
        case .askTotals(.figures(let days), let generation):
            .totalsRead(.figures(.success(BusyDay.report(of: days))), generation: generation)
        case .askTotals(.visits(let figure, let days), let generation):
            .totalsRead(.visits(.success(BusyDay.visits(behind: figure, in: days))), generation: generation)
        default: nil
        }
    }

    private func plan(of day: LocalDay) -> DayPlan {
        day == BusyDay.date ? BusyDay.plan : BusyDay.plan(day, visits: others)
    }

    private func calendar(of month: LocalDay) -> [CalendarDay] {
        let days = MonthSheet(of: month).days
        return BusyDay.calendar(from: days[0], to: days[days.count - 1], visits: BusyDay.visits + others)
    }

    private func slots(for request: SlotRequest) -> Result<[FreeSlot], BookError> {
        Result { () throws(BookError) in
            try BusyDay.freeSlots(for: request.wish, from: request.start, days: request.days, now: now)
        }
    }

    private func matches(of text: String) -> [CustomerMatch] {
        BusyDay.visits.compactMap { visit in
            guard let customer = visit.customer, customer.name.lowercased().contains(text.lowercased()) else {
                return nil
            }
            return CustomerMatch(
                id: customer.id,
                name: customer.name,
                phones: [Phone(raw: "571-555-0142", e164: "+15715550142")],
                email: nil,
                lastVisit: nil,
                nextVisit: visit.span.start
            )
        }
    }

    /// Beth Li's card and one that may be hers too.
    private static let pair = DuplicatePair(
        DuplicateCandidate(
            id: CardSalon.customer.id,
            version: 3,
            name: "Bethany Li",
            phones: CardSalon.customer.phones,
            email: CardSalon.customer.email
        ),
        DuplicateCandidate(
            id: Identifier(4_711),
            name: "Bethany Li",
            phones: [Phone(raw: "571-555-0142", e164: "+15715550142")],
            email: "BETH@example.com"
        )
    )
}
