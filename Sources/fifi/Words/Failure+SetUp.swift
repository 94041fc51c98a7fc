import Salon

extension Failure {
    /// Puts into words why a salon was not made.
    init(_ refusal: SetUpRefusal) {
        switch refusal {
        case .salonExists(let name):
            let message =
                "The database has a salon already, “\(name)”. Change it with “fifi staff”, “fifi services” and “fifi hours”."
            self.init("salon_exists", .refused, message)
        case .problems(let problems):
            let lines = problems.map { "  " + $0.sentence }
            self.init("bad_plan", .badInput, (["The salon cannot be made like that:"] + lines).joined(separator: "\n"))
        }
    }
}

extension SettingProblem {
    /// A stable name for scripts: the field and what stands against it.
    var code: String {
        switch fact {
        case .missing: "missing_\(field.rawValue)"
        case .taken: "taken"
        case .inUse: "in_use"
        case .changedSince: "changed_since"
        case .notFound: "no_such_setting"
        case .ended: "ended"
        case .past: "past"
        case .overlapping, .outsideWork, .backwards, .needsHandsOn, .unreadable, .unknown, .outOfRange, .tooLong,
            .invisible:
            "bad_\(field.rawValue)"
        }
    }

    /// Whether a rule of the salon stands against it, rather than the input being wrong.
    var isRule: Bool {
        switch fact {
        case .taken, .inUse, .changedSince, .ended, .past: true
        case .missing, .notFound, .overlapping, .outsideWork, .backwards, .needsHandsOn, .unreadable, .unknown,
            .outOfRange, .tooLong, .invisible:
            false
        }
    }

    /// The sentence, with whom or what of a list it is about.
    var sentence: String {
        guard let place else { return SalonWords.sentence(self) }
        let what =
            switch field {
            case .closureDays, .reason: "Closure"
            case .category, .price, .unit, .segments, .names, .minutes: "Service"
            default: "Entry"
            }
        return "\(what) \(place + 1): \(SalonWords.sentence(self))"
    }
}
