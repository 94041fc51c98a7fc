internal import Postgres

/// The rows of the steps of visits, in the order in which they were taken.
enum StepRows {
    /// The steps that stand, by visit.
    static func steps(_ rows: [Row]) throws -> [Identifier<Visit>: VisitSteps] {
        var steps: [Identifier<Visit>: VisitSteps] = [:]
        for row in rows {
            let verb = try ChangeRows.verb(row, "verb")
            let isReversal = verb == .undo || verb == .redo
            steps[try row.identifier("visit_id"), default: VisitSteps()].take(try step(row), isReversal: isReversal)
        }
        return steps
    }

    private static func step(_ row: Row) throws -> VisitStep {
        guard let status = VisitStatus(rawValue: try row.decode("status")) else {
            throw BookError.fault(code: "step-status")
        }
        return VisitStep(
            status: status,
            at: try row.instant("at"),
            author: Author(account: try row.decode("account"), terminal: try row.decode("terminal")),
            ending: try row.decode("ended_as", as: String?.self).flatMap(CardVisit.Ending.init(rawValue:)),
            reason: try row.decode("reason", as: String?.self)
        )
    }
}
