internal import Salon

// Why something cannot be done now. A command that cannot stays where it is, and says why.
extension DeskState {
    /// What stands against a command, in words; nil when it can be done.
    func obstacle(to command: Command) -> String? {
        switch command {
        case .confirm: obstacle(toStatus: .confirmed)
        case .checkIn: obstacle(toStatus: .arrived)
        case .seat: obstacle(toStatus: .inService)
        case .pay: obstacleToPaying
        case .noShow: obstacle(toStatus: .noShow)
        case .cancel: blockedTime == nil ? obstacle(toStatus: .cancelled) : obstacleToWriting
        case .move: obstacleToMoving
        case .edit, .resize: obstacleToEditing
        case .copy, .rebook: visit == nil ? DeskSentences.noVisit : obstacleToWriting
        case .undo, .redo: obstacleToWriting ?? (pending.isEmpty ? nil : DeskSentences.stillSaving)
        case .card: visit?.customer == nil ? CardWords.nobodyHere : nil
        case .editCard, .addFormula, .eraseCustomer: obstacleToWriting
        case .changeSetting, .addSetting, .endSetting, .ownTerms, .raiseSetting, .lowerSetting:
            obstacle(toSetting: command)
        case .previousDay, .nextDay, .previousWeek, .nextWeek: page == .arrivals ? ArrivalsWords.onlyToday : nil
        case .everybody: page == .week ? nil : "Everybody's load is shown in a week: press v."
        case .zoomIn where !hasSlots, .zoomOut where !hasSlots: "There is nothing to zoom here."
        case .zoomIn: zoom.finer == nil ? "There is no finer zoom than 10 minutes a row." : nil
        case .zoomOut: zoom.coarser == nil ? "There is no coarser zoom than 30 minutes a row." : nil
        case .walkIn: obstacleToWriting ?? (day == nil ? "The day has not been read yet." : nil)
        case .book where setup.isReadOnly, .block where setup.isReadOnly: obstacleToWriting
        case .open where setup.isReadOnly && visit == nil: obstacleToWriting
        case .copyPhone, .customerHistory: obstacleToCopying
        case .visitHistory: visit == nil ? DeskSentences.noVisit : nil
        case .book, .open, .findSlot, .block: day == nil ? "The day has not been read yet." : nil
        default: command.person.flatMap { obstacle(toPerson: $0) }
        }
    }

    /// Why nothing can be saved now.
    var obstacleToWriting: String? {
        if setup.isReadOnly { return DeskSentences.readOnly }
        guard case .lost(let since) = connection else { return nil }
        return DeskSentences.lost(since: since, profile: profile) + " Nothing can be saved."
    }

    private func obstacle(toStatus status: VisitStatus) -> String? {
        guard let visit else { return DeskSentences.noVisit }
        if let refusal = StatusRules.refusal(of: status, for: visit, now: now, zone: profile.zone) {
            return words.sentence(refusal)
        }
        return obstacleToWriting ?? obstacle(toChanging: visit)
    }

    private var obstacleToPaying: String? {
        guard let visit else { return "There is no visit here: go to one first." }
        // One that is over may not have been paid yet.
        return visit.status == .completed
            ? obstacleToWriting ?? obstacle(toChanging: visit) : obstacle(toStatus: .completed)
    }

    private var obstacleToMoving: String? {
        guard let visit else { return DeskSentences.noVisit }
        // Whoever may still be cancelled has not begun, and so may be moved.
        guard visit.status.mayBecome(.cancelled) else { return words.sentence(.notMovable(visit.status)) }
        return obstacleToWriting ?? obstacle(toChanging: visit)
    }

    private var obstacleToCopying: String? {
        guard let visit else { return DeskSentences.noVisit }
        return visit.customer == nil ? "This visit has no customer." : nil
    }

    private var obstacleToEditing: String? {
        guard let visit else { return DeskSentences.noVisit }
        return EditRules.refusal(of: visit).map(words.sentence) ?? obstacleToWriting ?? obstacle(toChanging: visit)
    }

    private func obstacle(toChanging visit: Visit) -> String? {
        pending.contains { $0.write.visit?.id == visit.id } ? DeskSentences.stillSaving : nil
    }

    private func obstacle(toPerson person: Int) -> String? {
        // Typed ahead of the day: the column is gone to as far as there is one.
        guard page == .day || page == .week else { return "A person is chosen on the day or in a week." }
        guard let picture else { return nil }
        let count = page == .day ? picture.columns.count : people.count
        if person < count { return nil }
        return count == 1 ? "There is only one column today." : "There are only \(count) columns today."
    }
}
