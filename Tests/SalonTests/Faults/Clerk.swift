import Salon
import TestSupport

/// Books one visit after the other, and believes what it is told as a desk does.
struct Clerk: Sendable {
    let number: Int
    let salon: SmallSalon
    /// The book over a network and a server that fail.
    let book: Book
    let ledger: Ledger
    /// Whether it often gives up before the answer is there.
    var isImpatient = false

    /// Books until it is told to end; two clerks at a time want the same slots.
    func work() async {
        var slot = number / 2
        while await !ledger.isOver {
            await take(draft(slot))
            slot += 4
            await breathe()
        }
    }

    private func take(_ draft: BookingDraft) async {
        let order = salon.order("clerk \(number)")
        do throws(BookError) {
            try await acknowledge(isImpatient ? try await hurried(draft, order) : try await book.book(draft, order))
        } catch .refused {
            await ledger.deny(order.operation)
        } catch .outcomeUnknown(let operation) {
            await ask(operation)
        } catch .unreachable where isImpatient {
            // A task that was cancelled is told nothing.
            await ask(order.operation)
        } catch .unreachable, .busy, .diskFull {
            await ledger.deny(order.operation)
            await breathe()
        } catch {
            await ledger.surprise(error)
        }
    }

    /// Asks until the book answers.
    private func ask(_ operation: OperationID) async {
        await ledger.ask()
        for _ in 0..<3_000 {
            do throws(BookError) {
                guard let change = try await book.change(of: operation) else { return await ledger.deny(operation) }
                return try await acknowledge(change)
            } catch .unreachable, .busy, .diskFull {
                await breathe()
            } catch {
                return await ledger.surprise(error)
            }
        }
        await ledger.surprise(BookError.outcomeUnknown(operation))
    }

    private func acknowledge(_ change: Change) async throws(BookError) {
        do { try await ledger.acknowledge(change) } catch { await ledger.surprise(error) }
    }

    private func hurried(_ draft: BookingDraft, _ order: ChangeOrder) async throws(BookError) -> Change {
        let task = Task { try await book.book(draft, order) }
        let alarm = Task {
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...12)))
            task.cancel()
        }
        defer { alarm.cancel() }
        do { return try await task.value } catch { throw error as? BookError ?? .fault(code: "\(error)") }
    }

    /// Nobody presses the key a thousand times a second, and other tests want the processors as well.
    private func breathe() async {
        // Cancelled or not, the clerk looks at the ledger next.
        try? await Task.sleep(for: .milliseconds(10))
    }

    /// Eighteen half hours on three days of the week with two stylists; every third customer is new.
    private func draft(_ slot: Int) -> BookingDraft {
        let day = salon.day.adding(days: slot / 108 * 7 + slot % 108 / 36)
        var draft = salon.draft(nil, "Blow-dry", with: slot % 2 == 0 ? salon.bea : salon.cleo, at: "09:00")
        draft.start = salon.at("09:00", on: day).adding(minutes: slot % 36 / 2 * 30)
        if slot % 3 == 0 { draft.customer = .new(NewCustomer(name: "Guest \(slot) \(number)")) }
        return draft
    }
}
