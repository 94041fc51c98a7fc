// Words for what was done to the book, and for why something could not be done to a visit.
extension SalonWords {
    func changeSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .statusNotAllowed(let from, let to) where from == to: said("Already so: \(state(of: from)).")
        case .statusNotAllowed(let from, let to): "\(Self.refused(to)): \(state(of: from))."
        case .anotherDay(let status, let day):
            said("\(Self.refused(status)): the visit is on \(longDay(day)), not today.")
        case .notMovable(let status): said("It cannot be moved: \(state(of: status)).")
        case .notEditable(let status): said("It cannot be changed: \(state(of: status)).")
        case .changedSince(let author, let instant):
            said(
                "Meanwhile, \(author.account) at \(author.terminal) changed this visit (\(time(instant))). Look at it again."
            )
        case .blockChanged: said("Meanwhile, somebody changed this blocked time. Look at it again.")
        case .nothingToUndo: said("There is nothing of this terminal's to take back.")
        case .nothingToRedo: said("There is nothing of this terminal's to do again.")
        case .alreadyUndone: said("That was taken back already.")
        case .noSuchChange: said("There is no such change: “fifi history” numbers them.")
        case .notUndoable: said("That cannot be taken back: nobody at a desk did it.")
        case .operationReused: said("That key was used for another request already.")
        default: Self.notPossible
        }
    }

    /// What cannot be done, for the beginning of a sentence that says why.
    private static func refused(_ status: VisitStatus) -> String {
        switch status {
        case .tentative, .booked: said("It cannot be booked again")
        case .confirmed: said("It cannot be confirmed")
        case .arrived: said("Nobody can be checked in")
        case .inService: said("The service cannot begin")
        case .readyToPay, .completed: said("It cannot be finished")
        case .noShow: said("It cannot be a no-show")
        case .cancelled: said("It cannot be cancelled")
        }
    }

    /// How a visit stands, for the end of a sentence.
    private func state(of status: VisitStatus) -> String {
        switch status {
        case .tentative: said("the visit is tentative")
        case .booked: said("the visit is booked")
        case .confirmed: said("the visit is confirmed")
        case .arrived: said("the customer is here")
        case .inService: said("the customer is in the chair")
        case .readyToPay: said("the service is over")
        case .completed: said("the visit is over")
        case .noShow: said("the customer did not come")
        case .cancelled: said("the visit is cancelled")
        }
    }

    /// What a status is called within a sentence: `booked`, `in service`, `a no-show`.
    public func name(of status: VisitStatus) -> String {
        switch status {
        case .tentative: said("tentative")
        case .booked: said("booked")
        case .confirmed: said("confirmed")
        case .arrived: said("arrived")
        case .inService: said("in service")
        case .readyToPay: said("ready to pay")
        case .completed: said("completed")
        case .noShow: said("a no-show")
        case .cancelled: said("cancelled")
        }
    }

    /// What a status is called on a label: `Booked`, `In service`, `No-show`.
    public func label(of status: VisitStatus) -> String {
        if status == .noShow { return said("No-show") }
        let name = name(of: status)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// How a cancellation will count, said before it is done.
    public func cancellation(of visit: Visit, at now: Instant) -> String {
        let limit = minutes(BookingRules.lateCancellation)
        return BookingRules.isLate(cancelling: visit, at: now)
            ? said("Late: less than \(limit) before it begins.") : said("In time: more than \(limit) before it begins.")
    }

    /// What was done, for the line that confirms it: `Booked Ada Okafor 09:00 with Maya`.
    ///
    /// Stylists who are not among `staff` are left out; the day is named where it is not `today`, never when that is nil.
    public func summary(of change: Change, staff: [Staff] = [], today: LocalDay? = nil) -> String {
        let subject = describe(change.subject, staff: staff, today: today)
        return switch change.verb {
        case .status: "\(change.visit.map { label(of: $0.status) } ?? said("Changed")): \(subject)"
        case .book where change.visit?.squeezeIn != nil, .move where change.visit?.squeezeIn != nil:
            said("Squeezed in \(subject)")
        case .book where change.visit?.tentativeUntil != nil: said("Held \(subject), till \(till(change.visit))")
        case .erase: said("\(subject): nothing personal is kept")
        case .expire: said("Ended by itself: \(subject)")
        case .undo: said("Took back \(noun(change.reversed)): \(subject)")
        case .redo: said("Did \(noun(change.reversed)) again: \(subject)")
        default: "\(participle(change.verb)) \(subject)"
        }
    }

    private func till(_ visit: Visit?) -> String {
        visit?.tentativeUntil.map { HoldInput.text($0, words: self) } ?? ""
    }

    func participle(_ verb: ChangeVerb) -> String {
        switch verb {
        case .book: said("Booked")
        case .move: said("Moved")
        case .cancel: said("Cancelled")
        case .resize: said("New length:")
        case .pay: said("Paid:")
        case .block: said("Blocked")
        case .unblock: said("Free again:")
        case .merge: said("Joined")
        case .erase: said("Erased")
        case .edit, .customer, .setting, .status, .expire, .undo, .redo: said("Changed")
        }
    }

    /// What a change is about, in a few words.
    private func describe(_ subject: ChangeSubject, staff: [Staff], today: LocalDay?) -> String {
        switch subject {
        case .visit(let visit): describe(visit, staff: staff, today: today)
        case .block(let block, let people): describe(block, of: people, today: today)
        case .customer(let customer): customer.name
        case .setting(let name): name
        }
    }

    /// A block in a few words: `Maya 12:00–1:00 PM (lunch)`, `Maya and Jo every Wednesday 12:00–1:00 PM (lunch)`.
    ///
    /// The day is named where it is not `today`, never when that is nil.
    public func describe(_ block: Block, of people: [Staff], today: LocalDay? = nil) -> String {
        let day = profile.zone.day(of: block.span.start)
        let names = people.map(\.name).joined(separator: said(" and "))
        let note = block.note.isEmpty ? Self.name(of: block.kind) : "\(Self.name(of: block.kind)), \(block.note)"
        if block.source?.isWeekly == true {
            return said("\(names) every \(Self.name(of: day.weekday)) \(span(block.span)) (\(note))")
        }
        let last = profile.zone.day(of: block.span.end.adding(minutes: -1))
        let date = today == nil || (today == day && last == day) ? "" : shortDay(day) + " "
        guard last == day else {
            return
                said(
                    "\(names) \(shortDay(day)) \(time(block.span.start)) to \(shortDay(last)) \(time(block.span.end)) (\(note))"
                )
        }
        return "\(names) \(date)\(span(block.span)) (\(note))"
    }

    /// A visit in a few words: `Ada Okafor 09:00 with Maya and Jo`.
    ///
    /// Stylists who are not among `staff` are left out; the day is named where it is not `today`, never when that is nil.
    public func describe(_ visit: Visit, staff: [Staff] = [], today: LocalDay? = nil) -> String {
        let day = profile.zone.day(of: visit.span.start)
        let date = self.date(of: day, besides: today)
        let names = visit.staff.compactMap { id in staff.first { $0.id == id }?.name }
        let people = names.isEmpty ? "" : said(" with ") + names.joined(separator: said(" and "))
        return "\(visit.customer?.name ?? said("Walk-in")) \(date)\(time(visit.span.start))\(people)"
    }

    /// A day where it is another than today, with its year where that is another one: a mistyped year must be seen.
    private func date(of day: LocalDay, besides today: LocalDay?) -> String {
        guard let today, today != day else { return "" }
        return (today.year == day.year ? shortDay(day) : self.day(day)) + " "
    }

    func noun(_ verb: ChangeVerb?) -> String {
        switch verb {
        case .book: said("the booking")
        case .move: said("the move")
        case .cancel: said("the cancellation")
        case .status: said("the status")
        case .resize: said("the new length")
        case .pay: said("the payment")
        case .block, .unblock: said("the blocked time")
        case .merge: said("the joining")
        case .undo: said("the undo")
        case .edit, .customer, .erase, .setting, .redo, .expire, nil: said("the change")
        }
    }
}
