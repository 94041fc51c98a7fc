/// Gives the visits of one day the statuses that they would have at "now".
struct DemoStatuses {
    let now: Instant

    /// One status for each span, which are in order of their start.
    func assign(to spans: [TimeSpan], random: inout SplitMix64) -> [DemoStatus] {
        // Whoever left the chair last stands at the till, and whoever is next has come already.
        let leaving = spans.indices.filter { isOver(spans[$0], for: 0..<60) }.max { spans[$0].end < spans[$1].end }
        let coming = spans.indices.first { spans[$0].start > now && spans[$0].start <= now.adding(minutes: 60) }
        return spans.enumerated().map { place, span in
            if place == leaving { return DemoStatus(status: .readyToPay, since: span.end) }
            if place == coming { return DemoStatus(status: .arrived, since: now.adding(minutes: -3)) }
            if span.end <= now { return past(span, random: &random) }
            return span.start <= now ? present(span, random: &random) : future(span, random: &random)
        }
    }

    private func isOver(_ span: TimeSpan, for minutes: Range<Int>) -> Bool {
        span.end <= now && minutes.contains(now.minutes(since: span.end))
    }

    private func past(_ span: TimeSpan, random: inout SplitMix64) -> DemoStatus {
        switch random.below(100) {
        case 0..<5: DemoStatus(status: .noShow, since: min(now, span.start.adding(minutes: 15)))
        case 5..<11: cancelled(span, random: &random)
        default: DemoStatus(status: .completed, since: span.end)
        }
    }

    private func present(_ span: TimeSpan, random: inout SplitMix64) -> DemoStatus {
        let begun = now.minutes(since: span.start)
        switch random.below(100) {
        case 0..<60 where begun < 10: return DemoStatus(status: .arrived, since: span.start)
        case 60..<80 where begun < 15: return booked(.confirmed, span, random: &random)
        default: return DemoStatus(status: .inService, since: span.start)
        }
    }

    private func future(_ span: TimeSpan, random: inout SplitMix64) -> DemoStatus {
        switch random.below(100) {
        case 0..<6 where span.start > now.adding(minutes: 1440): return tentative(span, random: &random)
        case 6..<10: return cancelled(span, random: &random)
        case 10..<42: return booked(.confirmed, span, random: &random)
        default: return booked(.booked, span, random: &random)
        }
    }

    private func booked(_ status: VisitStatus, _ span: TimeSpan, random: inout SplitMix64) -> DemoStatus {
        let days = 1 + random.below(20)
        return DemoStatus(status: status, since: min(now, span.start).adding(minutes: -days * 1440 + 77))
    }

    private func tentative(_ span: TimeSpan, random: inout SplitMix64) -> DemoStatus {
        let until = min(span.start, now.adding(minutes: 720 + 60 * random.below(36)))
        return DemoStatus(status: .tentative, since: now.adding(minutes: -90), tentativeUntil: until)
    }

    private func cancelled(_ span: TimeSpan, random: inout SplitMix64) -> DemoStatus {
        let days = 1 + random.below(4)
        return DemoStatus(status: .cancelled, since: min(now, span.start).adding(minutes: -days * 1440 + 200))
    }
}
