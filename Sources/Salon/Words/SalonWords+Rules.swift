// Sentences for what the clock, the calendar and the people of the salon stand against.
extension SalonWords {
    func timeSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .closed(let day, let reason?): said("The salon is closed on \(longDay(day)) (\(reason)).")
        case .closed(let day, nil): said("The salon is closed on \(longDay(day)).")
        case .outsideOpening(let opening): said("The salon is open \(list(opening)) that day.")
        case .past(let start): said("\(time(start)) on \(longDay(profile.zone.day(of: start))) is in the past.")
        case .missingTime(let day, let time): said("The clocks skip \(self.time(time)) on \(longDay(day)).")
        case .repeatedTime(let day, let time): said("The clocks show \(self.time(time)) twice on \(longDay(day)).")
        default: Self.notPossible
        }
    }

    func peopleSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .offDuty(let staff, let working) where working.isEmpty: said("\(staff.name) does not work that day.")
        case .offDuty(let staff, let working): said("\(staff.name) works \(list(working)) that day.")
        case .blocked(let staff, let block): blockSentence(staff, block)
        case .taken(let clash, _): takenSentence(clash)
        case .squeezedAlready(let clash): squeezedSentence(clash)
        case .inTheWay(let clash, let further): inTheWaySentence(clash, further)
        case .customerBusy(let clash): busySentence(clash)
        case .nobodyFree: said("Nobody is free for that then.")
        case .staffTwice(let staff): said("\(staff.name) would have to do two things at once.")
        default: Self.notPossible
        }
    }

    /// The times that are free instead: `Free: 12:30 with Jo, 12:45 with Maya.`, with the day where it is not `day`;
    /// empty for no offers.
    public func offers(_ offers: [SlotOffer], besides day: LocalDay? = nil) -> String {
        guard !offers.isEmpty else { return "" }
        return said("Free: ") + offers.map { offer($0, besides: day) }.joined(separator: ", ") + "."
    }

    /// One time that is free: `12:30 with Jo`, with the day where it is not `day`.
    public func offer(_ offer: SlotOffer, besides day: LocalDay? = nil) -> String {
        let place = profile.zone.day(of: offer.start)
        let date = day == nil || day == place ? "" : shortDay(place) + " "
        return date + time(offer.start) + (offer.staff.map { said(" with \($0.name)") } ?? "")
    }

    /// What a block is called: `lunch`, `training`, `time off`, `blocked`.
    public static func name(of kind: BlockKind) -> String {
        switch kind {
        case .lunch: said("lunch")
        case .training: said("training")
        case .timeOff: said("time off")
        case .other: said("blocked")
        }
    }

    private func blockSentence(_ staff: Staff, _ block: Block) -> String {
        let note = block.note.isEmpty ? "" : " (\(block.note))"
        return switch block.kind {
        case .lunch: said("\(staff.name) is at lunch \(span(block.span))\(note).")
        case .training: said("\(staff.name) is in training \(span(block.span))\(note).")
        case .timeOff where isWholeDay(block.span): said("\(staff.name) is off all day\(note).")
        case .timeOff: said("\(staff.name) is off \(span(block.span))\(note).")
        case .other: said("\(staff.name) is not available \(span(block.span))\(note).")
        }
    }

    private func isWholeDay(_ span: TimeSpan) -> Bool {
        profile.zone.span(of: profile.zone.day(of: span.start)) == span
    }

    private func takenSentence(_ clash: Clash) -> String {
        let who = clash.customer ?? said("a walk-in")
        return said("\(clash.staff ?? said("The stylist")) is with \(who) \(span(clash.span))\(services(of: clash)).")
    }

    private func squeezedSentence(_ clash: Clash) -> String {
        let who = clash.customer ?? said("a walk-in")
        let (staff, when) = (clash.staff ?? said("The stylist"), span(clash.span) + services(of: clash))
        return said("\(staff) has \(who) squeezed in \(when): nobody else fits beside.")
    }

    private func inTheWaySentence(_ clash: Clash, _ further: Int) -> String {
        let when = "\(shortDay(profile.zone.day(of: clash.span.start))) \(span(clash.span))"
        let more =
            further == 0 ? "" : further == 1 ? said(", and one more visit") : said(", and \(further) more visits")
        return
            said(
                "\(clash.staff ?? said("The stylist")) is with \(clash.customer ?? said("a walk-in")) on \(when)\(services(of: clash))\(more)."
            )
    }

    private func busySentence(_ clash: Clash) -> String {
        let who = clash.customer ?? said("The customer")
        let staff = clash.staff.map { said("is with \($0)") } ?? said("has another visit")
        return "\(who) \(staff) \(span(clash.span))\(services(of: clash))."
    }

    private func services(of clash: Clash) -> String {
        clash.services.isEmpty ? "" : " (\(clash.services))"
    }

    private func list(_ spans: [TimeSpan]) -> String {
        spans.map(span).joined(separator: said(" and "))
    }
}
