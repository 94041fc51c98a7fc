internal import Salon

/// The words of arrivals and departures.
nonisolated enum ArrivalsWords {
    static var nobody: String { said("Nobody is expected any more today.") }
    static var onlyToday: String { said("Next up is about today: Esc goes back.") }

    /// What stands above the lines of a stage.
    static func heading(of stage: NextUp.Stage) -> String {
        switch stage {
        case .paying: said("Ready to pay")
        case .waiting: said("Waiting")
        case .missing: said("Not here yet")
        case .served: said("In the chair")
        case .coming: said("Coming")
        }
    }

    /// How it stands with somebody, in full: `waits 24 min, since 09:56`.
    static func long(_ entry: NextUp.Entry, now: Instant, words: SalonWords) -> String {
        let waited = words.minutes(entry.waited(at: now))
        switch entry.stage {
        case .paying: return said("at the till \(waited)")
        case .waiting: return said("waits \(waited), since \(words.time(entry.visit.statusSince))")
        case .missing: return said("due \(waited) ago")
        case .served:
            let over = now.minutes(since: entry.visit.span.end)
            return over > 0 ? said("\(words.minutes(over)) over") : said("until \(words.time(entry.expectedEnd))")
        case .coming:
            let until = max(0, entry.visit.span.start.minutes(since: now))
            return until == 0 ? said("now") : said("in \(words.minutes(until))")
        }
    }

    /// The same in a few cells: `24 min`.
    static func short(_ entry: NextUp.Entry, now: Instant, words: SalonWords) -> String {
        switch entry.stage {
        case .paying, .waiting, .missing: return words.minutes(entry.waited(at: now))
        case .served:
            let over = now.minutes(since: entry.visit.span.end)
            return over > 0 ? said("over \(over)") : "–\(words.time(entry.expectedEnd))"
        case .coming: return words.minutes(max(0, entry.visit.span.start.minutes(since: now)))
        }
    }

    /// A delay as it is marked everywhere: `+15`; empty for none.
    static func mark(_ delay: Int) -> String { delay > 0 ? "+\(delay)" : "" }
}
