internal import Salon
internal import Terminal

/// The line above the keys: what just happened, else what is the matter.
enum MessageDrawing {
    static func draw(_ state: DeskState, in line: Rect, on canvas: inout Canvas, look: Look) {
        guard let message = message(state) else { return }
        let style = look.style(message.style)
        canvas.fill(line, style: style)
        let sign = sign(of: message.style, look)
        let room = line.inset(columns: 1)
        let text = VisibleText.clipped(
            sign + look.words(message.text),
            to: room.columns,
            ellipsis: look.glyphs.ellipsis
        )
        canvas.write(text, at: room.origin, in: room, style: style)
    }

    private static func sign(of style: StyleName, _ look: Look) -> String {
        switch style {
        case .toastInfo: look.isSpoken ? "" : look.glyphs.check + " "
        case .toastWarn: look.isSpoken ? said("Warning: ") : look.glyphs.warning + " "
        default: look.isSpoken ? said("Error: ") : look.glyphs.warning + " "
        }
    }

    private static func message(_ state: DeskState) -> (text: String, style: StyleName)? {
        if state.pending.contains(where: \.isChecking) { return (DeskSentences.checking, .toastWarn) }
        if let toast = state.toast { return (toast.text, style(of: toast.kind)) }
        if let draft = state.moving { return message(draft, state) }
        if case .lost(let since) = state.connection {
            let words = DeskSentences.lost(since: since, profile: state.profile)
            return (words + said(" Nothing can be saved."), .toastError)
        }
        return nil
    }

    private static func message(_ draft: MoveDraft, _ state: DeskState) -> (text: String, style: StyleName) {
        if let problem = draft.problems.first { return (state.words.sentence(problem.refusal), .toastWarn) }
        switch draft.purpose {
        case .move: break
        case .copy: return (said("Enter books \(state.describe(draft.ghost))."), .toastInfo)
        case .resize:
            let until = state.words.time(draft.ghost.span.end)
            let length = state.words.minutes(draft.ghost.span.minutes)
            let words =
                draft.isUnmoved
                ? said("\(length), until \(until): arrows, then Enter.")
                : said("Enter makes it \(length), until \(until).")
            return (words, .toastInfo)
        }
        if draft.isUnmoved { return (said("Moving \(state.describe(draft.visit)): arrows, then Enter."), .toastInfo) }
        return (said("Enter moves it to \(state.describe(draft.ghost))."), .toastInfo)
    }

    private static func style(of kind: Toast.Kind) -> StyleName {
        switch kind {
        case .info: .toastInfo
        case .warning: .toastWarn
        case .failure: .toastError
        }
    }
}
