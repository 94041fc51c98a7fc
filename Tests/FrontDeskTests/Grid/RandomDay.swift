import Salon
import TestSupport

/// Days that nobody would book like that.
enum RandomDay {
    static func make(_ generator: inout SeededNumbers) -> DayPlan {
        let count = Int.random(in: 0...60, using: &generator)
        return BusyDay.plan(BusyDay.date, visits: (0..<count).map { visit($0, &generator) })
    }

    private static func visit(_ number: Int, _ generator: inout SeededNumbers) -> Visit {
        let start = BusyDay.at(8, 0).adding(minutes: Int.random(in: 0...130, using: &generator) * 5)
        var segments: [Segment] = []
        var end = start
        let people = [BusyDay.staff.randomElement(using: &generator)?.id, nil, BusyDay.staff.first?.id]
        for part in 0...Int.random(in: 0...2, using: &generator) {
            let span = TimeSpan(start: end, minutes: Int.random(in: 1...24, using: &generator) * 5)
            let kind: SegmentKind = part == 1 ? .processing : .handsOn
            let staff = Int.random(in: 0..<9, using: &generator) == 0 ? people[1] : people[0]
            segments.append(Segment(line: 0, staff: staff, kind: kind, span: span))
            end = span.end
        }
        return Visit(
            id: Identifier(Int64(number + 1)),
            version: 1,
            status: VisitStatus.allCases.randomElement(using: &generator) ?? .booked,
            customer: CustomerReference(id: Identifier(Int64(2_000 + number)), name: "Customer \(number)"),
            span: TimeSpan(start: start, end: end),
            lines: [VisitLine(service: nil, name: "Cut", quantity: 1, quoted: nil, charged: nil)],
            segments: segments,
            note: "",
            statusSince: start
        )
    }
}

/// Numbers that are the same for the same seed (SplitMix64, https://prng.di.unimi.it/splitmix64.c).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
