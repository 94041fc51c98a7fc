internal import Terminal

/// The line of keys, made of the same table that the keys are looked up in.
enum HintDrawing {
    /// How many keys are shown at most.
    private static let most = 8

    static func draw(_ state: DeskState, in line: Rect, on canvas: inout Canvas, look: Look) -> [DeskScreen.Hotspot] {
        let shown = bindings(state)
        let form = formHints(state)
        let all = form ?? shown.map { item($0, state, look) }
        // Where few have room, the way on and the way back come first.
        let items = line.columns < ScreenLayout.gridColumns ? essentialFirst(all) : all
        let help = HintBar.Item(key: Self.helpKey(state), label: "help")
        let more = HintBar.Item(key: ":", label: "commands")
        let isDay = state.context == .desk || state.context == .visit
        let bar = HintBar(
            items: items,
            trailing: form == nil
                ? trailing(state, isDay && line.columns >= ScreenLayout.gridColumns ? [more, help] : [help]) : []
        )
        let areas = bar.draw(in: line.inset(columns: 1), on: &canvas, look: look)
        guard form == nil else { return [] }
        return areas.compactMap { entry in
            let command = shown.first { item($0, state, look) == entry.item }?.command
            return (command ?? (entry.item == help ? .help : entry.item == more ? .palette : nil)).map {
                DeskScreen.Hotspot(area: entry.area, command: $0)
            }
        }
    }

    private static func essentialFirst(_ items: [HintBar.Item]) -> [HintBar.Item] {
        let essential = ["Enter", "Esc", "^S"]
        return essential.compactMap { key in items.first { $0.key == key } }
            + items.filter { !essential.contains($0.key) }
    }

    private static func trailing(_ state: DeskState, _ items: [HintBar.Item]) -> [HintBar.Item] {
        switch state.context {
        // Forms tell their own keys, help among them.
        case .help, .question, .palette, .booking, .lookup, .pay: []
        default: items
        }
    }

    /// Where letters are typed, help is on F1 alone.
    private static func helpKey(_ state: DeskState) -> String { state.context == .cancel ? "F1" : "?" }

    private static func bindings(_ state: DeskState) -> [Binding] {
        let ranked = Bindings.of(state.context).filter { $0.rank != nil }
        return Array(ranked.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }.prefix(most))
    }

    private static func item(_ binding: Binding, _ state: DeskState, _ look: Look) -> HintBar.Item {
        let isEnabled = binding.command.map { state.obstacle(to: $0) == nil } ?? true
        let key = look.words(binding.keys.first?.shortName ?? "")
        return HintBar.Item(key: key, label: binding.label, isEnabled: isEnabled)
    }

    private static func formHints(_ state: DeskState) -> [HintBar.Item]? {
        switch state.overlays.last {
        case .booking(let form): form.hints.map { HintBar.Item(key: $0.key, label: $0.label) }
        case .lookup(let lookup): lookup.hints.map { HintBar.Item(key: $0.key, label: $0.label) }
        case .pay: PayWords.hints.map { HintBar.Item(key: $0.key, label: $0.label) }
        case .totals(let page) where page.field != nil:
            [HintBar.Item(key: "Enter", label: "show"), HintBar.Item(key: "Esc", label: "back")]
        default: nil
        }
    }
}
