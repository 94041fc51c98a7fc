/// What a figure has to keep to.
enum Budget: Sendable {
    /// At most so much, whatever the reference takes.
    case atMost(Double)
    /// At most so much in the middle: what is shorter than a turn of the scheduler has no p99 of its own.
    case medianAtMost(Double)
    /// All but a hundredth at most so many times the middle: nobody waits much longer than the others.
    case highAtMost(times: Double)
    /// At most so many times the reference.
    case ratioAtMost(Double)
    /// At least such a part of the reference.
    case ratioAtLeast(Double)
    /// All of several.
    case all([Budget])
    /// One of several.
    case any([Budget])
    /// Only shown.
    case none

    /// Whether a figure keeps to it; nil when that cannot be said.
    func isKept(by figure: Spread, beside reference: Spread?) -> Bool? {
        let ratio = reference.map { figure.decisive / $0.decisive }
        switch self {
        case .atMost(let limit): return figure.decisive <= limit
        case .medianAtMost(let limit): return figure.median <= limit
        case .highAtMost(let times): return figure.decisive <= times * figure.median
        case .ratioAtMost(let limit): return ratio.map { $0 <= limit }
        case .ratioAtLeast(let limit): return ratio.map { $0 >= limit }
        case .all(let parts):
            let answers = parts.compactMap { $0.isKept(by: figure, beside: reference) }
            return answers.isEmpty ? nil : !answers.contains(false)
        case .any(let parts):
            let answers = parts.compactMap { $0.isKept(by: figure, beside: reference) }
            return answers.isEmpty ? nil : answers.contains(true)
        case .none: return nil
        }
    }

    /// The budget in words that fit a table.
    func text(unit: String) -> String {
        switch self {
        case .atMost(let limit): "<= \(Number.short(limit)) \(unit)"
        case .medianAtMost(let limit): "p50 <= \(Number.short(limit)) \(unit)"
        case .highAtMost(let times): "p99 <= \(Number.short(times)) x p50"
        case .ratioAtMost(let limit): "<= \(Number.short(limit))x"
        case .ratioAtLeast(let limit): ">= \(Number.short(limit))x"
        case .all(let parts): parts.map { $0.text(unit: unit) }.joined(separator: ", ")
        case .any(let parts): parts.map { $0.text(unit: unit) }.joined(separator: " or ")
        case .none: "-"
        }
    }
}
