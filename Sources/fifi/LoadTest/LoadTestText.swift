import Operations

/// A load test's outcome for people, within 80 columns.
struct LoadTestText {
    /// The outcome.
    let report: LoadReport
    /// Where it took place, in words.
    let place: String

    private static let table = TextTable(widths: [16, 8, 54])
    private static let faultTable = TextTable(widths: [44, 12, 22])

    /// The lines.
    var lines: [String] { heading + [""] + counts + times + faults + [""] + verdict }

    private var heading: [String] {
        let plan = report.plan
        let clients = plan.clients == 1 ? "1 client" : "\(plan.clients) clients"
        let connections = plan.connections == 1 ? "1 connection" : "\(plan.connections) connections"
        let text = "\(clients) on \(connections), \(fixed(report.seconds, 1)) s, on \(place)"
        return WrappedText.narrowLines(of: text, columns: 80)
    }

    private var counts: [String] {
        let errors = report.faults.values.reduce(0, +)
        return [
            row("Asked for", report.asked, plannedRounds),
            row("Confirmed", report.confirmed, "\(fixed(report.confirmedPerSecond, 0)) a second"),
            row("Refused", sum(report.refused), list(report.refused)),
            row("Nothing saved", sum(report.notSaved), list(report.notSaved)),
            row("Tried again", report.retries, ""),
            row("Answers lost", report.lostAnswers, untold),
            row("Errors", errors, list(report.faults)),
            row("Deadlocks", report.deadlocks, ""),
            row("Answers", report.answers, "\(fixed(report.answersPerSecond, 0)) a second"),
        ].flatMap { $0 }
    }

    private var plannedRounds: String {
        guard report.plan.pattern == .sameSlot else { return "" }
        return "\(report.asked / report.plan.clients) rounds, all clients after one time"
    }

    private var untold: String {
        guard report.lostAnswers > 0 else { return "" }
        return "asked for again; never known: \(report.openSaved) saved, \(report.openAbsent) not"
    }

    private var times: [String] {
        guard let times = report.times else { return [] }
        let parts = [
            ("p50", times.median), ("p95", times.ninetyFifth), ("p99", times.ninetyNinth), ("slowest", times.slowest),
        ]
        let text = parts.map { "\($0) \(fixed($1, 1))" }.joined(separator: ", ")
        return ["Answered within, in ms: \(text)"] + race(times)
    }

    private func race(_ times: AnswerTimes) -> [String] {
        guard report.plan.pattern == .sameSlot else { return [] }
        let isMet = times.slowest < LoadReport.slowestInRace
        return ["The slowest answer should stay under 150 ms: \(isMet ? "it did" : "it did not")."]
    }

    private var faults: [String] {
        guard !report.outages.isEmpty else { return [] }
        let heading = Self.faultTable.row(["Fault", "lasted", "first booking after"])
        let rows = report.outages.map { outcome in
            Self.faultTable.row([
                outcome.fault.words, "\(fixed(outcome.lasted, 2)) s",
                outcome.recovered.map { "\(fixed($0, 2)) s" } ?? "none",
            ])
        }
        return ["", heading] + rows
    }

    private var verdict: [String] {
        guard report.violations.isEmpty else {
            // The first ones tell what is wrong; the JSON has all.
            let shown = report.violations.prefix(20).map { $0.sentence }
            let rest = report.violations.count - shown.count
            let lines = (shown + (rest > 0 ? ["and \(rest) more (--format json lists all)"] : [])).flatMap {
                WrappedText.lines(of: $0, columns: 76).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
            }
            return ["The check found \(report.violations.count):"] + lines
        }
        return [
            "Checked against the tables: no overlap, nothing confirmed is missing or there",
            "twice, nothing refused is there, no task hung, no connection left.",
        ]
    }

    private func row(_ name: String, _ number: Int, _ more: String) -> [String] {
        let digits = String(number)
        let column = String(repeating: " ", count: max(0, 7 - digits.count)) + digits
        return Self.table.lines([name, column, more]).filter { !$0.isEmpty }
    }

    private func sum(_ counts: [String: Int]) -> Int { counts.values.reduce(0, +) }

    private func list(_ counts: [String: Int]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    /// A number with so many digits behind the point.
    private func fixed(_ number: Double, _ digits: Int) -> String {
        let scale = digits == 0 ? 1 : digits == 1 ? 10 : 100
        let whole = Int((number * Double(scale)).rounded())
        guard digits > 0 else { return String(whole) }
        let rest = String(whole % scale)
        return "\(whole / scale)." + String(repeating: "0", count: digits - rest.count) + rest
    }
}
