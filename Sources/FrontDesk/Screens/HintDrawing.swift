internal import Salon
internal import Terminal

/// The line of keys, made of the same table that the keys are looked up in.
enum HintDrawing {
    /// How many keys are shown at most.
    private static let most = 8

    /// A word of the line and what a click on it does, if anything.
    private typealias Hint = (item: HintBar.Item, action: DeskScreen.Hotspot.Action?)

    static func draw(_ state: DeskState, in line: Rect, on canvas: inout Canvas, look: Look) -> [DeskScreen.Hotspot] {
        let all = hints(settled(state), look)
        // Where few have room, the way on and the way back come first.
        let hints = line.columns < ScreenLayout.gridColumns ? essentialFirst(all) : all
        let trailing = trailing(state, columns: line.columns)
        let bar = HintBar(items: hints.map(\.item), trailing: trailing.map(\.item))
        let areas = bar.draw(in: line.inset(columns: 1), on: &canvas, look: look)
        return areas.compactMap { entry in
            let hint = (hints + trailing).first { $0.item == entry.item }
            return hint?.action.map { DeskScreen.Hotspot(area: entry.area, action: $0) }
        }
    }

    /// The desk as its line of keys tells of it: like the panel, it follows the cursor when that rests, so that a key that
    /// repeats sends the grid alone.
    private static func settled(_ state: DeskState) -> DeskState {
        guard state.overlays.isEmpty, state.cursor != state.rested else { return state }
        var settled = state
        settled.cursor = state.rested
        return settled
    }

    private static func essentialFirst(_ hints: [Hint]) -> [Hint] {
        let essential = ["Enter", "Esc", "^S"]
        return essential.compactMap { key in hints.first { $0.item.key == key } }
            + hints.filter { !essential.contains($0.item.key) }
    }

    private static func hints(_ state: DeskState, _ look: Look) -> [Hint] {
        if let form = formHints(state, look) { return form.map { ($0, nil) } }
        if !state.typedKeys.isEmpty { return state.continuations.map { hint($0, look) } }
        // That something cannot be done now is told by colour; whoever hears the line hears only what can.
        let ranked = state.bindings.of(state.context).filter { binding in
            binding.rank != nil && !binding.keys.isEmpty
                && !(state.isSpoken && binding.command.flatMap { state.obstacle(to: $0) } != nil)
        }
        return ranked.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }.prefix(most).map { hint($0, state, look) }
    }

    private static func hint(_ binding: Binding, _ state: DeskState, _ look: Look) -> Hint {
        let isEnabled = binding.command.map { state.obstacle(to: $0) == nil } ?? true
        let key = look.words(binding.keys.first?.shortName ?? "")
        let item = HintBar.Item(key: key, label: binding.label, isEnabled: isEnabled)
        return (item, binding.command.map { .command($0) })
    }

    private static func hint(_ next: Continuation, _ look: Look) -> Hint {
        let item = HintBar.Item(key: look.words(next.key.shortName), label: look.words(next.label))
        return (item, .key(next.key))
    }

    /// What stands at the right end: the way out of a sequence, else the lists of everything.
    private static func trailing(_ state: DeskState, columns: Int) -> [Hint] {
        if !state.typedKeys.isEmpty { return [(HintBar.Item(key: "Esc", label: said("drop")), .key(.escape))] }
        switch state.context {
        // Forms tell their own keys, help among them.
        case .help, .question, .palette, .booking, .lookup, .finder, .blockedTime, .cardForm, .rebook, .pay,
            .settingForm:
            return []
        // Where letters are typed, help is on F1 alone.
        case .cancel: return [(HintBar.Item(key: "F1", label: said("help")), .command(.help))]
        default: return [Command.palette, .help].compactMap { list(of: $0, state, columns: columns) }
        }
    }

    private static func list(of command: Command, _ state: DeskState, columns: Int) -> Hint? {
        let isRoomy = columns >= ScreenLayout.gridColumns
        guard command == .help || isRoomy, let binding = state.bindings.binding(of: command, in: state.context) else {
            return nil
        }
        let key = binding.keys.first?.shortName ?? KeySequence([.function(1)]).name
        return (HintBar.Item(key: key, label: binding.label), .command(command))
    }

    private static func formHints(_ state: DeskState, _ look: Look) -> [HintBar.Item]? {
        let hints: [(key: String, label: String)]? =
            switch state.overlays.last {
            case .booking(let form): form.hints
            case .lookup(let lookup): lookup.hints
            case .finder(let finder): finder.hints
            case .pay: PayWords.hints
            case .totals(let page) where page.field != nil: [("Enter", said("show")), ("Esc", said("back"))]
            case .blockedTime: BlockedTimeWords.hints
            case .rebook:
                [
                    ("Enter", said("book")), ("0-9", said("weeks")), ("↑↓", said("choose")), ("Esc", said("back")),
                    ("F1", said("help")),
                ]
            case .cardForm(let form): form.hints
            case .settingForm(let form): form.hints
            default: nil
            }
        return hints?.map { HintBar.Item(key: look.words($0.key), label: look.words($0.label)) }
    }
}
