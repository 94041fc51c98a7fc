/// The steps of a visit that stand, the first one first: what was taken back is not among them.
public struct VisitSteps: Hashable, Sendable {
    /// The steps.
    public private(set) var all: [VisitStep] = []

    /// No step yet.
    public init() {}

    /// Goes a step on; or, where something was taken back or done again, back to a status that was reached before.
    public mutating func take(_ step: VisitStep, isReversal: Bool) {
        if isReversal, let index = all.lastIndex(where: { $0.status == step.status }) {
            all.removeSubrange((index + 1)...)
        } else {
            all.append(step)
        }
    }

    /// The steps as they are for a visit that was changed since they were read.
    public func reaching(_ visit: Visit) -> [VisitStep] {
        guard let last = all.last, last.status != visit.status else { return all }
        var steps = self
        steps.take(VisitStep(status: visit.status, at: visit.statusSince), isReversal: true)
        return steps.all
    }
}
