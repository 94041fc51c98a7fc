internal import Salon
internal import Terminal

// The set-up: its sections and lists, and what is opened from them.
extension Desk {
    /// Opens the set-up.
    mutating func openSettings() -> [Effect] {
        state.overlays.append(.settings(SettingsPage(today: state.today)))
        return askSettings()
    }

    /// Does what a command means in the set-up; nil for what means the same everywhere.
    mutating func settings(_ page: SettingsPage, _ command: Command) -> [Effect]? {
        var page = page
        switch command {
        case .up: page.list.move(by: -1)
        case .down: page.list.move(by: 1)
        case .pageUp: page.list.move(by: -SettingsDrawing.step)
        case .pageDown: page.list.move(by: SettingsDrawing.step)
        case .first: page.mark(place: 0)
        case .last: page.mark(place: page.list.count - 1)
        case .nextSection: page.open(page.section.stepped(by: 1))
        case .previousSection: page.open(page.section.stepped(by: -1))
        case .staffSection: page.open(.staff)
        case .servicesSection: page.open(.services)
        case .hoursSection: page.open(.hours)
        case .salonSection: page.open(.salon)
        case .showEnded: page.toggleEnded()
        case .back where page.person != nil: page.openTerms(of: nil)
        case .ownTerms:
            if case .staff(let number)? = page.row { page.openTerms(of: number) }
        case .refresh: return askSettings()
        default: return changeSettings(page, command)
        }
        state.replaceTop(.settings(page))
        return []
    }

    private mutating func changeSettings(_ page: SettingsPage, _ command: Command) -> [Effect]? {
        switch command {
        case .changeSetting, .addSetting, .endSetting:
            guard let settings = page.settings,
                case .success(let subject) = SettingChoosing(page: page, settings: settings).subject(for: command)
            else { return [.bell] }
            return openSettingForm(subject, on: settings)
        case .raiseSetting: return reorder(page, by: -1)
        case .lowerSetting: return reorder(page, by: 1)
        default: return nil
        }
    }

    /// Puts the marked person or service before or after its neighbour.
    private mutating func reorder(_ page: SettingsPage, by distance: Int) -> [Effect] {
        guard let settings = page.settings,
            let edit = SettingChoosing(page: page, settings: settings).order(by: distance)
        else { return [.bell] }
        return edit.isEmpty ? [.bell] : write(.setting(edit))
    }

    /// Marks an entry that was clicked, and opens one that was marked.
    mutating func clickOnSettings(_ page: SettingsPage, _ index: Int) -> [Effect] {
        guard page.list.selection != index else { return perform(.changeSetting) }
        var page = page
        page.mark(place: index)
        state.replaceTop(.settings(page))
        return []
    }
}

// Questions and answers.
extension Desk {
    /// Reads what is set again, where the set-up is open.
    mutating func askSettings() -> [Effect] {
        guard case (let index, var page)? = settingsPage else { return [] }
        guard page.waiting == nil else {
            page.isOutdated = true
            state.overlays[index] = .settings(page)
            return []
        }
        state.generation += 1
        page.waiting = state.generation
        page.isOutdated = false
        state.overlays[index] = .settings(page)
        return [.readSettings(generation: state.generation)]
    }

    mutating func settingsRead(_ generation: Int, _ result: Result<SalonSettings, BookError>) -> [Effect] {
        guard case (let index, var page)? = settingsPage, page.waiting == generation else { return [] }
        page.waiting = nil
        let isOutdated = page.isOutdated
        page.isOutdated = false
        if case .success(let settings) = result { page.take(settings, today: state.today) }
        state.overlays[index] = .settings(page)
        if case .failure(let error) = result { return say(state.words.sentence(error), .failure) }
        return isOutdated ? askSettings() : []
    }

    /// Reads again whatever a change of the settings may have changed.
    mutating func settingsChanged() -> [Effect] {
        for day in state.days.keys { state.days[day]?.isStale = true }
        return askSettings() + state.shownDays.flatMap { read($0) } + [.readMenu, .readProfile]
    }

    mutating func profileRead(_ result: Result<SalonProfile, BookError>) -> [Effect] {
        guard case .success(let profile) = result, profile != state.profile else { return [] }
        state.take(profile)
        redrawDays()
        return []
    }

    private var settingsPage: (index: Int, page: SettingsPage)? {
        for (index, overlay) in state.overlays.enumerated() {
            if case .settings(let page) = overlay { return (index, page) }
        }
        return nil
    }
}
