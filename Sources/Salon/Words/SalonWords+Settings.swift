// Sentences for what stands against a setting; most of them know no salon yet.
extension SalonWords {
    /// What stands against a setting, as a sentence for whoever sets it.
    public func sentence(_ problem: SettingProblem) -> String {
        guard case .changedSince(let author, let instant) = problem.fact else { return Self.sentence(problem) }
        return said(
            "Meanwhile, \(author.account) at \(author.terminal) changed this (\(time(instant))). Look at it again."
        )
    }

    /// The sentence as it is told before a salon is there.
    public static func sentence(_ problem: SettingProblem) -> String {
        let field = name(of: problem.field)
        switch problem.fact {
        case .missing: return missingSentence(problem.field)
        case .tooLong(let limit): return said("The \(field) is longer than \(limit) characters.")
        case .invisible: return said("The \(field) has characters that nobody can see. Type it again.")
        case .unknown(let text): return unknownSentence(problem.field, text)
        case .unreadable(let reason): return sentence(reason)
        case .outOfRange(let range): return said("The \(field) must be \(range.lowerBound) to \(range.upperBound).")
        case .taken(let name): return said("There is “\(name)” already.")
        case .overlapping(let day): return said("Two spans on \(self.name(of: day)) share time.")
        case .outsideWork(let day): return said("The break on \(self.name(of: day)) is not within the working hours.")
        case .backwards: return said("The last day comes before the first.")
        case .past(let day): return said("\(day) is over: what was is not changed any more.")
        case .needsHandsOn:
            return said("A service begins with hands-on work: write 45, or 20+30w+25 with w for waiting.")
        case .ended: return said("That has ended already.")
        case .inUse(let visits): return said("Needed by \(count(visits)) to come: end it instead of taking it back.")
        case .changedSince(let author, _):
            return said("Meanwhile, \(author.account) at \(author.terminal) changed this. Look at it again.")
        case .notFound: return said("There is no such setting.")
        }
    }

    /// Why a text is no week.
    public static func sentence(_ problem: WeekInput.Problem) -> String {
        let example = said("Write mon-fri 09:00-20:00; sat 08:00-19:00.")
        return switch problem {
        case .noDay(let part): said("“\(part)” does not begin with days. \(example)")
        case .noHours(let part): said("“\(part)” has no hours. \(example)")
        case .noSpan(let word): said("“\(word)” is no span of time. \(example)")
        }
    }

    /// What a field is called within a sentence.
    public static func name(of field: SettingField) -> String {
        switch field {
        case .name: said("name")
        case .zone: said("time zone")
        case .currency: said("currency")
        case .phoneRegion: said("phone region")
        case .clock: said("clock")
        case .hours: said("opening hours")
        case .closureDays: said("days")
        case .reason: said("reason")
        case .color: said("colour")
        case .account: said("account")
        case .working: said("working hours")
        case .breaks: said("breaks")
        case .from: said("first day")
        case .lastDay: said("last day")
        case .ending: said("end")
        case .category: said("category")
        case .price: said("price")
        case .unit: said("unit")
        case .segments: said("length")
        case .names: said("names in other languages")
        case .minutes: said("minutes")
        case .order: said("place")
        case .menu: said("menu")
        }
    }

    /// What an edit does to the visits to come, in one line: nothing, or what somebody has to look at.
    public func summary(of effect: SettingEffect) -> String {
        let kept = effect.kept == 0 ? nil : said("\(Self.count(effect.kept)) to come: price and length stay as booked.")
        let conflicts: String? =
            switch effect.conflicts.count {
            case 0: nil
            case 1: said("1 visit to come does not fit any more; it stays as booked.")
            case let count: said("\(count) visits to come do not fit any more; they stay as booked.")
            }
        let parts = [conflicts, kept].compactMap { $0 }
        return parts.isEmpty ? said("No visit to come is touched.") : parts.joined(separator: " ")
    }

    /// A visit that does not fit any more: `Wed 14 Jan 14:30 Ada Okafor (Trim): Maya is not on duty`.
    public func line(of conflict: SettingConflict) -> String {
        let visit = conflict.visit
        let day = shortDay(profile.zone.day(of: visit.span.start))
        let reasons = reasons(of: conflict)
        return
            "\(day) \(time(visit.span.start)) \(visit.customer?.name ?? said("Walk-in")) (\(visit.serviceNames)): \(reasons)"
    }

    /// Why a visit does not fit any more: `Maya is not on duty, outside the opening hours`.
    public func reasons(of conflict: SettingConflict) -> String {
        conflict.reasons.map(words).joined(separator: ", ")
    }

    /// Days in few words: `from Mon 2 Feb 2026`, `until Fri 6 Feb 2026`, `Mon 2 Feb 2026`, empty for always.
    public func days(_ range: Validity) -> String {
        switch (range.from, range.last) {
        case (let first?, let last?) where first == last: day(first)
        case (let first?, let last?): said("\(day(first)) to \(day(last))")
        case (let first?, nil): said("from \(day(first))")
        case (nil, let last?): said("until \(day(last))")
        case (nil, nil): ""
        }
    }

    /// The hours of a week as people of this salon read them: `Mon–Fri 9:00 AM–8:00 PM, Sat 8:00 AM–7:00 PM`.
    public func week(_ week: WeekHours) -> String {
        var groups: [(days: [Weekday], spans: [String])] = []
        for weekday in Weekday.allCases {
            let spans = week.spans(on: weekday).map { "\(time($0.start))–\(time($0.end))" }
            if let last = groups.last, last.spans == spans {
                groups[groups.count - 1].days.append(weekday)
            } else {
                groups.append(([weekday], spans))
            }
        }
        let parts = groups.filter { !$0.spans.isEmpty }.map { group in
            let ends = [group.days.first, group.days.count > 1 ? group.days.last : nil].compactMap { $0 }
            let names = ends.map { Self.name(of: $0).prefix(3) }.joined(separator: "–")
            return "\(names) \(group.spans.joined(separator: said(" and ")))"
        }
        return parts.isEmpty ? said("closed") : parts.joined(separator: ", ")
    }

    private func words(_ reason: SettingConflict.Reason) -> String {
        switch reason {
        case .closed(let why?): said("closed (\(why))")
        case .closed(nil): said("closed")
        case .outsideOpening: said("outside the opening hours")
        case .gone(let name): said("\(name) does not work here then")
        case .offDuty(let name): said("\(name) is not on duty")
        case .onBreak(let name): said("\(name) has a break")
        }
    }

    private static func count(_ visits: Int) -> String { visits == 1 ? said("1 visit") : said("\(visits) visits") }

    private static func missingSentence(_ field: SettingField) -> String {
        switch field {
        case .hours: said("Say when the salon is open.")
        case .reason: said("Say why the salon is closed.")
        default: said("Enter a \(name(of: field)).")
        }
    }

    private static func unknownSentence(_ field: SettingField, _ text: String) -> String {
        switch field {
        case .zone: said("There is no time zone “\(text)”. Example: America/New_York.")
        case .currency: said("“\(text)” is no currency: three capital letters, such as USD.")
        case .phoneRegion: said("“\(text)” is no region: two capital letters, such as US.")
        case .names: said("“\(text)” is no language of the menu: en, es, am.")
        default: said("“\(text)” is not known.")
        }
    }
}
