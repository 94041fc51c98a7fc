internal import Salon
internal import Terminal

// Effects: what the desk wants done is done off the main actor, and what comes of it is received as an event.
extension DeskRunner {
    func perform(_ effects: [Effect]) {
        for effect in effects { perform(effect) }
    }

    private func perform(_ effect: Effect) {
        switch effect {
        case .readDay, .readMenu, .readCustomer, .search, .findSlots, .askTotals, .readCard, .readDuplicates,
            .readMonth, .readPayments, .readHistory, .readSettings, .judgeSetting, .readProfile:
            read(effect)
        case .write(let write, let order): self.write(write, order)
        case .resolve(let operation):
            Task { [book] in
                let result = await Self.attempt { () throws(BookError) in try await book.change(of: operation) }
                self.receive(.resolved(operation, result))
            }
        case .timer(let timer, let duration): remind(timer, after: duration)
        case .bell: driver.bell()
        case .sendToClipboard(let text, let what):
            receive(.clipboard(of: what, isSent: driver.sendToClipboard(text)))
        case .suspend: driver.suspend()
        case .redraw: driver.redraw()
        case .discardInput: driver.discardInput()
        case .setMouse(let isOn): driver.setMouse(enabled: isOn)
        case .looks(let effect): perform(effect)
        case .quit(let reason): leave(reason)
        }
    }

    private func read(_ effect: Effect) {
        Task { [book, clock] in
            switch effect {
            case .readDay(let day, let generation):
                let result = await Self.attempt { () throws(BookError) in try await book.day(day) }
                self.receive(.dayRead(day, generation: generation, result))
            case .readMonth(let month, let generation):
                let days = MonthSheet(of: month).days
                let result = await Self.attempt { () throws(BookError) in
                    try await book.calendar(from: days[0], to: days[days.count - 1])
                }
                self.receive(.monthRead(month, generation: generation, result))
            case .readMenu:
                self.receive(.menuRead(await Self.attempt { () throws(BookError) in try await book.menu() }))
            case .readCustomer(let id):
                let result = await Self.attempt { () throws(BookError) in try await book.customer(id) }
                self.receive(.customerRead(id, result))
            case .readCard(let id):
                let result = await Self.attempt { () throws(BookError) in
                    try await book.card(id, now: clock.now, pastLimit: Book.cardVisits)
                }
                self.receive(.cardRead(id, result))
            case .readDuplicates(let id):
                let result = await Self.attempt { () throws(BookError) in try await book.duplicates(of: id) }
                self.receive(.duplicatesRead(id, result))
            case .readHistory(let question):
                let result = await Self.attempt { () throws(BookError) in
                    try await book.history(of: question, limit: HistoryPage.limit)
                }
                self.receive(.historyRead(question, result))
            case .search(let text, let generation, let searcher):
                let result = await Self.attempt { () throws(BookError) in
                    try await book.findCustomers(text, limit: CustomerSearch.limit, now: clock.now)
                }
                self.receive(.found(result, generation: generation, searcher))
            case .findSlots(let request):
                let result = await Self.attempt { () throws(BookError) in
                    try await book.freeSlots(
                        for: request.wish,
                        from: request.start,
                        days: request.days,
                        now: clock.now
                    )
                }
                self.receive(.slotsFound(request, result))
            case .readPayments(let visit):
                let result = await Self.attempt { () throws(BookError) in try await book.payments(of: visit) }
                self.receive(.paymentsRead(visit, result))
            case .askTotals(let question, let generation):
                self.receive(.totalsRead(await Self.answer(question, book, now: clock.now), generation: generation))
            case .readSettings(let generation):
                let result = await Self.attempt { () throws(BookError) in try await book.settings() }
                self.receive(.settingsRead(generation: generation, result))
            case .judgeSetting(let edit, let question):
                let result = await Self.attempt { () throws(BookError) in
                    try await Self.judge(edit, book, now: clock.now)
                }
                self.receive(.settingJudged(edit, question: question, result))
            case .readProfile:
                self.receive(.profileRead(await Self.attempt { () throws(BookError) in try await book.profile() }))
            default: break
            }
        }
    }

    private func write(_ write: BookWrite, _ order: ChangeOrder) {
        Task { [book] in
            let result = await Self.attempt { () throws(BookError) in
                switch write {
                case .book(let draft): try await book.book(draft, order)
                case .edit(let visit, let draft):
                    try await book.edit(visit.id, version: visit.version, to: draft, order)
                case .move(let visit, let target):
                    try await book.move(visit.id, version: visit.version, to: target, order)
                case .resize(let visit, let minutes):
                    try await book.resize(visit.id, version: visit.version, by: minutes, order)
                case .cancel(let visit, let reason):
                    try await book.cancel(visit.id, version: visit.version, reason: reason, order)
                case .noShow(let visit, let reason):
                    try await book.noShow(visit.id, version: visit.version, reason: reason, order)
                case .setStatus(let visit, let status):
                    try await book.setStatus(of: visit.id, version: visit.version, to: status, order)
                case .block(let draft, let old): try await book.block(draft, replacing: old?.source, order)
                case .unblock(let source, let day): try await book.unblock(source, from: day, order)
                case .pay(let visit, let settlement):
                    try await book.pay(visit.id, version: visit.version, settlement, order)
                case .undo(let target): try await book.undo(target, order)
                case .redo(let operations): try await book.redo(among: operations, order)
                case .saveCustomer(let customer, let details):
                    try await book.saveCustomer(customer.id, version: customer.version, to: details, order)
                case .addFormula(let formula, let customer):
                    try await book.addFormula(formula, to: customer.id, order)
                case .merge(let other, let kept):
                    try await book.merge(
                        other.id,
                        version: other.version,
                        into: kept.id,
                        keptVersion: kept.version,
                        order
                    )
                case .setting(let edit): try await book.change(edit, order)
                case .erase(let customer): try await book.erase(customer.id, version: customer.version, order)
                }
            }
            self.receive(.written(order.operation, result))
        }
    }

    private func remind(_ timer: DeskTimer, after duration: Duration) {
        Task {
            do {
                // The timer itself: its time comes from the desk, and the end of the desk cancels it.
                try await Task.sleep(for: duration)
            } catch {
                return
            }
            self.receive(.timer(timer))
        }
    }

    /// What an edit would do, by the book as it is now; away from the main actor, since all visits to come are looked at.
    @concurrent private static func judge(
        _ edit: SettingEdit,
        _ book: any DeskBook,
        now: Instant
    ) async throws(BookError) -> SettingJudgement {
        let settings = try await book.settings()
        let visits = try await book.comingVisits(now: now)
        let zone = try await book.profile().zone
        return SettingJudgement(of: edit, on: settings, coming: visits, zone: zone)
    }

    private static func answer(_ question: TotalsQuestion, _ book: any DeskBook, now: Instant) async -> TotalsAnswer {
        switch question {
        case .figures(let days):
            .figures(await attempt { () throws(BookError) in try await book.totals(of: days, now: now) })
        case .visits(let figure, let days):
            .visits(
                await attempt { () throws(BookError) in
                    try await book.visits(behind: figure, in: days, limit: TotalsQuestion.mostVisits, now: now)
                }
            )
        }
    }

    private static func attempt<Value>(
        _ work: () async throws(BookError) -> Value
    ) async -> Result<Value, BookError> {
        do throws(BookError) {
            return .success(try await work())
        } catch {
            return .failure(error)
        }
    }
}
