import Salon

/// One client: asks the book for what it wants, and behaves as a desk does when the answer is bad or none.
struct LoadClient: Sendable {
    /// Its number, from 0.
    let number: Int
    /// What all clients share.
    let shared: ClientSurroundings

    /// How long an outcome that is unknown is asked for, and a booking tried again.
    static let patience = Duration.seconds(60)

    /// Asks for a wish until it is settled, or not worth it any more.
    func settle(_ wish: LoadWish) async {
        shared.log.add(.asked(wish: wish.number, client: number))
        guard wish.isSentTwice else { return await pursue(wish) }
        async let second: Void = pursue(wish)
        await pursue(wish)
        await second
    }

    private func pursue(_ wish: LoadWish) async {
        let end = ContinuousClock.now + Self.patience
        while true {
            var answer = await ask(wish)
            if answer == .unknown { answer = await lookUp(wish, until: end) }
            guard case .notSaved = answer else { return }
            await pause()
            guard wish.isPersistent, !shared.counter.isStopped, !Task.isCancelled, ContinuousClock.now < end else {
                return
            }
            shared.log.countRetry()
        }
    }

    /// Asks what became of an operation whose answer was lost, until somebody tells.
    private func lookUp(_ wish: LoadWish, until end: ContinuousClock.Instant) async -> LoadAnswer {
        while ContinuousClock.now < end, !Task.isCancelled {
            let answer = await timed(wish, isLookUp: true) { book, operation in
                guard let change = try await book.change(of: operation) else { return .notSaved(LoadAnswer.absent) }
                return .confirmed(visit: change.visit?.id.number ?? 0)
            }
            switch answer {
            case .confirmed, .notSaved(LoadAnswer.absent): return answer
            default: await pause()
            }
        }
        return .unknown
    }

    private func ask(_ wish: LoadWish) async -> LoadAnswer {
        await timed(wish, isLookUp: false) { book, operation in
            let draft = shared.salon.draft(wish, note: operation.description)
            let change = try await book.book(draft, LoadSalon.order(operation, client: number))
            return .confirmed(visit: change.visit?.id.number ?? 0)
        }
    }

    /// Puts a question in a task that can be cancelled, and notes the answer.
    private func timed(
        _ wish: LoadWish,
        isLookUp: Bool,
        _ body: @escaping @Sendable (Book, OperationID) async throws -> LoadAnswer
    ) async -> LoadAnswer {
        guard let operation = OperationID(shared.mark.text(of: wish.number)) else { return .fault("operation") }
        let task = Task { () -> LoadAnswer in
            do { return try await body(shared.book, operation) } catch { return LoadAnswer(error, shared.naming) }
        }
        let since = ContinuousClock.now
        let key = shared.running.add(.init(wish: wish.number, client: number, since: since, task: task))
        let answer = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        shared.running.remove(key)
        // A look-up that did not come through tells nothing of the booking.
        if !isLookUp || answer.isAboutBooking {
            shared.log.add(.answered(answer, wish: wish.number, client: number, since: since, isLookUp: isLookUp))
        }
        return answer
    }

    private func pause() async {
        // A client that hears no answer asks again a little later. Whoever was cancelled goes on at once, and ends.
        try? await Task.sleep(for: .milliseconds(.random(in: 20...120)))
    }
}
