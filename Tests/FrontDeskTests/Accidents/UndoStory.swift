import Salon
import TestSupport

@testable import FrontDesk

/// A small salon with a visit, a block and a card that is there twice, on which every kind of write can be done.
struct UndoStory {
    private let salon: SmallSalon
    private let visit: Visit
    private let block: Block
    private let double: CustomerReference

    /// Fills the salon, by another terminal whose work no undo here may touch.
    init(_ salon: SmallSalon, for kind: WriteKind) async throws {
        self.salon = salon
        let other = salon.order("other")
        let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
        let booked = try await salon.book.book(draft, other).visited()
        let here = salon.order("other")
        visit =
            kind == .pay
            ? try await salon.book.setStatus(of: booked.id, version: 1, to: .arrived, here).visited() : booked
        let time = TimeSpan(start: salon.at("15:00"), minutes: 60)
        let training = BlockDraft(staff: [salon.cleo.id], span: time, kind: .training, isWeekly: false, note: "")
        guard
            case .block(let block, _) = try await salon.book.block(training, replacing: nil, salon.order("other"))
                .subject
        else { throw BookError.fault(code: "no block") }
        self.block = block
        let details = CustomerDetails(name: "Rosa Pinto", phones: ["+1 571 555 0142"], language: .english)
        guard case .customer(let double) = try await salon.book.addCustomer(details, salon.order("other")).subject
        else {
            throw BookError.fault(code: "no customer")
        }
        self.double = double
    }

    /// Does a write of a kind as this terminal, and tells which.
    func write(_ kind: WriteKind) async throws -> BookWrite {
        let write = try await self.write(of: kind)
        let order = salon.order()
        switch write {
        case .book(let draft): _ = try await salon.book.book(draft, order)
        case .edit(let visit, let draft):
            _ = try await salon.book.edit(visit.id, version: visit.version, to: draft, order)
        case .move(let visit, let target):
            _ = try await salon.book.move(visit.id, version: visit.version, to: target, order)
        case .resize(let visit, let minutes):
            _ = try await salon.book.resize(visit.id, version: visit.version, by: minutes, order)
        case .cancel(let visit, let reason):
            _ = try await salon.book.cancel(visit.id, version: visit.version, reason: reason, order)
        case .noShow(let visit, let reason):
            _ = try await salon.book.noShow(visit.id, version: visit.version, reason: reason, order)
        case .setStatus(let visit, let status):
            _ = try await salon.book.setStatus(of: visit.id, version: visit.version, to: status, order)
        case .block(let draft, _): _ = try await salon.book.block(draft, replacing: nil, order)
        case .unblock(let source, let day): _ = try await salon.book.unblock(source, from: day, order)
        case .pay(let visit, let settlement):
            _ = try await salon.book.pay(visit.id, version: visit.version, settlement, order)
        case .undo: _ = try await salon.book.undo(order)
        case .redo: _ = try await salon.book.redo(order)
        case .setting(let edit): _ = try await salon.book.change(edit, order)
        case .saveCustomer, .addFormula, .merge, .erase: try await change(write, order)
        }
        return write
    }

    private func change(_ write: BookWrite, _ order: ChangeOrder) async throws {
        switch write {
        case .saveCustomer(let customer, let details):
            _ = try await salon.book.saveCustomer(customer.id, version: customer.version, to: details, order)
        case .addFormula(let formula, let customer):
            _ = try await salon.book.addFormula(formula, to: customer.id, order)
        case .merge(let other, let kept):
            _ = try await salon.book.merge(
                other.id,
                version: other.version,
                into: kept.id,
                keptVersion: kept.version,
                order
            )
        case .erase(let customer): _ = try await salon.book.erase(customer.id, version: customer.version, order)
        default: break
        }
    }

    /// Does what undo takes back, and takes back what redo does again.
    func prepare(_ kind: WriteKind) async throws {
        guard kind == .undo || kind == .redo else { return }
        let target = MoveTarget(start: salon.at("13:00"), from: salon.bea.id, to: salon.cleo.id)
        _ = try await salon.book.move(visit.id, version: visit.version, to: target, salon.order())
        if kind == .redo { _ = try await salon.book.undo(salon.order()) }
    }

    private func write(of kind: WriteKind) async throws -> BookWrite {
        let here = MoveTarget(start: salon.at("13:00"), from: salon.bea.id, to: salon.cleo.id)
        let hour = TimeSpan(start: salon.at("16:00"), minutes: 60)
        return switch kind {
        case .book: .book(salon.draft(salon.zoe, "Colour", with: salon.ann, at: "14:00"))
        case .edit: .edit(visit, to: salon.draft(salon.zoe, "Colour", with: salon.ann, at: "14:00"))
        case .move: .move(visit, to: here)
        case .resize: .resize(visit, by: 30)
        case .cancel: .cancel(visit, reason: "Customer is ill")
        case .noShow: .noShow(visit, reason: "Forgot")
        case .setStatus: .setStatus(visit, to: .arrived)
        case .block:
            .block(
                BlockDraft(staff: [salon.ann.id], span: hour, kind: .lunch, isWeekly: true, note: ""),
                replacing: nil
            )
        case .unblock: .unblock(try source(), from: salon.day)
        case .pay: .pay(visit, Settlement(charges: visit.lines.map(\.quoted), rest: .card))
        case .undo: .undo(.author)
        case .redo: .redo(among: [])
        case .saveCustomer: .saveCustomer(try await customer(salon.rosa), CustomerDetails(name: "Rosa Pinto Silva"))
        case .addFormula: .addFormula(FormulaDraft(day: salon.day, staff: nil, text: "6N + 20 vol"), to: salon.rosa)
        case .merge:
            .merge(
                DuplicateCandidate(id: double.id, version: 1, name: double.name),
                into: try await customer(salon.rosa)
            )
        case .erase: .erase(try await customer(salon.zoe))
        case .setting: .setting(try await settingEdit())
        }
    }

    /// Cleo goes by another name, and works other hours.
    private func settingEdit() async throws -> SettingEdit {
        guard let entry = try await salon.book.settings().staff.last else { throw BookError.fault(code: "no staff") }
        var person = entry.value
        person.name = "Cléo"
        person.working = person.working.setting(try WeekInput.parse("mon-sat 9-14"), from: salon.day)
        return SettingEdit(.staff(Identifier(entry.number)), from: .staff(entry.value), to: .staff(person))
    }

    private func source() throws -> BlockSource {
        guard let source = block.source else { throw BookError.fault(code: "no source") }
        return source
    }

    private func customer(_ reference: CustomerReference) async throws -> Customer {
        guard let customer = try await salon.book.customer(reference.id) else {
            throw BookError.refused(.noSuchCustomer)
        }
        return customer
    }

    /// All that the desk shows of the book: visits that take time, blocks, payments and cards, without their versions.
    func picture() async throws -> [String] {
        let plan = try await salon.book.day(salon.day)
        var lines = plan.visits.filter { $0.status.isLive }.map {
            "\($0.id) \($0.status) \($0.span) \($0.segments) \($0.lines) \($0.note) \(String(describing: $0.customer))"
        }
        lines += plan.staff.map { "\($0.staff.name) \($0.working) \($0.blocks)" }
        for visit in plan.visits { lines += try await salon.book.payments(of: visit.id).map { "\($0.amount)" } }
        for reference in [salon.rosa, salon.zoe, double] {
            guard let card = try await salon.book.card(reference.id, now: salon.now) else { continue }
            lines.append("\(CustomerDetails(card.customer)) \(card.formulas.map(\.text)) \(card.coming.map(\.id))")
        }
        return lines
    }
}
