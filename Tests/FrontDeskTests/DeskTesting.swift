import Salon
import Terminal
import TestSupport

@testable import FrontDesk

/// A desk on the busy day, driven by keys.
@MainActor
struct DeskTesting {
    var desk: Desk
    var effects: [Effect] = []
    var now = BusyDay.now
    /// The visits of all days but the one that is given as a plan.
    let others: [Visit]

    init(
        columns: Int = 120,
        rows: Int = 40,
        plan: DayPlan = BusyDay.plan,
        others: [Visit] = [],
        ownColumn: Identifier<Staff>? = nil,
        bindings: Bindings = .standard,
        notice: String? = nil,
        isReadOnly: Bool = false,
        looks: Looks? = nil,
        isSpoken: Bool = false,
        language: ScreenLanguage = .english,
        profile: SalonProfile = BusyDay.profile
    ) {
        self.others = others
        var setup = DeskSetup()
        setup.bindings = bindings
        setup.notice = notice
        setup.isReadOnly = isReadOnly
        setup.looks = looks ?? .plain
        setup.isSpoken = isSpoken
        setup.language = language
        let state = DeskState(
            profile: profile,
            menu: BusyDay.menu,
            author: BusyDay.author,
            now: BusyDay.now,
            size: Size(columns: columns, rows: rows),
            ownColumn: ownColumn,
            setup: setup
        )
        desk = Desk(state: state)
        effects = desk.start()
        answerAll(plan)
    }

    /// Answers every question for a day that was asked last.
    mutating func answerDays(_ plan: DayPlan = BusyDay.plan) {
        let asked = effects
        var further: [Effect] = asked.filter { if case .readMonth = $0 { true } else { false } }
        for effect in asked {
            guard case .readDay(let day, let generation) = effect else { continue }
            let read = day == plan.day ? plan : BusyDay.plan(day, visits: others)
            send(.dayRead(day, generation: generation, .success(read)))
            further += effects
        }
        effects = further
    }

    /// Lets something happen, and the cursor rest afterwards.
    mutating func send(_ event: DeskEvent) {
        effects = []
        for effect in desk.update(event, now: now) {
            if case .timer(.rest(let number), _) = effect {
                effects += desk.update(.timer(.rest(number)), now: now)
            } else {
                effects.append(effect)
            }
        }
    }

    /// Presses keys by their names, separated by spaces.
    mutating func press(_ keys: String) {
        for name in keys.split(separator: " ") {
            guard let key = Key(name: String(name)) else { continue }
            send(.terminal(.key(key)))
        }
    }

    /// Presses keys and answers what is asked for after each.
    mutating func open(_ keys: String) {
        for key in keys.split(separator: " ") {
            press(String(key))
            answerAll()
        }
    }

    /// Answers every question for a day, and those that follow.
    mutating func answerAll(_ plan: DayPlan = BusyDay.plan) {
        while !readDays.isEmpty || !readMonths.isEmpty {
            answerMonths()
            answerDays(plan)
        }
    }

    /// Answers every question for a month that was asked last; questions for days stay.
    private mutating func answerMonths() {
        let asked = effects
        var further: [Effect] = asked.filter { if case .readMonth = $0 { false } else { true } }
        for case .readMonth(let month, let generation) in asked {
            let days = MonthSheet(of: month).days
            let read = BusyDay.calendar(from: days[0], to: days[days.count - 1], visits: BusyDay.visits + others)
            send(.monthRead(month, generation: generation, .success(read)))
            further += effects
        }
        effects = further
    }

    /// Lets a question stand long enough to be read.
    mutating func waitForQuestion() {
        for effect in effects {
            if case .timer(let timer, _) = effect { send(.timer(timer)) }
        }
    }

    /// The days that were asked for last.
    var readDays: [LocalDay] {
        effects.compactMap { if case .readDay(let day, _) = $0 { day } else { nil } }
    }

    /// The months that were asked for last.
    var readMonths: [LocalDay] {
        effects.compactMap { if case .readMonth(let month, _) = $0 { month } else { nil } }
    }

    /// What was sent to the book last.
    var writes: [BookWrite] {
        effects.compactMap { if case .write(let write, _) = $0 { write } else { nil } }
    }

    /// The numbers of the searches that were asked for last.
    var questions: [Int] {
        effects.compactMap { if case .search(_, let generation, _) = $0 { generation } else { nil } }
    }

