internal import Salon
internal import Terminal

// Effects: what the desk wants done is done off the main actor, and what comes of it is received as an event.
extension DeskRunner {
    func perform(_ effects: [Effect]) {
        for effect in effects { perform(effect) }
    }

    private func perform(_ effect: Effect) {
        switch effect {
        case .readDay, .readMenu, .readCustomer, .readHistory, .search: read(effect)
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
        case .quit(let reason): leave(reason)
        }
    }

    private func read(_ effect: Effect) {
        Task { [book, clock] in
            switch effect {
            case .readDay(let day, let generation):
                let result = await Self.attempt { () throws(BookError) in try await book.day(day) }
                self.receive(.dayRead(day, generation: generation, result))
            case .readMenu:
                self.receive(.menuRead(await Self.attempt { () throws(BookError) in try await book.menu() }))
            case .readCustomer(let id):
                let result = await Self.attempt { () throws(BookError) in try await book.customer(id) }
                self.receive(.customerRead(id, result))
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
            default: break
            }
        }
    }

    private func write(_ write: BookWrite, _ order: ChangeOrder) {
        Task { [book] in
            let result = await Self.attempt { () throws(BookError) in
                switch write {
                case .book(let draft): try await book.book(draft, order)
                case .move(let visit, let target):
                    try await book.move(visit.id, version: visit.version, to: target, order)
                case .cancel(let visit, let reason):
                    try await book.cancel(visit.id, version: visit.version, reason: reason, order)
                case .setStatus(let visit, let status):
                    try await book.setStatus(of: visit.id, version: visit.version, to: status, order)
                case .undo: try await book.undo(order)
                case .redo: try await book.redo(order)
                }
            }
            self.receive(.written(order.operation, result))
        }
    }

    private func remind(_ timer: DeskTimer, after duration: Duration) {
        Task {
            do {
                try await Task.sleep(for: duration)
            } catch {
                return
            }
            self.receive(.timer(timer))
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
