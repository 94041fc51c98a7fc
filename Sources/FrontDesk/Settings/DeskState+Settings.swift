internal import Salon

// Why something of the set-up cannot be done for the marked entry.
extension DeskState {
    /// What stands against a command of the set-up, in words; nil when it can be done.
    func obstacle(toSetting command: Command) -> String? {
        guard case .settings(let page) = overlays.last else { return nil }
        guard let settings = page.settings else { return SettingWords.notRead }
        let choosing = SettingChoosing(page: page, settings: settings)
        switch command {
        case .ownTerms:
            if case .staff? = page.row { return nil }
            return SettingWords.noTerms
        case .raiseSetting, .lowerSetting:
            guard pending.isEmpty else { return DeskSentences.stillSaving }
            return choosing.order(by: 1) == nil ? SettingWords.noOrder : obstacleToWriting
        default:
            if case .failure(let obstacle) = choosing.subject(for: command) { return obstacle.words }
            return obstacleToWriting
        }
    }
}
