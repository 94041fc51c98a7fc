internal import Salon
internal import Terminal

// The till: what a visit costs, how it is paid, and what its panel tells of that afterwards.
extension Desk {
    /// Opens the till for the visit below the cursor or in the panel.
    mutating func openPay() -> [Effect] {
        guard let visit = state.visit else { return [] }
        let known = visit.status == .completed ? [Effect.readPayments(visit.id)] : []
        return push(.pay(PayDialog(visit: visit, currency: state.profile.currency))) + known
    }

    mutating func payKey(_ key: Key) -> [Effect] {
        guard case .pay(var dialog) = state.overlays.last else { return [] }
        switch key {
        case .escape: return back()
        case .control("s"): return savePayment(dialog)
        default: break
        }
        // What is being saved is not changed any more.
        guard dialog.operation == nil else { return [] }
        switch key {
        case .tab, .down, .enter: dialog.step(1)
        case .backTab, .up: dialog.step(-1)
        case .character(let character):
            let method = PayDialog.letters.first { $0.0 == character }?.1
            if let method { dialog.choose(method) } else { dialog.type(key) }
        default: dialog.type(key)
        }
        state.replaceTop(.pay(dialog))
        return []
    }

    mutating func payPaste(_ text: String) -> [Effect] {
        guard case .pay(var dialog) = state.overlays.last, dialog.operation == nil else { return [] }
        dialog.paste(text)
        state.replaceTop(.pay(dialog))
        return []
    }

    private mutating func savePayment(_ dialog: PayDialog) -> [Effect] {
        guard dialog.operation == nil else { return [] }
        var dialog = dialog
        do throws(Refusal) {
            _ = try dialog.bill(now: state.now).get()
            let effects = write(.pay(dialog.visit, try dialog.settlement()))
            dialog.operation =
                effects.lazy.compactMap { if case .write(_, let order) = $0 { order.operation } else { nil } }.first
            state.replaceTop(.pay(dialog))
            return effects
        } catch {
            dialog.notice = state.words.sentence(error)
            state.replaceTop(.pay(dialog))
            return [.bell]
        }
    }

    /// Closes the till that waited for a write, and tells what is to be handed back: `Hand back $5.00 — `.
    mutating func paid(_ pending: PendingWrite, _ change: Change) -> String {
        guard case .pay(let visit, let settlement) = pending.write else { return "" }
        state.payments[visit.id] = nil
        if let index = payIndex(of: pending.operation) { state.overlays.removeSubrange(index...) }
        do throws(Refusal) {
            let bill = try TillRules.bill(settlement, for: visit, currency: state.profile.currency, now: state.now)
            return bill.change.minor > 0 ? "\(PayWords.back) \(bill.change) — " : ""
        } catch {
            return ""
        }
    }

    /// Tells the till that waited for a write why it was not saved; false when none did.
    mutating func paymentFailed(_ pending: PendingWrite, _ error: BookError) -> Bool {
        guard let index = payIndex(of: pending.operation), case .pay(var dialog) = state.overlays[index] else {
            return false
        }
        dialog.operation = nil
        dialog.notice = state.words.sentence(error)
        state.overlays[index] = .pay(dialog)
        return true
    }

    mutating func paymentsRead(_ visit: Identifier<Visit>, _ result: Result<[Payment], BookError>) -> [Effect] {
        guard case .success(let payments) = result else { return [] }
        state.payments[visit] = payments
        guard !payments.isEmpty, case .pay(var dialog) = state.overlays.last, dialog.visit.id == visit else {
            return []
        }
        dialog.notice = state.words.sentence(.paidAlready)
        state.replaceTop(.pay(dialog))
        return []
    }

    /// Reads again what was paid for a visit that changed, where it is shown.
    mutating func outdatePayments(_ visit: Identifier<Visit>) -> [Effect] {
        state.payments[visit] = nil
        let isOpen = state.overlays.contains { if case .visit(let panel) = $0 { panel.visit == visit } else { false } }
        return isOpen ? [.readPayments(visit)] : []
    }

    private func payIndex(of operation: OperationID) -> Int? {
        state.overlays.firstIndex { if case .pay(let dialog) = $0 { dialog.operation == operation } else { false } }
    }
}
