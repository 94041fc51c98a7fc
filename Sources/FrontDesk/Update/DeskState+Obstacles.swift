internal import Salon

// Why something cannot be done now. A command that cannot stays where it is, and says why.
extension DeskState {
    /// What stands against a command, in words; nil when it can be done.
    func obstacle(to command: Command) -> String? {
        switch command {
        case .confirm: obstacle(toStatus: .confirmed)
        case .checkIn: obstacle(toStatus: .arrived)
        case .seat: obstacle(toStatus: .inService)
        case .finish: obstacle(toStatus: .completed)
        case .noShow: obstacle(toStatus: .noShow)
        case .cancel: obstacle(toStatus: .cancelled)
        case .move: obstacleToMoving
        case .undo, .redo: obstacleToWriting ?? (pending.isEmpty ? nil : DeskSentences.stillSaving)
        case .zoomIn: zoom.finer == nil ? "There is no finer zoom than 10 minutes a row." : nil
        case .zoomOut: zoom.coarser == nil ? "There is no coarser zoom than 30 minutes a row." : nil
        case .copyPhone, .customerHistory: obstacleToCopying
        case .visitHistory: visit == nil ? DeskSentences.noVisit : nil
        case .book where setup.isReadOnly, .open where setup.isReadOnly && visit == nil: obstacleToWriting
        case .book, .open: day == nil ? "The day has not been read yet." : nil
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
        guard visit.status.mayBecome(status) else {
            return words.sentence(.statusNotAllowed(from: visit.status, to: status))
        }
        return obstacleToWriting ?? obstacle(toChanging: visit)
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

    private func obstacle(toChanging visit: Visit) -> String? {
        pending.contains { $0.write.visit?.id == visit.id } ? DeskSentences.stillSaving : nil
    }

    private func obstacle(toPerson person: Int) -> String? {
        // Typed ahead of the day: the column is gone to as far as there is one.
        guard let count = picture?.columns.count else { return nil }
        if person < count { return nil }
        return count == 1 ? "There is only one column today." : "There are only \(count) columns today."
    }
}
