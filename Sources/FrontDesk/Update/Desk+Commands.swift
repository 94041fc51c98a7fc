internal import Salon
internal import Terminal

// What each command does, wherever it was given: by key, click or name.
extension Desk {
    /// Does a command, or says why it cannot be done.
    mutating func perform(_ command: Command) -> [Effect] {
        if let obstacle = state.obstacle(to: command) { return say(obstacle, .warning) + [.bell] }
        if case .help(let page) = state.overlays.last { return scrollHelp(page, command) }
        if case .totals(let page) = state.overlays.last, let effects = totals(page, command) { return effects }
        if case .visitList(let rows) = state.overlays.last, let effects = visitList(rows, command) { return effects }
        if case .settings(let page) = state.overlays.last, let effects = settings(page, command) { return effects }
        if case .history(let page) = state.overlays.last, let effects = historyCommand(page, command) { return effects }
        if case .move(let draft) = state.overlays.last, let effects = steer(draft, command) { return effects }
        if case .looks(let looks) = state.overlays.last, let effects = browse(looks, command) { return effects }
        if case .card(let panel) = state.overlays.last, let effects = steer(panel, command) { return effects }
        if let person = command.person { return goToPerson(person) }
        return travel(command) ?? act(command)
    }

    private mutating func travel(_ command: Command) -> [Effect]? {
        switch command {
        case .left, .right, .up, .down, .finerUp, .finerDown, .peopleLeft, .peopleRight, .first, .last, .pageUp,
            .pageDown, .nextVisit, .previousVisit:
            return move(command)
        case .previousDay: return go(days: -1)
        case .nextDay: return go(days: 1)
        case .previousWeek: return go(days: -7)
        case .nextWeek: return go(days: 7)
        case .today: return goToNow()
        case .everybody: return showEverybody()
        case .nextPage: return setPage(state.page.next)
        case .showDay: return setPage(.day) + goToNow()
        case .showWeek: return setPage(.week)
        case .showMonth: return setPage(.month)
        case .arrivals: return toggleArrivals()
        case .zoomIn: return setZoom(state.zoom.finer)
        case .zoomOut: return setZoom(state.zoom.coarser)
        default: return nil
        }
    }

    private mutating func move(_ command: Command) -> [Effect] {
        switch state.page {
        case .day: moveCursor(command)
        case .week: moveInWeek(command)
        case .month: moveInMonth(command)
        case .arrivals: moveInArrivals(command)
        }
    }

    private mutating func act(_ command: Command) -> [Effect] {
        switch command {
        case .open: return open()
        case .book: return bookHere()
        case .edit: return editVisit()
        case .move: return startMove(.move)
        case .copy: return startMove(.copy)
        case .rebook: return askForWeeks()
        case .resize: return startMove(.resize)
        case .checkIn: return setStatus(.arrived)
        case .confirm: return setStatus(.confirmed)
        case .seat: return setStatus(.inService)
        case .toPay: return setStatus(.readyToPay)
        case .pay: return openPay()
        case .noShow: return setStatus(.noShow)
        case .noShowFor: return askReason(for: .noShow)
        case .cancel:
            return state.blockedTime.map { askForRemoval(of: $0.block, $0.person) } ?? askReason(for: .cancelled)
        case .block: return blockHere()
        case .undo: return write(.undo(.operations(state.operations)))
        case .redo: return write(.redo(among: state.operations))
        case .totals: return openTotals()
        case .settings: return openSettings()
        case .card: return openCard()
        case .lookup: return push(.lookup(CustomerLookup()))
        case .palette: return push(.palette(Palette(context: state.context, bindings: state.bindings)))
        case .findSlot: return openFinder(.ahead)
        case .walkIn: return openFinder(.walkIn)
        case .help: return openHelp()
        case .looks: return openLooks()
        default: return serve(command)
        }
    }

    private mutating func serve(_ command: Command) -> [Effect] {
        switch command {
        case .copyPhone: return copyPhone()
        case .visitHistory, .customerHistory, .dayHistory: return openHistory(command)
        case .privacy: return togglePrivacy()
        case .refresh: return state.shownDays.flatMap { read($0) } + say(said("Reading the day again."), .info)
        case .mouse: return toggleMouse()
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .quit: return state.pending.isEmpty ? [.quit(.quit)] : ask(.quit)
        case .back: return back()
        case .previousAction, .nextAction: return choose(command == .nextAction ? 1 : -1)
        case .runAction: return runAction()
        case .accept: return accept()
        case .yes: return answer(yes: true)
        case .toggle: return toggleAnswer()
        default: return []
        }
    }

    mutating func openHelp() -> [Effect] { push(.help(HelpPage(context: state.context))) }

    mutating func push(_ overlay: Overlay) -> [Effect] {
        state.overlays.append(overlay)
        return []
    }

    /// One step back: what lies on top goes away.
    mutating func back() -> [Effect] {
        switch state.overlays.last {
        case .move(let draft): return putBack(draft)
        case .question: return answer(yes: false)
        case nil:
            state.toast = nil
            return state.page == .arrivals ? leaveArrivals() : setPage(.day)
        default:
            state.overlays.removeLast()
            return []
        }
    }

    private mutating func togglePrivacy() -> [Effect] {
        state.isPrivate.toggle()
        redrawDays()
        return say(state.isPrivate ? said("Names are hidden. P shows them.") : said("Names are shown."), .info)
    }

    private mutating func toggleMouse() -> [Effect] {
        state.isMouseOn.toggle()
        let words =
            state.isMouseOn ? said("The mouse is the desk's: Shift selects text.") : said("The mouse selects text now.")
        return say(words, .info) + [.setMouse(state.isMouseOn)]
    }

    private mutating func scrollHelp(_ page: HelpPage, _ command: Command) -> [Effect] {
        var page = page
        let rows = max(1, state.size.rows - HelpDrawing.frameRows)
        switch command {
        case .up: page.scroll -= 1
        case .down: page.scroll += 1
        case .pageUp: page.scroll -= rows
        case .pageDown: page.scroll += rows
        default: return back()
        }
        let last = HelpDrawing.lines(of: page.context, state.bindings).count - rows
        page.scroll = min(max(0, page.scroll), max(0, last))
        state.replaceTop(.help(page))
        return []
    }
}