    /// What the desk asked to be reminded of last.
    var timers: [DeskTimer] {
        effects.compactMap { if case .timer(let timer, _) = $0 { timer } else { nil } }
    }

    /// Whose visit is chosen.
    var chosenName: String? { desk.state.block?.visit.customer?.name }

    /// Whose visit is chosen, else the time of the free slot.
    var place: String { chosenName ?? desk.state.words.time(desk.state.cursor.time) }

    /// What was told last.
    var toast: String? { desk.state.toast?.text }

    /// The book does what was asked of it first.
    mutating func commit(verb: ChangeVerb? = nil, reversing: ChangeVerb? = nil, visit: Visit? = nil) {
        guard let pending = desk.state.pending.first else { return }
        let change = change(of: pending, verb: verb, reversing: reversing, visit: visit)
        send(.written(pending.operation, .success(change)))
    }

    /// The book refuses what was asked of it first.
    mutating func refuse(_ refusal: Refusal) {
        guard let pending = desk.state.pending.first else { return }
        send(.written(pending.operation, .failure(.refused(refusal))))
    }

    /// What the book would answer.
    func change(
        of pending: PendingWrite,
        verb: ChangeVerb? = nil,
        reversing: ChangeVerb? = nil,
        visit: Visit? = nil
    ) -> Change {
        let done = Self.outcome(of: pending.write, now: now)
        return Change(
            id: Identifier(1),
            operation: pending.operation,
            verb: verb ?? done.verb,
            reversed: reversing,
            at: now,
            author: BusyDay.author,
            subject: Self.subject(of: pending.write) ?? .visit(visit ?? done.visit ?? BusyDay.visits[0])
        )
    }

    /// What a change of blocked time is about.
    private static func subject(of write: BookWrite) -> ChangeSubject? {
        switch write {
        case .block(let draft, _):
            let block = Block(span: draft.span, kind: draft.kind, note: draft.note, source: .once(Identifier(1)))
            return .block(block, of: BusyDay.staff.filter { draft.staff.contains($0.id) })
        case .unblock(let source, _):
            let block = Block(span: TimeSpan(start: BusyDay.at(12, 0), minutes: 60), kind: .lunch, source: source)
            return .block(block, of: [BusyDay.staff[2]])
        case .setting(let edit): return .setting(edit.after.name)
        default: return nil
        }
    }

    private static func outcome(of write: BookWrite, now: Instant) -> (verb: ChangeVerb, visit: Visit?) {
        switch write {
        case .book: (.book, nil)
        case .edit(let visit, let draft): (.edit, try? BusyDay.edited(visit, draft, now: now))
        case .move(let visit, let target): (.move, visit.moved(to: target))
        case .resize(let visit, let minutes): (.resize, visit.resized(by: minutes))
        case .cancel(let visit, _): (.cancel, visit.becoming(.cancelled, at: now))
        case .noShow(let visit, _): (.status, visit.becoming(.noShow, at: now))
        case .setStatus(let visit, let status): (.status, visit.becoming(status, at: now))
        case .block: (.block, nil)
        case .unblock: (.unblock, nil)
        case .pay(let visit, let settlement): (.pay, visit.charged(settlement.charges, since: now))
        case .undo: (.undo, nil)
        case .redo: (.redo, nil)
        case .saveCustomer, .addFormula: (.customer, nil)
        case .merge: (.merge, nil)
        case .erase: (.erase, nil)
        case .setting: (.setting, nil)
        }
    }

    func canvas(_ look: Look) -> Canvas {
        var canvas = Canvas(size: desk.state.size)
        DeskScreen.draw(desk, on: &canvas, look: look)
        return canvas
    }

    /// The screen as text, as a reader sees it.
    var screen: String {
        let canvas = canvas(Self.plain)
        return (0..<canvas.size.rows).map { canvas.text(row: $0) }.joined(separator: "\n")
    }

    /// The customer of the visit at ten, as the book has her.
    nonisolated static let bethLi = Customer(
        id: Identifier(1_002),
        name: "Beth Li",
        phones: [Phone(raw: "(571) 555-0142", e164: "+15715550142")],
        email: "beth@example.com",
        language: .english,
        notes: "patch test 3 Jan",
        allergies: "latex"
    )

    /// What texts are compared in.
    nonisolated static let plain = ScreenProfile.unicodeMonochrome.look
}
