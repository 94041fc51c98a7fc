// Sentences for what the clock, the calendar and the people of the salon stand against.
extension SalonWords {
    func timeSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .closed(let day, let reason?): "The salon is closed on \(longDay(day)) (\(reason))."
        case .closed(let day, nil): "The salon is closed on \(longDay(day))."
        case .outsideOpening(let opening): "The salon is open \(list(opening)) that day."
        case .past(let start): "\(time(start)) on \(longDay(profile.zone.day(of: start))) is in the past."
        case .missingTime(let day, let time): "The clocks skip \(self.time(time)) on \(longDay(day))."
        case .repeatedTime(let day, let time): "The clocks show \(self.time(time)) twice on \(longDay(day))."
        default: Self.notPossible
        }
    }

    func peopleSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .offDuty(let staff, let working) where working.isEmpty: "\(staff.name) does not work that day."
        case .offDuty(let staff, let working): "\(staff.name) works \(list(working)) that day."
        case .blocked(let staff, let block): blockSentence(staff, block)
        case .taken(let clash, _): takenSentence(clash)
        case .inTheWay(let clash, let further): inTheWaySentence(clash, further)
        case .customerBusy(let clash): busySentence(clash)
        case .nobodyFree: "Nobody is free for that then."
        case .staffTwice(let staff): "\(staff.name) would have to do two things at once."
        default: Self.notPossible
        }
    }

    /// The times that are free instead: `Free: 12:30 with Jo, 12:45 with Maya.`, with the day where it is not `day`;
    /// empty for no offers.
    public func offers(_ offers: [SlotOffer], besides day: LocalDay? = nil) -> String {
        guard !offers.isEmpty else { return "" }
        return "Free: " + offers.map { offer($0, besides: day) }.joined(separator: ", ") + "."
    }

    /// One time that is free: `12:30 with Jo`, with the day where it is not `day`.
    public func offer(_ offer: SlotOffer, besides day: LocalDay? = nil) -> String {
        let place = profile.zone.day(of: offer.start)
        let date = day == nil || day == place ? "" : shortDay(place) + " "
        return date + time(offer.start) + (offer.staff.map { " with \($0.name)" } ?? "")
    }

    /// What a block is called: `lunch`, `training`, `time off`, `blocked`.
    public static func name(of kind: BlockKind) -> String {
        switch kind {
        case .lunch: "lunch"
        case .training: "training"
        case .timeOff: "time off"
        case .other: "blocked"
        }
    }

    private func blockSentence(_ staff: Staff, _ block: Block) -> String {
        let note = block.note.isEmpty ? "" : " (\(block.note))"
        return switch block.kind {
        case .lunch: "\(staff.name) is at lunch \(span(block.span))\(note)."
        case .training: "\(staff.name) is in training \(span(block.span))\(note)."
        case .timeOff where isWholeDay(block.span): "\(staff.name) is off all day\(note)."
        case .timeOff: "\(staff.name) is off \(span(block.span))\(note)."
        case .other: "\(staff.name) is not available \(span(block.span))\(note)."
        }
    }

    private func isWholeDay(_ span: TimeSpan) -> Bool {
        profile.zone.span(of: profile.zone.day(of: span.start)) == span
    }

    private func takenSentence(_ clash: Clash) -> String {
        let who = clash.customer ?? "a walk-in"
        return "\(clash.staff ?? "The stylist") is with \(who) \(span(clash.span))\(services(of: clash))."
    }

    private func inTheWaySentence(_ clash: Clash, _ further: Int) -> String {
        let when = "\(shortDay(profile.zone.day(of: clash.span.start))) \(span(clash.span))"
        let more = further == 0 ? "" : further == 1 ? ", and one more visit" : ", and \(further) more visits"
        return
            "\(clash.staff ?? "The stylist") is with \(clash.customer ?? "a walk-in") on \(when)\(services(of: clash))\(more)."
    }

    private func busySentence(_ clash: Clash) -> String {
        let who = clash.customer ?? "The customer"
        let staff = clash.staff.map { "is with \($0)" } ?? "has another visit"
        return "\(who) \(staff) \(span(clash.span))\(services(of: clash))."
    }

    private func services(of clash: Clash) -> String {
        clash.services.isEmpty ? "" : " (\(clash.services))"
    }

    private func list(_ spans: [TimeSpan]) -> String {
        spans.map(span).joined(separator: " and ")
    }
}
