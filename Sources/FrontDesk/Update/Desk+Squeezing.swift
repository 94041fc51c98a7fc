internal import Salon
internal import Terminal

// Squeezing in what is being moved: `b` opens the visit's form at the place of the ghost, and its reason is asked for there.
extension Desk {
    mutating func squeezeIn(_ draft: MoveDraft) -> [Effect] {
        guard let problem = draft.problems.first else { return say(FormWords.nobodyInTheWay, .info) }
        let day = state.profile.zone.day(of: draft.start)
        guard draft.maySqueeze, let plan = state.days[day]?.plan else {
            return say(state.words.sentence(problem.refusal), .warning) + [.bell]
        }
        if let obstacle = state.obstacleToWriting { return say(obstacle, .warning) + [.bell] }
        var form = BookingForm(
            profile: state.profile,
            menu: state.menu,
            day: plan,
            changing: draft.visit,
            now: state.now
        )
        form.squeeze(to: draft.target)
        state.overlays.removeLast()
        redrawDays()
        return open(form, for: draft.visit.customer)
    }

    /// What stands against leaving a ghost where it is, and the way around it.
    func obstacle(_ problem: BookingProblem, to draft: MoveDraft) -> String {
        let sentence = state.words.sentence(problem.refusal)
        guard draft.maySqueeze, let key = state.bindings.binding(of: .squeezeIn, in: .move)?.keys.first else {
            return sentence
        }
        return sentence + " " + FormWords.squeezes(key.name)
    }
}

nonisolated extension MoveDraft {
    /// Whether only a stylist's other customer is in the way of a visit that is moved.
    var maySqueeze: Bool {
        let isTaken = problems.allSatisfy { if case .taken = $0.refusal { true } else { false } }
        return purpose == .move && !problems.isEmpty && isTaken
    }
}
