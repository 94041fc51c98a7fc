public import Salon
internal import Terminal

/// The wizard that makes a salon, as a value: its steps, what was typed into them, and where the focus is.
///
/// Nothing is made before the last step, and nothing of what was typed is lost when it is left.
nonisolated public struct SetUpWizard: Hashable, Sendable {
    /// What the last step is at.
    enum Phase: Hashable, Sendable {
        /// Something is typed.
        case asking
        /// The salon is being made.
        case making
        /// It was not made, in words.
        case refused(String)
    }

    private(set) var step: WizardStep
    private(set) var pages: [WizardStep: FieldList] = [:]
    private(set) var phase = Phase.asking
    /// Whether the last step would make the salon rather than go back.
    private(set) var isWilling = false
    /// The steps that were passed, whose empty fields are told of.
    private(set) var passed: Set<WizardStep> = []
    private let today: LocalDay

    /// A wizard at its beginning, or where a draft was left; days count from `today`.
    public init(today: LocalDay, draft: WizardDraft? = nil) {
        self.today = today
        step = draft.flatMap { WizardStep(rawValue: $0.step) } ?? .salon
        for step in WizardStep.allCases {
            pages[step] = FieldList(WizardPages.rows(of: step, typed: nil))
            if let draft { fill(step, from: draft) }
        }
        if draft != nil { passed = Set(WizardStep.allCases.filter { $0.rawValue < step.rawValue }) }
    }

    /// What was typed so far.
    public var draft: WizardDraft {
        WizardDraft(
            step: step.rawValue,
            entries: WizardStep.allCases.flatMap { step in
                (pages[step]?.rows ?? []).compactMap { $0.entry(of: step) }
            }
        )
    }

    /// What the fields mean.
    var reading: WizardReading { WizardReading(pages, today: today) }

    /// The fields of the step that is shown.
    var page: FieldList { pages[step] ?? FieldList([]) }

    /// What stands against the fields of the step that is shown, as far as it is to be told already.
    var shownProblems: [FieldKey: String] {
        let problems = reading.problems[step] ?? [:]
        guard !passed.contains(step) else { return problems }
        // What is being typed is not wrong yet, and what was not reached is not missing yet.
        return problems.filter { $0.key != page.focus && !page.text($0.key.field, $0.key.place).trimmingSpaces.isEmpty }
    }

    /// Does what a key means.
    mutating func handle(_ key: Key) -> [WizardEffect] {
        guard phase != .making else { return [] }
        switch key {
        case .escape: return back()
        case .control("c"): return [.leave]
        case .pageDown, .control("n"): return advance()
        case .pageUp, .control("p"): return go(to: step.previous)
        default: return step == .check ? check(key) : type(key)
        }
    }

    /// Takes in pasted text.
    mutating func paste(_ text: String) -> [WizardEffect] {
        guard phase != .making else { return [] }
        guard step != .check else { return [.bell] }
        pages[step]?.paste(text)
        refresh()
        return []
    }

    /// Takes in why the salon was not made.
    mutating func refuse(_ words: String) {
        phase = .refused(words)
        isWilling = false
    }

    private mutating func type(_ key: Key) -> [WizardEffect] {
        if key == .enter {
            guard page.isAtEnd || isDone else {
                pages[step]?.move(by: 1)
                return []
            }
            return advance()
        }
        if key == .control("s") { return go(to: .check) }
        guard pages[step]?.handle(key) == true else { return [.bell] }
        refresh()
        return []
    }

    /// Whether the focus is on the empty place for one more, from which Enter goes on to the next step.
    private var isDone: Bool {
        guard let focus = page.focus else { return true }
        switch (step, focus.field) {
        case (.closures, .closureDays), (.staff, .name):
            return page.text(focus.field, focus.place).trimmingSpaces.isEmpty
        default: return false
        }
    }

    private mutating func check(_ key: Key) -> [WizardEffect] {
        switch key {
        case .left, .right, .tab, .backTab, .up, .down:
            isWilling.toggle()
            return []
        case .control("s"): return make()
        case .enter: return isWilling ? make() : go(to: step.previous)
        default: return [.bell]
        }
    }

    private mutating func make() -> [WizardEffect] {
        let reading = reading
        if let problem = reading.firstProblem {
            passed = Set(WizardStep.allCases)
            let effects = go(to: problem)
            if let key = reading.problems[problem]?.keys.min(by: { $0.place < $1.place }) {
                pages[problem]?.focus(on: key)
            }
            return effects + [.bell]
        }
        phase = .making
        return [.keep, .make(reading.plan)]
    }

    private mutating func back() -> [WizardEffect] {
        step == .salon ? [.leave] : go(to: step.previous)
    }

    private mutating func advance() -> [WizardEffect] {
        passed.insert(step)
        return go(to: step.next)
    }

    private mutating func go(to other: WizardStep?) -> [WizardEffect] {
        guard let other else { return [.bell] }
        step = other
        phase = .asking
        isWilling = false
        return [.keep]
    }

    private mutating func refresh() {
        let rows = WizardPages.rows(of: step, typed: page)
        pages[step]?.replace(rows)
    }

    private mutating func fill(_ step: WizardStep, from draft: WizardDraft) {
        // Each pass may make room for one more person or closure.
        for _ in 0..<50 {
            let before = pages[step]
            for entry in draft.entries where entry.field.hasPrefix("\(step.rawValue).") {
                pages[step]?.set(entry.text, field: entry.field, place: entry.place, of: step)
            }
            if let page = pages[step] { pages[step]?.replace(WizardPages.rows(of: step, typed: page)) }
            if pages[step] == before { return }
        }
    }
}

nonisolated extension FieldRow {
    /// What stands in it, as a draft keeps it.
    fileprivate func entry(of step: WizardStep) -> WizardDraft.Entry? {
        guard let key else { return nil }
        let name = "\(step.rawValue).\(key.field.rawValue)"
        switch content {
        case .text(_, let text): return WizardDraft.Entry(field: name, place: key.place, text: text.text)
        case .choice(_, _, let chosen): return WizardDraft.Entry(field: name, place: key.place, text: String(chosen))
        case .heading, .note: return nil
        }
    }
}

nonisolated extension FieldList {
    fileprivate mutating func set(_ text: String, field: String, place: Int, of step: WizardStep) {
        let name = field.dropFirst("\(step.rawValue).".count)
        guard let field = SettingField(rawValue: String(name)) else { return }
        set(text, FieldKey(field, place))
    }
}
