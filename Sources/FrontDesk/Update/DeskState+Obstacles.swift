internal import Salon
internal import Terminal

// Why something cannot be done now. A command that cannot stays where it is, and says why.
extension DeskState {
    /// What stands against a command, in words; nil when it can be done.
    func obstacle(to command: Command) -> String? {
        switch command {
        case .confirm: obstacle(toStatus: .confirmed)
        case .checkIn: obstacle(toStatus: .arrived)
        case .seat: obstacle(toStatus: .inService)
        case .toPay: obstacle(toStatus: .readyToPay)
        case .pay: obstacleToPaying
        case .noShow, .noShowFor: obstacle(toStatus: .noShow)
        case .cancel: blockedTime == nil ? obstacle(toStatus: .cancelled) : obstacleToWriting
        case .move: obstacleToMoving
        case .edit, .resize: obstacleToEditing
        case .copy, .rebook: visit == nil ? DeskSentences.noVisit : obstacleToWriting
        case .undo, .redo:
            obstacleToWriting ?? (pending.isEmpty ? nil : DeskSentences.stillSaving)
                ?? (context != .history && operations.isEmpty ? nothingDoneHere(command) : nil)
        case .card: visit?.customer == nil ? CardWords.nobodyHere : nil
        case .editCard, .addFormula, .eraseCustomer: obstacleToWriting
        case .changeSetting, .addSetting, .endSetting, .ownTerms, .raiseSetting, .lowerSetting:
            obstacle(toSetting: command)
        case .previousDay, .nextDay, .previousWeek, .nextWeek: page == .arrivals ? ArrivalsWords.onlyToday : nil
        case .everybody: page == .week ? nil : said("Everybody's load is shown in a week: press v.")
        case .zoomIn where !hasSlots, .zoomOut where !hasSlots: said("There is nothing to zoom here.")
        case .zoomIn: zoom.finer == nil ? said("There is no finer zoom than 10 minutes a row.") : nil
        case .zoomOut: zoom.coarser == nil ? said("There is no coarser zoom than 30 minutes a row.") : nil
        case .walkIn: obstacleToWriting ?? (day == nil ? said("The day has not been read yet.") : nil)
        case .book where setup.isReadOnly, .block where setup.isReadOnly: obstacleToWriting
        case .open where setup.isReadOnly && visit == nil: obstacleToWriting
        case .copyPhone, .customerHistory: obstacleToCopying
        case .visitHistory: visit == nil ? DeskSentences.noVisit : nil
        case .book, .open, .findSlot, .block: day == nil ? said("The day has not been read yet.") : nil
        default: command.person.flatMap { obstacle(toPerson: $0) }
        }
    }

    /// Why nothing can be saved now.
    var obstacleToWriting: String? {
        if setup.isReadOnly { return DeskSentences.readOnly }
        guard case .lost(let since) = connection else { return nil }
        return DeskSentences.lost(since: since, profile: profile) + said(" Nothing can be saved.")
    }

    private func obstacle(toStatus status: VisitStatus) -> String? {
        guard let visit else { return DeskSentences.noVisit }
        if let refusal = StatusRules.refusal(of: status, for: visit, now: now, zone: profile.zone) {
            return words.sentence(refusal)
        }
        return obstacleToWriting ?? obstacle(toChanging: visit)
    }

    /// That this desk has done nothing that is left to be taken back or done again, and where older changes are.
    func nothingDoneHere(_ command: Command) -> String {
        if command == .redo { return said("This desk has taken nothing back that could be done again.") }
        let way = bindings.binding(of: .dayHistory, in: .desk)?.keys.first.map { ": \($0.name)" } ?? ""
        return said("This desk has nothing to take back. What was done before is in the history\(way).")
    }

    private var obstacleToPaying: String? {
        guard let visit else { return said("There is no visit here: go to one first.") }
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
        return visit.customer == nil ? said("This visit has no customer.") : nil
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
        guard page == .day || page == .week else { return said("A person is chosen on the day or in a week.") }
        guard let picture else { return nil }
        let count = page == .day ? picture.columns.count : people.count
        if person < count { return nil }
        return count == 1 ? said("There is only one column today.") : said("There are only \(count) columns today.")
    }
}
