import Salon
import Testing

@Suite struct TillRulesTests {
    private static let now = Instant(seconds: 1_768_400_000)

    private static func visit(_ quoted: [Int64?], status: VisitStatus = .inService) -> Visit {
        let span = TimeSpan(start: now, minutes: 30)
        return Visit(
            id: Identifier(1),
            version: 1,
            status: status,
            customer: nil,
            span: span,
            lines: quoted.map {
                VisitLine(service: nil, name: "Cut", quantity: 1, quoted: $0.map(money), charged: nil)
            },
            segments: [Segment(line: 0, staff: nil, kind: .handsOn, span: span)],
            note: "",
            statusSince: now
        )
    }

    private static func money(_ minor: Int64) -> Money { Money(minor: minor, currency: .usDollar) }

    private static func bill(
        _ visit: Visit,
        cash: Int64? = nil,
        card: Int64? = nil,
        rest: PaymentMethod? = nil
    ) throws(Refusal) -> TillRules.Bill {
        var settlement = Settlement(proposedFor: visit)
        settlement.given = [PaymentMethod.cash: cash, .card: card].compactMapValues { $0.map(money) }
        settlement.rest = rest
        return try TillRules.bill(settlement, for: visit, currency: .usDollar, now: now)
    }

    @Test func `cash may be more than is due and is handed back, split with a card or not`() throws {
        let exact = try Self.bill(Self.visit([4_500]), cash: 4_500)
        #expect(exact.change.minor == 0 && exact.parts.map(\.amount.minor) == [4_500])
        let more = try Self.bill(Self.visit([4_500, 2_000]), cash: 5_000, card: 2_000)
        #expect(more.due.minor == 6_500 && more.change.minor == 500)
        #expect(more.parts.map(\.method) == [.cash, .card] && more.parts.map(\.amount.minor) == [4_500, 2_000])
        #expect(more.parts[0].tendered?.minor == 5_000)
    }

    @Test func `one method may take what the others leave`() throws {
        #expect(try Self.bill(Self.visit([6_500]), rest: .card).parts.map(\.amount.minor) == [6_500])
        let split = try Self.bill(Self.visit([6_500]), cash: 2_000, rest: .card)
        #expect(split.parts.map(\.amount.minor) == [2_000, 4_500] && split.change.minor == 0)
        #expect(try Self.bill(Self.visit([0]), rest: .cash).parts.isEmpty)
    }

    @Test func `too much by card, too little, nothing, and an unknown price are refused`() {
        #expect(throws: Refusal.paidTooMuch(Self.money(500))) { try Self.bill(Self.visit([4_500]), card: 5_000) }
        #expect(throws: Refusal.paidTooMuch(Self.money(1_000))) {
            try Self.bill(Self.visit([4_500]), cash: 1_000, card: 4_500)
        }
        #expect(throws: Refusal.paidTooLittle(missing: Self.money(4_500))) { try Self.bill(Self.visit([4_500])) }
        #expect(throws: Refusal.paidTooLittle(missing: Self.money(500))) {
            try Self.bill(Self.visit([4_500]), cash: 2_000, card: 2_000)
        }
        #expect(throws: Refusal.priceUnknown(service: "Cut")) { try Self.bill(Self.visit([nil]), rest: .cash) }
        #expect(throws: Refusal.outOfRange(.price, TillRules.price)) {
            try Self.bill(Self.visit([4_500]), card: -4_500, rest: .cash)
        }
    }

    @Test func `only who is here can pay`() throws {
        for status in VisitStatus.allCases {
            let visit = Self.visit([4_500], status: status)
            let mayPay = [.arrived, .inService, .readyToPay, .completed].contains(status)
            if mayPay {
                try TillRules.check(visit)
            } else {
                #expect(throws: Refusal.self) { try TillRules.check(visit) }
            }
        }
    }

    @Test func `whatever is given, what is kept is what is due, to the cent`() throws {
        var random = SystemRandomNumberGenerator()
        let rests: [PaymentMethod?] = [nil, .cash, .card, .other]
        for _ in 0..<2_000 {
            let visit = Self.visit(
                (0..<Int.random(in: 1...3, using: &random)).map { _ in .random(in: 0...20_000, using: &random) }
            )
            let cash = Bool.random(using: &random) ? Int64.random(in: 1...40_000, using: &random) : nil
            let card = Bool.random(using: &random) ? Int64.random(in: 1...40_000, using: &random) : nil
            let rest = rests.randomElement(using: &random) ?? nil
            do throws(Refusal) {
                let bill = try Self.bill(visit, cash: cash, card: card, rest: rest)
                #expect(bill.parts.reduce(0) { $0 + $1.amount.minor } == bill.due.minor)
                #expect(bill.parts.allSatisfy { $0.amount.minor > 0 && ($0.change?.minor ?? 0) >= 0 })
                #expect(bill.due == visit.quoted)
            } catch {
                switch error {
                case .paidTooLittle, .paidTooMuch: continue
                default: Issue.record("\(error)")
                }
            }
        }
    }
}
