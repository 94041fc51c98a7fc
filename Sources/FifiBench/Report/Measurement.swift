/// One line of the result: a figure beside its reference, measured in the same run.
struct Measurement: Sendable {
    /// What was measured.
    let name: String
    /// The unit of both figures.
    let unit: String
    /// Our figure.
    let ours: Spread
    /// The figure of the reference; nil when the budget is absolute.
    let reference: Spread?
    /// What the figure has to keep to.
    let budget: Budget

    init(_ name: String, unit: String, ours: Spread, reference: Spread? = nil, budget: Budget = .none) {
        self.name = name
        self.unit = unit
        self.ours = ours
        self.reference = reference
        self.budget = budget
    }

    /// Our figure as a multiple of the reference.
    var ratio: Double? { reference.map { ours.decisive / $0.decisive } }
    /// Whether the budget is kept; nil without one.
    var isWithin: Bool? { budget.isKept(by: ours, beside: reference) }
}

extension Measurement: Encodable {
    private enum CodingKeys: String, CodingKey {
        case name, unit, ours, reference, ratio, budget, within
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(unit, forKey: .unit)
        try container.encode(ours, forKey: .ours)
        try container.encode(reference, forKey: .reference)
        try container.encode(ratio, forKey: .ratio)
        try container.encode(budget.text(unit: unit), forKey: .budget)
        try container.encode(isWithin, forKey: .within)
    }
}
