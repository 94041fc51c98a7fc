/// All stylists' day while it is being filled, with as many visits as it is to have.
struct DemoBoard {
    /// What has been placed, in no order.
    private(set) var placed: [DemoPlacement] = []
    private var lanes: [DemoLane]
    private let short: [DemoFigure]
    private let goal: Int

    init(_ lanes: [DemoLane], short: [DemoFigure], goal: Int) {
        self.lanes = lanes
        self.short = short
        self.goal = goal
    }

    /// Who works that day, as places among the stylists.
    var onDuty: [Int] { lanes.indices.filter { lanes[$0].freeMinutes > 0 } }

    /// How many visits are still missing.
    var missing: Int { goal - placed.count }

    /// The minutes that all stylists together have left for each visit that is missing.
    var allowance: Int { lanes.reduce(0) { $0 + $1.freeMinutes } / max(1, missing) }

    /// Places something at a quarter of an hour at which all its stylists are free, unless the day would become too
    /// short for the visits that are missing.
    mutating func place(_ figure: DemoFigure, random: inout SplitMix64) -> Bool {
        guard let first = figure.people.first else { return false }
        let hours = lanes[first].shift
        let starts = stride(from: (hours.lowerBound + 14) / 15 * 15, to: hours.upperBound, by: 15)
            .filter { fits(figure, at: $0) }
        return take(figure, at: random.pick(starts))
    }

    /// Places something that begins and ends while another customer of the stylist's waits.
    mutating func placeInGap(_ figure: DemoFigure, random: inout SplitMix64) -> Bool {
        let gaps = figure.people.flatMap { lanes[$0].gaps }
        let starts = gaps.flatMap { gap in
            stride(from: (gap.lowerBound + 4) / 5 * 5, through: gap.upperBound - figure.minutes, by: 5)
                .filter { fits(figure, at: $0) }
        }
        return take(figure, at: random.pick(starts))
    }

    /// Places the shortest service wherever it fits first.
    mutating func placeShort() -> Bool {
        for place in onDuty {
            if let start = lanes[place].firstStart(for: short[place].minutes) { return take(short[place], at: start) }
        }
        return false
    }

    private func fits(_ figure: DemoFigure, at start: Int) -> Bool {
        for place in figure.people where !lanes[place].fits(figure, at: start) { return false }
        return true
    }

    private mutating func take(_ figure: DemoFigure, at start: Int?) -> Bool {
        guard let start, missing > 0 else { return false }
        var next = lanes
        for place in figure.people { next[place].take(figure, at: start) }
        let room = next.indices.reduce(0) { $0 + next[$1].room(for: short[$1].minutes) }
        guard room >= missing - 1 else { return false }
        lanes = next
        placed.append(DemoPlacement(figure: figure, start: start))
        return true
    }
}
