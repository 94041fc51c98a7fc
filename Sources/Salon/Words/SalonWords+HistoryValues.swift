// Words for what a change made different: `price: $25.00 → $27.00`.
extension SalonWords {
    /// A difference in a line.
    public func line(of difference: HistoryDifference) -> String {
        let label = Self.label(of: difference.field)
        let before = difference.before.map(words)
        let after = difference.after.map(words)
        switch (difference.field, before, after) {
        // What is made, and why something was done, was not otherwise before.
        case (.blocked, nil, let after?): return after
        case (.blocked, let before?, nil): return said("\(before) → free")
        case (.reason, nil, let after?), (_, nil, let after?): return "\(label): \(after)"
        default: return "\(label): \(before ?? said("nothing")) → \(after ?? said("nothing"))"
        }
    }

    private static func label(of field: HistoryField) -> String {
        switch field {
        case .note: said("note")
        case .reason: said("reason")
        case .blocked: said("blocked")
        case .people: said("for")
        case .time: said("when")
        case .kind: said("what for")
        case .card: said("card")
        case .name: said("name")
        case .givenName: said("given name")
        case .otherNames: said("other names")
        case .phones: said("phone")
        case .email: said("e-mail")
        case .language: said("language")
        case .notes: said("notes")
        case .allergies: said("allergies")
        case .formula: said("formula")
        case .joinedWith: said("joined with")
        case .clock: said("clock")
        case .hours: said("opening hours")
        case .days: said("closed")
        case .color: said("colour")
        case .account: said("account")
        case .employed: said("here")
        case .workingHours: said("working hours")
        case .breaks: said("breaks")
        case .terms: said("own terms")
        case .names: said("other languages")
        case .category: said("category")
        case .price: said("price")
        case .unit: said("price for")
        case .length: said("length")
        case .endedOn: said("not offered from")
        case .order: said("order")
        }
    }

    /// A thing as it was or is: `$25.00`, `Mon–Fri 09:00–18:00`, `erased`.
    public func words(_ value: HistoryValue) -> String {
        switch value {
        case .text(let text): text
        case .erased: HistoryWords.erasedText
        case .hidden: HistoryWords.hiddenText
        case .list(let names): names.joined(separator: ", ")
        case .number(let number): "\(number)"
        case .money(let money): "\(money)"
        case .day(let day): self.day(day)
        case .days(let days): validity(days)
        case .hours(let periods): periods.map { dated(week($0.week), $0.days) }.joined(separator: "; ")
        case .breaks(let periods):
            periods.map { dated("\(Self.name(of: $0.kind)) \(week($0.week))", $0.days) }.joined(separator: "; ")
        case .clock(let usesTwelveHours): usesTwelveHours ? said("12 hours") : said("24 hours")
        case .unit(let unit): unit == .each ? said("each") : said("the whole service")
        case .parts(let parts): parts.map(part).joined(separator: ", ")
        case .language(let language): HistoryWords.name(of: language)
        case .terms(let all): all.map(terms).joined(separator: "; ")
        case .blocked(let block): blocked(block)
        case .blockedTime(let block): time(of: block)
        case .kind(let kind): Self.name(of: kind)
        case .use(let isUsed): isUsed ? said("in use") : said("no longer used")
        }
    }

    private func validity(_ days: Validity) -> String {
        if days.isEmpty { return said("never") }
        return days == .always ? said("always") : self.days(days)
    }

    private func dated(_ words: String, _ days: Validity) -> String {
        days == .always ? words : "\(self.days(days)): \(words)"
    }

    private func part(_ part: ServicePart) -> String {
        switch part.kind {
        case .handsOn: minutes(part.minutes)
        case .processing: said("\(minutes(part.minutes)) processing")
        case .buffer: said("\(minutes(part.minutes)) to clean up")
        }
    }

    private func terms(_ terms: HistoryTerms) -> String {
        let parts = [terms.price.map { "\($0)" }, terms.minutes.map { minutes($0) }].compactMap(\.self)
        return "\(terms.service) \(parts.joined(separator: ", "))"
    }

    private func blocked(_ block: HistoryBlock) -> String {
        let kind = Self.name(of: block.kind)
        let note = block.note.isEmpty ? kind : "\(kind), \(block.note)"
        return "\(block.people.joined(separator: said(" and "))) \(time(of: block)) (\(note))"
    }

    private func time(of block: HistoryBlock) -> String {
        let first = profile.zone.day(of: block.span.start)
        let last = profile.zone.day(of: block.span.end.adding(minutes: -1))
        if block.isWeekly {
            return dated(said("every \(Self.name(of: first.weekday)) \(span(block.span))"), block.days)
        }
        if first == last { return "\(shortDay(first)) \(span(block.span))" }
        let (start, end) = (time(block.span.start), time(block.span.end))
        return said("\(shortDay(first)) \(start) to \(shortDay(last)) \(end)")
    }
}
